/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_VERDICT_H
#define HB_ANALYSIS_VERDICT_H

#include <stddef.h>

#include "analysis/key.h"

enum verdict_class { CLASS_NONE, CLASS_EXACT, CLASS_NEAR_EXACT, CLASS_STAT };

enum verdict {
	VERDICT_NONE, /* not judged yet; printed empty */
	VERDICT_IDENTICAL, /* exact tier only: the same number in every pair */
	VERDICT_COST,
	VERDICT_GAIN,
	VERDICT_NO_IMPACT, /* equivalence shown, with the power to have seen more */
	VERDICT_INCONCLUSIVE,
	VERDICT_NO_VERDICT, /* a gate failed or the data cannot carry one: see gate and reason */
};

/* What a difference may be called. */
enum scope {
	SCOPE_NONE,
	SCOPE_FEATURE, /* same image, or layouts replicated: "the feature costs" is allowed */
	SCOPE_IMAGE_PAIR, /* one layout per arm: "these two images differ by" */
};

/* How a cost or a gain stands to the margin. */
enum qualifier {
	QUAL_NONE,
	QUAL_BELOW_MARGIN, /* measurable, and shown to be below the margin */
	QUAL_ABOVE_MARGIN, /* shown to be at least the margin */
	QUAL_UNRESOLVED, /* size against the margin unresolved */
};

enum gate {
	GATE_NONE,
	GATE_INPUT, /* missing, negative, not finite, too few */
	GATE_ORDER, /* schedule confounded with time (AAABBB, or every block A first) */
	GATE_AA, /* the A/A control rejects too often */
	GATE_PLACEBO, /* another layout of the same arm differs as much */
	GATE_PLANTED, /* the planted cost was not seen */
	GATE_NOISE, /* noise floor above the margin, and no difference wholly beyond it: inconclusive */
	GATE_ZERO_SPREAD, /* all differences equal: no variance to judge by */
};

/* Other margins that a row is held to as well, all else as it is. */
enum other_margin { HALF_MARGIN, TWICE_MARGIN, OTHER_MARGINS };

/* how the reason of a row begins that has no count, of an arm and its name, or of one that cannot exist there */
#define VERDICT_OF_ARM "arm "
#define VERDICT_NOT_AVAILABLE "not available: "

/* how the reason of a row begins whose verdict is that of most of its operations */
#define VERDICT_OF_MOST "counts vary with the seed; of most operations the difference is "

/* how it begins where all operations that a boot counted were judged by their mean */
#define VERDICT_OF_MEAN "mean over "

/*
 * One row of verdicts.csv. Strings are borrowed and may be NULL (printed empty); numbers are empty
 * when NaN, counts when negative. Filled by both tiers; the exporters add nothing to it.
 */
struct verdict_row {
	struct arm_key key; /* the arm that is held against @baseline */
	const char *plan, *baseline, *machine;
	const char *bench; /* column "case" */
	const char *metric, *unit;
	long n_blocks;
	double a, b; /* per op, in @unit */
	double delta; /* b - a, in @unit */
	double ratio; /* b over a; ci_lo, ci_hi bound it */
	double ci_lo, ci_hi;
	enum verdict_class class;
	enum verdict verdict;
	double margin; /* relative: 0.01 is 1 % */
	double equiv_bound; /* smallest margin at which equivalence would hold, relative */
	double mde80; /* smallest effect found with probability .8, relative */
	long n_more; /* further blocks until a verdict is to be expected */
	const char *build_a, *build_b;
	/* further columns */
	const char *endpoint; /* median (primary), mean, p99; NULL in the exact tier */
	enum scope scope;
	enum qualifier qualifier;
	enum gate gate;
	const char *reason; /* half a sentence why there is no verdict, or what qualifies it */
	double p, p_adj; /* two-sided; p_adj within its family (Holm) */
	double df, se; /* of the log ratio */
	double a_lo, a_hi, b_lo, b_hi; /* range over seeds (exact tier) or boots */
	long boot_a, boot_b; /* the boots that a and b come from (exact tier) */
	long over_margin; /* 1: |delta| reaches the margin, 0: it does not */
	double noise_floor; /* of the A/A control, relative */
	long n_more_upper; /* as n_more, by the upper 80 % bound of the spread */
	double in_changed_code; /* share of the functions' differences in functions that were compiled differently */
	const char *rule; /* hash of margins, level and stopping rule */
	const char *registered; /* was that rule laid down before the first boot? "yes", "changed" */
	double best_margin; /* of times: the smallest margin that all blocks there can be would resolve, relative */
	/* in no export: the difference that a count which varies is judged by; NaN where it is not known */
	double of_most; /* where most operations decided: their difference over @a */
	double mean, mean_log; /* over all seeds: of b - a, in @unit; of log b - log a, NaN where a count is 0 */
	enum verdict other[OTHER_MARGINS]; /* under those margins; VERDICT_NONE = as @verdict, whatever the margin */
};

