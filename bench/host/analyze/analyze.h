/* SPDX-License-Identifier: GPL-2.0-only */
/* What the parts of the verb `analyze` share: a plan's boots, loaded, and the rows made of them. */
#ifndef HB_ANALYZE_ANALYZE_H
#define HB_ANALYZE_ANALYZE_H

#include <stdbool.h>

#include "analysis/compare.h"
#include "analysis/decide.h"
#include "analysis/store/store.h"
#include "analysis/verdict.h"
#include "analysis/window.h"
#include "config/plan.h"
#include "matrix/prereg.h"

struct analyze_boot {
	const struct boot *boot;
	char outcome[160]; /* "done", why not, or "" = not collected */
	char splat[200]; /* first warning on the console, or "" */
	struct store_window *window;
	size_t nr_window;
	struct window_cost *cost;
	size_t nr_cost;
	double *ns; /* of a boot that was timed: per operation, parallel to analyze.kase; NaN = no batch */
};

#define ANALYZE_EMPTY_LOOP "null/empty" /* the case that is nothing but what every case is run by */

struct analyze_case {
	const char *kase, *domain; /* as the boots call it */
	char *shown; /* the name in every table */
	const char *status; /* of boots that are timed: why one has nothing of it, the first; NULL = each has */
};

struct analyze {
	const struct plan *plan;
	struct matrix set;
	struct store *store;
	struct analyze_boot *boot; /* parallel to set.boots */
	struct analyze_case
		*kase; /* every case that any boot knows, or the plan's globs if none does */
	size_t nr_kase;
	struct store_case *fact; /* what is known of the cases: analyze_facts() */
	size_t nr_fact;
	bool timed; /* its boots were made on a machine that is timed: batches, not windows */
	struct strlist time_metric; /* what their batches have, ns first */
	struct verdict_row *second; /* of all endpoints; those of the median are in @row too */
	size_t nr_second;
	size_t noisy; /* boots that something may have disturbed: analyze_noise() */
	metric_set has; /* measured in any boot; everything before there is one */
	struct verdict_row *row;
	struct estimate *estimate; /* parallel to row: of log counts, n = 0 where a row has none */
	size_t nr_row;
	bool by_form; /* of all builds it is known what their functions' instructions are, not only how many bytes */
	struct prereg_state rule; /* is it the one that was laid down before the first boot? */
	struct strlist text; /* owns the reasons of rows */
};

/* One arm of one comparison: its boots by index; NULL where there is none. */
struct analyze_arm {
	const struct arm *arm;
	const struct analyze_boot **boot; /* [nr], nr = plan.boots */
	size_t nr;
};

/* analyze_load - boots, windows, costs and the list of cases. Errors -errno after printing */
int analyze_load(struct analyze *an, const struct plan *plan);
void analyze_release(struct analyze *an);

/* analyze_arm_init - the boots of @arm under a feature, kernel, architecture and toolchain */
int analyze_arm_init(struct analyze_arm *a, const struct analyze *an, const struct comparison *p,
		     const struct arm *arm);
void analyze_arm_release(struct analyze_arm *a);

/*
 * analyze_cost - cost of a case in one boot; NULL when the boot is missing, not done or has no such case
 */
const struct window_cost *analyze_cost(const struct analyze_boot *b, const struct analyze_case *k);

/* The pairs of boots (same index, same seed) in which both arms have a cost for a case. */
struct analyze_match {
	size_t *index; /* [nr] boot index */
	size_t nr;
	size_t best; /* boot index of the pair with the lower median difference */
};

/*
 * analyze_match - one pair of boots per distinct seed; boot 0, which repeats boot 1's seed, counts only when there
 * would be fewer than 3
 */
int analyze_match(struct analyze_match *m, const struct analyze_arm *a, const struct analyze_arm *b,
		  const struct analyze_case *k);

/*
 * analyze_facts - what the guests said of their cases, or, when no boot has it, this checkout, with a note
 * analyze_fact - of one case, or NULL; analyze_dose - its place in a series: 1, or 0 when it has none
 */
