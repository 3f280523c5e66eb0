/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One arm under two conditions: another base configuration, kernel, compiler, architecture. Nothing is tested here:
 * verdicts that were reached apart are laid beside each other.
 */
#ifndef HB_ANALYSIS_SET_JOIN_H
#define HB_ANALYSIS_SET_JOIN_H

#include <stddef.h>

#include "analysis/verdict.h"

/* What a verdict says of the cost, whatever the class of its count. */
enum across_say {
	SAY_COST,
	SAY_GAIN,
	SAY_NONE, /* identical, or shown to be inside the margin */
	SAY_OPEN, /* not decided, or no verdict */
	SAY_KINDS
};

struct across_case { /* one case that both sets have */
	const struct verdict_row *first, *second;
};

struct across {
	struct across_case *at; /* [n] by case, the empty loops among them */
	size_t n;
	size_t only_first, only_second; /* cases that the other set lacks */
	/* over operations, which the empty loops are not */
	size_t operations;
	size_t said[SAY_KINDS][SAY_KINDS]; /* by what the first says, then by what the second says */
	double length; /* median of second over first of the baselines' cost per op; NaN without an operation */
	size_t costs; /* operations that cost in both */
	size_t costs_equal; /* of them: the same difference */
	double least, median, most; /* of their difference, second over first: quantiles .1, .5, .9; NaN without one */
};

/* across_say_of - what a row says; across_say_name - in a word: "cost", "gain", "none", "open" */
enum across_say across_say_of(const struct verdict_row *r);
const char *across_say_name(enum across_say s);

/*
 * across_make - join two lists of rows by case
 * @first, @second  in  rows of one arm and one metric each, in any order, each case once; borrowed by @out
 * Errors  -ENOMEM, -EINVAL a case occurs twice
 */
int across_make(const struct verdict_row *const *first, size_t nr_first, const struct verdict_row *const *second,
		size_t nr_second, struct across *out);
void across_release(struct across *a);

#endif
