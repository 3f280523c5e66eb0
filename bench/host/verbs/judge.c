// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge_reader.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "analysis/suite.h"
#include "analysis/report/export.h"
#include "analysis/table.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "bench/base/text_table.h"
#include "verbs/judge_files.h"
#include "verbs/judge_options.h"
#include "verbs/verb.h"

/* the arms by their names, as many as make sense in a line */
static int no_baseline(const struct samples *s)
{
	const char *a = samples_in(s, UNIT_ARM, 0), *b = samples_in(s, UNIT_ARM, 1);

	if (!a)
		return fail(-EINVAL, "no value was read: nothing to compare");
	if (!b)
		return fail(-EINVAL, "one arm only, \"%.*s\": nothing to compare", LIMIT_SHOWN_NAME, a);
	return fail(-EINVAL,
		    "arms \"%.*s\" and \"%.*s\"%s: none is named off, base, baseline, A, a, old or before: say "
		    "--baseline ARM",
		    LIMIT_SHOWN_NAME, a, LIMIT_SHOWN_NAME, b, samples_in(s, UNIT_ARM, 2) ? " and others" : "");
}

/* the arm that is named like one, when none was given */
static int find_baseline(struct samples *s, struct table_rule *rule)
{
	static const char *const usual[] = { "off", "base", "baseline", "A", "a", "old", "before" };
	const char *found = NULL;

	for (size_t i = 0; !rule->baseline && i < ARRAY_SIZE(usual); i++) {
		if (!samples_has(s, UNIT_ARM, usual[i]))
			continue;
		if (found)
			return fail(-EINVAL, "arms \"%s\" and \"%s\": say --baseline ARM", found,
				    usual[i]);
		found = usual[i];
	}
	if (!rule->baseline && !found)
		return no_baseline(s);
	rule->baseline = rule->baseline ? rule->baseline : found;
	return 0;
}

/* each arm that an option names is there, and has one part to play */
static int check_arms(const struct samples *s, const struct table_rule *rule)
{
	const struct { const char *option, *arm; } named[] = {
		{ "baseline", rule->baseline }, { "aa", rule->aa }, { "placebo", rule->placebo },
		{ "planted", rule->planted },
	};

	for (size_t i = 0; i < ARRAY_SIZE(named); i++) {
		if (named[i].arm && !samples_has(s, UNIT_ARM, named[i].arm))
			return fail(-EINVAL, "--%s %s: no such arm in the data", named[i].option, named[i].arm);
		for (size_t k = 0; named[i].arm && k < i; k++)
			if (named[k].arm && !strcmp(named[i].arm, named[k].arm))
				return fail(-EINVAL, "--%s %s: is the arm of --%s already", named[i].option,
					    named[i].arm, named[k].option);
	}
	return 0;
}

/* what could not be judged: the first in full, of the others the number */
static void print_refusals(const struct table *t, int n, char **args)
{
	size_t i;

	for (i = 0; i < t->nr_refusals && i < LIMIT_REFUSALS; i++) {
		const struct table_refusal *r = &t->refusal[i];

		fail(-EINVAL, "%s:%lu: case %.*s, arm %.*s: %s", judge_file_of(n, args, r->of, r->block), r->line,
		     LIMIT_SHOWN_NAME, r->bench, LIMIT_SHOWN_NAME, r->arm, r->why);
	}
	if (i < t->nr_refusals)
		fail(-EINVAL, "%s: %zu more comparisons are refused, %zu of %zu in all", n ? "judge" : args[0],
		     t->nr_refusals - i, t->nr_refusals, t->nr_pairs);
}

/* does a gate given on the command line hold? */
static bool holds(const struct verdict_row *r, const struct judge_options *o)
{
	/* a cost: of a rate the ratio is below 1 */
	const double worse = (r->ratio < 1 ? 1 / r->ratio : r->ratio) - 1;

	if (r->endpoint && strcmp(r->endpoint, "median"))
		return true;
	if (r->verdict == VERDICT_COST && worse > o->fail_above)
		return false;
	return !(o->gate.verdicts & 1u << r->verdict);
}

/* a terminal reader wants the secondary endpoints where they say something else */
static size_t for_terminal(struct verdict_row *r, size_t n)
{
	enum verdict primary = VERDICT_NONE;
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		const bool first = !strcmp(r[i].endpoint, "median");

		primary = first ? r[i].verdict : primary;
		if (first || (r[i].verdict != primary && r[i].verdict != VERDICT_INCONCLUSIVE))
			r[kept++] = r[i];
	}
	return kept;
}

/* may it be said of all cases at once that nothing matters? (intersection-union: no correction needed) */
static void say_suite(const struct table *t)
{
	size_t n = 0, not = 0;

	for (size_t i = 0; i < t->n; i++) {
		if (strcmp(t->row[i].endpoint, "median"))
			continue;
		n++;
		not += !suite_within(&t->row[i]);
	}
	if (n > 1 && !not)
		printf("suite: each of %zu comparisons is shown to be inside its margin\n", n);
	else if (n > 1)
		printf("suite: %zu of %zu comparisons are not shown to be inside their margins\n", not, n);
}

