// SPDX-License-Identifier: GPL-2.0-only
/* T3, T5, T8, T9: the verdict rule on simulated block differences. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "analysis/decide.h"
#include "analysis/dist.h"
#include "analysis/stop.h"
#include "checks.h"
#include "sim.h"

enum { MAX_N = 30 };

struct power *shared_power(double alpha)
{
	static struct power table[2];

	for (int i = 0; i < 2; i++) {
		if (!(table[i].alpha > 0))
			power_init(&table[i], alpha);
		if (table[i].alpha == alpha)
			return &table[i];
	}
	abort();
}

static void normal(struct rng *r, double mean, double sd, size_t n, double *d)
{
	for (size_t i = 0; i < n; i++)
		d[i] = mean + sd * rng_normal(r);
}

static enum verdict judge(const double *d, size_t n, double margin, double alpha, struct power *pw,
			  struct decision *out)
{
	const struct decision_rule rule = { .alpha = alpha };
	struct candidate c = { .margin = margin, .noise_floor = NAN, .scope = SCOPE_FEATURE };

	compare_paired(d, n, &c.e);
	decide_families(&c, 1, &rule, pw, out);
	return out->verdict;
}

void job_power(const struct effort *e, int arg, struct sheet *out)
{
	static const struct {
		double effect, power;
	} want[] = {
		{ .0025, .17 },
		{ .005, .505 },
		{ .0075, .83 },
		{ .01, .97 },
	};
	const size_t sets = 5 * e->sets;
	struct rng *r = rng_new(77);
	struct power *const pw = shared_power(.05);
	struct decision x;
	double d[6];
	char cell[40];

	(void)arg;
	for (int i = 0; i < 4; i++) {
		size_t found = 0;

		for (size_t k = 0; k < sets; k++) {
			normal(r, log1p(want[i].effect), .005, 6, d);
			judge(d, 6, .01, .05, pw, &x);
			found += x.significant;
		}
		snprintf(cell, sizeof(cell), "s=.5%% n=6 effect=%.2f%%", 100 * want[i].effect);
		add_check(out, e, "T3", cell, "power", (double)found / (double)sets,
			  want[i].power - .02, want[i].power + .02, want[i].power);
	}
	rng_free(r);
}

/* share of NMI and of cost at a true difference; counts NMI that lacked the power for it */
static void shares(struct rng *r, size_t sets, double mean, double sd, size_t n, struct power *pw,
		   double *nmi, double *cost, size_t *unpowered)
{
	const double margin = .01;
	struct decision x;
	struct estimate est;
	double d[MAX_N];

	*nmi = *cost = 0;
	for (size_t k = 0; k < sets; k++) {
		enum verdict v;

		normal(r, mean, sd, n, d);
		v = judge(d, n, margin, .05, pw, &x);
		compare_paired(d, n, &est);
		*nmi += v == VERDICT_NO_IMPACT;
		*cost += v == VERDICT_COST;
		*unpowered += v == VERDICT_NO_IMPACT && power_k(pw, n) * est.sd > log1p(margin);
	}
	*nmi /= (double)sets;
	*cost /= (double)sets;
}

void job_verdict(const struct effort *e, int arg, struct sheet *out)
{
	const double rho = arg / 100., delta = log1p(.01);
	static const size_t sizes[] = { 6, 8, 12, 24 };
	struct rng *r = rng_new(500 + (uint64_t)arg);
	size_t unpowered = 0;
	struct power *const pw = shared_power(.05);
	char cell[40];

	for (int i = 0; i < 4; i++) {
		double nmi, cost;

		shares(r, 5 * e->sets, delta, rho * delta, sizes[i], pw, &nmi, &cost, &unpowered);
		snprintf(cell, sizeof(cell), "rho=%.2f n=%zu D=delta", rho, sizes[i]);
		add_check(out, e, "T5", cell, "false no-impact", nmi, 0, .055, .05);
		shares(r, 5 * e->sets, 0, rho * delta, sizes[i], pw, &nmi, &cost, &unpowered);
		snprintf(cell, sizeof(cell), "rho=%.2f n=%zu D=0", rho, sizes[i]);
		add_check(out, e, "T5", cell, "false cost (one side)", cost, 0, .03, .025);
		if (arg == 50 && sizes[i] == 8)
			add_check(out, e, "T5", cell, "no-impact where it is true", nmi, .93, 1,
				  .95);
	}
	snprintf(cell, sizeof(cell), "rho=%.2f", rho);
	add_check(out, e, "T5", cell, "no-impact while k(n)s > delta", (double)unpowered, 0, 0, 0);
	rng_free(r);
}

