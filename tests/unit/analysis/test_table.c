// SPDX-License-Identifier: GPL-2.0-only
/* samples to verdicts: what must not matter, what must be refused */
#include <criterion/criterion.h>
#include <errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "analysis/table.h"

enum { BOOTS = 8, PROCS = 2, BATCHES = 5 };

static gsl_rng *seeded(unsigned long seed)
{
	gsl_rng *r = gsl_rng_alloc(gsl_rng_mt19937);

	gsl_rng_set(r, seed);
	return r;
}

static struct text text(const char *s)
{
	return (struct text){ s, strlen(s) };
}

static int add(struct samples *s, const char *bench, const char *arm, const char *block,
	       const char *process, double value, double order)
{
	const struct sample x = { .bench = text(bench), .arm = text(arm), .block = text(block),
				  .process = text(process), .value = value, .order = order, .line = 2 };

	return samples_add(s, &x);
}

struct shape {
	double cost, scale;
	int backwards, swap, copies, times_order;
};

/* one case; arm "on" takes @cost longer; @times_order: 1 interleaved, 2 all of off first */
static struct samples *make(struct shape f)
{
	struct samples *s = samples_new();
	gsl_rng *r = seeded(3);
	double v[2][BOOTS][PROCS][BATCHES];

	for (int arm = 0; arm < 2; arm++)
		for (int b = 0; b < BOOTS; b++)
			for (int p = 0; p < PROCS; p++)
				for (int k = 0; k < BATCHES; k++)
					v[arm][b][p][k] = 100 * (1 + arm * f.cost) *
							  exp(.003 * gsl_ran_gaussian_ziggurat(r, 1));
	for (int n = 0; n < 2 * BOOTS * PROCS * BATCHES; n++) {
		const int i = f.backwards ? 2 * BOOTS * PROCS * BATCHES - 1 - n : n;
		const int k = i % BATCHES, p = i / BATCHES % PROCS, b = i / BATCHES / PROCS % BOOTS;
		const int arm = i / BATCHES / PROCS / BOOTS;
		double order = NAN;
		char block[16], process[16];

		snprintf(block, sizeof(block), "%d", b);
		snprintf(process, sizeof(process), "%d", p);
		if (f.times_order == 1)
			order = 2 * b + (arm ^ (b & 1));
		if (f.times_order == 2)
			order = b + arm * BOOTS;
		for (int c = 0; c < f.copies; c++)
			cr_assert_eq(add(s, "x", arm ^ f.swap ? "on" : "off", block, process,
					 f.scale * v[arm][b][p][k], order),
				     0);
	}
	gsl_rng_free(r);
	return s;
}

static const struct table_rule paired = { .rule = { .alpha = .05 },
					  .baseline = "off",
					  .paired = true,
					  .margin = .01,
					  .scope = SCOPE_FEATURE };

static struct verdict_row judge(struct samples *s, struct table_rule rule)
{
	struct verdict_row row;
	struct table t;

	cr_assert_eq(table_make(s, &rule, &t), 0);
	cr_assert_str_eq(t.row[0].endpoint, "median");
	row = t.row[0];
	row.bench = row.key.arm = row.baseline = NULL;
	table_release(&t);
	samples_free(s);
	return row;
}

Test(table, verdicts)
{
	cr_assert_eq(judge(make((struct shape){ 0, 1, .copies = 1 }), paired).verdict,
		     VERDICT_NO_IMPACT);
	cr_assert_eq(judge(make((struct shape){ .05, 1, .copies = 1 }), paired).verdict,
		     VERDICT_COST);
	cr_assert_eq(judge(make((struct shape){ -.05, 1, .copies = 1 }), paired).verdict,
		     VERDICT_GAIN);
}

