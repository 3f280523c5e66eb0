// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "try/try_cases.h"
#include "verbs/try_args.h"
#include "verbs/try_run.h"
#include "verbs/verb.h"

static const struct opt opts[] = {
	TRY_WHAT_OPTS,
	{ "jobs", 'j', "N", "boots at once, instead of one per core" },
	{ "each", 0, NULL, "with --tree: what each commit costs, not all of them at once" },
	{ "dirty", 0, NULL, "with --tree: what is edited and not committed" },
	{ "cases", 0, "GLOB", "these operations instead of a short list and what runs changed code" OPT_AGAIN },
	{ "all", 0, NULL, "every operation" },
	{ "json", 0, NULL, "print the rows as JSON instead of the answer" },
	{ "fail-above", 0, "X%|N", "exit 1 when a difference is larger, or may be (X%), or a case has no verdict" },
	{ "fail-if", 0, "VERDICT,...", "exit 1 on cost, gain, difference, inconclusive or no-verdict" },
	{ "job-summary", 0, "FILE", "add the answer to a file, as Markdown for a CI ($GITHUB_STEP_SUMMARY)" },
	{ "keep", 0, "NAME", "put plan, feature and patches into configs/ under that name" },
	{ "dry-run", 'n', NULL, "print the plan and the feature, write nothing" },
	{ 0 },
};

static int choose_asked(struct try_job *j, const struct try_args *a)
{
	if (a->all && a->cases.n)
		return fail(-EINVAL, "--all and --cases: one of them");
	return a->all ? try_cases_all(j) : a->cases.n ? try_cases_pick(j, &a->cases) : try_cases_short(j);
}

/* the plan is written anew once it is known which operations it measures; what was built for it is there */
static int measure(struct try_job *j, const struct try_args *a)
{
	struct try_changed changed = { 0 };
	AUTO_FREE char *plan = NULL;
	AUTO_FREE char *again = NULL;
	struct session s;
	int status = EXIT_CANNOT, err = try_write(j, &plan);

	if (!err)
		err = session_open(&s, plan, &a->plan);
	if (!err) {
		err = try_build(j, &s);
		if (!err)
			err = try_choose(j, a, &s, &changed);
		session_close(&s);
	}
	if (!err)
		err = try_write(j, &again);
	if (!err)
		status = try_answer(j, a, plan, &changed);
	try_changed_release(&changed);
	return status;
}

/* would it be taken? Its files go where nobody looks, and away again */
static int check(const struct try_job *j, const struct try_args *a)
{
	char dir[] = "/tmp/hardbench-try-XXXXXX";
	AUTO_FREE char *plan = NULL;
	struct session s;
	int err = mkdtemp(dir) ? try_write_in(j, dir, &plan) : fail(-errno, "%s", dir);

	if (!err)
		err = session_open(&s, plan, &a->plan);
	if (!err) {
		err = session_expand(&s, matrix_expand);
		session_close(&s);
	}
	if (plan)
		fs_remove(dir);
	return err;
}

static int try_main(const struct verb *v, int argc, char **argv)
{
	struct try_args a = { 0 };
	struct try_job j = { 0 };
	int first, status = EXIT_CANNOT, err = verb_args(v, argc, argv, try_args_set, &a, &first);

	if (err > 0)
		status = EXIT_DONE;	/* --help was printed */
	if (!err)
		err = plan_args_json(&(struct plan_args){ .json = a.json, .dry = a.dry }, true);
	if (!err)
		err = try_job_make(&j, &a, argv + first, (size_t)(argc - first), false);
	if (!err)
		err = choose_asked(&j, &a);
	if (!err && a.keep)
		err = try_may_keep(&j, a.keep);
	if (!err && a.dry)
		status = check(&j, &a) || try_print(&j) ? EXIT_CANNOT : EXIT_DONE;
	else if (!err)
		status = measure(&j, &a);
	if (!err && a.keep && !a.dry && try_keep(&j, a.keep))
		status = EXIT_CANNOT;
	try_release(&j);
	try_args_release(&a);
	return status;
}

const struct verb verb_try = {
	.name = "try", .order = 5,
	.args = "SERIES.mbx|CONFIG_X=y...",
	.help = "what a patch, an option or a commit costs: no file to write",
	.more = "A series as an mbox, a mail or a plain diff, in any encoding; cover letters and answers are left\n"
		"out, of several versions the latest is taken. CONFIG_X=y, --param and --sysctl are one step behind\n"
		"the patches. With --tree the commits of a git tree, of which nothing is written. Each patch is an\n"
		"arm on those before it, so that its own cost is a row. What is asked becomes a plan and a feature\n"
		"in results/try/NAME, which --dry-run prints and pack keeps; run, diff and report take that plan as\n"
		"any other.\n\n"
		"Measured are a short list of operations and those that run code which was changed: functions of the\n"
		"files that a patch touches, and functions compiled differently. Two seeds first; of what varies,\n"
		"those that run changed code get more boots, with --cases, --all or a gate all do. Ends with the\n"
		"answer, which results/try/NAME/commit.txt has too, at most 72 columns. Exit status 1 when a gate\n"
		"given with --fail-above or --fail-if does not hold; what may be larger than X% is said in diff.",
	.opts = opts,
	.main = try_main,
};
