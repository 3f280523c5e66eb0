// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/set_join.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/summary.h"

enum across_say across_say_of(const struct verdict_row *r)
{
	switch (r->verdict) {
	case VERDICT_COST:
		return SAY_COST;
	case VERDICT_GAIN:
		return SAY_GAIN;
	case VERDICT_IDENTICAL:
	case VERDICT_NO_IMPACT:
		return SAY_NONE;
	default:
		return SAY_OPEN;
	}
}

const char *across_say_name(enum across_say s)
{
	static const char *const name[] = { "cost", "gain", "none", "open" };

	return name[s];
}

static int by_case(const void *x, const void *y)
{
	const struct verdict_row *const *p = x, *const *q = y;

	return strcmp((*p)->bench, (*q)->bench);
}

/* a copy of the pointers, by case; NULL without memory */
static const struct verdict_row **sorted(const struct verdict_row *const *row, size_t n)
{
	const struct verdict_row **copy = malloc((n + 1) * sizeof(*copy));

	if (!copy)
		return NULL;
	if (n)
		memcpy(copy, row, n * sizeof(*copy));
	qsort(copy, n, sizeof(*copy), by_case);
	return copy;
}

static int twice(const struct verdict_row *const *row, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (!strcmp(row[i - 1]->bench, row[i]->bench))
			return 1;
	return 0;
}

static void join(const struct verdict_row *const *x, size_t nx, const struct verdict_row *const *y, size_t ny,
		 struct across *out)
{
	size_t i = 0, j = 0;

	while (i < nx || j < ny) {
		const int cmp = i == nx ? 1 : j == ny ? -1 : strcmp(x[i]->bench, y[j]->bench);

		if (!cmp)
			out->at[out->n++] = (struct across_case){ x[i], y[j] };
		out->only_first += cmp < 0;
		out->only_second += cmp > 0;
		i += cmp <= 0;
		j += cmp >= 0;
	}
}

/* @ratio: [n] scratch */
static void sum_up(struct across *a, double *ratio)
{
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++) {
		const struct across_case *c = &a->at[i];

		if (!verdict_is_operation(c->first->bench))
			continue;
		a->operations++;
		a->said[across_say_of(c->first)][across_say_of(c->second)]++;
		if (c->first->a > 0 && isfinite(c->second->a))
			ratio[n++] = c->second->a / c->first->a;
	}
	a->length = summary_median(ratio, n);
	for (size_t i = 0; i < a->n; i++) {
		const struct across_case *c = &a->at[i];

		if (!verdict_is_operation(c->first->bench) || c->first->verdict != VERDICT_COST ||
		    c->second->verdict != VERDICT_COST)
			continue;
		a->costs_equal += c->first->delta == c->second->delta;
		ratio[a->costs++] = c->second->delta / c->first->delta;
	}
	a->least = summary_quantile(ratio, a->costs, .1);
	a->median = summary_quantile(ratio, a->costs, .5);
	a->most = summary_quantile(ratio, a->costs, .9);
}

int across_make(const struct verdict_row *const *first, size_t nr_first, const struct verdict_row *const *second,
		size_t nr_second, struct across *out)
{
	const struct verdict_row **x = sorted(first, nr_first), **y = sorted(second, nr_second);
	double *ratio = malloc((nr_first + 1) * sizeof(*ratio));
	int err = x && y && ratio ? 0 : -ENOMEM;

	*out = (struct across){ 0 };
	if (!err && (twice(x, nr_first) || twice(y, nr_second)))
		err = -EINVAL;
	if (!err && !(out->at = malloc((nr_first + 1) * sizeof(*out->at))))
		err = -ENOMEM;
	if (!err) {
		join(x, nr_first, y, nr_second, out);
		sum_up(out, ratio);
	}
	free(x);
	free(y);
	free(ratio);
	return err;
}

void across_release(struct across *a)
{
	free(a->at);
	*a = (struct across){ 0 };
}
