// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>

#include "analysis/report/export.h"
#include "analyze/analyze.h"
#include "bench/base/fail.h"
#include "matrix/stopping.h"
#include "report/report.h"
#include "verbs/plan_args.h"
#include "verbs/verb.h"

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	{ "anytime", 0, NULL, "intervals that hold at every number of blocks, whatever the plan says" },
	{ "json", 0, NULL, "print the verdict rows as JSON" },
	PLAN_DRY_OPT,
	{ 0 },
};

/* what is printed comes from the file, so that it is what the next verb reads */
static int print_json(const struct plan *plan)
{
	struct report r;
	int err = report_read(&r, plan->name);

	if (!err && verdict_json(r.model.row, r.model.nr_row, stdout))
		err = fail(-EIO, "print");
	report_release(&r);
	return err;
}

static int run(const char *name, const struct plan_args *a)
{
	struct plan plan;
	int err = plan_args_load(&plan, name, a, stopping_for_analysis);

	if (err)
		return err;
	AUTO_FREE char *dir = analyze_dir(&plan);

	if (a->dry)
		printf("would write the tables of %s to %s\n", plan.name, dir);
	else
		err = analyze_plan(&plan);
	if (!err && !a->dry)
		err = a->json ? print_json(&plan) : (printf("%s/verdicts.csv\n", dir), 0);
	plan_release(&plan);
	return err;
}

static int analyze_main(int argc, char **argv)
{
	struct plan_args a = { 0 };
	int first, err = verb_args(&verb_analyze, argc, argv, plan_args_set, &a, &first);

	if (!err && first + 1 != argc)
		err = fail(-EINVAL, "analyze needs one plan, see hardbench analyze --help");
	if (!err)
		err = run(argv[first], &a);
	plan_args_release(&a);
	return err < 0 ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_analyze = {
	.name = "analyze",
	.args = "PLAN",
	.help = "Compare the collected counts of a plan and judge every difference",
	.more = "Writes verdicts.csv, attribution.csv, series.csv, determinism.csv, reasons.csv,\n"
		"doses.csv, slopes.csv, boots.csv, first.csv and spread.csv to results/analyze/PLAN.\n"
		"first.csv has the first operation of each case beside a warm one; spread.csv what arms\n"
		"that differ in their seed alone have between them. Two boots of one seed must agree;\n"
		"boots of other seeds show what randomness in the kernel does to a count.",
	.opts = opts,
	.main = analyze_main,
};