void job_family(const struct effort *e, int arg, struct sheet *out)
{
	enum { TESTS = 30, N = 6 };
	const double corr = arg / 10., shared = sqrt(corr), own = sqrt(1 - corr);
	const struct decision_rule rule = { .alpha = .05 };
	struct rng *r = rng_new(900 + (uint64_t)arg);
	struct candidate c[TESTS];
	struct decision d[TESTS];
	size_t any = 0, any_raw = 0;
	struct power *const pw = shared_power(.05);
	char cell[40];

	for (size_t k = 0; k < e->sets; k++) {
		int hit = 0, raw = 0;
		double z[N], x[N];

		normal(r, 0, 1, N, z);
		for (int t = 0; t < TESTS; t++) {
			normal(r, 0, own * .005, N, x);
			for (int i = 0; i < N; i++)
				x[i] += .005 * shared * z[i];
			c[t] = (struct candidate){ .margin = .01, .noise_floor = NAN };
			compare_paired(x, N, &c[t].e);
		}
		decide_families(c, TESTS, &rule, pw, d);
		for (int t = 0; t < TESTS; t++) {
			hit |= d[t].verdict == VERDICT_COST || d[t].verdict == VERDICT_GAIN;
			raw |= d[t].p <= .05;
		}
		any += (size_t)hit;
		any_raw += (size_t)raw;
	}
	snprintf(cell, sizeof(cell), "30 nulls, correlation %.1f", corr);
	add_check(out, e, "T8", cell, "any false cost or gain", (double)any / (double)e->sets, 0,
		  .06, .05);
	add_naive(out, "T8", cell, "naive: no correction", (double)any_raw / (double)e->sets, .2,
		  1);
	rng_free(r);
}

/* one experiment with looks; returns its final verdict */
static enum verdict with_looks(const double *d, struct power *pw)
{
	struct decision x;

	for (int look = 0; look < STOP_LOOKS; look++) {
		const enum verdict v = judge(d, stop_look(6, look), .01, stop_alpha(.05), pw, &x);

		if (v != VERDICT_INCONCLUSIVE)
			return v;
	}
	return VERDICT_INCONCLUSIVE;
}

/* a confidence sequence looked at after every block */
static enum verdict at_any_time(const double *d, struct power *pw)
{
	const struct decision_rule rule = { .alpha = .05, .anytime = true };

	for (size_t n = 4; n <= MAX_N; n++) {
		struct candidate c = { .margin = .01, .noise_floor = NAN };
		struct decision x;

		compare_paired(d, n, &c.e);
		decide_families(&c, 1, &rule, pw, &x);
		if (x.verdict != VERDICT_INCONCLUSIVE)
			return x.verdict;
	}
	return VERDICT_INCONCLUSIVE;
}

static int peeking(const double *d)
{
	struct estimate e;

	for (size_t n = 4; n <= MAX_N; n++) {
		compare_paired(d, n, &e);
		if (compare_p(&e, 0) < .05)
			return 1;
	}
	return 0;
}

void job_adaptive(const struct effort *e, int arg, struct sheet *out)
{
	const double rho = arg / 10., delta = log1p(.01);
	struct rng *r = rng_new(1300 + (uint64_t)arg);
	double looks = 0, looks_nmi = 0, any = 0, any_nmi = 0, peek = 0;
	const double m = (double)e->sets;
	struct power *const pw = shared_power(stop_alpha(.05)), *const pw5 = shared_power(.05);
	char cell[40];

	for (size_t k = 0; k < e->sets; k++) {
		double d[MAX_N];
		enum verdict v;

		normal(r, 0, rho * delta, MAX_N, d);
		v = with_looks(d, pw);
		looks += v == VERDICT_COST || v == VERDICT_GAIN;
		v = at_any_time(d, pw5);
		any += v == VERDICT_COST || v == VERDICT_GAIN;
		peek += peeking(d);
		for (int i = 0; i < MAX_N; i++)
			d[i] += delta;
		looks_nmi += with_looks(d, pw) == VERDICT_NO_IMPACT;
		any_nmi += at_any_time(d, pw5) == VERDICT_NO_IMPACT;
	}
	snprintf(cell, sizeof(cell), "rho=%.1f", rho);
	add_check(out, e, "T9", cell, "looks 6/12/24: false positives", looks / m, 0, .055, .05);
	add_check(out, e, "T9", cell, "looks 6/12/24: false no-impact", looks_nmi / m, 0, .055,
		  .05);
	add_check(out, e, "T9", cell, "anytime: false positives", any / m, 0, .055, .05);
	add_check(out, e, "T9", cell, "anytime: false no-impact", any_nmi / m, 0, .055, .05);
	add_naive(out, "T9", cell, "naive: peek until p < .05", peek / m, .18, 1);
	rng_free(r);
}
