/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_ROW_FILTER_H
#define HB_VERBS_ROW_FILTER_H

#include "analysis/report/model.h"

/* Which rows of a verdict table are asked for; NULL = all. */
struct row_filter {
	const char *feature, *arm, *arch, *metric;
	const char *kase; /* glob on the case's name */
};

/* A gate: what must not occur among the rows. */
struct regression_gate {
	int has_limit, is_ratio;
	double limit; /* largest difference that passes: per op, or relative (0.02 = 2 %) */
	unsigned int verdicts; /* bit 1 << enum verdict: a row with this verdict fails */
};

/* row_filter_metric - is it the name of a metric? -EINVAL after printing those there are */
int row_filter_metric(const char *name);

/*
 * row_filter_set - one option, for verb_args(): feature, arm, case or metric
 * @arg   in  borrowed
 * Errors -EINVAL after printing: no such metric, or another option
 */
int row_filter_set(struct row_filter *p, const char *name, const char *arg);

/* row_filter_match - is the row asked for? */
int row_filter_match(const struct row_filter *p, const struct verdict_row *r);

/*
 * row_filter_metrics - the metrics of [n] rows that are asked for but for their metric, "a, b"; "" = there is none.
 * Fresh memory, NULL without memory
 */
char *row_filter_metrics(const struct row_filter *p, const struct verdict_row *row, size_t n);

/*
 * row_filter_none - print why none of [n] rows of @set is asked for: the word that no row has, and the nearest that
 *                   one has, of metrics all that there are; or that no row has all of them. Returns -EINVAL
 */
int row_filter_none(const struct row_filter *p, const char *set, const struct verdict_row *row, size_t n);

/*
 * regression_gate_limit - "2%" or "12"; regression_gate_verdict - "cost", "gain", "difference" (both),
 * "inconclusive", "no-verdict", "no-impact", "identical", several with commas. Errors -EINVAL after printing
 */
int regression_gate_limit(struct regression_gate *g, const char *text);
int regression_gate_verdict(struct regression_gate *g, const char *text);

/*
 * regression_gate_fails - does the row break the gate?
 * With a limit a row without verdict breaks it too: nothing is known of it. With a relative one so does an inconclusive
 * row of a test, unless its equivalence bound or the upper end of its interval is within the limit.
 */
int regression_gate_fails(const struct regression_gate *g, const struct verdict_row *r);

/* regression_gate_hold - how many of [n] rows break the gate; each is said in a line */
size_t regression_gate_hold(const struct regression_gate *g, const struct verdict_row *row, size_t n);

#endif
