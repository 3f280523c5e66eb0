// SPDX-License-Identifier: GPL-2.0-only
/*
 * T9 of a whole plan, as hardbench runs it: 30 cases with correlated boots, looks after 6, 12 and 24 blocks. Every look
 * judges all cases anew, with all the blocks that each has, at a third of the level and corrected by Holm; boots go on
 * while one of them is open. So what was decided may be opened again. That costs nothing: whatever is reported is the
 * verdict of some look, and the chance that any of three looks has a false one is the level at most (METHOD 6). Both
 * are counted here: the verdicts at the end, and those of all looks together.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "analysis/decide.h"
#include "analysis/stop.h"
#include "checks.h"
#include "sim.h"

enum { CASES = 30, FIRST = 6, CAP = 24 };

#define MARGIN .01

/* One plan that is booted. */
struct plan_run {
	double d[CASES][CAP]; /* block differences */
	size_t blocks[CASES]; /* that a case has */
	struct decision now[CASES];
	bool was_decided[CASES];
	bool later; /* boots of a later look run what is open alone */
	size_t reopened; /* verdicts that a later look took back */
};

static bool is_decided(const struct decision *d)
{
	return d->verdict != VERDICT_INCONCLUSIVE;
}

static void draw(struct rng *r, double mean, double sd, struct plan_run *p)
{
	const double shared = sqrt(.3), own = sqrt(.7);

	for (int k = 0; k < CAP; k++) {
		const double block = rng_normal(r);

		for (int i = 0; i < CASES; i++)
			p->d[i][k] = mean + sd * (shared * block + own * rng_normal(r));
	}
}

/* one look at all cases; what to do then */
static enum stop look_at(struct plan_run *p, int look, struct power *pw)
{
	const struct decision_rule rule = { .alpha = stop_alpha(.05) };
	enum verdict v[CASES];
	struct candidate c[CASES];
	size_t needed[CASES];

	for (int i = 0; i < CASES; i++) {
		c[i] = (struct candidate){ .margin = MARGIN, .noise_floor = NAN };
		if (!p->later || !p->was_decided[i])
			p->blocks[i] = stop_look(FIRST, look);
		compare_paired(p->d[i], p->blocks[i], &c[i].e);
	}
	if (decide_families(c, CASES, &rule, pw, p->now))
		abort();
	for (int i = 0; i < CASES; i++) {
		const struct decision *d = &p->now[i];

		v[i] = d->verdict;
		needed[i] = d->n_more_upper > 0 ? p->blocks[i] + (size_t)d->n_more_upper : 0;
		p->reopened += p->was_decided[i] && !is_decided(d);
		p->was_decided[i] = is_decided(d);
	}
	return stop_after(v, needed, CASES, FIRST, look, CAP);
}

/* cases whose verdict is one of two */
static size_t count(const struct plan_run *p, enum verdict x, enum verdict y)
{
	size_t n = 0;

	for (int i = 0; i < CASES; i++)
		n += p->now[i].verdict == x || p->now[i].verdict == y;
	return n;
}

/* What came out of many plans, as sums. */
struct outcome {
	double differ, differ_ever; /* plans with a cost or gain at the end, at any look */
	double none, none_ever; /* cases without impact at the end; the most that had it at one look */
	double all_none, reopened, blocks;
};

static void one_plan(struct plan_run *p, struct power *pw, struct outcome *o)
{
	enum stop stop = STOP_CONTINUE;
	size_t differ = 0, none = 0, most = 0;
	bool ever = false;
	int look;

	p->reopened = 0;
	for (int i = 0; i < CASES; i++)
		p->was_decided[i] = false;
	for (look = 0; stop == STOP_CONTINUE; look++) {
		stop = look_at(p, look, pw);
		differ = count(p, VERDICT_COST, VERDICT_GAIN);
		none = count(p, VERDICT_NO_IMPACT, VERDICT_NO_IMPACT);
		ever = ever || differ;
		most = none > most ? none : most;
	}
	o->differ += differ > 0;
	o->differ_ever += ever;
	o->none += (double)none / CASES;
	o->none_ever += (double)most / CASES;
	o->all_none += none == CASES;
	o->reopened += p->reopened > 0;
	o->blocks += (double)stop_look(FIRST, look - 1);
}

static struct outcome plans(struct rng *r, size_t sets, double mean, double sd, bool later, struct power *pw)
{
	struct plan_run *p = calloc(1, sizeof(*p));
	struct outcome o = { 0 };

	if (!p)
		abort();
	p->later = later;
	for (size_t k = 0; k < sets; k++) {
		draw(r, mean, sd, p);
		one_plan(p, pw, &o);
	}
	free(p);
	return o;
}

void job_suite(const struct effort *e, int arg, struct sheet *out)
{
	const double m = (double)e->sets, delta = log1p(MARGIN), rho = arg / 2 / 2., sd = rho * delta;
	const bool later = arg % 2;
	struct rng *r = rng_new(1500 + (uint64_t)arg);
	struct outcome null, half, margin;
	struct power *const pw = shared_power(stop_alpha(.05));
	char cell[40];

	snprintf(cell, sizeof(cell), "30 cases, rho=%.1f, %s", rho, later ? "later = open" : "all to the end");
	null = plans(r, e->sets, 0, sd, later, pw);
	half = plans(r, e->sets, delta / 2, sd, later, pw);
	margin = plans(r, e->sets, delta, sd, later, pw);
	add_check(out, e, "T9", cell, "any false cost or gain", null.differ / m, 0, .055, .05);
	add_check(out, e, "T9", cell, "any false cost or gain, at any look", null.differ_ever / m, 0, .055, .05);
	add_check(out, e, "T9", cell, "false no-impact at D=delta", margin.none / m, 0, .055, .05);
	add_check(out, e, "T9", cell, "false no-impact, at any look", margin.none_ever / m, 0, .055, .05);
	add_check(out, e, "T9", cell, "opened again, at D=0", null.reopened / m, 0, 1, .5);
	add_check(out, e, "T9", cell, "opened again, at D=delta/2", half.reopened / m, 0, 1, .5);
	if (rho == .5) { /* METHOD 6 has .98 and 11.5 */
		add_check(out, e, "T9", cell, "no impact in all where it is true", null.all_none / m, .95, 1, .98);
		add_check(out, e, "T9", cell, "blocks", null.blocks / m, 10.5, 12.5, 11.5);
	}
	rng_free(r);
}
