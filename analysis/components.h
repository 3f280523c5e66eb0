/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where a time varies: from batch to batch of one process, from process to process of one boot, from boot to boot.
 * Source: Kalibera & Jones, "Rigorous Benchmarking in Reasonable Time" (ISMM 2013), with S of the level below in T.
 */
#ifndef HB_ANALYSIS_COMPONENTS_H
#define HB_ANALYSIS_COMPONENTS_H

#include <stddef.h>
#include <stdint.h>

/* The levels, the lowest first. */
enum component { OF_BATCHES, OF_PROCESSES, OF_BOOTS, NR_COMPONENTS };

struct component_value {
	uint32_t boot, process;
	double value;
};

/* NaN where a level has but one in each of the next. */
struct components {
	double s[NR_COMPONENTS]; /* variance of means within one of the next level, the mean over all of these */
	double t[NR_COMPONENTS]; /* what of it is the level's own: less s / n of the level below, at least 0 */
	double n[NR_COMPONENTS]; /* how many one of the next level has, the harmonic mean; of OF_BOOTS all */
};

/*
 * components_of - of one case and arm
 * @v      in   [n] values of batches, those of a boot next to each other, and in it those of a process
 * Errors  -EINVAL fewer than two boots; -EDOM a value is not finite; -ENOMEM
 */
int components_of(const struct component_value *v, size_t n, struct components *c);

/* components_mean - of two arms with as many boots: @a and @b as one, which stays in @a */
void components_mean(struct components *a, const struct components *b);

/*
 * components_share - the part of one level in the variance of a boot's value, 0 to 1: boots are the unit, so where it
 *                    is theirs, neither more processes nor more batches narrow an interval. NaN when nothing varies
 */
double components_share(const struct components *c, enum component level);

#endif