/* METHOD 2: what is out of reach says what is not */
Test(table, the_margin_that_is_in_reach)
{
	struct table_rule rule = paired;
	struct samples *s = make((struct shape){ 0, 1, .copies = 1 });
	struct table t;

	rule.margin = .00001;
	rule.rule.cap = 24;
	cr_assert_eq(table_make(s, &rule, &t), 0);
	cr_assert_eq(t.row[0].verdict, VERDICT_INCONCLUSIVE);
	cr_assert(t.row[0].n_more < 0 && t.row[0].best_margin > rule.margin, "%g", t.row[0].best_margin);
	cr_expect_eq(strncmp(t.row[0].reason, "margin not resolvable here, best ", 32), 0, "%s", t.row[0].reason);
	cr_expect_eq(t.row[0].reason[strlen(t.row[0].reason) - 1], '%');
	table_release(&t);
	samples_free(s);
}

Test(table, metamorphic)
{
	const struct shape plain = { .02, 1, .copies = 1 };
	const struct verdict_row a = judge(make(plain), paired);
	struct shape f = plain;
	struct verdict_row b;

	f.backwards = 1;
	b = judge(make(f), paired);
	cr_assert(!memcmp(&a, &b, sizeof(a)), "order of rows changed a bit");
	f = plain;
	f.scale = 1000;
	b = judge(make(f), paired);
	cr_assert(fabs(a.ratio - b.ratio) < 1e-12 && a.verdict == b.verdict);
	f = plain;
	f.swap = 1;
	b = judge(make(f), paired);
	cr_assert(fabs(a.ratio * b.ratio - 1) < 1e-12);
	cr_assert(a.verdict == VERDICT_COST && b.verdict == VERDICT_GAIN && a.p == b.p);
	f = plain;
	f.copies = 10;
	b = judge(make(f), paired);
	cr_assert(log(b.ci_hi / b.ci_lo) >= log(a.ci_hi / a.ci_lo) * (1 - 1e-9));
}

Test(table, higher_is_better_mirrors)
{
	struct table_rule rule = paired;
	struct verdict_row r;

	rule.higher_is_better = true;
	r = judge(make((struct shape){ -.05, 1, .copies = 1 }), rule);
	cr_assert(r.verdict == VERDICT_COST && r.ratio < 1 && r.ci_lo < r.ratio &&
		  r.ratio < r.ci_hi);
	r = judge(make((struct shape){ .05, 1, .copies = 1 }), rule);
	cr_assert_eq(r.verdict, VERDICT_GAIN);
}

Test(table, order)
{
	struct verdict_row r =
		judge(make((struct shape){ .05, 1, .copies = 1, .times_order = 1 }), paired);

	cr_assert_eq(r.verdict, VERDICT_COST);
	r = judge(make((struct shape){ .05, 1, .copies = 1, .times_order = 2 }), paired);
	cr_assert(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_ORDER);
}

Test(table, absolute_margin)
{
	struct table_rule rule = paired;

	rule.margin_abs = 10; /* of 100: ten percent */
	cr_assert(fabs(judge(make((struct shape){ .02, 1, .copies = 1 }), rule).margin - .1) < .01);
	rule.margin_abs = .1;
	cr_expect_float_eq(judge(make((struct shape){ 0, 1, .copies = 1 }), rule).margin, .01, 1e-9, "the larger one");
	rule.amount_only = true;
	cr_expect_float_eq(judge(make((struct shape){ 0, 1, .copies = 1 }), rule).margin, .001, 2e-4, "less than 1 %%");
}

static double two_ns(const void *ctx, const char *bench)
{
	(void)ctx;
	return strcmp(bench, "x") ? 0 : 2;
}

/* 2 % and 2 ns: of an operation of 50 ns that is 4 %, of one of 500 ns 2 % */
Test(table, a_margin_that_is_a_share_and_an_amount)
{
	struct table_rule rule = paired;

	rule.margin = .02;
	rule.amount_of = two_ns;
	cr_expect_float_eq(judge(make((struct shape){ .02, .5, .copies = 1 }), rule).margin, .04, 1e-4);
	cr_expect_float_eq(judge(make((struct shape){ .02, 5, .copies = 1 }), rule).margin, .02, 1e-12);
}

static bool layouts_of_one_percent(const void *ctx, const char *bench, const char *endpoint, double *sd, double *df)
{
	(void)ctx;
	(void)bench;
	*sd = .01;
	*df = 4;
	return !strcmp(endpoint, "median");
}

