/* SPDX-License-Identifier: GPL-2.0-only */
/* The rows of the tables that a report is made of: what build, boot and analyze wrote down. Strings are borrowed. */
#ifndef HB_ANALYSIS_REPORT_ROWS_H
#define HB_ANALYSIS_REPORT_ROWS_H

#include <stddef.h>

#include "analysis/components.h"
#include "analysis/key.h"
#include "analysis/suite.h"

struct model_symbol { /* a row of attribution.csv */
	struct arm_key key;
	const char *kase, *metric;
	const char *space, *object, *symbol;
	double a, b, delta; /* per op */
};

struct model_proof { /* one proof of one arm, over its boots */
	struct arm_key key;
	const char *proof, *status, *evidence;
	unsigned int held, boots;
	const char *seed; /* of the boot that came first */
	unsigned int others, alike; /* boots of other seeds, and those of them that gave the same evidence */
};

struct model_reason { /* a row of reasons.csv */
	struct arm_key key;
	const char *kase;
	double lo, hi, range; /* instructions per op, over seeds */
	const char *reason; /* "" = none found */
	double share; /* of the varying instructions that the reason covers */
	const char *symbols;
};

struct model_same { /* a row of determinism.csv */
	struct arm_key key;
	const char *boot_0, *boot_1;
	long pairs, equal, windows, windows_equal;
	const char *difference;
};

struct model_first { /* a row of first.csv: the first operation of a case, over the boots of an arm */
	struct arm_key key;
	const char *kase;
	const char *cold; /* why its operations cannot be warm, or "" */
	double first, steady; /* instructions; lower medians */
	int repeats; /* the first is the same in every boot */
};

struct model_arm_line { /* a row of arm_slopes.csv: one operation over the arms of a series */
	struct arm_key key; /* its arm is the series */
	const char *baseline, *kase, *shape;
	double least, most; /* doses */
	double intercept, slope, worst;
};

struct model_suite { /* a row of suite.csv: a comparison's operations all at once */
	struct arm_key key;
	const char *baseline, *everywhere, *largest; /* "yes", "no", "cannot tell"; the case that @bound is of */
	long within, beyond, open, untested;
	double bound; /* the least margin that would hold all, relative; NaN = none */
	double ratio, lo, hi; /* geometric mean of b over a, and its interval */
	long blocks, operations; /* that the mean is of */
};

struct model_margins { /* of a comparison, from margins.csv: operations by verdict under each margin */
	struct arm_key key;
	const char *baseline;
	long said[SUITE_KINDS][SUITE_MARGINS];
};

/* how many one of the next level has, standard deviation (relative: .01 is 1 %), share of a boot's variance */
enum model_variance_value { VARIANCE_N, VARIANCE_SD, VARIANCE_SHARE, VARIANCE_VALUES };

struct model_variance { /* a row of variance.csv: of one operation's time, by enum component; NaN = one of each */
	struct arm_key key;
	const char *baseline;
	double value[VARIANCE_VALUES][NR_COMPONENTS];
};

struct model_spread { /* a row of spread.csv or placebo.csv: one case and metric over the draws of one arm */
	struct arm_key key; /* its arm: what the draws have in common */
	const char *kase;
	const char *metric; /* of spread.csv instructions alone */
	const char *arms; /* names, blanks between */
	double a, least, most; /* the baseline's cost per op; differences from it */
	const char *least_arm, *most_arm; /* the draws that have them */
	long draws, cost, gain, undecided; /* with a count; with that verdict; without a decision */
};

struct model_boot { /* a row of boots.csv and what its boot.json adds */
	struct arm_key key;
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
	struct arm_key key;
	const char *build;
	const char *baseline; /* name of the arm that it is held against; its own for that arm */
	const char *why; /* why there is no figure; NULL = there are */
	double functions, function_bytes, text, data, bss, code; /* of vmlinux; bytes */
	double module_functions;
	struct model_instrument instrument[MODEL_INSTRUMENTS];
	size_t nr_instrument;
};

struct model_claim { /* a row of published.csv: a published figure */
	const char *feature, *arm, *metric, *value, *scope, *source;
	const char *cases; /* globs of operations that do what was measured there; "" = none does */
};

struct model_fact {
	const char *key, *value;
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
	struct arm_key key;
	const char *domain, *name;
	long blocks; /* 1 = every seed gives the same */
	struct model_line line[SERIES_LINES];
	const struct model_point *point; /* [nr_point] by dose */
	size_t nr_point;
};

/* model_symbols_sort - by arm, case and metric, then the largest difference first */
void model_symbols_sort(struct model_symbol *y, size_t n);

/*
 * model_symbols_find - the functions of one case and metric in sorted rows
 * @nr    out  how many
 */
const struct model_symbol *model_symbols_find(const struct model_symbol *y, size_t n, const struct arm_key *key,
					      const char *kase, const char *metric, size_t *nr);

/* model_first_sort, model_first_find - the first operation of a case in an arm, or NULL */
void model_first_sort(struct model_first *y, size_t n);
const struct model_first *model_first_find(const struct model_first *y, size_t n, const struct arm_key *key,
					   const char *kase);

/*
 * model_reasons_index - pointers to the rows by key and case, to be freed; NULL = no memory
 * model_reasons_find - the first of a key and case in such an index, or NULL
 */
const struct model_reason **model_reasons_index(const struct model_reason *r, size_t n);
const struct model_reason *model_reasons_find(const struct model_reason *const *index, size_t n,
					      const struct arm_key *key, const char *kase);

/*
 * model_spread_sort - draws of one arm together, largest spread first
 * model_spread_of - most less least, as a share of the baseline; 0 where a count is missing
 * model_placebo_sort - orders of one arm together, of each metric the largest spread first
 * model_placebo_of - the same share, where the baseline is one of the orders
 * model_placebo_run - of [@n] rows so sorted, how many at the begin are of one arm and metric; 0 = there are none
 */
void model_spread_sort(struct model_spread *s, size_t n);
double model_spread_of(const struct model_spread *s);
void model_placebo_sort(struct model_spread *s, size_t n);
double model_placebo_of(const struct model_spread *s);
size_t model_placebo_run(const struct model_spread *s, size_t n);

#endif
