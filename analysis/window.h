/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the windows of one boot to a cost per operation. A case runs in windows of n and of 2n
 * operations; what both share (entering, leaving, the marker) cancels in their difference.
 */
#ifndef HB_ANALYSIS_WINDOW_H
#define HB_ANALYSIS_WINDOW_H

#include <stddef.h>
#include <stdint.h>

#include "bench/record/metric.h"

/* One window of one boot, as samples.tsv has it, and one row of its functions, as symbols.tsv has it. */
struct store_window {
	const char *kase, *domain, *status;	/* owned by the result */
	uint32_t batch, id;
	uint64_t n;
	double ns;
	metric_set has;				/* what was measured; the others' counts are 0 */
	uint64_t count[M_ALL];
};

struct store_symbol {
	const char *object, *symbol;		/* owned by the result */
	char space;				/* 'u' or 'k' */
	metric_set has;				/* stored ones; space tells the parts */
	uint64_t count[M_METRICS];
};

/* window_symbol_value - one metric of one row of the per-symbol table */
uint64_t window_symbol_value(const struct store_symbol *y, unsigned int metric);

/* One case of one boot. */
struct window_cost {
	const char *kase, *domain; /* borrowed from the windows */
	const char *status; /* "ok", else the first status that is not */
	uint64_t n; /* operations of the small window; 0 = no cost can be said */
	uint32_t id_n, id_2n; /* the two representative windows */
	uint64_t n_each; /* operations that were told apart; 0 = none were */
	uint32_t id_steady; /* that of one operation, for metric_steady(); 0 = there is none */
	metric_set has; /* measured in every window that counts here */
	int64_t diff[M_ALL]; /* W(2n) - W(n): of n operations; of metric_steady(), metric_each() n times one */
	int64_t at_n[M_ALL]; /* W(n) */
	int64_t first[M_ALL]; /* the window of one operation before the warm-up, as counted */
	int has_first; /* boots of older versions have none */
	unsigned int windows; /* in all, both sizes, without the first */
	unsigned int disturbed; /* with other instructions than the representative of their size */
};

/*
 * window_costs - the cost of every (case, domain) of one boot
 * @w     in   [nr] windows in any order; strings are borrowed by the result
 * @out   out  [nr_out] sorted by case, domain; free() it. The representative of each size is the window with the
 *             lower median of instructions, of interrupts' and other tasks' among those with the same, the lowest
 *             batch among equals; all metrics and the per-symbol table come from those two, so that symbols add up
 *             to every metric
 * Errors -ENOMEM
 * Source unrolled n and 2n runs subtracted: Abel & Reineke 2020 (nanoBench)
 */
int window_costs(const struct store_window *w, size_t nr, struct window_cost **out, size_t *nr_out);

/* window_find - the cost of (case, domain), or NULL */
const struct window_cost *window_find(const struct window_cost *c, size_t nr, const char *kase,
				      const char *domain);

/* window_per_op - cost of one operation; NaN where there is none, or the metric was not measured */
double window_per_op(const struct window_cost *c, unsigned int metric);

/* window_difference - @b less @a per operation, of one case with the same number of operations; both measured it */
double window_difference(const struct window_cost *a, const struct window_cost *b, unsigned int metric);

/*
 * window_mean - instructions of one operation as the mean over all that were counted, for counts that vary: the
 *               difference of W(2n) and W(n), which has the noise of 3 n operations, and those told apart, weighted by
 *               what independent operations would give each
 * @marks in  what telling them apart adds to each, of window_marks()
 * Returns NaN where no operation was told apart
 */
double window_mean(const struct window_cost *c, double marks);

/* window_marks - what telling operations apart adds to each, by the empty loop @c; NaN where there is none */
double window_marks(const struct window_cost *c);

/* window_intercept - what a window costs besides its operations: W(n) - n * slope; NaN likewise */
double window_intercept(const struct window_cost *c, unsigned int metric);

#endif
