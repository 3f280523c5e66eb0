// SPDX-License-Identifier: GPL-2.0-only
/* T10 and T11, through the same path as `judge`: samples to verdict table. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/table.h"
#include "checks.h"
#include "sim.h"

enum { BOOTS = 6, ROWS = 2 * BOOTS * SIM_PROCS * SIM_SAMPLES };

struct change {
	double scale; /* of every value */
	int swap, shuffle, copies;
	size_t boots, procs; /* boots of each arm, processes of each boot */
	int welch; /* not paired */
	double poison; /* value of one sample; 0 = none */
	int drop; /* leave out the last boot of arm b */
	double flat; /* every value is this one, on arm b 1 more: no whole number is a time, a whole one a count */
};

#define OF(nr_boots, nr_procs) .scale = 1, .copies = 1, .boots = (nr_boots), .procs = (nr_procs)
#define ALL OF(BOOTS, SIM_PROCS)

static const struct change same = { ALL };

static int add(struct samples *s, const struct sim_data *x, size_t i, const struct change *c)
{
	const size_t sample = i % SIM_SAMPLES, proc = i / SIM_SAMPLES % SIM_PROCS;
	const size_t boot = i / SIM_PER_BOOT % BOOTS, arm = i / SIM_PER_BOOT / BOOTS;
	char block[16], process[16];
	struct sample in = { .bench = { "case", 4 }, .order = NAN, .line = i + 2 };

	if (boot >= c->boots || proc >= c->procs || (c->drop && arm && boot == c->boots - 1))
		return 0;
	in.arm = (arm ^ (size_t)c->swap) ? (struct text){ "on", 2 } : (struct text){ "off", 3 };
	in.block = (struct text){ block, (size_t)snprintf(block, sizeof(block), "%zu", boot) };
	in.process =
		(struct text){ process, (size_t)snprintf(process, sizeof(process), "%zu", proc) };
	in.value = c->flat > 0 ? c->flat + (double)arm : x->v[arm][boot][proc][sample];
	in.value *= c->scale;
	if (c->poison != 0 && i == ROWS / 2)
		in.value = c->poison;
	for (int k = 0; k < c->copies; k++) {
		const int err = samples_add(s, &in);

		if (err)
			return err;
	}
	return 0;
}

/* judge simulated data after a change; the row of the median, or an error */
static int judge(const struct sim_data *x, const struct change *c, struct rng *r,
		 struct verdict_row *row)
{
	const struct table_rule rule = { .rule = { .alpha = .05 },
					 .baseline = "off",
					 .paired = !c->welch,
					 .margin = .01,
					 .scope = SCOPE_FEATURE };
	struct samples *s = samples_new();
	struct table t = { 0 };
	size_t at[ROWS];
	int err = s ? 0 : -ENOMEM;

	for (size_t i = 0; i < ROWS; i++)
		at[i] = i;
	for (size_t i = ROWS; c->shuffle && i > 1; i--) {
		const size_t j = rng_below(r, i), k = at[i - 1];

		at[i - 1] = at[j];
		at[j] = k;
	}
	for (size_t i = 0; i < ROWS && !err; i++)
		err = add(s, x, at[i], c);
	err = err ? err : table_make(s, &rule, &t);
	if (!err) {
		*row = t.row[0];
		row->bench = row->key.arm = row->baseline = NULL; /* they go with the samples */
		table_release(&t);
	}
	samples_free(s);
	return err;
}

static int near(double x, double y)
{
	return fabs(x - y) <= 1e-12 * (1 + fabs(x));
}

static int mirrored(const struct verdict_row *x, const struct verdict_row *y)
{
	const enum verdict want = x->verdict == VERDICT_COST   ? VERDICT_GAIN
				  : x->verdict == VERDICT_GAIN ? VERDICT_COST
							       : x->verdict;

	return near(log(x->ratio), -log(y->ratio)) && near(x->ci_lo, 1 / y->ci_hi) &&
	       x->p == y->p && x->se == y->se && y->verdict == want;
}