int analyze_facts(struct analyze *an);
const struct store_case *analyze_fact(const struct analyze *an, const struct analyze_case *k);
struct dose;
int analyze_dose(const struct analyze *an, const struct analyze_case *k, struct dose *d);

/* analyze_judges - has the plan's table this metric, and any boot? */
bool analyze_judges(const struct analyze *an, unsigned int metric);

/*
 * Of plans with `each`, the rows of one comparison from an->row[@from] on:
 * analyze_settle_apart - a count that varies by what is rare gets the verdict of what most operations take (NEAR_EXACT)
 * analyze_say_apart    - rows whose windows hold part of a period say what is known; one whose test came to what most
 *                        operations say is NEAR_EXACT
 */
void analyze_settle_apart(struct analyze *an, size_t from);
void analyze_say_apart(struct analyze *an, size_t from);

/*
 * analyze_settle_changed - a cost or gain of a test that is, for the most part, the same in code that was compiled
 *                          differently under every seed: NEAR_EXACT
 * @lo, @hi  in   what arm b adds per operation in functions that were compiled differently, over the seeds
 */
void analyze_settle_changed(struct verdict_row *r, double lo, double hi);

/*
 * analyze_mean - a count that varies, judged anew by the mean over all operations that a boot counted of the case
 *                (plans with `each`); a, b and delta are then of the pair of boots with the lower median difference
 * @m     in      the pairs of boots
 * @r     in,out  of the instructions of @k, class STAT; as it was where no operation was told apart
 */
void analyze_mean(struct analyze *an, struct verdict_row *r, const struct analyze_arm *a, const struct analyze_arm *b,
		  const struct analyze_case *k, const struct analyze_match *m);

/* analyze_rows - all rows of one comparison, appended to an->row. Errors -errno after printing */
int analyze_rows(struct analyze *an, const struct comparison *p);

/*
 * analyze_row_name - who a row is about: names, margin, rule, builds; the rest of it stays
 * analyze_new_row - one more in an->row, with an estimate that has nothing; NULL without memory
 * analyze_margin - of a case, as the plan has it
 * analyze_words - a text that lives as long as @an; "out of memory" in its place
 * analyze_changed_words - @reason, and the least and most per operation in functions that were compiled differently
 */
void analyze_row_name(struct verdict_row *r, const struct analyze *an, const struct comparison *p,
		      const struct analyze_case *k, const char *metric, const char *unit);
