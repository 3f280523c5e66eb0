/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_SAMPLES_H
#define HB_ANALYSIS_SAMPLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sketch;

/*
 * A heap of samples in any order, held by process: O(processes) memory once a process has more than
 * SKETCH_EXACT values. What is read from it does not depend on the order in which samples came.
 */
struct samples;

/* A piece of text that need not end in a NUL. */
struct text {
	const char *at;
	size_t n;
};

enum unit_column { UNIT_BENCH, UNIT_ARM, UNIT_BLOCK, UNIT_PROCESS, UNIT_COLUMNS };

struct sample {
	struct text bench, arm, block, process; /* process may be empty */
	double value;
	double order; /* place of the boot in the session, NaN = unknown */
	unsigned long line; /* where it was read, for messages */
};

struct samples *samples_new(void); /* NULL when out of memory */
void samples_free(struct samples *s); /* accepts NULL */

/* samples_add - errors of sketch_add; -EINVAL the same boot has two places in the session */
int samples_add(struct samples *s, const struct sample *x);

/* Reading. Names are numbered; samples_name gives the text of a number. */
const char *samples_name(const struct samples *s, uint32_t id);

/* How much there is of what memory goes to. */
struct samples_extent {
	size_t names[UNIT_COLUMNS]; /* different ones in each column */
	size_t units; /* processes of all boots */
	size_t bytes; /* of all names */
};
const struct samples_extent *samples_extent(const struct samples *s); /* borrowed, and kept up to date */

/* samples_has - does a name occur in that column? */
bool samples_has(const struct samples *s, enum unit_column column, const char *name);

/* samples_id - number of a name, UINT32_MAX when it does not occur */
uint32_t samples_id(const struct samples *s, const char *name);

/* samples_name_cmp - order of two names as samples_units sorts them; after samples_units only */
int samples_name_cmp(const struct samples *s, uint32_t x, uint32_t y);

/* One process of one boot. */
struct unit {
	uint32_t id[UNIT_COLUMNS]; /* numbers of names */
	uint32_t line; /* the smallest that was given */
	double order;
	struct sketch *sketch;
};

/*
 * samples_units - all units, sorted by bench, arm, block, process; names that are both numbers compare as numbers,
 * others as text. Borrowed; samples_add must not be called after it.
 * Errors  -ENOMEM
 */
int samples_units(struct samples *s, const struct unit **units, size_t *n);

#endif
