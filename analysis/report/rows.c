// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/rows.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int cmp_place(const struct model_symbol *x, const struct model_symbol *y)
{
	int d = arm_key_cmp(&x->key, &y->key);

	d = d ? d : strcmp(x->kase, y->kase);
	return d ? d : strcmp(x->metric, y->metric);
}

static int cmp_symbol(const void *px, const void *py)
{
	const struct model_symbol *x = px, *y = py;
	const int d = cmp_place(x, y);

	if (d)
		return d;
	if (fabs(x->delta) != fabs(y->delta))
		return fabs(x->delta) > fabs(y->delta) ? -1 : 1;
	return strcmp(x->symbol, y->symbol);
}

void model_symbols_sort(struct model_symbol *y, size_t n)
{
	if (n)
		qsort(y, n, sizeof(*y), cmp_symbol);
}

const struct model_symbol *model_symbols_find(const struct model_symbol *y, size_t n, const struct arm_key *key,
					      const char *kase, const char *metric, size_t *nr)
{
	const struct model_symbol place = { .key = *key, .kase = kase, .metric = metric };
	size_t lo = 0, hi = n, end;

	while (lo < hi) {
		const size_t mid = lo + (hi - lo) / 2;

		if (cmp_place(&y[mid], &place) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (end = lo; end < n && !cmp_place(&y[end], &place);)
		end++;
	*nr = end - lo;
	return y + lo;
}

static int cmp_first(const void *px, const void *py)
{
	const struct model_first *x = px, *y = py;
	const int d = arm_key_cmp(&x->key, &y->key);

	return d ? d : strcmp(x->kase, y->kase);
}

void model_first_sort(struct model_first *y, size_t n)
{
	if (n)
		qsort(y, n, sizeof(*y), cmp_first);
}

const struct model_first *model_first_find(const struct model_first *y, size_t n, const struct arm_key *key,
					   const char *kase)
{
	const struct model_first want = { .key = *key, .kase = kase };

	return n ? bsearch(&want, y, n, sizeof(want), cmp_first) : NULL;
}

static int cmp_reason(const struct model_reason *x, const struct model_reason *y)
{
	const int d = arm_key_cmp(&x->key, &y->key);

	return d ? d : strcmp(x->kase, y->kase);
}

/* of equal rows the first stays first */
static int cmp_reason_at(const void *px, const void *py)
{
	const struct model_reason *x = *(const struct model_reason *const *)px;
	const struct model_reason *y = *(const struct model_reason *const *)py;
	const int d = cmp_reason(x, y);

	return d ? d : (x > y) - (x < y);
}

const struct model_reason **model_reasons_index(const struct model_reason *r, size_t n)
{
	const struct model_reason **index = calloc(n + 1, sizeof(struct model_reason *));

	for (size_t i = 0; index && i < n; i++)
		index[i] = &r[i];
	if (index && n)
		qsort(index, n, sizeof(*index), cmp_reason_at);
	return index;
}

const struct model_reason *model_reasons_find(const struct model_reason *const *index, size_t n,
					      const struct arm_key *key, const char *kase)
{
	const struct model_reason want = { .key = *key, .kase = kase };
	size_t lo = 0, hi = n;

	while (lo < hi) {
		const size_t mid = lo + (hi - lo) / 2;

		if (cmp_reason(index[mid], &want) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < n && !cmp_reason(index[lo], &want) ? index[lo] : NULL;
}

double model_spread_of(const struct model_spread *s)
{
	return s->a > 0 && s->most >= s->least ? (s->most - s->least) / s->a : 0;
}

static int cmp_spread(const void *px, const void *py)
{
	const struct model_spread *x = px, *y = py;
	const double sx = model_spread_of(x), sy = model_spread_of(y);
	const int d = arm_key_cmp(&x->key, &y->key);

	if (d)
		return d;
	return sx > sy ? -1 : sx < sy ? 1 : strcmp(x->kase, y->kase);
}

void model_spread_sort(struct model_spread *s, size_t n)
{
	if (n)
		qsort(s, n, sizeof(*s), cmp_spread);
}

double model_placebo_of(const struct model_spread *s)
{
	return s->a > 0 && s->most >= s->least ? (fmax(s->most, 0) - fmin(s->least, 0)) / s->a : 0;
}

static int cmp_placebo(const void *px, const void *py)
{
	const struct model_spread *x = px, *y = py;
	const double sx = model_placebo_of(x), sy = model_placebo_of(y);
	int d = arm_key_cmp(&x->key, &y->key);

	d = d ? d : strcmp(x->metric, y->metric);
	if (d)
		return d;
	return sx > sy ? -1 : sx < sy ? 1 : strcmp(x->kase, y->kase);
}

void model_placebo_sort(struct model_spread *s, size_t n)
{
	if (n)
		qsort(s, n, sizeof(*s), cmp_placebo);
}

size_t model_placebo_run(const struct model_spread *s, size_t n)
{
	size_t run = 0;

	while (run < n && arm_key_equal(&s[run].key, &s->key) && !strcmp(s[run].metric, s->metric))
		run++;
	return run;
}
