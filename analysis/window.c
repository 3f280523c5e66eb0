// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/window.h"

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "kmod/uapi.h"

uint64_t window_symbol_value(const struct store_symbol *y, unsigned int metric)
{
	switch (metric_table[metric].part) {
	case METRIC_USER:
		return y->space == 'u' ? y->count[M_INSTRUCTIONS] : 0;
	case METRIC_KERNEL:
		return y->space == 'k' ? y->count[M_INSTRUCTIONS] : 0;
	case METRIC_EACH:
		return 0;
	case METRIC_WHOLE:
		return y->count[M_INSTRUCTIONS] + y->count[M_IRQ] + y->count[M_OTHER];
	default:
		return y->count[metric];
	}
}

static int cmp_key(const struct store_window *x, const struct store_window *y)
{
	const int d = strcmp(x->kase, y->kase);

	return d ? d : strcmp(x->domain, y->domain);
}

static int is_first(const struct store_window *w)
{
	return w->batch == HBK_BATCH_FIRST;
}

/* the first operation is before all others; those of the steady state, then those told apart, are behind them */
static int place(const struct store_window *w)
{
	return is_first(w) ? 0 : w->batch < HBK_BATCH_STEADY ? 1 : w->batch < HBK_BATCH_EACH ? 2 : 3;
}

static uint64_t of_others(const struct store_window *w)
{
	return w->count[M_IRQ] + w->count[M_OTHER];
}

/* by case, domain, place, n, instructions, those of others, batch: the lower median of a size is found by its place */
static int cmp_window(const void *px, const void *py)
{
	const struct store_window *x = *(const struct store_window *const *)px;
	const struct store_window *y = *(const struct store_window *const *)py;
	const int d = cmp_key(x, y);

	if (d)
		return d;
	if (place(x) != place(y))
		return place(x) - place(y);
	if (x->n != y->n)
		return x->n < y->n ? -1 : 1;
	if (x->count[M_INSTRUCTIONS] != y->count[M_INSTRUCTIONS])
		return x->count[M_INSTRUCTIONS] < y->count[M_INSTRUCTIONS] ? -1 : 1;
	if (of_others(x) != of_others(y))
		return of_others(x) < of_others(y) ? -1 : 1;
	return (x->batch > y->batch) - (x->batch < y->batch);
}

/* the representative of [nr] windows of one size; counts those with other instructions */
static const struct store_window *median(const struct store_window **w, size_t nr,
					 struct window_cost *c)
{
	const uint64_t mid = w[(nr - 1) / 2]->count[M_INSTRUCTIONS];
	size_t first = 0, equal = 0, at;

	for (size_t i = 0; i < nr; i++) {
		first += w[i]->count[M_INSTRUCTIONS] < mid;
		equal += w[i]->count[M_INSTRUCTIONS] == mid;
	}
	c->windows += nr;
	c->disturbed += nr - equal;
	at = first + (equal - 1) / 2;		/* the middle of those by what others did */
	while (at > first && of_others(w[at - 1]) == of_others(w[at]))
		at--;
	return w[at];
}

/* the cost of the windows of n and of 2n operations, all of them ok */
static void slope_of(const struct store_window **w, size_t nr, struct window_cost *c)
{
	const struct store_window *small, *large;
	size_t half = 0;

	for (size_t i = 0; i < nr; i++)
		half += w[i]->n == w[0]->n;
	if (!nr || !w[0]->n || half == nr || w[nr - 1]->n != 2 * w[0]->n || w[half]->n != w[nr - 1]->n) {
		c->status = "fail:no windows of n and of 2n operations";
		return;
	}
	small = median(w, half, c);
	large = median(w + half, nr - half, c);
	c->has &= small->has & large->has;
	if (!(c->has & METRIC_BIT(M_INSTRUCTIONS))) {
		c->status = "fail:instructions were not counted";
		return;
	}
	c->n = small->n;
	c->id_n = small->id;
	c->id_2n = large->id;
	for (unsigned int m = 0; m < M_ALL; m++) {
		c->at_n[m] = (int64_t)small->count[m];
		c->diff[m] = (int64_t)(large->count[m] - small->count[m]);
	}
}

/* what one operation has, n times: so that dividing by n gives it back, as it does for all other metrics */
static void take(const struct store_window *one, metric_set metrics, struct window_cost *c)
{
	c->has |= one->has & metrics;
	for (unsigned int m = 0; m < M_ALL; m++)
		if (metrics & METRIC_BIT(m))
			c->diff[m] = c->at_n[m] = (int64_t)(c->n * one->count[m]);
}

