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

/*
 * What a boot has instead of a plain value of a case. The largest of a boot is that of the boot; from SAMPLE_ZERO on
 * there is no value.
 */
enum sample_mark {
	SAMPLE_VALUE,
	SAMPLE_ESTIMATE, /* counted part of the time and scaled up: not a count */
	SAMPLE_ZERO, /* the value is 0: no ratio */
	SAMPLE_NOT_COUNTED, /* the tool says that it has no value */
	SAMPLE_FAILED, /* what was measured ended with an error */
	SAMPLE_UNCLEAR, /* two values under one name: what tells them apart was not read */
	NR_SAMPLE_MARKS
};

enum better { BETTER_UNKNOWN, BETTER_LOWER, BETTER_HIGHER };

enum unit_column { UNIT_BENCH, UNIT_ARM, UNIT_BLOCK, UNIT_PROCESS, UNIT_COLUMNS };

struct sample {
	struct text bench, arm, block, process; /* process may be empty */
	double value;
	double order; /* place of the boot in the session, NaN = unknown */
	unsigned long line; /* where it was read, for messages */
	/* what the file says about it; zeroed = nothing */
	struct text unit; /* of the value */
	struct text work; /* how much was done: values of different work are not compared */
	enum better better;
	bool count; /* a number of events, not a time or a rate */
	enum sample_mark mark;
	double share; /* SAMPLE_ESTIMATE: of the time, .1 is 10 % */
};

/* What the samples of a process say about themselves. */
struct sample_facts {
	uint32_t unit, work; /* numbers of names, UINT32_MAX = not said */
	enum better better;
	enum sample_mark mark;
	bool count;
	bool mixed; /* units or work differ within it */
	float share; /* the smallest of its estimates */
};

struct samples *samples_new(void); /* NULL when out of memory */
void samples_free(struct samples *s); /* accepts NULL */

/*
 * samples_add - one more; where its mark says that there is no value, the boot has none, whatever else was added
 * Errors  of sketch_add; -EINVAL the same boot has two places in the session
 */
int samples_add(struct samples *s, const struct sample *x);

/*
 * samples_say - a text that lives as long as the samples, for reasons that hold numbers and names
 * Returns  it, or a plain text without them when out of memory; freed with @s
 */
const char *samples_say(struct samples *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

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

/* samples_has_process - is there a sample of it already? */
bool samples_has_process(const struct samples *s, struct text bench, struct text arm, struct text block,
			 struct text process);

/* samples_in - the @i-th name that occurs in a column, as they were first seen; NULL after the last */
const char *samples_in(const struct samples *s, enum unit_column column, size_t i);

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
	struct sample_facts facts;
};

/*
 * samples_units - all units, sorted by bench, arm, block, process; names that are both numbers compare as numbers,
 * others as text. Borrowed; samples_add must not be called after it.
 * Errors  -ENOMEM
 */
int samples_units(struct samples *s, const struct unit **units, size_t *n);

#endif
