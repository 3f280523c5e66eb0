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
#include "analysis/verdict.h"

struct model_key { /* an arm, and what it ran on; columns of every table of analyze */
	const char *feature, *arm, *arch, *kernel, *toolchain;
};

struct model_symbol { /* a row of attribution.csv */
	struct model_key key;
	const char *kase, *metric;
	const char *space, *object, *symbol;
	double a, b, delta; /* per op */
};

struct model_proof { /* one proof of one arm, over its boots */
	struct model_key key;
	const char *proof, *status, *evidence;
	unsigned int held, boots;
};

struct model_reason { /* a row of reasons.csv */
	struct model_key key;
	const char *kase;
	double lo, hi, range; /* instructions per op, over seeds */
	const char *reason; /* "" = none found */
	double share; /* of the varying instructions that the reason covers */
	const char *symbols;
};

struct model_same { /* a row of determinism.csv */
	struct model_key key;
	const char *boot_0, *boot_1;
	long pairs, equal, windows, windows_equal;
	const char *difference;
};

struct model_first { /* a row of first.csv: the first operation of a case, over the boots of an arm */
	struct model_key key;
	const char *kase;
	const char *cold; /* why its operations cannot be warm, or "" */
	double first, steady; /* instructions; lower medians */
	int repeats; /* the first is the same in every boot */
};

struct model_spread { /* a row of spread.csv, of instructions: one case over the draws of one arm */
	struct model_key key; /* its arm: what the draws have in common */
	const char *kase;
	const char *arms; /* names, blanks between */
	double a, least, most; /* the baseline's cost per op; differences from it */
	const char *least_arm, *most_arm; /* the draws that have them */
	long draws, cost, gain, undecided; /* with a count; with that verdict; without a decision */
};

struct model_boot { /* a row of boots.csv and what its boot.json adds */
	struct model_key key;
	const char *id, *build, *outcome;
	long index;
	const char *seed;
	const char *command, *emulator, *uname, *cpu, *why; /* "" where the file does not say */
	double wall_s, cpu_s; /* of the host; NaN likewise */
	const char *splat; /* first warning on the console, "" = none, NULL = not known */
};

struct model_build { /* what the manifest.json of one build says; "" where it does not */
	const char *id, *feature, *arm, *arch, *source, *patches, *compiler, *requested;
	const char *vmlinux, *image, *config, *module; /* SHA-256 */
	double wall_s, cpu_s; /* that compiling it took; NaN where it does not say */
	double compiled, reused; /* object files; likewise */
};

enum { MODEL_INSTRUMENTS = 8 };

struct model_instrument { /* what hardening left in compiled code */
	const char *name; /* "stack-protector" */
	double functions, sites, module_functions, module_sites;
};

struct model_arm { /* the static cost of one arm */
	struct model_key key;
	const char *build;
	const char *baseline; /* name of the arm that it is held against; its own for that arm */
	const char *why; /* why there is no figure; NULL = there are */
	double functions, function_bytes, text, data, bss, code; /* of vmlinux; bytes */
	double module_functions;
	struct model_instrument instrument[MODEL_INSTRUMENTS];
	size_t nr_instrument;
};

struct model_claim { /* a row of claims.csv: a published figure */
	const char *feature, *arm, *metric, *value, *scope, *source;
};

struct model_answer { /* a published figure held against one arm */
	const struct model_claim *claim;
	const struct model_arm *arm;
	enum claim_answer answer;
	const char *measured, *why; /* in words; why it cannot speak, or "" */
};

struct model_fact {
	const char *key, *value;
};

struct model_figure {
	const char *name; /* file name without suffix */
	const char *caption;
	const char *svg; /* text of the file; NULL = could not be drawn */
};

struct model_point { /* a row of doses.csv: one case of a series */
	const char *kase;
	double dose, a, b, delta; /* instructions per op, mean over the blocks */
	double residual_a, residual_b, residual; /* of the lines of a, b and delta */
};

struct model_line { /* a row of slopes.csv: cost = intercept + slope * dose */
	double intercept, slope, se_slope; /* se_slope is NaN where every seed gives the same */
	double worst, worst_dose; /* largest residual, and where */
	int is_line;
};

enum { SERIES_BASELINE, SERIES_ARM, SERIES_DIFFERENCE, SERIES_LINES };

struct model_series { /* one dose-response series of one pair */
	struct model_key key;
	const char *domain, *name;
	long blocks; /* 1 = every seed gives the same */
	struct model_line line[SERIES_LINES];
	const struct model_point *point; /* [nr_point] by dose */
	size_t nr_point;
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
	struct model_item *item; /* [nr_item] by case */
	struct model_item **sorted; /* [nr_item] by relative difference, largest first */
	size_t nr_item;
	size_t nr_shown; /* of @sorted: what its own section has rows for */
	/* operations: cases other than the empty loop (null/...) */
	size_t operations, identical, cost, gain, no_impact, inconclusive, no_verdict, over_margin;
	size_t exact, near_exact, stat; /* classes of the operations */
	const char *headline; /* one sentence without full stop */
	struct model_figure figure[3]; /* extra instructions; attribution; series */
};

struct model {
	const char *plan, *summary, *plan_hash, *plan_hash_of_boots, *machine, *base, *version, *made;
	const char *rule, *rule_held, *rule_change, *stopping; /* "" where analyze did not say */
	long boots_per_arm, boots, boots_done, seeds, batches;
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
	struct model_spread *spread;
	size_t nr_spread;
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
	struct model_pair *pair;
	size_t nr_pair;
	long same_pairs, same_equal; /* over all rows of determinism.csv */
	const char *loops; /* model_loops() */
	const char *changed; /* model_changed_text() */
	long repeat_series, repeat_exact; /* (arm, case) over seeds: all, and exactly repeating */
	char **text; /* owned strings */
	size_t nr_text;
};

/*
 * model_key_cmp - order of keys, as strcmp()
 * model_key_of - the key of @arm where a row's pair ran
 * model_same_pair - are two rows about one arm, on one architecture, kernel and toolchain?
 */
int model_key_cmp(const struct model_key *x, const struct model_key *y);
struct model_key model_key_of(const struct verdict_row *r, const char *arm);
int model_same_pair(const struct verdict_row *x, const struct verdict_row *y);

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

/* model_tier - what every figure of the counting tier is labelled with */
extern const char model_tier[];
extern const char model_no_time[];

/* Numbers as a reader wants them; each returns @buf. */
char *model_number(double x, char *buf, size_t n); /* "1,234.5", at most 2 decimals */
char *model_signed(double x, char *buf, size_t n); /* "+3", "-3", "0" */
char *model_percent(const struct verdict_row *r, char *buf,
		    size_t n); /* "+2.10 %", "" without a ratio */
char *model_range(const struct verdict_row *r, char *buf,
		  size_t n); /* "exact" or "140 to 143" of b */

/* model_verdict_word - a verdict in plain words: "same", "costs" ... */
const char *model_verdict_word(const struct verdict_row *r);

#endif
