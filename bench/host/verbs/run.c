// SPDX-License-Identifier: GPL-2.0-only
#include <stdbool.h>
#include <stdio.h>

#include "analyze/analyze.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "machine/machine.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "results/results.h"
#include "verbs/executor.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	{ "jobs", 'j', "N", "boots at once, instead of one per core; with --executor: cores of a job" },
	PLAN_CASES_OPT,
	{ "anytime", 0, NULL, "boot on, two blocks at a time, while a verdict is open (looks = anytime)" },
	PLAN_QUIET_OPTS,
	{ "json", 0, NULL, "print the verdict rows as JSON at the end" },
	PLAN_EXECUTOR_OPTS,
	PLAN_EXECUTOR_BOOT_OPTS,
	{ "beyond", 0, "N", "with --executor: only where a look asks for more than N boots of an arm" },
	PLAN_DRY_OPT,
	{ 0 },
};

/* one line: what the interim analysis left open, and how it goes on */
static void print_look(const struct csv_table *t, unsigned int blocks, unsigned int further, bool partly)
{
	printf("interim analysis after %u blocks: %s of %s comparisons undecided; ", blocks, csv_get(t, 0, "open"),
	       csv_get(t, 0, "comparisons"));
	if (further && partly)
		printf("stopping: a kernel or a boot failed\n");
	else if (further)
		printf("booting %u more\n", further);
	else
		printf("stopping: %s\n", csv_get(t, 0, "decision"));
	fflush(stdout);
}

/* what the look decided, of a plan that has looks; @more: further boots are wanted */
static int finish_look(struct session *s, bool *more)
{
	AUTO_FREE char *key = result_key(&s->plan);
	AUTO_FREE char *path = results_analyze(key, "look.csv");
	const unsigned int used = s->plan.boots;
	struct csv_table t;
	int err;

	*more = false;
	if (s->plan.stop == PLAN_FIXED)
		return 0;
	err = csv_read(&t, path);
	if (err)
		return err;
	err = session_look(s, stopping_for_boots);
	if (!err)
		print_look(&t, used - s->plan.repeats, s->plan.boots > used ? s->plan.boots - used : 0, s->partly);
	/* a boot that fails would be tried again at every look */
	*more = !err && s->plan.boots > used && !s->partly;
	csv_table_release(&t);
	return err;
}

static int take_step(struct session *s, int (*step)(struct session *s))
{
	int err = step(s);

	fflush(stdout);
	return err;
}

/* before hours of compiling: will what they are for run here? */
static int machine_ready(struct session *s)
{
	struct machine_handle on;
	int err = session_own_boots(s);
	size_t i = 0;

	if (!err)
		err = session_expand(s, matrix_expand);
	while (!err && i < s->matrix.nr_boots && results_boot_is_done(s->matrix.boots[i].id))
		i++;
	if (err || i == s->matrix.nr_boots)
		return err;
	err = machine_open(&on, &s->plan.machine_def);
	if (!err)
		err = machine_prepare(&on);
	machine_close(&on);
	return err;
}

/* boot, collect and analyze until the plan's rule says stop; kernels and boots that failed are in the report */
static int run_looks(struct session *s)
{
	bool more = true;
	int err = 0;

	while (!err && more) {
		session_unlock(s);
		err = take_step(s, boot_step);
		if (!err)
			err = take_step(s, collect_step);
		if (!err)
			err = session_look(s, stopping_for_analysis);
		if (!err)
			err = analyze_plan(&s->plan);
		if (!err)
			err = finish_look(s, &more);
	}
	return err;
}

static int run_dry(struct session *s)
{
	int (*const steps[])(struct session *s) = { build_step, boot_step, collect_step, analyze_step, report_step };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(steps); i++)
		err = take_step(s, steps[i]);
	return err;
}

/* the JSON of `run` is the rows alone, at the end: the steps say what they say in a line of text */
static int run_step(struct session *s)
{
	const struct plan_args *const asked = s->options;
	struct plan_args quiet = *asked;
	int err = plan_args_json(asked, true);

	if (err)
		return err;
	if (asked->executor)
		return executor_step(s, true, true, true);
	quiet.json = false;
	s->options = &quiet;
	err = asked->dry ? run_dry(s) : machine_ready(s);
	if (!err && !asked->dry)
		err = take_step(s, build_step);
	if (!err && !asked->dry)
		err = run_looks(s);
	s->options = asked;
	if (!err && !asked->dry)
		err = report_step(s);
	return err || asked->dry || !asked->json ? err : analyze_print_json(&s->plan);
}

static int run_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, run_step);
}

const struct verb verb_run = {
	.name = "run", .order = 10,
	.args = "PLAN",
	.help = "build, boot, collect, analyze and report a plan, doing only what is missing",
	.more = "Each step is also a verb of its own. What is there already is not made again, so "
		"the\n"
		"command may be stopped and repeated at any time. A kernel that cannot be built, a boot that fails\n"
		"and an arm that fails its proofs do not stop the others: the report gives the reason, and\n"
		"the exit status is 2. A plan with \"looks = 6 12 24\" (or 3 6 12) is analyzed\n"
		"after that many seeds of every arm and booted on while a verdict is open, within reach and\n"
		"inside its \"budget\"; each look tests at a third of the level. With \"later = open\" the boots of\n"
		"later looks run only the cases that are open.\n\n"
		"With --executor slurm the nodes of a cluster do it, and this host needs no compiler: one job for\n"
		"each kernel, baselines first; for each feature on each kernel and architecture one for some\n"
		"minutes of boots, both arms of a block in the same; one that collects, analyzes, reports and\n"
		"says what is missing. --jobs is the cores of a job; memory and minutes are twice what earlier\n"
		"builds in the cache and earlier boots in the results took, with a floor, and generous where none\n"
		"is known. Partition, account and the like are taken from SBATCH_PARTITION and so on. A job is\n"
		"begun again where its node dies; what is there already is not made again, nor what another node\n"
		"works on. Where the node is what is timed, its boots have it for themselves (--exclusive), and\n"
		"--constraint has to name a feature that only nodes which are alike have. This program, the\n"
		"cache ($XDG_CACHE_HOME) and the results are in folders that all nodes share, on a file system\n"
		"where flock() holds between hosts. With --node-results DIR the boots of a node go to DIR/NODE\n"
		"there, and come to the shared results as archives (pack, unpack).\n"
		"The same command again submits what is still missing; results/fleet/PLAN-ARCH has the scripts\n"
		"and what each task printed.",
	.opts = opts,
	.main = run_main,
};
