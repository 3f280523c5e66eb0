// SPDX-License-Identifier: GPL-2.0-only
#include "figure.h"

#include <gsl/gsl_sort.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/compare.h"
#include "analysis/summary.h"
#include "sim.h"

enum { AA_SETS = 1000, AA_BOOTS = 5 };

static FILE *create(const char *folder, const char *name)
{
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return fopen(path, "w");
}

/* value of one check, NaN when it was not made */
static double find(const struct check *c, size_t n, const char *generator, size_t boots,
		   const char *what)
{
	char cell[40];

	snprintf(cell, sizeof(cell), "%s n=%zu", generator, boots);
	for (size_t i = 0; i < n; i++)
		if (!strcmp(c[i].cell, cell) && !strcmp(c[i].what, what))
			return c[i].value;
	return NAN;
}

/* lowest, mean and highest coverage over the generators, by number of boots */
static void coverage(FILE *f, const struct check *c, size_t n, const char *what, const char *name)
{
	for (int i = 0; i < 6; i++) {
		double lo = 1, hi = 0, sum = 0, m = 0;

		for (const struct sim *g = sim_generator; g->name; g++) {
			const double x = find(c, n, g->name, cell_boots[i], what);

			if (isnan(x))
				continue;
			lo = fmin(lo, x);
			hi = fmax(hi, x);
			sum += x;
			m++;
		}
		if (m > 0)
			fprintf(f, "%s,%zu,%.4f,%.4f,%.4f\n", name, cell_boots[i], lo, sum / m, hi);
	}
}

static void power(FILE *f, const struct check *c, size_t n)
{
	static const char *const effect[] = { "0.25", "0.50", "1.00", "2.00" };
	char what[40];

	for (int i = 0; i < 6; i++)
		for (int k = 0; k < 4; k++) {
			snprintf(what, sizeof(what), "cost found at %s %%", effect[k]);
			fprintf(f, "%zu,%s,%.4f\n", cell_boots[i], effect[k],
				find(c, n, "normal", cell_boots[i], what));
		}
}

/* p-values of A against A, by boots and by pooled samples, each sorted */
static int aa(FILE *f)
{
	struct sim_data *x = malloc(sizeof(*x));
	struct rng *r = rng_new(12);
	static double ours[AA_SETS], pooled[AA_SETS];
	const size_t all = AA_BOOTS * SIM_PER_BOOT;

	if (!x || !r)
		return 1;
	for (int k = 0; k < AA_SETS; k++) {
		double d[AA_BOOTS] = { 0 };
		struct estimate e;

		sim_make(r, &sim_generator[0], AA_BOOTS, x);
		for (int b = 0; b < AA_BOOTS; b++)
			for (int p = 0; p < SIM_PROCS; p++)
				d[b] += log(summary_mean(x->v[1][b][p], SIM_SAMPLES)) -
					log(summary_mean(x->v[0][b][p], SIM_SAMPLES));
		compare_paired(d, AA_BOOTS, &e);
		ours[k] = compare_p(&e, 0);
		compare_welch(&x->v[0][0][0][0], all, &x->v[1][0][0][0], all, &e);
		pooled[k] = compare_p(&e, 0);
	}
	gsl_sort(ours, 1, AA_SETS);
	gsl_sort(pooled, 1, AA_SETS);
	for (int k = 0; k < AA_SETS; k++)
		fprintf(f, "%.4f,%.6g,%.6g\n", (k + .5) / AA_SETS, ours[k], pooled[k]);
	rng_free(r);
	free(x);
	return 0;
}

int figure_data(const char *folder, const struct check *c, size_t n)
{
	FILE *cov = create(folder, "coverage.csv"), *pow_f = create(folder, "power.csv");
	FILE *p = create(folder, "aa.csv");
	int bad = !cov || !pow_f || !p;

	if (!bad) {
		fputs("interval,boots,lowest,mean,highest\n", cov);
		coverage(cov, c, n, "coverage of the 95 % interval", "t on blocks");
		coverage(cov, c, n, "naive: percentile coverage", "percentile bootstrap");
		fputs("boots,effect_percent,found\n", pow_f);
		power(pow_f, c, n);
		fputs("expected,p_blocks,p_pooled\n", p);
		bad = aa(p);
	}
	if (cov)
		bad |= fclose(cov) != 0;
	if (pow_f)
		bad |= fclose(pow_f) != 0;
	if (p)
		bad |= fclose(p) != 0;
	return bad;
}