static int no_narrower(const struct verdict_row *x, const struct verdict_row *y)
{
	return log(y->ci_hi / y->ci_lo) >= log(x->ci_hi / x->ci_lo) - 1e-12;
}

void job_metamorphic(const struct effort *e, int arg, struct sheet *out)
{
	const size_t sets = e->sets / 40;
	size_t scale = 0, swap = 0, shuffle = 0, copies = 0;
	struct sim_data *x = malloc(sizeof(*x));
	struct rng *r = rng_new(10);

	(void)arg;
	for (size_t k = 0; x && k < sets; k++) {
		struct change c = same;
		struct verdict_row plain, other;

		sim_make(r, &sim_generator[k % SIM_GENERATORS], BOOTS, x);
		for (size_t i = 0; k % 3 == 0 && i < ROWS / 2; i++)
			(&x->v[1][0][0][0])[i / SIM_PER_BOOT * SIM_PER_BOOT + i % SIM_PER_BOOT] *=
				1.03;
		if (judge(x, &same, r, &plain))
			abort();
		c.scale = 3.7;
		scale += judge(x, &c, r, &other) || !near(plain.ratio, other.ratio) ||
			 plain.verdict != other.verdict;
		c = same;
		c.swap = 1;
		swap += judge(x, &c, r, &other) || !mirrored(&plain, &other);
		c = same;
		c.shuffle = 1;
		shuffle += judge(x, &c, r, &other) || memcmp(&plain, &other, sizeof(plain));
		c = same;
		c.copies = 3;
		copies += judge(x, &c, r, &other) || !no_narrower(&plain, &other);
	}
	add_check(out, e, "T10", "times 3.7", "ratio or verdict changed", (double)scale, 0, 0, 0);
	add_check(out, e, "T10", "arms swapped", "not mirrored", (double)swap, 0, 0, 0);
	add_check(out, e, "T10", "rows shuffled", "a bit changed", (double)shuffle, 0, 0, 0);
	add_check(out, e, "T10", "every sample three times", "interval narrower", (double)copies, 0,
		  0, 0);
	rng_free(r);
	free(x);
}

/*
 * What must never get a verdict (METHOD 1: a single boot, or a single process, has no replicate, however many samples
 * it has; that all of them are one whole number makes it no more)
 */
static const struct {
	const char *cell;
	struct change c;
} bad[] = {
	{ "no spread", { ALL, .flat = 100.25 } },
	{ "n = 1", { OF(1, SIM_PROCS) } },
	{ "n = 2", { OF(2, SIM_PROCS) } },
	{ "n = 1, Welch", { OF(1, SIM_PROCS), .welch = 1 } },
	{ "n = 2, Welch", { OF(2, SIM_PROCS), .welch = 1 } },
	{ "n = 1, a count", { OF(1, SIM_PROCS), .flat = 100 } },
	{ "n = 2, a count", { OF(2, SIM_PROCS), .flat = 100 } },
	{ "a single process", { OF(1, 1) } },
	{ "a single process, Welch", { OF(1, 1), .welch = 1 } },
	{ "a single process, a count", { OF(1, 1), .flat = 100 } },
	{ "a NaN", { ALL, .poison = NAN } },
	{ "an infinity", { ALL, .poison = INFINITY } },
	{ "a negative value", { ALL, .poison = -5 } },
	{ "a pair lacks an arm", { ALL, .drop = 1 } },
	{ "one arm", { OF(1, SIM_PROCS), .drop = 1 } },
};

void job_degenerate(const struct effort *e, int arg, struct sheet *out)
{
	struct sim_data *x = malloc(sizeof(*x));
	struct rng *r = rng_new(11);

	(void)arg;
	if (!x)
		abort();
	sim_make(r, &sim_generator[0], BOOTS, x);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct verdict_row row = { .verdict = VERDICT_NONE };
		const int err = judge(x, &bad[i].c, r, &row);
		const int refused = err ||
				    (row.verdict == VERDICT_NO_VERDICT && row.gate && row.reason);

		add_check(out, e, "T11", bad[i].cell, "verdicts given", !refused, 0, 0, 0);
	}
	rng_free(r);
	free(x);
}