static int say_table(struct table *t)
{
	AUTO_FREE struct verdict_row *shown = calloc(t->n + 1, sizeof(*shown));
	int err = shown ? 0 : -ENOMEM;

	if (!err) {
		memcpy(shown, t->row, t->n * sizeof(*shown));
		err = verdict_text(shown, for_terminal(shown, t->n), stdout);
	}
	if (!err)
		say_suite(t);
	return err;
}

/* [n] ARM=FILE; of a table n = 0 */
static int print(struct table *t, const struct judge_options *o, int n, char **args)
{
	int status = EXIT_DONE, err;

	print_refusals(t, n, args);
	for (size_t i = 0; i < t->n; i++)
		status = holds(&t->row[i], o) ? status : EXIT_NO;
	if (o->json)
		err = verdict_json(t->row, t->n, stdout);
	else if (o->csv)
		err = verdict_csv(t->row, t->n, stdout);
	else
		err = say_table(t);
	if (err || fflush(stdout)) {
		fail(err ? err : -errno, "standard output");
		return EXIT_CANNOT;
	}
	return t->nr_refusals ? EXIT_CANNOT : status;
}

static void say_what_was_left(const struct table *t)
{
	for (size_t i = 0; i < t->nr_left_out && i < LIMIT_REFUSALS; i++)
		note("%.*s was counted in no boot: left out", LIMIT_SHOWN_NAME, t->left_out[i]);
	if (t->nr_left_out > LIMIT_REFUSALS)
		note("%zu more cases were counted in no boot: left out", t->nr_left_out - LIMIT_REFUSALS);
	if (t->order_unknown)
		note("when each boot ran is not known (column \"order\" of a table): boots of the arms in turn, or a "
		     "drift of the "
		     "machine looks like a cost");
}

/* of what is counted in it less is better, as everybody knows */
static bool is_spent(const char *unit)
{
	static const char *const units[] = { "cycles", "instructions", "misses", "faults", "J", "Joules", "W", "Watts",
					     "B", "bytes", "KB", "KiB", "MB", "MiB", "GB", "GiB" };
	size_t i = 0;

	while (i < ARRAY_SIZE(units) && strcmp(unit, units[i]))
		i++;
	return i < ARRAY_SIZE(units);
}

/* a unit of which nobody knows which way is up */
static bool is_odd(const char *unit)
{
	return judge_better((struct text){ unit, strlen(unit) }) == BETTER_UNKNOWN && !is_spent(unit);
}

/*
 * What the files say of their values is what was asked for, and where they say nothing --unit does: a rate is one, and
 * what is neither is said. An amount is one of something.
 */
static int check_units(struct samples *s, struct judge_options *o)
{
	const struct unit *u;
	size_t n = 0, silent = 0;
	const char *odd = NULL, *unit = o->rule.unit;
	const int err = samples_units(s, &u, &n);

	for (size_t i = 0; i < n && !err; i++) {
		const char *is = u[i].facts.unit == UINT32_MAX ? "" : samples_name(s, u[i].facts.unit);

		silent += !*is;
		if (*is && unit && strcmp(is, unit))
			return fail(-EINVAL, "--unit %s: the values of case %.*s are %.*s", unit, LIMIT_SHOWN_NAME,
				    samples_name(s, u[i].id[UNIT_BENCH]), LIMIT_SHOWN_NAME, is);
		if (*is && u[i].facts.better == BETTER_UNKNOWN && !is_spent(is))
			odd = is;
	}
	odd = unit && silent && is_odd(unit) ? unit : odd;
	if (odd && !o->rule.higher_is_better)
		note("unit \"%.*s\": less of it is taken to be better (else --higher-is-better)", LIMIT_SHOWN_NAME,
		     odd);
	if (unit && judge_better((struct text){ unit, strlen(unit) }) == BETTER_HIGHER)
		o->rule.higher_is_better = true;
	if (n && silent == n && o->margin_unit && !unit)
		return fail(-EINVAL, "--margin: an amount in %.*s, and the unit of the values is not known: say --unit",
			    LIMIT_SHOWN_NAME, o->margin_unit);
	return err ? fail(err, "judge") : 0;
}

static int judge(struct samples *s, struct judge_options *o, int n, char **args)
{
	const bool table = n == 1 && (!strchr(args[0], '=') || !access(args[0], R_OK));
	struct table t;
	bool paired = !o->unpaired_files;
	int err = table ? judge_read_file(s, args[0], NULL, 0, NULL, &paired) : judge_read_arms(s, n, args, o->from);

	o->rule.paired = paired;
	o->rule.modifiers = true;
	if (table && !err && (o->from || (o->unpaired_files && paired)))
		return fail(-EINVAL, "%s is of ARM=FILE arguments, and %s is a table",
			    o->from ? "--from" : "--unpaired", args[0]), EXIT_CANNOT;
	if (!err && o->rule.complete_only && !paired)
		return fail(-EINVAL, "--complete-blocks is of pairs, and these boots are not paired"), EXIT_CANNOT;
	if (err || check_units(s, o) || find_baseline(s, &o->rule) || check_arms(s, &o->rule))
		return EXIT_CANNOT;
	err = table_make(s, &o->rule, &t);
	if (err == -E2BIG)
		fail(-EINVAL, "%s: more than %d comparisons", args[0], LIMIT_JUDGE_PAIRS);
	else if (err == -ENODATA && samples_in(s, UNIT_ARM, 1))
		fail(-EINVAL, "%s: every arm but the baseline is a control (--aa, --placebo, --planted): nothing to "
			      "compare", args[0]);
	else if (err == -ENODATA)
		fail(-EINVAL, "%s:1: one arm only: nothing to compare", args[0]);
	else if (err)
		fail(err, "%s", args[0]);
	if (err)
		return EXIT_CANNOT;
	say_what_was_left(&t);
	err = print(&t, o, table ? 0 : n, args);
	table_release(&t);
	return err;
}

