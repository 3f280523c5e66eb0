// SPDX-License-Identifier: GPL-2.0-only
#include "report.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "../../analysis/report/commit.h"
#include "../../analysis/report/evidence.h"
#include "../../analysis/report/export.h"
#include "../../analysis/report/html.h"
#include "../../analysis/report/latex.h"
#include "../../analysis/report/manifest.h"
#include "../../analysis/report/markdown.h"
#include "../../analysis/report/method.h"
#include "fail.h"
#include "fs.h"
#include "plan_args.h"
#include "report_figures.h"
#include "verb.h"

char *report_dir(const char *plan)
{
	return fs_path("%s/report/%s", fs_results_dir(), plan);
}

static int rows_csv(const struct model *m, FILE *f)
{
	return verdict_csv(m->row, m->nr_row, f);
}

static const struct {
	const char *name;
	int (*print)(const struct model *m, FILE *f);
} files[] = {
	{ "verdicts.csv", rows_csv },	  { "verdicts.tex", latex_tables },
	{ "commit.txt", commit_text },	  { "method.txt", method_text },
	{ "report.md", markdown_report }, { "manifest.json", manifest_json },
	{ "index.html", html_report },
	{ "proofs.csv", evidence_proofs_csv }, { "static.csv", evidence_static_csv },
	{ "claims.csv", evidence_claims_csv },
};

static int write_one(const struct model *m, const char *dir, const char *name,
		     int (*print)(const struct model *m, FILE *f))
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);
	int err = f ? print(m, f) : -ENOMEM;

	if (f && fclose(f))
		err = -ENOMEM;
	return err ? fail(err, "%s", path) : fs_write(path, data, len);
}

int report_write(struct report *r)
{
	AUTO_FREE char *dir = report_dir(r->model.plan);
	int err = fs_mkdirs(dir);

	if (!err)
		err = report_figures(r, dir);
	for (size_t i = 0; !err && i < ARRAY_SIZE(files); i++)
		err = write_one(&r->model, dir, files[i].name, files[i].print);
	return err;
}

int report_plan(const char *plan)
{
	struct report r;
	int err = report_read(&r, plan);

	if (!err)
		err = report_write(&r);
	report_release(&r);
	return err;
}

static void print_repeats(const struct model *m)
{
	printf("  repeats: %ld of %ld (case, metric) pairs equal in two boots of one "
	       "seed; %ld of "
	       "%ld series "
	       "exact over %ld seeds\n",
	       m->same_equal, m->same_pairs, m->repeat_exact, m->repeat_series, m->seeds);
	if (*m->loops)
		printf("  empty loop: %s instructions per iteration\n", m->loops);
}

int report_summary(const char *plan)
{
	AUTO_FREE char *dir = report_dir(plan);
	struct report r;
	int err = report_read(&r, plan);

	if (!err) {
		printf("\n%s (base %s; %s; %s)\n", plan, r.model.base, model_tier, model_no_time);
		for (size_t i = 0; i < r.model.nr_pair; i++)
			printf("  %s, %s: %s\n", r.model.pair[i].row->feature, r.model.pair[i].row->toolchain,
			       r.model.pair[i].headline);
		print_repeats(&r.model);
		if (*r.model.changed)
			printf("  %s\n", r.model.changed);
		printf("  report: %s/index.html\n", dir);
	}
	report_release(&r);
	return err;
}

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