struct verdict_row *analyze_new_row(struct analyze *an);
double analyze_margin(const struct plan *plan, const char *bench);
const char *analyze_words(struct analyze *an, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
const char *analyze_changed_words(struct analyze *an, const char *reason, double lo, double hi);

/*
 * analyze_time_load - of boots that are timed: their cases and metrics. analyze_time_load.c
 * analyze_time_rows - all rows of all comparisons of such a plan; A/A comparisons first: they say what the machine
 *                     makes of nothing, which goes with all others
 * analyze_time_status - why there is nothing of a case
 * analyze_time_case - that of a batch, or NULL; @before is that of the row before, which most rows share, or NULL
 */
int analyze_time_load(struct analyze *an);
struct analyze_case *analyze_time_case(const struct analyze *an, const struct store_time *y,
				       struct analyze_case *before);
/*
 * analyze_time_costs - ns per operation of each case in each boot: of its processes' medians the mean, by logarithms
 * analyze_time_cost - of one; NaN = there is none
 */
int analyze_time_costs(struct analyze *an);
double analyze_time_cost(const struct analyze *an, const struct analyze_boot *b, const struct analyze_case *k);
int analyze_time_rows(struct analyze *an);
const char *analyze_time_status(const struct analyze *an, const struct analyze_case *k);

/* analyze_endpoint - the metric that decides: instructions, or ns */
const char *analyze_endpoint(const struct analyze *an);

/* analyze_absent - a row per case for an arm that does not exist, appended to an->row. Errors -errno after printing */
int analyze_absent(struct analyze *an, const struct unavailable_arm *x);

/*
 * analyze_families - judge what is statistical among rows @from to the last, which are of one
 * comparison: the cases of one metric are a family (Holm). Errors -errno after printing
 */
int analyze_families(struct analyze *an, size_t from);

/* analyze_look - look.csv: how many verdicts are open, and whether further boots are worth it */
int analyze_look(struct analyze *an, const char *dir);

/*
 * Tables. @dir becomes results/analyze/KEY when all are written; each writes its file, returns 0 or -errno, printed.
 */
int analyze_attribution(struct analyze *an, const char *dir);
int analyze_boots(struct analyze *an, const char *dir);
int analyze_series(struct analyze *an, const char *dir);
int analyze_determinism(struct analyze *an, const char *dir);
int analyze_reasons(struct analyze *an, const char *dir);
int analyze_claims(struct analyze *an, const char *dir);
int analyze_doses(struct analyze *an, const char *dir);
int analyze_first(struct analyze *an, const char *dir);
int analyze_noise(struct analyze *an, const char *dir); /* noise.csv, likewise */
/*
 * analyze_disturbed - how many of a comparison's boots something may have disturbed, and what: "3 of 24 boots: load"
 * @words  out  fresh memory; NULL = none
 * Errors  -errno after printing
 */
int analyze_disturbed(const struct analyze *an, const struct comparison *p, char **words);
int analyze_endpoints(struct analyze *an, const char *dir); /* endpoints.csv, of a machine that is timed */
int analyze_spread(struct analyze *an, const char *dir); /* of draws: needs an->row sorted */
int analyze_suite(struct analyze *an, const char *dir); /* suite.csv: likewise */
int analyze_margins(struct analyze *an, const char *dir); /* margins.csv: likewise */
int analyze_variance(struct analyze *an, const char *dir); /* variance.csv, of a machine that is timed */
int analyze_arm_doses(struct analyze *an, const char *dir); /* arm_slopes.csv, where arms have doses: likewise */

/*
 * analyze_rows_of - the rows of one comparison, [*nr] in an->row, which is sorted; NULL = there are none
 * analyze_row_like - among such rows that of the case and metric of @r, NULL = there is none; @hint: its likely index
 */
struct verdict_row *analyze_rows_of(const struct analyze *an, const struct comparison *p, size_t *nr);
const struct verdict_row *analyze_row_like(const struct verdict_row *row, size_t nr, const struct verdict_row *r,
					   size_t hint);

/*
 * analyze_moved - by how much a row differs, in its unit: as it stands there, of one pair of boots, or, @over_seeds, as
 *                 a count that varies is judged, by the mean over all seeds; of a time that is the same
 */
double analyze_moved(const struct verdict_row *r, bool over_seeds);

/* analyze_is_placebo - does its arm differ from the baseline in the order of the last link alone? */
bool analyze_is_placebo(const struct comparison *p);

/*
 * analyze_placebo - withhold each cost and gain that another order of the baseline's last link reaches too, or that one
 * more is expected to reach, and say of the others how far those orders lie apart (METHOD 2.2 and 1.5); needs an->row
 * sorted. A row is held by what it is judged by: a count that varies by the mean over its seeds, against the same of
 * the orders; one that most of its operations decided, by their difference. Errors -errno after printing
 */
int analyze_placebo(struct analyze *an);

struct csv;
/* analyze_put_comparison - the cells plan,feature,arm,baseline,arch,kernel,toolchain of a row about @p */
void analyze_put_comparison(struct csv *f, const struct analyze *an, const struct comparison *p);

/* analyze_put_boot - the cells plan,feature,arm,arch,kernel,toolchain of a row about @b */
void analyze_put_boot(struct csv *f, const struct analyze *an, const struct boot *b);

/*
 * analyze_plan - run the whole verb for one plan; used by diff and run
 * results/analyze/KEY is replaced whole. Errors -errno after printing; the tables of an earlier analysis stay, and a
 * line says that they are of one
 */
int analyze_plan(const struct plan *plan);

/* analyze_dir - results/analyze/KEY, see result_key(); to be freed */
char *analyze_dir(const struct plan *plan);

#endif
