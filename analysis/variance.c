// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/variance.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/dist.h"
#include "analysis/summary.h"

/* replace groups of [size] values by their means; returns the average variance within a group */
static double collapse(double *v, size_t n, size_t size)
{
	double sum = 0;

	for (size_t g = 0; g < n / size; g++) {
		sum += summary_variance(v + g * size, size);
		v[g] = summary_mean(v + g * size, size);
	}
	return sum / (double)(n / size);
}

static int check(const double *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!isfinite(v[i]))
			return -EDOM;
	return 0;
}

int variance_nested(const double *v, const size_t *reps, size_t levels, struct variance *out)
{
	size_t n = 1;
	double *w;

	if (levels < 1 || levels > VARIANCE_LEVELS)
		return -EINVAL;
	for (size_t i = 0; i < levels; i++) {
		if (reps[i] < 2)
			return -EINVAL;
		n *= reps[i];
	}
	if (check(v, n))
		return -EDOM;
	w = malloc(n * sizeof(*w));
	if (!w)
		return -ENOMEM;
	memcpy(w, v, n * sizeof(*w));
	memset(out, 0, sizeof(*out));
	out->levels = levels;
	for (size_t i = levels; i-- > 0; n /= reps[i]) {
		out->s2[i] = collapse(w, n, reps[i]);
		out->t2[i] = out->s2[i];
		if (i + 1 < levels)
			out->t2[i] -= out->s2[i + 1] / (double)reps[i + 1];
		out->component[i] = fmax(0, out->t2[i]);
	}
	out->mean = w[0];
	out->se = sqrt(out->s2[0] / (double)reps[0]);
	out->df = (double)reps[0] - 1;
	free(w);
	return 0;
}

double variance_reps(double cost_up, double cost, double t2_up, double t2)
{
	if (!(t2 > 0))
		return 1;
	if (!(t2_up > 0))
		return INFINITY;
	return fmax(1, sqrt(cost_up / cost * (t2 / t2_up)));
}

int variance_anova(const double *v, const size_t *size, size_t groups, struct anova *out)
{
	double within = 0, between = 0, all, n = 0;
	size_t total = 0;

	for (size_t g = 0; g < groups; g++) {
		if (!size[g])
			return -EINVAL;
		total += size[g];
	}
	if (groups < 2 || total <= groups)
		return -EINVAL;
	if (check(v, total))
		return -EDOM;
	all = summary_mean(v, total);
	for (size_t g = 0; g < groups; v += size[g++]) {
		const double m = (double)size[g], mean = summary_mean(v, size[g]);

		between += m * (mean - all) * (mean - all);
		within += size[g] > 1 ? (m - 1) * summary_variance(v, size[g]) : 0;
		n += m;
	}
	out->dfb = (double)groups - 1;
	out->dfw = n - (double)groups;
	out->msb = between / out->dfb;
	out->msw = within / out->dfw;
	out->f = out->msb / out->msw;
	out->p = dist_f_upper(out->f, out->dfb, out->dfw);
	return 0;
}
