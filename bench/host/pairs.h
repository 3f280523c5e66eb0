/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_PAIRS_H
#define HB_PAIRS_H

#include "../../analysis/report/model.h"

/* Which rows of a verdict table are asked for; NULL = all. */
struct pairs_filter {
	const char *feature, *arm, *arch, *metric;
	const char *kase; /* glob on the case's name */
};

/* A gate: what must not occur among the rows. */
struct pairs_gate {
	int has_limit, is_ratio;
	double limit; /* largest difference that passes: per op, or relative (0.02 = 2 %) */
	unsigned int verdicts; /* bit 1 << enum verdict: a row with this verdict fails */
};

/*
 * pairs_filter_set - one option, for verb_args(): feature, arm, case or metric; another is left alone
 * Errors -EINVAL after printing: no such metric
 */
int pairs_filter_set(struct pairs_filter *p, const char *name, const char *arg);

/* pairs_match - is the row asked for? */
int pairs_match(const struct pairs_filter *p, const struct verdict_row *r);

/*
 * pairs_gate_limit - "2%" or "12"; pairs_gate_verdict - "cost", "gain", "difference" (both),
 * "inconclusive",
 * "no-verdict", several with commas. Errors -EINVAL after printing
 */
int pairs_gate_limit(struct pairs_gate *g, const char *text);
int pairs_gate_verdict(struct pairs_gate *g, const char *text);

/*
 * pairs_gate_fails - does the row break the gate?
 * With a limit a row without verdict breaks it too: nothing is known of it.
 */
int pairs_gate_fails(const struct pairs_gate *g, const struct verdict_row *r);

#endif
