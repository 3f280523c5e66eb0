// SPDX-License-Identifier: GPL-2.0-only
/*
 * T1, T2, T4: all generators through the shipped reduction, estimator and verdict rule, at every effect; at n = 5 the
 * rules that others use, on the same data.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/decide.h"
#include "analysis/dist.h"
#include "analysis/reduce.h"
#include "analysis/summary.h"
#include "checks.h"
#include "bootstrap.h"
#include "rank.h"
#include "sim.h"

const size_t cell_boots[6] = { 3, 4, 5, 6, 8, 10 };
const double cell_effect[EFFECTS] = { 0, .0025, .005, .01, .02 };

#define MARGIN .01

struct tally {
	double welch_reject, cover, half, d, d2;
	double mwu, pooled, one_boot, percentile, bca;
	size_t n;
};

static double boot_value(const double v[SIM_PROCS][SIM_SAMPLES])
{
	double m[SIM_PROCS], tmp[SIM_SAMPLES], y;

	for (int p = 0; p < SIM_PROCS; p++) {
		memcpy(tmp, v[p], sizeof(tmp));
		m[p] = summary_median(tmp, SIM_SAMPLES);
	}
	return reduce_boot(m, SIM_PROCS, &y) ? NAN : y;
}

/* our rule at every effect: multiplying arm b by 1 + e adds log(1 + e) to every D_k */
static void ours(const double *a, const double *b, size_t n, struct power *pw, struct tally *t, struct confusion *seen)
{
	const struct decision_rule rule = { .alpha = .05 };
	struct candidate c = { .margin = MARGIN, .noise_floor = NAN, .scope = SCOPE_FEATURE };
	struct estimate welch;
	struct decision d;
	double diff[SIM_BOOTS], d0;

	reduce_blocks(a, b, n, diff);
	compare_paired(diff, n, &c.e);
	compare_welch(a, n, b, n, &welch);
	t->welch_reject += compare_p(&welch, 0) <= .05;
	d0 = c.e.d;
	t->d += d0;
	t->d2 += d0 * d0;
	for (int i = 0; i < EFFECTS; i++) {
		c.e.d = d0 + log1p(cell_effect[i]);
		decide_families(&c, 1, &rule, pw, &d);
		seen->times[i][d.verdict]++;
		if (i)
			continue;
		t->cover += d.ci_lo <= 1 && 1 <= d.ci_hi;
		t->half += .5 * log(d.ci_hi / d.ci_lo);
	}
	t->n++;
	seen->sets++;
}

static double mean_of_means(const double *v, size_t n, void *ctx)
{
	(void)ctx;
	return summary_mean(v, n);
}

/* what is commonly done: every sample counts as independent, or one boot stands for an arm */
static void naive(const struct sim_data *x, const double *a, const double *b, uint64_t seed,
		  struct tally *t)
{
	const double *va = &x->v[0][0][0][0], *vb = &x->v[1][0][0][0];
	const size_t all = x->n * SIM_PER_BOOT;
	struct boot_intervals boot;
	struct estimate e;
	struct rank_test r;
	double diff[SIM_BOOTS];

	if (x->n == 5) {
		compare_welch(va, all, vb, all, &e);
		t->pooled += compare_p(&e, 0) <= .05;
		rank_mwu(va, all, vb, all, 0, &r);
		t->mwu += r.p_two <= .05;
		rank_mwu(va, SIM_PER_BOOT, vb, SIM_PER_BOOT, 0, &r);
		t->one_boot += r.p_two <= .05;
	}
	reduce_blocks(a, b, x->n, diff);
	if (bootstrap_run(diff, x->n, 1, mean_of_means, NULL, 400, seed, .05, &boot))
		return;
	t->percentile += boot.percentile.lo <= 0 && 0 <= boot.percentile.hi;
	t->bca += boot.bca.lo <= 0 && 0 <= boot.bca.hi;
}

/* where METHOD itself finds another size than .05: its .022 (coverage .978) less three standard errors at 4000 sets */
#define LEAST_APART .015

