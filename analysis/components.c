// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/components.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "analysis/summary.h"

/* values of one level that belong to one of the next: their means, and what was found of those that are complete */
struct level {
	double *x; /* [n] */
	size_t n;
	double variances, inverses; /* sums over @groups, of variances over @varied */
	size_t groups, varied;
};

/* the group is complete: its mean is a value of the next level */
static void close_group(struct level *l, struct level *next)
{
	if (!l->n)
		return;
	next->x[next->n++] = summary_mean(l->x, l->n);
	l->groups++;
	l->inverses += 1 / (double)l->n;
	if (l->n > 1) {
		l->variances += summary_variance(l->x, l->n);
		l->varied++;
	}
	l->n = 0;
}

static void take(const struct component_value *v, size_t n, struct level l[NR_COMPONENTS])
{
	for (size_t i = 0; i < n; i++) {
		if (i && (v[i].boot != v[i - 1].boot || v[i].process != v[i - 1].process))
			close_group(&l[OF_BATCHES], &l[OF_PROCESSES]);
		if (i && v[i].boot != v[i - 1].boot)
			close_group(&l[OF_PROCESSES], &l[OF_BOOTS]);
		l[OF_BATCHES].x[l[OF_BATCHES].n++] = v[i].value;
	}
	close_group(&l[OF_BATCHES], &l[OF_PROCESSES]);
	close_group(&l[OF_PROCESSES], &l[OF_BOOTS]);
}

static void give(const struct level l[NR_COMPONENTS], struct components *c)
{
	for (int i = 0; i < OF_BOOTS; i++) {
		c->s[i] = l[i].varied ? l[i].variances / (double)l[i].varied : NAN;
		c->n[i] = (double)l[i].groups / l[i].inverses;
	}
	c->s[OF_BOOTS] = summary_variance(l[OF_BOOTS].x, l[OF_BOOTS].n);
	c->n[OF_BOOTS] = (double)l[OF_BOOTS].n;
}

static void own(struct components *c)
{
	for (int i = 0; i < NR_COMPONENTS; i++) {
		const double below = i && !isnan(c->s[i - 1]) ? c->s[i - 1] / c->n[i - 1] : 0;

		c->t[i] = isnan(c->s[i]) ? NAN : fmax(c->s[i] - below, 0);
	}
}

int components_of(const struct component_value *v, size_t n, struct components *c)
{
	double *x = calloc(n + 1, NR_COMPONENTS * sizeof(*x));
	struct level l[NR_COMPONENTS] = { { .n = 0 } };

	if (!x)
		return -ENOMEM;
	for (int i = 0; i < NR_COMPONENTS; i++)
		l[i].x = x + (size_t)i * n;
	for (size_t i = 0; i < n; i++)
		if (!isfinite(v[i].value)) {
			free(x);
			return -EDOM;
		}
	take(v, n, l);
	if (l[OF_BOOTS].n > 1) {
		give(l, c);
		own(c);
	}
	n = l[OF_BOOTS].n;
	free(x);
	return n > 1 ? 0 : -EINVAL;
}

void components_mean(struct components *a, const struct components *b)
{
	for (int i = 0; i < NR_COMPONENTS; i++) {
		a->s[i] = (a->s[i] + b->s[i]) / 2;
		a->n[i] = 2 / (1 / a->n[i] + 1 / b->n[i]);
	}
	own(a);
}

double components_share(const struct components *c, enum component level)
{
	double part[NR_COMPONENTS], all = 0, of = 1;

	for (int i = OF_BOOTS; i >= 0; i--) {
		part[i] = isnan(c->t[i]) ? 0 : c->t[i] / of;
		all += part[i];
		of *= i ? c->n[i - 1] : 1;
	}
	return all > 0 ? part[level] / all : NAN;
}
