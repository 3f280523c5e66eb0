// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/row_filter.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "scratch.h"

static struct verdict_row row(double a, double b, enum verdict v)
{
	struct verdict_row r;

	verdict_row_init(&r);
	r.bench = "sys/getppid";
	r.metric = "instructions";
	r.a = a;
	r.b = b;
	r.delta = b - a;
	r.verdict = v;
	return r;
}

Test(row_filter, limits)
{
	struct regression_gate g = { 0 };
	const struct verdict_row up = row(100, 103, VERDICT_COST),
				 none = row(0, 0, VERDICT_NO_VERDICT);

	cr_expect_eq(regression_gate_fails(&g, &up), 0, "no gate");
	cr_assert_eq(regression_gate_limit(&g, "2%"), 0);
	cr_expect_eq(regression_gate_fails(&g, &up), 1);
	cr_expect_eq(regression_gate_fails(&g, &none), 1, "nothing is known of it");
	g = (struct regression_gate){ 0 };
	cr_assert_eq(regression_gate_limit(&g, "3"), 0);
	cr_expect_eq(regression_gate_fails(&g, &up), 0, "3 is not above 3");
	cr_expect(regression_gate_limit(&g, "two") < 0);
	cr_expect(regression_gate_limit(&g, "2%%") < 0);
	cr_expect(regression_gate_limit(&g, "-1") < 0);
}

Test(row_filter, verdicts)
{
	static const char *const bad[] = { "", "%", "1%%", "1% ", " 1", "-1", "1 %", "one", "inf", "nan", "0x1" };
	struct regression_gate g = { 0 };
	const struct verdict_row down = row(100, 90, VERDICT_GAIN),
				 same = row(9, 9, VERDICT_IDENTICAL);

	cr_assert_eq(regression_gate_verdict(&g, "no-verdict,cost"), 0);
	cr_expect_eq(regression_gate_fails(&g, &down), 0);
	cr_assert_eq(regression_gate_verdict(&g, "difference"), 0);
	cr_expect_eq(regression_gate_fails(&g, &down), 1);
	cr_expect_eq(regression_gate_fails(&g, &same), 0);
	cr_expect(regression_gate_verdict(&g, "") < 0);
	cr_expect(regression_gate_verdict(&g, "cost,,gain") < 0);
	cr_expect(regression_gate_verdict(&g, "costs") < 0);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_expect(regression_gate_limit(&g, bad[i]) < 0, "%s", bad[i]);
	cr_expect(!regression_gate_limit(&g, "2%") && g.is_ratio && g.limit == .02);
	cr_expect(!regression_gate_limit(&g, "12") && !g.is_ratio && g.limit == 12);
}

Test(row_filter, filter)
{
	const struct verdict_row r = row(1, 1, VERDICT_IDENTICAL);
	const struct row_filter all = { 0 }, sys = { .kase = "sys/*", .metric = "instructions" };
	const struct row_filter other = { .kase = "vfs/*" };

	cr_expect(row_filter_match(&all, &r));
	cr_expect(row_filter_match(&sys, &r));
	cr_expect_not(row_filter_match(&other, &r));
}

Test(row_filter, options)
{
	struct row_filter f = { 0 };

	cr_redirect_stderr();
	cr_assert_eq(row_filter_set(&f, "arm", "strong"), 0);
	cr_assert_eq(row_filter_set(&f, "metric", "loads"), 0);
	cr_expect_str_eq(f.arm, "strong");
	cr_expect_str_eq(f.metric, "loads");
	cr_expect(row_filter_set(&f, "metric", "lodes") < 0);
	cr_expect(row_filter_set(&f, "arms", "strong") < 0, "a misspelt option is lost");
}

Test(row_filter, a_row_without_a_number_breaks_it_with_its_reason)
{
	struct regression_gate g = { 0 };
	struct verdict_row none = row(NAN, NAN, VERDICT_NO_VERDICT);
	char said[400] = "";

	none.reason = "a proof failed";
	cr_assert_eq(regression_gate_limit(&g, "2%"), 0);
	cr_redirect_stderr();
	cr_expect_eq(regression_gate_hold(&g, &none, 1), 1);
	fflush(stderr);
	said[fread(said, 1, sizeof(said) - 1, cr_get_redirected_stderr())] = '\0';
	cr_expect(strstr(said, "sys/getppid: no verdict: a proof failed\n"), "%s", said);
	cr_expect_not(strstr(said, ", -"), "%s", said);
}

