/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_DECIDE_H
#define HB_ANALYSIS_DECIDE_H

#include <stdbool.h>
#include "analysis/compare.h"
#include "analysis/power.h"
#include "analysis/verdict.h"

/* log values have rounding errors of this size: a smaller spread is no spread */
#define ZERO_SPREAD 1e-13

/* The rule, fixed before the data (METHOD 2). */
struct decision_rule {
	double alpha; /* .05, or stop_alpha(.05) at a look */
	/*
	 * confidence sequence instead of a fixed number of blocks. There is no p-value to correct: a difference is one
	 * where the sequence at alpha over the members of the family leaves 0 (Bonferroni)
	 */
	bool anytime;
	size_t cap; /* most blocks that may be proposed; 0 = POWER_NMAX */
};

/* One comparison to be judged. */
struct candidate {
	struct estimate e; /* of log values */
	int err; /* nonzero: there is no estimate; no verdict for @why */
	enum gate failed; /* a control that failed, or GATE_NONE */
	const char *why; /* static text for @err or @failed */
	double margin; /* relative, > 0: .01 */
	double layout_se; /* of e.se, what lies between layouts: no further block makes it smaller; 0 = nothing */
	double noise_floor; /* log scale, of the A/A control; NaN = none was run */
	enum scope scope;
	bool exact; /* the same count in every boot of each arm: the difference is a number, as METHOD 2.4 has it */
	bool primary; /* of the family that the comparison is about; the others are one of their own */
	bool without_ratio; /* the baseline counts nothing: no estimate but the sign of e.d, and @p, two-sided */
	double p;
	bool higher_is_better; /* then e is turned round: less is worse */
	const char *note; /* what qualifies a verdict that is given; or NULL */
};

/* What was decided, with every ingredient. Relative numbers: .01 is 1 %. */
struct decision {
	enum verdict verdict;
	enum verdict other[OTHER_MARGINS]; /* as in struct verdict_row */
	enum qualifier qualifier;
	enum gate gate;
	const char *reason; /* static text or NULL */
	double p, p_adj; /* two-sided; Holm within the family */
	double ratio, ci_lo, ci_hi;
	double equiv_bound; /* exp(|d| + t se) - 1 */
	double mde80; /* exp(k s) - 1 */
	bool equivalent, powered, significant;
	long n_more, n_more_upper; /* further blocks by s, and by its upper 80 % bound; -1 = none,
					   or more than the cap: then @best says what is in reach */
	double best; /* smallest margin that the cap can resolve; NaN unless beyond it */
};

/*
 * decide_families - verdicts of one comparison; cost and gain are corrected by Holm among those that are primary, and
 *                   among the others
 * @c    in   [n] candidates
 * @pw   in   power_init'ed with rule->alpha
 * @out  out  [n]
 * Errors  -ENOMEM
 */
int decide_families(const struct candidate *c, size_t n, const struct decision_rule *rule, struct power *pw,
		    struct decision *out);

/*
 * decide_criticals - critical |t| of the two-sided interval, and of the two one-sided tests of equivalence
 * @two, @one  out; both infinite while a confidence sequence has too few blocks to say anything
 */
void decide_criticals(const struct estimate *e, const struct decision_rule *rule, double *two, double *one);

/* decide_to_row - copy a decision and its estimate into the columns that they decide; ratios are b over a again */
void decide_to_row(const struct candidate *c, const struct decision *d, struct verdict_row *r);

#endif
