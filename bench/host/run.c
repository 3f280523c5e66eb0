// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "analyze.h"
#include "fail.h"
#include "report.h"
#include "verb.h"

enum { ARGS = 10 };

struct args {
	const char *arch, *jobs;
	bool dry, json;
};

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "arch"))
		a->arch = arg;
	if (!strcmp(name, "jobs"))
		a->jobs = arg;
	a->dry |= !strcmp(name, "dry-run");
	a->json |= !strcmp(name, "json");
	return 0;
}

static const struct opt opts[] = {
	{ "arch", 0, "ARCH", "x86_64, arm64 or all instead of the plan's own list" },
	{ "jobs", 'j', "N", "builds and boots at once (default: as each verb chooses)" },
	{ "json", 0, NULL, "print the verdict rows as JSON at the end" },
	{ "dry-run", 'n', NULL, "say what would be done" },
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
	if (a->arch && takes(v, "arch")) {
		argv[argc++] = (char *)"--arch";
		argv[argc++] = (char *)a->arch;
	}
	if (a->jobs && takes(v, "jobs")) {
		argv[argc++] = (char *)"--jobs";
		argv[argc++] = (char *)a->jobs;
	}
	if (json && takes(v, "json"))
		argv[argc++] = (char *)"--json";
	if (a->dry && !takes(v, "dry-run")) {
		printf("would %s %s\n", v->name, plan);
		return EXIT_DONE;
	}
	if (a->dry)
		argv[argc++] = (char *)"--dry-run";
	argv[argc] = NULL;
	memcpy(made, argv, sizeof(made[0]) * (size_t)(argc + 1)); /* getopt permutes */
	status = v->main(argc, made);
	fflush(stdout);
	return status;
}

/* the analysis and the report say one thing: the summary, or the rows */
static int finish(const char *plan_file, const struct args *a)
{
	struct plan plan;
	int err = plan_load(&plan, plan_file, a->arch);

	if (err)
		return EXIT_CANNOT;
	if (!err)
		err = analyze_plan(&plan);
	if (!err)
		err = report_plan(plan.name);
	if (!err && !a->json)
		err = report_summary(plan.name);
	plan_release(&plan);
	if (!err && a->json)
		return step(&verb_analyze, plan_file, a, true);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

static int run_main(int argc, char **argv)
{
	const struct verb *const verbs[] = { &verb_build, &verb_boot, &verb_collect };
	struct args a = { 0 };
	int first, err = verb_args(&verb_run, argc, argv, set_arg, &a, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (first + 1 != argc) {
		fail(-EINVAL, "run needs one plan, see hardbench run --help");
		return EXIT_CANNOT;
	}
	const char *plan = argv[first];

	for (size_t i = 0; i < ARRAY_SIZE(verbs); i++) {
		const int status = step(verbs[i], plan, &a, false);

		if (status != EXIT_DONE)
			return status;
	}
	if (!a.dry)
		return finish(plan, &a);
	step(&verb_analyze, plan, &a, false);
	return step(&verb_report, plan, &a, false);
}

const struct verb verb_run = {
	.name = "run",
	.args = "PLAN",
	.help = "Build, boot, collect, analyze and report a plan; does only what is missing",
	.more = "Each step is also a verb of its own. What is there already is not made again, so "
		"the\n"
		"command may be stopped and repeated at any time.",
	.opts = opts,
	.main = run_main,
};
