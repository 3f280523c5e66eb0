/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Everything a report says, before it is said in any format. The host fills the
 * tables from the files of `analyze` and `boot`; model_group() orders them;
 * exporters only print. Strings are borrowed.
 */
#ifndef HB_ANALYSIS_REPORT_MODEL_H
#define HB_ANALYSIS_REPORT_MODEL_H

#include <stddef.h>

#include "analysis/claim.h"
#include "analysis/report/rows.h"
#include "analysis/verdict.h"

struct model_answer { /* a published figure held against one arm */
	const struct model_claim *claim;
	const struct model_arm *arm;
	enum claim_answer answer;
	const char *measured, *why; /* in words; why it cannot speak, or "" */
};

struct model_figure {
	const char *name; /* file name without suffix */
	const char *caption;
	const char *svg; /* text of the file; NULL = could not be drawn */
};

struct model_item { /* one case of one pair */
	const struct verdict_row *row; /* instructions */
	const struct verdict_row *metric; /* [nr_metric] every row of the case */
	size_t nr_metric;
	const struct model_symbol *symbol; /* [nr_symbol] of the instructions, largest first */
	size_t nr_symbol;
	const struct model_reason *reason_a, *reason_b; /* NULL = repeats exactly over seeds */
	const struct model_first *first_a, *first_b; /* NULL = not measured */
	const char *slug; /* for anchors, unique within the report */
	int shown; /* has a row in the section of its pair, where a large report has only the largest */
};

struct model_pair { /* one arm against its baseline on one architecture, kernel and toolchain */
	const struct verdict_row *row; /* the first row: carries the names */
	const char *slug; /* feature-arm-arch-..., for file names and anchors */
	const char *page; /* feature-..., the same for all comparisons of a feature */
	struct model_item *item; /* [nr_item] by case */
	struct model_item **sorted; /* [nr_item] by relative difference, largest first */
	size_t nr_item;
	size_t nr_shown; /* of @sorted: what its own section has rows for */
	/* operations: cases other than the empty loop (null/...) */
	size_t operations, identical, cost, gain, no_impact, inconclusive, no_verdict, over_margin;
	size_t exact, near_exact, stat; /* classes of the operations */
	int image_pair; /* times of two images, each with one layout of its code: no feature "costs" (METHOD 1.5) */
	const char *headline; /* one sentence without full stop */
	struct model_figure figure[3]; /* extra instructions; attribution; series */
};

struct model {
	struct model_figure topology; /* the machine that the first boot was timed on; svg NULL = none */
	const char *plan, *summary, *plan_hash, *plan_hash_of_boots, *machine, *base, *version, *made;
	const char *tier; /* what every figure is labelled with: how the machine counts */
	const char *mixed; /* in what boots that are compared differ: "runner plugin"; "" or NULL = in nothing */
	const char *primary; /* cases that the plan is about, in words; "" or NULL = none */
	const char *rule, *rule_held, *rule_change, *stopping; /* "" where analyze did not say */
	int timed; /* its figures are times */
	double alpha; /* what its rule tests at, and its intervals miss at most; 0 or NaN = not known */
	int by_form; /* functions were told apart by their instructions; 0: by their size, as older versions did */
	long noisy; /* of boots that were timed: how many something may have disturbed */
	long boots_per_arm, boots, boots_done, seeds, batches;
	long seeds_least; /* of any operation: later boots may run only what was open; 0 = all have as many */
	struct verdict_row *row;
	size_t nr_row;
	struct model_symbol *symbol;
	size_t nr_symbol;
	struct model_proof *proof;
	size_t nr_proof;
	struct model_reason *reason;
	size_t nr_reason;
	struct model_same *same;
	size_t nr_same;
	struct model_first *first;
	size_t nr_first;
	struct model_arm_line *arm_line;
	size_t nr_arm_line;
	struct model_suite *suite;
	size_t nr_suite;
	struct model_margins *margins;
	size_t nr_margins;
	struct model_variance *variance; /* rows of one comparison follow each other */
	size_t nr_variance;
	struct model_spread *spread;
	size_t nr_spread;
	struct model_spread *drawn; /* as spread, by every metric that counts no instructions */
	size_t nr_drawn;
	struct model_spread *placebo; /* of arms that are one kernel, linked in other orders; every metric */
	size_t nr_placebo;
	struct model_boot *boot;
	size_t nr_boot;
	struct model_build *build;
	size_t nr_build;
	struct model_series *series;
	size_t nr_series;
	struct model_point *point; /* of all series */
	struct model_arm *arm;
	size_t nr_arm;
	struct model_claim *claim;
	size_t nr_claim;
	struct model_answer *answer; /* made by evidence_group() */
	size_t nr_answer;
	struct model_fact *fact; /* of the plan and of this host */
	size_t nr_fact;
	/* made by model_group() */
	const struct model_reason **reason_index; /* [nr_reason] by key and case */
	struct model_pair *pair;
	size_t nr_pair;
	long same_pairs, same_equal; /* over all rows of determinism.csv */
	const char *loops; /* model_loops() */
	const char *changed; /* model_changed_text() */
	const char *differ; /* model_mixed_text() */
	long repeat_series, repeat_exact; /* (arm, case) over seeds: all, and exactly repeating */
	char **text; /* owned strings */
	size_t nr_text;
};

