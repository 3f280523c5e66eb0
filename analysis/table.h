/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_TABLE_H
#define HB_ANALYSIS_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include "analysis/decide.h"
#include "analysis/samples.h"
#include "analysis/verdict.h"

/* From samples to the verdict table: every arm against the baseline, case by case. */

struct table_rule {
	struct decision_rule rule;
	const char *baseline; /* name of an arm */
	const char *aa; /* name of an arm that is the baseline again (A/A), or NULL */
	const char *placebo; /* arm that is the baseline in another layout (A/A'), or NULL */
	const char *planted; /* arm that is the baseline and a known cost, or NULL */
	double planted_size; /* that cost, relative */
	bool paired; /* blocks pair boots; else Welch over boots */
	bool complete_only; /* blocks that lack an arm are left out, else the case is refused */
	bool higher_is_better;
	bool modifiers; /* cases are perf's events: one that an arm lacks may be there under another modifier */
	size_t most_pairs; /* comparisons that are made, 0 = any number */
	double margin; /* relative */
	/* of one case, where cases have margins of their own; NULL = @margin is that of all */
	double (*margin_of)(const void *ctx, const char *bench);
	/*
	 * of an A/A control that is not among the samples: what the machine makes of nothing in that case, log
	 * scale, NaN where it is not known; and the gate that it failed, with static text, for every verdict.
	 * NULL, GATE_NONE = none
	 */
	double (*floor_of)(const void *ctx, const char *bench, const char *endpoint);
	enum gate failed;
	const char *why_failed;
	/* of one case, an amount in the unit of the values: the larger margin of the two counts, 0 = none; NULL */
	double (*amount_of)(const void *ctx, const char *bench);
	/* of one case, how far layouts of one arm lie apart, log scale (compare_widen()); false = not known; NULL */
	bool (*layouts_of)(const void *ctx, const char *bench, const char *endpoint, double *sd, double *df);
	/* is a case one that the comparison is about? They are a family of their own; NULL = none is */
	bool (*is_primary)(const void *ctx, const char *bench);
	const void *ctx; /* of these functions */
	double margin_abs; /* the larger of the two counts; 0 = none */
	bool amount_only; /* an amount counts alone, however small */
	const char *margin_unit; /* of margin_abs; NULL = that of the values */
	enum scope scope;
	const char *unit; /* or NULL */
};

/* One comparison that could not be judged. */
struct table_refusal {
	const char *bench, *arm; /* borrowed from the samples */
	const char *why; /* borrowed from the samples, or static text */
	unsigned long line; /* of a sample that shows it */
	const char *of, *block; /* the arm and the block of that sample; borrowed from the samples */
};

struct table {
	struct verdict_row *row; /* sorted by verdict_row_cmp; median, then mean and p99 of each */
	size_t n;
	struct table_refusal *refusal; /* primary endpoint only */
	size_t nr_refusals;
	size_t nr_pairs; /* comparisons, refused or not */
	const char **left_out; /* cases that were counted in no boot of any arm; borrowed from the samples */
	size_t nr_left_out;
	bool order_unknown; /* of the boots of a comparison that has a statistical verdict */
};

/*
 * table_make - judge everything; strings in @out are borrowed from @s and @rule
 * Errors  -ENOENT the baseline (or the A/A arm) does not occur; -ENODATA there is no other arm;
 *         -E2BIG more comparisons than the rule allows; -ENOMEM
 */
int table_make(struct samples *s, const struct table_rule *rule, struct table *out);
void table_release(struct table *t);

#endif
