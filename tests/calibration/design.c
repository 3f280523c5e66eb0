// SPDX-License-Identifier: GPL-2.0-only
/* T6 and T7: what one layout per arm, and a schedule of AAABBB, do to a verdict. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/decide.h"
#include "analysis/gates.h"
#include "analysis/report/export.h"
#include "checks.h"
#include "sim.h"

/* [n] boots of [k] layouts in each arm, boots of a layout adjacent; block differences into @d */
static void layouts(struct rng *r, size_t n, size_t k, double *d)
{
	double a = 0, b = 0;

	for (size_t i = 0; i < n; i++) {
		if (i % (n / k) == 0) {
			a = .01 * rng_normal(r);
			b = .01 * rng_normal(r);
		}
		d[i] = b - a + .005 * (rng_normal(r) - rng_normal(r));
	}
}

static void one_layout(const struct effort *e, struct sheet *out)
{
	const struct decision_rule rule = { .alpha = .05 };
	struct rng *r = rng_new(61);
	size_t differ = 0, wrong = 0;
	struct power *const pw = shared_power(.05);

	for (size_t k = 0; k < e->sets; k++) {
		struct candidate c = { .margin = .01,
				       .noise_floor = NAN,
				       .scope = SCOPE_IMAGE_PAIR };
		struct verdict_row row;
		struct decision x;
		double d[6];
		char say[200];

		layouts(r, 6, 1, d);
		compare_paired(d, 6, &c.e);
		decide_families(&c, 1, &rule, pw, &x);
		verdict_row_init(&row);
		decide_to_row(&c, &x, &row);
		verdict_sentence(&row, say, sizeof(say));
		differ += x.verdict == VERDICT_COST || x.verdict == VERDICT_GAIN;
		wrong += row.scope != SCOPE_IMAGE_PAIR || strstr(say, "measurable cost") ||
			 strstr(say, "measurable gain") || strstr(say, "feature");
	}
	add_check(out, e, "T6", "layout sd 1%, 1 layout, 6 boots", "rows that speak of the feature",
		  (double)wrong, 0, 0, 0);
	add_naive(out, "T6", "layout sd 1%, 1 layout, 6 boots", "naive: images taken for features",
		  (double)differ / (double)e->sets, .3, 1);
	rng_free(r);
}

void job_layout(const struct effort *e, int arg, struct sheet *out)
{
	static const size_t sizes[] = { 4, 6, 12 };
	const struct decision_rule rule = { .alpha = .05 };
	const size_t sets = 5 * e->sets;
	struct power *const pw = shared_power(.05);
	char cell[40];

	(void)arg;
	one_layout(e, out);
	for (int i = 0; i < 3; i++) {
		struct rng *r = rng_new(62 + (uint64_t)i);
		const size_t n = sizes[i];
		size_t reject = 0;

		for (size_t k = 0; k < sets; k++) {
			struct candidate c = { .margin = .01,
					       .noise_floor = NAN,
					       .scope = SCOPE_FEATURE };
			struct decision x;
			double d[12];

			layouts(r, n, n, d);
			compare_paired(d, n, &c.e);
			decide_families(&c, 1, &rule, pw, &x);
			reject += x.significant && c.scope == SCOPE_FEATURE;
		}
		snprintf(cell, sizeof(cell), "layout sd 1%%, %zu layouts", n);
		add_check(out, e, "T6", cell, "false positive rate", (double)reject / (double)sets,
			  .04, .06, .05);
		rng_free(r);
	}
}

/* 3 % drift over a session in the given order of arms; returns 1 when Welch on boots rejects */
static int drifting(struct rng *r, const unsigned char *arm, size_t n)
{
	double v[2][12];
	size_t have[2] = { 0, 0 };
	struct estimate e;

	for (size_t i = 0; i < n; i++)
		v[arm[i]][have[arm[i]]++] = .03 * (double)i / (double)n + .003 * rng_normal(r);
	compare_welch(v[0], have[0], v[1], have[1], &e);
	return compare_p(&e, 0) <= .05;
}

/* schedules that are drawn by nobody: one arm after the other, the arms by turns, always the same arm first */
static void check_fixed_orders(const struct effort *e, struct sheet *out)
{
	size_t missed = 0, alternating = 0, fixed_missed = 0;
	const char *why;

	for (size_t n = 3; n <= 12; n++) {
		unsigned char arms[24], first[12] = { 0 };

		for (size_t i = 0; i < 2 * n; i++)
			arms[i] = i >= n;
		missed += gate_order(arms, 2 * n, &why) == GATE_NONE;
		for (size_t i = 0; i < 2 * n; i++)
			arms[i] = i % 2;
		alternating += gate_order(arms, 2 * n, &why) != GATE_NONE;
		fixed_missed += n >= 4 && gate_first(first, n, &why) == GATE_NONE;
	}
	add_check(out, e, "T7", "AAABBB, n=3..12", "schedules not refused", (double)missed, 0, 0,
		  0);
	add_check(out, e, "T7", "A always first, n=4..12", "schedules not refused",
		  (double)fixed_missed, 0, 0, 0);
	add_check(out, e, "T7", "ABAB, n=3..12", "schedules refused", (double)alternating, 0, 0, 0);
}

void job_order(const struct effort *e, int arg, struct sheet *out)
{
	struct rng *r = rng_new(71);
	size_t fooled = 0, refused = 0;
	const char *why;

	(void)arg;
	check_fixed_orders(e, out);
	for (size_t k = 0; k < e->sets; k++) {
		unsigned char arms[24], first[12];
		const unsigned char sorted[10] = { 0, 0, 0, 0, 0, 1, 1, 1, 1, 1 };

		fooled += (size_t)drifting(r, sorted, 10);
		rng_balanced(r, first, 8);
		for (size_t i = 0; i < 8; i++) {
			arms[2 * i] = first[i];
			arms[2 * i + 1] = !first[i];
		}
		refused += gate_order(arms, 16, &why) != GATE_NONE ||
			   gate_first(first, 8, &why) != GATE_NONE;
	}
	add_check(out, e, "T7", "balanced order, n=8", "schedules refused",
		  (double)refused / (double)e->sets, 0, 0, 0);
	add_naive(out, "T7", "AAABBB with 3% drift, n=5", "naive: Welch on boots, no gate",
		  (double)fooled / (double)e->sets, .9, 1);
	rng_free(r);
}
