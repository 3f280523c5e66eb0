// SPDX-License-Identifier: GPL-2.0-only
/* published.csv: the published figures of the plan's features, so that a report needs no feature file. */
#include "analyze/analyze.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "config/conf_used.h"
#include "config/ini.h"
#include "config/published_claim.h"
#include "bench/base/fs.h"

static int take_figure(void *figures, const struct conf_line *l)
{
	return strcmp(l->section, "feature") || strcmp(l->key, "figure") ? 0 : strlist_add(figures, l->value);
}

/*
 * The checkout's, where the plan was unpacked: figures are about a mechanism and no part of any boot, so one that
 * became known later is held against older boots. An own feature has only its own.
 */
static int figures_of(const struct feature *f, struct strlist *figures)
{
	AUTO_FREE char *here = fs_path("%s/configs/features/%s.feature", fs_data_dir(), f->name);
	int err = 0;

	if (conf_is_packed() && fs_exists(here))
		return conf_read(here, take_figure, figures);
	for (size_t i = 0; !err && i < f->figure.n; i++)
		err = strlist_add(figures, f->figure.at[i]);
	return err;
}

static int put_figure(struct csv *c, const struct plan *p, const struct feature *f, const char *line)
{
	struct published_claim x;
	int err = published_claim_parse(&x, line);

	if (err)
		return fail(err, "feature %s: figure = %s", f->name, line);
	const char *const cells[] = { p->name, f->name, x.arm, x.metric, x.value, x.scope, x.source,
				      x.cases };

	for (size_t i = 0; i < ARRAY_SIZE(cells); i++)
		csv_text(c, cells[i]);
	csv_end(c);
	published_claim_release(&x);
	return 0;
}

/* a plan may have a feature twice, by two compilers: what has been published of it is the same */
static bool had_before(const struct plan *p, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (!strcmp(p->features[k].name, p->features[i].name))
			return true;
	return false;
}

static int put_figures(struct csv *c, const struct plan *p, const struct feature *f)
{
	struct strlist figures = { 0 };
	int err = figures_of(f, &figures);

	for (size_t i = 0; !err && i < figures.n; i++)
		err = put_figure(c, p, f, figures.at[i]);
	strlist_release(&figures);
	return err;
}

int analyze_claims(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/published.csv", dir);
	const struct plan *p = an->plan;
	struct csv c;
	int err = csv_open(&c, "plan,feature,arm,metric,value,scope,source,cases");

	for (size_t i = 0; !err && i < p->nr_features; i++)
		err = had_before(p, i) ? 0 : put_figures(&c, p, &p->features[i]);
	if (!err)
		return csv_commit(&c, path);
	csv_close(&c);
	return err;
}