/* +0.5 %, with what is known of it beside the limit of 1 % */
static struct verdict_row open(double bound, double hi)
{
	struct verdict_row r = row(1000, 1005, VERDICT_INCONCLUSIVE);

	r.class = CLASS_STAT;
	r.ratio = 1.005;
	r.equiv_bound = bound;
	r.ci_hi = hi;
	return r;
}

Test(row_filter, what_may_be_above_the_limit_breaks_it, .init = cr_redirect_stderr)
{
	struct regression_gate g = { 0 };
	struct verdict_row r[] = { open(.05, 1.06), open(NAN, NAN), open(.009, 1.011), open(.05, 1.009),
				   open(.05, 1.06), open(.05, 1.06) };

	r[4].class = CLASS_EXACT;	/* no test: what it differs by is known */
	r[5].verdict = VERDICT_COST;
	cr_assert_eq(regression_gate_limit(&g, "1%"), 0);
	for (size_t i = 0; i < ARRAY_SIZE(r); i++)
		cr_expect_eq(regression_gate_fails(&g, &r[i]), i < 2, "%zu", i);
	cr_expect_eq(regression_gate_hold(&g, r, 2), 2);
	scratch_expect_stderr("sys/getppid: inconclusive, +5 +0.50 %, up to +5.00 % for all that is known\n");
	cr_assert_eq(regression_gate_limit(&g, "6"), 0);
	cr_expect_eq(regression_gate_fails(&g, &r[0]), 0, "of a number of instructions what was measured counts");
}

static void none(const struct row_filter *f, const char *said)
{
	struct verdict_row r[2] = { row(1, 2, VERDICT_COST), row(1, 2, VERDICT_COST) };

	r[0].key.feature = "stackprotector", r[0].key.arm = "strong", r[0].key.arch = "x86_64";
	r[1].key.feature = "kasan", r[1].key.arm = "inline", r[1].key.arch = "x86_64", r[1].bench = "vfs/stat";
	cr_expect_eq(row_filter_none(f, "mine", r, 2), -EINVAL);
	scratch_expect_stderr(said);
}

Test(row_filter, which_word_no_row_has, .init = cr_redirect_stderr)
{
	none(&(struct row_filter){ .feature = "kasn", .arm = "nope" },
	     "no comparison of mine has the feature \"kasn\", did you mean \"kasan\"?");
}

Test(row_filter, a_glob_has_no_neighbour, .init = cr_redirect_stderr)
{
	none(&(struct row_filter){ .kase = "nothing_of_that_kind/*" },
	     "no comparison of mine has the case \"nothing_of_that_kind/*\"\n");
}

Test(row_filter, each_alone_is_there, .init = cr_redirect_stderr)
{
	none(&(struct row_filter){ .feature = "kasan", .arm = "strong" },
	     "no comparison of mine is all that was asked for: its verdicts.csv has those there are");
}

/* every name that --metric takes is a metric's: which of them are there is what helps */
Test(row_filter, a_metric_that_is_not_there, .init = cr_redirect_stderr)
{
	struct verdict_row r[] = { row(1, 2, VERDICT_COST), row(1, 2, VERDICT_COST), row(1, 2, VERDICT_COST) };

	r[0].metric = "instructions", r[1].metric = r[2].metric = "loads";
	cr_expect_eq(row_filter_none(&(struct row_filter){ .metric = "ns" }, "mine", r, 3), -EINVAL);
	scratch_expect_stderr("no comparison of mine has the metric \"ns\", only instructions, loads: --metric takes "
			      "one of these\n");
}

Test(row_filter, metrics_of_what_is_asked_for)
{
	struct verdict_row r[] = { row(1, 2, VERDICT_COST), row(1, 2, VERDICT_COST) };
	AUTO_FREE char *all = NULL, *some = NULL, *none_at_all = NULL;

	r[0].metric = "instructions", r[1].metric = "loads", r[1].bench = "vfs/stat";
	all = row_filter_metrics(&(struct row_filter){ .metric = "ns" }, r, 2);
	some = row_filter_metrics(&(struct row_filter){ .metric = "ns", .kase = "vfs/*" }, r, 2);
	none_at_all = row_filter_metrics(&(struct row_filter){ .kase = "mm/*" }, r, 2);
	cr_expect_str_eq(all, "instructions, loads");
	cr_expect_str_eq(some, "loads");
	cr_expect_str_eq(none_at_all, "");
}