/* T1, T2 and T4 of our rule */
static void report_ours(const struct effort *e, const struct sim *g, const char *cell, const struct tally *t,
			const struct confusion *seen, struct sheet *out)
{
	const size_t *none = seen->times[0];
	const double m = (double)t->n, mean = t->d / m, nu = (double)seen->boots - 1;
	const double sd = sqrt((t->d2 - m * mean * mean) / (m - 1)); /* of the estimate: its se */
	const double c4 = sqrt(2 / nu) * exp(dist_log_gamma((nu + 1) / 2) - dist_log_gamma(nu / 2));
	const double low = g->apart ? LEAST_APART : .035;

	add_check(out, e, "T1", cell, "false positive rate, paired",
		  (double)(none[VERDICT_COST] + none[VERDICT_GAIN]) / m, low, .065, .05);
	add_check(out, e, "T1", cell, "false positive rate, Welch", t->welch_reject / m, 0, .065, .05);
	add_check(out, e, "T2", cell, "coverage of the 95 % interval", t->cover / m, .935, 1, .95);
	if (!g->apart) /* s of heavy tails, or of a drift, is not that of a normal estimate: c4 does not hold */
		add_check(out, e, "T2", cell, "half-width over that of t",
			  t->half / m / (dist_t_quantile(.975, nu) * sd * c4), .95, 1.05, 1);
	add_check(out, e, "T4", cell, "bias in standard errors", mean / sd, -.05, .05, 0);
	add_check(out, e, "T4", cell, "interval contains the truth", t->cover / m, .935, 1 - low, .95);
}

/* T5 and the power, by what came out at each effect */
static void report_verdicts(const struct effort *e, const char *cell, const struct confusion *seen, struct sheet *out)
{
	const double m = (double)seen->sets;
	char what[40];

	for (int i = 1; i < EFFECTS; i++) {
		const double nmi = (double)seen->times[i][VERDICT_NO_IMPACT] / m;

		snprintf(what, sizeof(what), "cost found at %.2f %%", 100 * cell_effect[i]);
		add_check(out, e, "power", cell, what, (double)seen->times[i][VERDICT_COST] / m, 0, 1, .5);
		if (cell_effect[i] == MARGIN)
			add_check(out, e, "T5", cell, "false no-impact at 1 %", nmi, 0, .055, .05);
	}
}

static void report_naive(size_t n, const char *cell, const struct tally *t, struct sheet *out)
{
	const double m = (double)t->n;

	if (n <= 5) {
		add_naive(out, "T2", cell, "naive: percentile coverage", t->percentile / m, 0, .934);
		add_naive(out, "T2", cell, "naive: BCa coverage", t->bca / m, 0, .934);
	}
	if (n != 5)
		return;
	add_naive(out, "T1", cell, "naive: Welch, samples pooled", t->pooled / m, .15, 1);
	add_naive(out, "T1", cell, "naive: Mann-Whitney, pooled", t->mwu / m, .15, 1);
	add_naive(out, "T1", cell, "naive: one boot per arm", t->one_boot / m, .15, 1);
}

void job_cell(const struct effort *e, int arg, struct sheet *out)
{
	const struct sim *g = &sim_generator[arg / 6];
	const size_t n = cell_boots[arg % 6];
	struct sim_data *x = malloc(sizeof(*x));
	struct rng *r = rng_new(1000 + (uint64_t)arg);
	struct power *const pw = shared_power(.05);
	struct tally t = { .n = 0 };
	char cell[40];

	if (!x || !r)
		abort();
	out->confusion = (struct confusion){ .generator = g->name, .boots = n };
	for (size_t i = 0; i < e->sets; i++) {
		double a[SIM_BOOTS], b[SIM_BOOTS];

		sim_make(r, g, n, x);
		for (size_t k = 0; k < n; k++) {
			a[k] = boot_value(x->v[0][k]);
			b[k] = boot_value(x->v[1][k]);
		}
		ours(a, b, n, pw, &t, &out->confusion);
		if (n <= 5)
			naive(x, a, b, i + 1, &t);
	}
	snprintf(cell, sizeof(cell), "%s n=%zu", g->name, n);
	report_ours(e, g, cell, &t, &out->confusion, out);
	report_verdicts(e, cell, &out->confusion, out);
	report_naive(n, cell, &t, out);
	rng_free(r);
	free(x);
}