/* two images differ by what layouts do: a difference within that is not the mechanism's, and more boots show no more */
Test(table, widened_by_layouts)
{
	struct shape f = { .cost = .02, .scale = 1, .copies = 1, .times_order = 1 };
	struct table_rule rule = paired;
	struct verdict_row r = judge(make(f), rule);
	const double se = r.se;

	cr_expect_eq(r.verdict, VERDICT_COST);
	rule.layouts_of = layouts_of_one_percent;
	r = judge(make(f), rule);
	cr_expect_float_eq(r.se, sqrt(se * se + 2 * .01 * .01), 1e-12);
	cr_expect_eq(r.verdict, VERDICT_INCONCLUSIVE);
	cr_expect_eq(r.n_more, -1);
	cr_expect(r.reason && strstr(r.reason, "further blocks do not help"));
	f.cost = .2;
	cr_expect_eq(judge(make(f), rule).verdict, VERDICT_COST);
}

static struct samples *boots(int off, int on, const char *block_of_on)
{
	struct samples *s = samples_new();
	char block[16];

	for (int i = 0; i < off + on; i++) {
		snprintf(block, sizeof(block), "%s%d", i < off ? "" : block_of_on,
			 i < off ? i : i - off);
		add(s, "x", i < off ? "off" : "on", block, "", 100 + i * i % 7, NAN);
	}
	return s;
}

Test(table, refuses)
{
	struct table_rule rule = paired;
	struct verdict_row r = judge(boots(1, 1, ""), paired);

	cr_assert(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_INPUT);
	r = judge(boots(2, 2, ""), paired);
	cr_assert(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_INPUT);
	r = judge(boots(5, 4, ""), paired);
	cr_assert(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_INPUT, "a pair lacks an arm");
	rule.complete_only = true;
	r = judge(boots(5, 4, ""), rule);
	cr_assert(r.verdict != VERDICT_NO_VERDICT && r.n_blocks == 4);
	r = judge(boots(5, 4, "other"), rule);
	cr_assert(r.verdict == VERDICT_NO_VERDICT, "no block has both");
	rule.paired = false;
	r = judge(boots(5, 4, "other"), rule);
	cr_assert(r.verdict != VERDICT_NO_VERDICT && r.n_blocks == 4, "Welch takes unequal arms");
}

/* @batches of one process of one boot of each arm; @step: how much each batch takes more than the one before */
static struct verdict_row single(int batches, double step, double on, bool is_paired)
{
	struct table_rule rule = paired;
	struct samples *s = samples_new();

	rule.paired = is_paired;
	for (int i = 0; i < batches; i++) {
		add(s, "x", "off", "0", "0", 100 + step * i, NAN);
		add(s, "x", "on", "0", "0", on + step * i, NAN);
	}
	return judge(s, rule);
}

/* one process of each arm has no replicate, however many batches it has: neither a cost nor equivalence, nor a count */
Test(table, a_single_process_has_no_verdict)
{
	for (int is_paired = 0; is_paired < 2; is_paired++) {
		const struct verdict_row r[] = { single(1000, .001, 100, is_paired), single(1000, .001, 200, is_paired),
						 single(1000, 0, 100, is_paired), single(1, 0, 101, is_paired) };

		for (int i = 0; i < 4; i++) {
			cr_expect_eq(r[i].verdict, VERDICT_NO_VERDICT);
			cr_expect_eq(r[i].gate, GATE_INPUT);
			cr_expect(r[i].reason && strstr(r[i].reason, "however many samples"));
		}
	}
}

Test(table, unpaired_numbered_boots_in_a_row)
{
	struct table_rule rule = paired;
	struct samples *s = samples_new();
	struct verdict_row r;
	char block[16];

	rule.paired = false;
	for (int i = 0; i < 6; i++) {
		snprintf(block, sizeof(block), "%d", i);
		add(s, "x", i < 3 ? "off" : "on", block, "", 100 + i * i % 7, NAN);
	}
	r = judge(s, rule);
	cr_assert(r.verdict == VERDICT_NO_VERDICT && r.gate == GATE_ORDER);
}

