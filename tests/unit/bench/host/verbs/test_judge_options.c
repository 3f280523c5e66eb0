// SPDX-License-Identifier: GPL-2.0-only
/* Gates and numbers of judge: what is not understood is an error, never no gate. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <math.h>

#include "verbs/judge_options.h"
#include "verbs/plan_args.h"

static int set(struct judge_options *o, const char *name, const char *arg)
{
	*o = (struct judge_options){ .fail_above = INFINITY };
	return judge_option(o, name, arg);
}

Test(judge_options, what_is_not_understood_is_refused, .init = cr_redirect_stderr)
{
	static const char *const bad[][2] = {
		{ "fail-if", "costs" }, { "fail-if", "" }, { "fail-if", "cost," },
		{ "fail-if", "cost gain" }, { "margin", "10% " }, { "margin", "1%%" },
		{ "margin", "1 %" }, { "margin", "" }, { "margin", "0" },
		{ "margin", "-1%" }, { "margin", "5" }, { "margin", "%" },
		{ "margin", "0x1%" }, { "fail-above", "5" }, { "fail-above", "2%%" },
		{ "fail-above", "2% " }, { "fail-above", "-2%" }, { "fail-above", "two" },
		{ "alpha", "5" }, { "alpha", "0.05x" }, { "cap", "3.5" },
		{ "cap", "1e2" }, { "cap", "2" }, { "cap", "100000" },
		{ "planted", "slow" }, { "planted", "slow:2%%" }, { "planted", "slow:" },
		{ "planted", ":2%" },
		{ "scope", "all" }, { "unit", "" },
	};
	struct judge_options o;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(set(&o, bad[i][0], bad[i][1]) < 0, "--%s '%s'", bad[i][0], bad[i][1]);
}

Test(judge_options, what_is_understood)
{
	struct judge_options o;

	cr_assert(!set(&o, "margin", "0.5%") && o.rule.margin == .005 && !judge_options_check(&o));
	cr_assert(!set(&o, "margin", "1e-2") && o.rule.margin == .01 && !o.margin_unit);
	cr_assert(!set(&o, "margin", "2ns") && o.rule.margin_abs == 2 && !judge_options_check(&o));
	cr_assert(o.rule.amount_only, "the default of 1 % does not stay beside it");
	cr_assert(!set(&o, "fail-above", "250%") && o.fail_above == 2.5);
	cr_assert(!set(&o, "fail-above", "0.02") && o.fail_above == .02);
	cr_assert(!set(&o, "cap", "100") && o.rule.rule.cap == 100);
	cr_assert(!set(&o, "fail-if", "cost,no-impact") &&
		  o.gate.verdicts == (1u << VERDICT_COST | 1u << VERDICT_NO_IMPACT));
}

Test(judge_options, a_unit_is_one_that_the_values_have, .init = cr_redirect_stderr)
{
	struct judge_options o;

	cr_assert(!set(&o, "margin", "5percent") && judge_options_check(&o));
	cr_assert(!set(&o, "margin", "2ns"));
	o.rule.unit = "us";
	cr_assert(judge_options_check(&o));
	cr_assert(!set(&o, "margin", "2furlongs"));
	o.rule.unit = "furlongs";
	cr_assert(!judge_options_check(&o));
	o.json = o.csv = true;
	cr_assert(judge_options_check(&o));
}

static int note_option(void *ctx, const char *name, const char *arg)
{
	(void)name;
	(void)arg;
	++*(int *)ctx;
	return 0;
}

static int parse(int argc, char **argv, int *given)
{
	static const struct opt opts[] = {
		{ "margin", 'm', "1%", "the margin" },
		{ "json", 0, NULL, "as JSON" },
		{ "cases", 0, "GLOB", "these cases" OPT_AGAIN },
		{ NULL, 0, NULL, NULL },
	};
	const struct verb v = { .name = "v", .args = "", .help = "", .opts = opts };
	int first;

	*given = 0;
	return verb_args(&v, argc, argv, note_option, given, &first);
}

Test(verb_args, an_option_is_given_once, .init = cr_redirect_stderr)
{
	char *twice[] = { (char *)"v", (char *)"--margin", (char *)"1%", (char *)"-m", (char *)"2%", NULL };
	char *again[] = { (char *)"v", (char *)"--cases", (char *)"a", (char *)"--cases", (char *)"b", (char *)"--json",
			  NULL };
	int given;

	cr_assert_lt(parse(5, twice, &given), 0);
	cr_assert_eq(given, 1);
	cr_assert_eq(parse(6, again, &given), 0);
	cr_assert_eq(given, 3);
}

Test(plan_args, jobs, .init = cr_redirect_stderr)
{
	static const char *const bad[] = { "", "0", "-1", "2x", "1025", " 2", "2 ", "0.5" };
	struct plan_args a = { 0 };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(plan_args_set(&a, "jobs", bad[i]) < 0, "\"%s\"", bad[i]);
	cr_assert(!plan_args_set(&a, "jobs", "1024") && a.jobs == 1024);
}