enum column_type {
	COL_STR,
	COL_NUM,
	COL_INT,
	COL_CLASS,
	COL_VERDICT,
	COL_SCOPE,
	COL_QUAL,
	COL_GATE
};

/* One column: its name in every export, and where it sits in struct verdict_row. */
struct verdict_column {
	const char *name;
	enum column_type type;
	size_t offset;
};

/*
 * verdict_columns_end - behind the last column that these rows have: best_margin, the last of all, is there where a row
 *                       has a scope, as rows have that are judged by blocks; tables of counts are without it
 */
const struct verdict_column *verdict_columns_end(const struct verdict_row *r, size_t n);

/* verdict_column - all columns in the order of verdicts.csv; ends with a NULL name */
extern const struct verdict_column verdict_column[];

/* verdict_row_init - every string NULL, every number empty */
void verdict_row_init(struct verdict_row *r);

/* Names as they stand in the files; VERDICT_NONE, SCOPE_NONE ... give "". */
const char *verdict_name(enum verdict v);
const char *verdict_class_name(enum verdict_class c);
const char *verdict_scope_name(enum scope s);
const char *verdict_qualifier_name(enum qualifier q);
const char *verdict_gate_name(enum gate g);

/*
 * verdict_text_of - text of a column whose value is a string or an enum
 * Returns "" for an empty value; NULL when the column holds a number
 */
const char *verdict_text_of(const struct verdict_row *r, const struct verdict_column *c);

/*
 * verdict_number_of - value of a column that holds a number; counts are converted
 * Returns NaN for an empty value and for a column that holds text
 */
double verdict_number_of(const struct verdict_row *r, const struct verdict_column *c);

/*
 * verdict_row_cmp - order of rows in every export: feature, arm, case, metric, endpoint; <0, 0, >0
 */
int verdict_row_cmp(const struct verdict_row *x, const struct verdict_row *y);

/* Why a row has no count of an arm. */
enum absence {
	ABSENCE_NONE, /* it has one, or nothing says why not: such a row cannot tell */
	ABSENCE_NOT_COUNTED, /* no boot of it has counted the case, or none of what it is held against */
	ABSENCE_SKIPPED, /* the case says that it cannot run there */
	ABSENCE_FAILED, /* the case ran, and said that it failed */
};

/*
 * verdict_absence - of a row that has no verdict for want of counts, as its reason has it
 * @arm  in  the arm of the row, or its baseline
 */
enum absence verdict_absence(const struct verdict_row *r, const char *arm);

/*
 * verdict_of_most - is its verdict that of most of its operations?
 * verdict_of_mean - was it judged by the mean over all operations? Then its functions are those of two windows
 * verdict_one_build - do both arms boot one image?
 * verdict_of_test - was it judged by a test over seeds? Its class may still say that most of its operations repeat
 */
int verdict_of_most(const struct verdict_row *r);
int verdict_of_mean(const struct verdict_row *r);
int verdict_of_test(const struct verdict_row *r);
int verdict_one_build(const struct verdict_row *r);

/* verdict_differs - is it a cost or a gain? */
int verdict_differs(enum verdict v);

/* verdict_times - how many times its own margin one of the others is: .5, 2 */
double verdict_times(enum other_margin at);

/* verdict_under - of a row under one of the other margins */
enum verdict verdict_under(const struct verdict_row *r, enum other_margin at);

/* verdict_is_operation - is a case not the empty loop? */
int verdict_is_operation(const char *kase);

#endif
