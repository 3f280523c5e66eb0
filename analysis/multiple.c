// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/multiple.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

struct item {
	double p;
	size_t at;
};

static int cmp_item(const void *x, const void *y)
{
	const struct item *a = x, *b = y;

	if (a->p != b->p)
		return a->p < b->p ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

/* the tested ones, ascending; returns their number or -ENOMEM */
static long sorted(const double *p, size_t n, struct item **out)
{
	struct item *v = malloc((n ? n : 1) * sizeof(*v));
	long m = 0;

	if (!v)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		if (!isnan(p[i]))
			v[m++] = (struct item){ p[i], i };
	qsort(v, (size_t)m, sizeof(*v), cmp_item);
	*out = v;
	return m;
}

static void untested(const double *p, size_t n, double *adj)
{
	for (size_t i = 0; i < n; i++)
		if (isnan(p[i]))
			adj[i] = NAN;
}

int multiple_holm(const double *p, size_t n, double *adj)
{
	struct item *v;
	const long m = sorted(p, n, &v);
	double run = 0;

	if (m < 0)
		return (int)m;
	untested(p, n, adj);
	for (long i = 0; i < m; i++) {
		run = fmax(run, fmin(1, v[i].p * (double)(m - i)));
		adj[v[i].at] = run;
	}
	free(v);
	return 0;
}