/* model_key_of - the key of @arm where a row's pair ran */
struct arm_key model_key_of(const struct verdict_row *r, const char *arm);

/*
 * model_group - sort rows and symbols, make pairs, counts, headlines and slugs
 * Errors -ENOMEM
 */
int model_group(struct model *m);
void model_release(struct model *m); /* what model_group() made, and the arrays */

/* model_text - printf into a string that the model owns; "" when memory is gone
 */
const char *model_text(struct model *m, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* model_headline - what one pair shows, in one sentence; made by model_group()
 */
const char *model_headline(struct model *m, const struct model_pair *p);

/* model_loops - instructions of the empty loop per iteration: "4 (x86_64), 5
 * (arm64)"; "" when not run */
const char *model_loops(struct model *m);

/*
 * model_changed - is the rule (margins, level, stopping) another than before the first boot?
 * model_changed_text - what changed, in a sentence for every format; made by model_group()
 */
int model_changed(const struct model *m);
const char *model_changed_text(struct model *m);

/* model_mixed_text - in what boots differ that are compared, in a sentence for every format; "" = in nothing */
const char *model_mixed_text(struct model *m);

/* model_cold - why the operations of a case cannot be warm, or ""; model_any_cold - is there such a case? */
const char *model_cold(const struct model_item *it);
int model_any_cold(const struct model *m);

/* model_no_time - what goes with every figure of the counting tier; model_tier - how the emulator counts */
extern const char model_tier[];
extern const char model_no_time[];

/* model_layout - what goes with every difference of two images */
extern const char model_layout[];

/* model_image_pairs - is any comparison of the report one of two images? */
int model_image_pairs(const struct model *m);

/* model_seeds - "12", or "3 to 12" where some operations have fewer; returns @buf */
const char *model_seeds(const struct model *m, char *buf, size_t n);

/* model_draws - what several numbers of one arm are of: "seeds" of counts, "blocks" of times */
const char *model_draws(const struct model *m);

/* model_caveat - what goes with every figure of this report: model_no_time, or what is to be kept in mind of a time */
const char *model_caveat(const struct model *m);

/* model_percent - the relative difference of a row, "+2.10 %"; "" without a ratio. Returns @buf */
char *model_percent(const struct verdict_row *r, char *buf, size_t n);

/* model_verdict_word - a verdict in plain words: "identical", "cost" ...; of two images "slower" or "more" */
const char *model_verdict_word(const struct verdict_row *r);

#endif
