// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyze/analyze.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "verbs/plan_args.h"
#include "matrix/stopping.h"
#include "report/report.h"
#include "verbs/verb.h"
#include "results/results.h"

enum { ARGS = 14 };

struct args {
	struct plan_args plan;
	const char *jobs;
	char *words;			/* the globs of --cases as one argument; NULL = none */
};

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (strcmp(name, "jobs"))
		return plan_args_set(&a->plan, name, arg);
	a->jobs = arg;
	return 0;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	{ "jobs", 'j', "N", "builds and boots at once (default: as each verb chooses)" },
	PLAN_CASES_OPT,
	{ "anytime", 0, NULL, "boot on, two blocks at a time, while a verdict is open (looks = anytime)" },
	{ "json", 0, NULL, "print the verdict rows as JSON at the end" },
	PLAN_DRY_OPT,
	{ 0 },
};

/* a verb gets only the options that its table has */
static bool takes(const struct verb *v, const char *name)
{
	for (const struct opt *o = v->opts; o && o->name; o++)
		if (!strcmp(o->name, name))
			return true;
	return false;
}

static int step(const struct verb *v, const char *plan, const struct args *a, bool json)
{
	char *argv[ARGS], *made[ARGS] = { NULL };
	int argc = 0, status;

	argv[argc++] = (char *)v->name;
	argv[argc++] = (char *)plan;
	if (a->plan.arch && takes(v, "arch")) {
		argv[argc++] = (char *)"--arch";
		argv[argc++] = (char *)a->plan.arch;
	}
	if (a->jobs && takes(v, "jobs")) {
		argv[argc++] = (char *)"--jobs";
		argv[argc++] = (char *)a->jobs;
	}
	if (a->words && takes(v, "cases")) {
		argv[argc++] = (char *)"--cases";
		argv[argc++] = a->words;
	}
	if (a->plan.anytime && takes(v, "anytime"))
		argv[argc++] = (char *)"--anytime";
	if (json && takes(v, "json"))
		argv[argc++] = (char *)"--json";
	if (a->plan.dry && !takes(v, "dry-run")) {
		printf("would %s %s\n", v->name, plan);
		return EXIT_DONE;
	}
	if (a->plan.dry)
		argv[argc++] = (char *)"--dry-run";
	argv[argc] = NULL;
	memcpy(made, argv, sizeof(made[0]) * (size_t)(argc + 1)); /* getopt permutes */
	status = v->main(argc, made);
	fflush(stdout);
	return status;
}

/* what the look decided, of a plan that has looks; @more: further boots are wanted */
static int say_look(struct plan *plan, const struct args *a, bool *more)
{
	AUTO_FREE char *path = results_analyze(plan->name, "look.csv");
	const unsigned int used = plan->boots;
	struct csv_table t;
	int err;

	*more = false;
	if (plan->stop == PLAN_FIXED)
		return 0;
	err = csv_read(&t, path);
	if (err)
		return err;
	printf("look at %u blocks: %s of %s verdicts open, %s\n", used - 1, csv_get(&t, 0, "open"),
	       csv_get(&t, 0, "comparisons"), csv_get(&t, 0, "decision"));
	fflush(stdout);
	csv_table_release(&t);
	err = stopping_for_boots(plan, a->plan.anytime);
	*more = !err && plan->boots > used;
	return err;
}

/* may what follows go on? Kernels and boots that failed are in the report, with the reason */
static bool goes_on(int status, bool *partly)
{
	*partly |= status == EXIT_PARTLY;
	return status == EXIT_DONE || status == EXIT_PARTLY;
}

/* boot, collect and analyze until the plan's rule says stop; @plan is as the last analysis saw it */
static int look(const char *plan_file, const struct args *a, bool *more, bool *partly)
{
	const struct verb *const verbs[] = { &verb_boot, &verb_collect };
	struct plan plan;
	int status, err;

	for (size_t i = 0; i < ARRAY_SIZE(verbs); i++) {
		status = step(verbs[i], plan_file, a, false);
		if (!goes_on(status, partly))
			return status;
	}
	if (plan_args_load(&plan, plan_file, &a->plan, stopping_for_analysis))
		return EXIT_CANNOT;
	err = analyze_plan(&plan);
	if (!err)
		err = say_look(&plan, a, more);
	*more &= !*partly;	/* a boot that fails would be tried again at every look */
	plan_release(&plan);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

/* the analysis and the report say one thing: the summary, or the rows */
static int finish(const char *plan_file, const struct args *a)
{
	struct plan plan;
	int err = plan_load(&plan, plan_file, a->plan.arch);

	if (err)
		return EXIT_CANNOT;
	err = report_plan(plan.name);
	if (!err && !a->plan.json)
		err = report_summary(plan.name);
	plan_release(&plan);
	if (!err && a->plan.json)
		return step(&verb_analyze, plan_file, a, true);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

static int say_steps(const char *plan, const struct args *a)
{
	const struct verb *const verbs[] = { &verb_boot, &verb_collect, &verb_analyze, &verb_report };
	int status = EXIT_DONE;

	for (size_t i = 0; i < ARRAY_SIZE(verbs) && status == EXIT_DONE; i++)
		status = step(verbs[i], plan, a, false);
	return status;
}

static int run(const char *plan, const struct args *a)
{
	bool more = true, partly = false;
	int status = step(&verb_build, plan, a, false);

	while (goes_on(status, &partly) && more && !a->plan.dry)
		status = look(plan, a, &more, &partly);
	if (!goes_on(status, &partly))
		return status;
	status = a->plan.dry ? say_steps(plan, a) : finish(plan, a);
	return status == EXIT_DONE && partly ? EXIT_PARTLY : status;
}

static int run_main(int argc, char **argv)
{
	struct args a = { 0 };
	int first, status, err = verb_args(&verb_run, argc, argv, set_arg, &a, &first);

	if (!err && first + 1 != argc)
		err = fail(-EINVAL, "run needs one plan, see hardbench run --help");
	if (!err && a.plan.cases.n && !(a.words = strlist_words(&a.plan.cases)))
		err = fail(-ENOMEM, "run");
	status = err < 0 ? EXIT_CANNOT : err ? EXIT_DONE : run(argv[first], &a);
	plan_args_release(&a.plan);
	free(a.words);
	return status;
}

const struct verb verb_run = {
	.name = "run",
	.args = "PLAN",
	.help = "Build, boot, collect, analyze and report a plan; does only what is missing",
	.more = "Each step is also a verb of its own. What is there already is not made again, so "
		"the\n"
		"command may be stopped and repeated at any time. A kernel that cannot be built, a boot that fails\n"
		"and an arm that is not what it says stop no other: the report has the reason in their place, and\n"
		"the exit status is 2. A plan with \"looks = 6 12 24\" is analyzed\n"
		"after that many seeds of every arm and booted on while a verdict is open, within reach and\n"
		"inside its \"budget\"; each look tests at a third of the level.",
	.opts = opts,
	.main = run_main,
};
