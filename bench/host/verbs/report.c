// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/fail.h"
#include "report/report.h"
#include "verbs/plan_args.h"
#include "verbs/verb.h"

struct args {
	const char *arch;
	bool dry;
};

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "arch"))
		a->arch = arg;
	a->dry |= !strcmp(name, "dry-run");
	return 0;
}

static const struct opt opts[] = {
	{ "arch", 0, "ARCH", "accepted as by the other verbs; the report shows what was analyzed" },
	PLAN_DRY_OPT,
	{ 0 },
};

static int report_main(int argc, char **argv)
{
	struct args a = { 0 };
	int first, err = verb_args(&verb_report, argc, argv, set_arg, &a, &first);
	struct plan plan;

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (first + 1 != argc) {
		fail(-EINVAL, "report needs one plan, see hardbench report --help");
		return EXIT_CANNOT;
	}
	if (plan_load(&plan, argv[first], a.arch))
		return EXIT_CANNOT;
	AUTO_FREE char *dir = report_dir(plan.name);

	if (a.dry)
		printf("would write the report of %s to %s\n", plan.name, dir);
	else
		err = report_plan(plan.name);
	if (!err && !a.dry)
		err = report_summary(plan.name);
	plan_release(&plan);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_report = {
	.name = "report",
	.args = "PLAN",
	.help = "Write the report of an analyzed plan: web page, Markdown, commit "
		"message, figures",
	.more = "Writes index.html, report.md, commit.txt, verdicts.csv, "
		"proofs.csv, static.csv, claims.csv, verdicts.tex, figures as "
		"SVG with\n"
		"their data as CSV, method.txt and manifest.json to "
		"results/report/PLAN.",
	.opts = opts,
	.main = report_main,
};
