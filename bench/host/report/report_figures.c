// SPDX-License-Identifier: GPL-2.0-only
#include "report/report_figures.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "analysis/report/plot.h"
#include "analysis/report/series.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/gnuplot.h"
#include "bench/base/memfile.h"

static int write_data(const struct model_pair *p, const char *dir, const char *name,
		      int (*print)(const struct model_pair *p, FILE *f))
{
	AUTO_FREE char *path = fs_path("%s/%s.csv", dir, name);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	const int err = f ? print(p, f) : -ENOMEM;

	return err ? fail(err, "%s", path) : memfile_write(&m, path);
}

static int prepare_series(struct report *r, struct model_pair *p, const char *dir, FILE *script)
{
	struct model *m = &r->model;
	AUTO_FREE char *path = NULL;
	AUTO_MEMFILE struct memfile data = { 0 };
	FILE *f;
	int err;

	if (!series_panels(m, p))
		return 0;
	p->figure[2].name = model_text(m, "doses-%s", p->slug);
	p->figure[2].caption = plot_caption(m, p);
	path = fs_path("%s/%s.csv", dir, p->figure[2].name);
	f = memfile_open(&data);
	err = f ? series_data(m, p, f) : -ENOMEM;
	series_script(m, p, p->figure[2].name, script);
	return err ? fail(err, "%s", path) : memfile_write(&data, path);
}

static int prepare(struct report *r, struct model_pair *p, const char *dir, FILE *script)
{
	struct model *m = &r->model;
	const char *caption = plot_caption(m, p);
	int err;

	if (plot_cost_rows(p)) {
		p->figure[0].name = model_text(m, "cost-%s", p->slug);
		p->figure[0].caption = caption;
		err = write_data(p, dir, p->figure[0].name, plot_cost_data);
		if (err)
			return err;
		plot_cost_script(m, p, p->figure[0].name, script);
	}
	err = prepare_series(r, p, dir, script);
	if (err || !plot_stack_rows(p))
		return err;
	p->figure[1].name = model_text(m, "functions-%s", p->slug);
	p->figure[1].caption = caption;
	err = write_data(p, dir, p->figure[1].name, plot_stack_data);
	return err ? err : plot_stack_script(m, p, p->figure[1].name, script);
}

/* returns 0 also when there is no gnuplot: a report without figures is better than none */
static int draw(const char *dir)
{
	const int err = gnuplot_run(dir, "figures.gp");

	if (err == -ENOENT)
		note("no gnuplot: the report has no figures (apt install gnuplot-nox)");
	else if (err == -EIO)
		note("gnuplot failed in %s: figures may be missing", dir);
	else if (err)
		return fail(err, "gnuplot in %s", dir);
	return 0;
}

static void read_svg(struct report *r, struct model_figure *fig, const char *dir)
{
	AUTO_FREE char *path = NULL;
	AUTO_FREE char *text = NULL;
	size_t len;

	if (!fig->name)
		return;
	path = fs_path("%s/%s.svg", dir, fig->name);
	if (!fs_read(path, &text, &len) && len)
		fig->svg = report_keep(r, text);
}

int report_figures(struct report *r, const char *report_folder)
{
	AUTO_FREE char *dir = fs_path("%s/figures", report_folder);
	AUTO_FREE char *path = fs_path("%s/figures.gp", dir);
	AUTO_MEMFILE struct memfile script = { 0 };
	int err = fs_remove(dir);
	FILE *f;

	if (!err)
		err = fs_mkdirs(dir);
	f = err ? NULL : memfile_open(&script);
	if (!f)
		return err ? err : fail(-ENOMEM, "figures");
	plot_head(f);
	for (size_t i = 0; !err && i < r->model.nr_pair; i++)
		err = prepare(r, &r->model.pair[i], dir, f);
	if (!err)
		err = memfile_write(&script, path);
	if (!err)
		err = draw(dir);
	if (!err)
		err = report_topology(r, dir);
	if (!err)
		read_svg(r, &r->model.topology, dir);
	for (size_t i = 0; !err && i < r->model.nr_pair; i++)
		for (size_t j = 0; j < ARRAY_SIZE(r->model.pair[i].figure); j++)
			read_svg(r, &r->model.pair[i].figure[j], dir);
	return err;
}
