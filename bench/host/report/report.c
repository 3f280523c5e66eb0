// SPDX-License-Identifier: GPL-2.0-only
#include "report/report.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "analysis/report/commit.h"
#include "analysis/report/evidence.h"
#include "analysis/report/export.h"
#include "analysis/report/html.h"
#include "analysis/report/latex.h"
#include "analysis/report/manifest.h"
#include "analysis/report/markdown.h"
#include "analysis/report/method.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "report/report_figures.h"
#include "results/results.h"

char *report_dir(const char *plan)
{
	return results_report(plan, NULL);
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