static int list_formats(bool json)
{
	static const char *const columns[] = { "format", "reads", NULL };
	struct text_table t;
	int err;

	text_table_init(&t, columns);
	err = text_table_row(
		&t, (const char *[]){ "table", "all boots: a header and columns by tabs, commas or semicolons, R's row "
					       "names and quotes; as FILE, not ARM=FILE" });
	for (size_t i = 0; judge_format[i] && !err; i++)
		err = text_table_row(&t, (const char *[]){ judge_format[i]->name, judge_format[i]->what });
	err = err ? err : text_table_print(&t, json);
	text_table_release(&t);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

static int judge_main(const struct verb *v, int argc, char **argv)
{
	struct judge_options o = {
		.rule = { .rule = { .alpha = 0.05 }, .margin = 0.01, .scope = SCOPE_IMAGE_PAIR,
			  .most_pairs = LIMIT_JUDGE_PAIRS },
		.fail_above = INFINITY,
	};
	struct samples *s;
	int first, err = verb_args(v, argc, argv, judge_option, &o, &first);

	if (err)
		return err < 0 ? EXIT_CANNOT : EXIT_DONE;
	if (judge_options_check(&o))
		return EXIT_CANNOT;
	if (o.list_formats)
		return list_formats(o.json);
	if (argc - first < 1 || argc - first > LIMIT_JUDGE_FILES) {
		fail(-EINVAL, "judge: expected a table, or ARM=FILE for each boot of each arm, %d at most",
		     LIMIT_JUDGE_FILES);
		return EXIT_CANNOT;
	}
	s = samples_new();
	if (!s) {
		fail(-ENOMEM, "judge");
		return EXIT_CANNOT;
	}
	err = judge(s, &o, argc - first, argv + first);
	samples_free(s);
	return err;
}

const struct verb verb_judge = {
	.name = "judge",
	.order = 120,
	.args = "TABLE | ARM=FILE...",
	.help = "judge other measurements by the same rules",
	.more = "TABLE holds all boots: a header and columns, by tabs, commas or semicolons: case, arm, block (one "
		"boot of each "
		"arm) or boot (unpaired), process and batch if any, value, and order if known (place of the boot in "
		"the "
		"session); unit, of the value, and metric, which makes a case of its own, if any. Other columns "
		"are not read, and named. Rows may come in any order; quotes and R's row names are understood, "
		"and with semicolons a "
		"decimal "
		"comma; - reads standard input.\n\n"
		"ARM=FILE reads what a measuring tool wrote in one boot of one arm, the k-th file of each arm making a "
		"pair "
		"unless --unpaired is given: judge off=a1.json off=a2.json off=a3.json on=b1.json on=b2.json "
		"on=b3.json. "
		"--list-formats prints the tools: perf stat and perf bench, hyperfine, lmbench, UnixBench, sysbench, "
		"stress-ng, will-it-scale, hackbench, fio, iperf3, Google benchmark, Phoronix Test Suite, kselftest, "
		"LAVA, KernelCI. "
		"A file's own words "
		"are held "
		"to: what is a rate and what a time, the unit, how much work was done, which run failed, which event "
		"was "
		"counted for a part of the time. What differs in these between the arms is refused, case by case; the "
		"other "
		"cases are judged.\n\n"
		"A count that is the same in every boot of each arm is exact, as those of our own boots are, and "
		"judged without "
		"statistics; a time that does not vary has no verdict. In a table whole numbers are counts unless "
		"--unit says "
		"that they are times.\n\n"
		"The unit of replication is the boot: more samples in a boot do not narrow the "
		"interval. "
		"Data that cannot carry a verdict (one boot, AAABBB order, missing pairs, bad values, no spread) are "
		"refused with file, line and reason, and exit status 2.\n\n"
		"Control arms are named with --aa (the same again), --placebo (another layout) and --planted (a known "
		"cost): where one fails, there is no verdict. The noise floor is how far the baseline may differ from "
		"itself: where that is beyond the margin, the case is inconclusive, but for a difference whose whole "
		"interval lies beyond the floor: one of ten times is not unknown because 2 % are. The last line says "
		"whether every case is shown to be inside its margin. "
		"The output is the same to the bit in any order of the rows, and on arm64.",
	.opts = judge_opts,
	.main = judge_main,
};
