// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>

#include "analysis/report/export.h"
#include "analyze/analyze.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "report/report.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
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
int analyze_print_json(const struct plan *plan)
{
	AUTO_FREE char *key = result_key(plan);
	struct report r;
	int err = report_read(&r, key, plan->name);

	if (!err && verdict_json(r.model.row, r.model.nr_row, stdout))
		err = fail(-EIO, "print");
	report_release(&r);
	return err;
}

int analyze_step(struct session *s)
{
	AUTO_FREE char *dir = analyze_dir(&s->plan);
	int err = s->options->dry ? 0 : session_lock(s);

	if (!err)
		err = session_look(s, stopping_for_analysis);

	if (!err && s->options->dry) {
		printf("would write the tables of %s to %s\n", s->plan.name, dir);
		return 0;
	}
	if (!err)
		err = analyze_plan(&s->plan);
	if (!err && s->options->json)
		err = analyze_print_json(&s->plan);
	else if (!err)
		printf("%s/verdicts.csv\n", dir);
	return err;
}

static int alone(struct session *s)
{
	const int err = plan_args_json(s->options, true);

	return err ? err : analyze_step(s);
}

static int analyze_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, alone);
}

const struct verb verb_analyze = {
	.name = "analyze", .order = 50,
	.args = "PLAN", .unpacked = true,
	.help = "compare the collected counts of a plan and judge every difference",
	.more = "Writes verdicts.csv, attribution.csv, series.csv, determinism.csv, reasons.csv,\n"
		"facts.csv, look.csv, published.csv, of times noise.csv, endpoints.csv and variance.csv, and\n"
		"doses.csv, slopes.csv, boots.csv, first.csv, suite.csv, margins.csv, spread.csv and, of arms\n"
		"with doses, arm_slopes.csv to results/analyze/PLAN-ARCH.\n"
		"first.csv has the first operation of each case beside a warm one; spread.csv what arms\n"
		"that differ in their seed alone have between them, suite.csv whether all operations of a\n"
		"comparison are inside their margins, and their mean, margins.csv what the verdicts would be\n"
		"under half the margin and under twice as much, and placebo.csv, where there are such, what\n"
		"arms that differ from their baseline in link_order alone have. Two boots of one seed must\n"
		"agree; boots of other seeds show what randomness in the kernel does to a count.",
	.opts = opts,
	.main = analyze_main,
};