static void steady_of(const struct store_window **w, size_t nr, struct window_cost *c)
{
	struct window_cost unused = { 0 };
	const struct store_window *one;

	if (!nr || !c->n)
		return;
	one = median(w, nr, &unused);
	c->id_steady = one->id;
	take(one, metric_steady(), c);
}

/* how many of the windows [nr] are at that place; they are the last */
static size_t last(const struct store_window **w, size_t nr, int where)
{
	size_t n = 0;

	while (n < nr && place(w[nr - 1 - n]) == where)
		n++;
	return n;
}

static void cost_of(const struct store_window **w, size_t nr, struct window_cost *c)
{
	size_t each, steady;

	memset(c, 0, sizeof(*c));
	c->kase = w[0]->kase;
	c->domain = w[0]->domain;
	c->status = "ok";
	for (size_t i = 0; i < nr; i++)
		if (strcmp(w[i]->status, "ok") && !strcmp(c->status, "ok"))
			c->status = w[i]->status;
	if (strcmp(c->status, "ok"))
		return;
	c->has_first = is_first(w[0]);
	c->has = c->has_first ? w[0]->has : ~(metric_set)0;
	for (unsigned int m = 0; c->has_first && m < M_ALL; m++)
		c->first[m] = (int64_t)w[0]->count[m];
	each = last(w, nr, 3);
	nr -= each;
	steady = last(w, nr, 2);
	nr -= steady;
	slope_of(w + c->has_first, nr - (size_t)c->has_first, c);
	c->has &= ~(metric_steady() | metric_each());
	steady_of(w + nr, steady, c);
	if (each && c->n) {
		take(w[nr + steady], metric_each(), c);
		c->n_each = w[nr + steady]->n - 1;	/* the first leads to the first mark */
	}
}

int window_costs(const struct store_window *w, size_t nr, struct window_cost **out, size_t *nr_out)
{
	const struct store_window **p = calloc(nr + 1, sizeof(*p));
	struct window_cost *c = calloc(nr + 1, sizeof(*c));
	size_t made = 0, next;

	if (!p || !c) {
		free(p);
		free(c);
		return -ENOMEM;
	}
	for (size_t i = 0; i < nr; i++)
		p[i] = &w[i];
	qsort(p, nr, sizeof(*p), cmp_window);
	for (size_t i = 0; i < nr; i = next) {
		for (next = i + 1; next < nr && !cmp_key(p[i], p[next]);)
			next++;
		cost_of(p + i, next - i, &c[made++]);
	}
	free(p);
	*out = c;
	*nr_out = made;
	return 0;
}

const struct window_cost *window_find(const struct window_cost *c, size_t nr, const char *kase,
				      const char *domain)
{
	for (size_t i = 0; i < nr; i++)
		if (!strcmp(c[i].kase, kase) && !strcmp(c[i].domain, domain))
			return &c[i];
	return NULL;
}

static double operations(const struct window_cost *c, unsigned int metric)
{
	return (double)(metric == M_AMORTISED ? c->n * c->n_each : c->n);
}

double window_per_op(const struct window_cost *c, unsigned int metric)
{
	return c->n && c->has & METRIC_BIT(metric) ? (double)c->diff[metric] / operations(c, metric) : NAN;
}

double window_difference(const struct window_cost *a, const struct window_cost *b, unsigned int metric)
{
	return (double)(b->diff[metric] - a->diff[metric]) / operations(a, metric);
}

double window_mean(const struct window_cost *c, double marks)
{
	const double by_difference = (double)c->n / 3, apart = (double)c->n_each;

	if (!c->n_each || !(c->has & METRIC_BIT(M_AMORTISED)))
		return NAN;
	return (by_difference * window_per_op(c, M_INSTRUCTIONS) + apart * (window_per_op(c, M_AMORTISED) - marks)) /
	       (by_difference + apart);
}

double window_marks(const struct window_cost *c)
{
	return c && c->n_each ? window_per_op(c, M_AMORTISED) - window_per_op(c, M_INSTRUCTIONS) : NAN;
}

double window_intercept(const struct window_cost *c, unsigned int metric)
{
	return c->n && c->has & METRIC_BIT(metric) ? (double)(c->at_n[metric] - c->diff[metric]) : NAN;
}