Test(table, errors)
{
	struct table_rule rule = paired;
	struct samples *s = boots(3, 0, "");
	struct table t;

	cr_assert_eq(table_make(s, &rule, &t), -ENODATA);
	rule.baseline = "none";
	cr_assert_eq(table_make(s, &rule, &t), -ENOENT);
	rule = paired;
	rule.aa = "none";
	cr_assert_eq(table_make(s, &rule, &t), -ENOENT);
	samples_free(s);
}

/* a noisy A/A arm caps every verdict on what it could have made itself */
Test(table, noise_floor_of_the_control)
{
	struct samples *s = make((struct shape){ .05, 1, .copies = 1 });
	struct table_rule rule = paired;
	struct verdict_row r;
	char block[16];

	for (int b = 0; b < BOOTS; b++) {
		snprintf(block, sizeof(block), "%d", b);
		add(s, "x", "aa", block, "0", 100 + (b % 2 ? 15 : -15), NAN);
	}
	rule.aa = "aa";
	r = judge(s, rule);
	cr_assert(r.verdict == VERDICT_INCONCLUSIVE && r.gate == GATE_NOISE && r.noise_floor > .01);
}

Test(table, a_case_without_the_baseline_is_refused)
{
	struct samples *s = make((struct shape){ .05, 1, .copies = 1 });
	struct table t;

	add(s, "only_on", "on", "0", "0", 5, NAN);
	add(s, "only_off", "off", "1", "0", 5, NAN);
	cr_assert_eq(table_make(s, &paired, &t), 0);
	cr_assert_eq(t.nr_refusals, 2);
	for (size_t i = 0; i < 2; i++) {
		const bool on = !strcmp(t.refusal[i].bench, "only_on");

		cr_assert(t.refusal[i].line == 2 && t.refusal[i].why);
		cr_expect_str_eq(t.refusal[i].of, on ? "on" : "off", "which of several files has that line");
		cr_expect_str_eq(t.refusal[i].block, on ? "0" : "1");
	}
	table_release(&t);
	samples_free(s);
}

Test(table, comparisons_are_counted_and_held)
{
	struct samples *s = make((struct shape){ .05, 1, .copies = 1 });
	struct table_rule rule = paired;
	struct table t;

	rule.most_pairs = 1;
	cr_assert_eq(table_make(s, &rule, &t), 0);
	cr_assert_eq(t.nr_pairs, 1);
	table_release(&t);
	cr_assert_eq(add(s, "x", "third", "0", "0", 100, NAN), 0);
	cr_assert_eq(table_make(s, &rule, &t), -E2BIG);
	samples_free(s);
}

static double floor_of_ten_percent(const void *ctx, const char *bench, const char *endpoint)
{
	(void)ctx;
	(void)bench;
	(void)endpoint;
	return log(1.1);
}

/* of a control elsewhere: what may be the machine's own is held back, what lies beyond its floor is not */
Test(table, the_floor_of_a_control_that_is_not_among_the_samples)
{
	struct table_rule rule = paired;
	struct verdict_row r;

	rule.floor_of = floor_of_ten_percent;
	r = judge(make((struct shape){ .cost = .03, .scale = 1, .copies = 1, .times_order = 1 }), rule);
	cr_expect_eq(r.verdict, VERDICT_INCONCLUSIVE);
	cr_expect_eq(r.gate, GATE_NOISE);
	r = judge(make((struct shape){ .cost = .5, .scale = 1, .copies = 1, .times_order = 1 }), rule);
	cr_expect_eq(r.verdict, VERDICT_COST);
	cr_expect_float_eq(r.noise_floor, .1, 1e-12);
	rule.failed = GATE_AA;
	rule.why_failed = "it rejects";
	r = judge(make((struct shape){ .cost = .5, .scale = 1, .copies = 1, .times_order = 1 }), rule);
	cr_expect_eq(r.verdict, VERDICT_NO_VERDICT);
	cr_expect_eq(r.gate, GATE_AA);
}
