// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "report/report.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_DRY_OPT,
	{ 0 },
};

int report_step(struct session *s)
{
	AUTO_FREE char *dir = report_dir(&s->plan);
	int err;

	if (s->options->dry) {
		printf("would write the report of %s to %s\n", s->plan.name, dir);
		return 0;
	}
	err = session_lock(s);
	if (!err)
		err = report_plan(&s->plan);
	return err || s->options->json ? err : report_summary(&s->plan);
}

static int report_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, report_step);
}

const struct verb verb_report = {
	.name = "report", .order = 60,
	.args = "PLAN", .unpacked = true,
	.help = "write the report of an analyzed plan: web page, Markdown, commit "
		"message, figures",
	.more = "Writes index.html (and pages beside it, where that would be "
		"large), report.md, commit.txt, verdicts.csv, "
		"proofs.csv, static.csv, claims.csv, verdicts.tex, figures as "
		"SVG with\n"
		"their data as CSV, method.txt and manifest.json to "
		"results/report/PLAN-ARCH, with --cases to a folder of its own.",
	.opts = opts,
	.main = report_main,
};
