/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_BOOTS_H
#define HB_ANALYSIS_BOOTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "analysis/samples.h"

enum endpoint { END_MEDIAN, END_MEAN, END_P99, NR_ENDPOINTS };

#define P99_MIN_BATCHES 100 /* fewer batches in a process have no 99th percentile to speak of */

/* One boot of one case: what is left of its samples. */
struct boot_unit {
	uint32_t bench, arm, block;
	unsigned long line;
	double order; /* NaN = unknown */
	double y[NR_ENDPOINTS]; /* mean over processes of the log of median, mean, p99 */
	uint32_t fewest, most; /* batches in its processes */
	struct sample_facts facts; /* of all its processes */
	double whole; /* every value of it is this whole number; NaN = not so */
};

/*
 * boots_make - reduce all samples to boots
 * @out    out  [*n] sorted by bench, arm, block; the caller frees it
 * Errors  -ENOMEM
 */
int boots_make(struct samples *s, struct boot_unit **out, size_t *n);

/* boots_counted - has a value been counted, or what stands for one, in any of [n] boots? */
bool boots_counted(const struct boot_unit *b, size_t n);

/* Boots of two arms in one case that are compared. */
struct pairing {
	const struct boot_unit **a,
		**b; /* [na], [nb]; when paired na == nb and a[k], b[k] share a block */
	size_t na, nb;
	const struct boot_unit *lone; /* of a block that lacks one arm; NULL = there is none */
};

/*
 * boots_pair - match [na] boots of a with [nb] boots of b, each sorted by block
 * @paired  keep blocks that have both; else keep all
 * Errors   -ENOMEM
 */
int boots_pair(const struct samples *s, const struct boot_unit *a, size_t na, const struct boot_unit *b,
	       size_t nb, bool paired, struct pairing *out);
void boots_unpair(struct pairing *p);

/*
 * boots_order - are the boots interleaved in time, as far as the data say? (gates.h)
 * Unpaired boots whose numbers differ between the arms are taken to be numbered in time.
 * Returns the gate that failed, or GATE_NONE; -ENOMEM counts as GATE_NONE
 */
int boots_order(const struct samples *s, const struct pairing *p, bool paired, const char **why);

/* boots_order_known - do the data say when each boot was, so that boots_order() can look at it? */
bool boots_order_known(const struct samples *s, const struct pairing *p, bool paired);

#endif
