// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/compare_sets.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/model.h"
#include "analysis/report/plot_join.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/gnuplot.h"
#include "bench/base/memfile.h"

/* the script of the figure as text, to be freed; NULL without memory */
static char *script_of(const struct compare_pair *p, const char *output, size_t *len)
{
	const struct across *a = &p->across;
	const struct verdict_row *r = p->row[0];
	char where[2][128], tier[160];
	AUTO_FREE char *title = fs_path("%s: %s against %s, more %s per operation", r->key.feature, r->key.arm,
					r->baseline, r->metric);
	AUTO_FREE char *subtitle = fs_path("%zu of %zu operations; the others are the same in both, or less in one. "
					   "Hollow: not decided in one", plot_across_points(a), a->operations);
	const struct plot_across plot = {
		.output = output, .title = title, .subtitle = subtitle, .caption = compare_tier(p, tier, sizeof(tier)),
		.first = compare_where(p, 0, where[0], sizeof(where[0])),
		.second = compare_where(p, 1, where[1], sizeof(where[1])),
	};
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	char *text;

	if (!f || plot_across_script(a, &plot, f))
		return NULL;
	text = memfile_take(&m);
	*len = m.len;
	return text;
}

/* @dir, @name: the script and the figure are @dir/@name.gp and .svg */
static int draw(const struct compare_pair *p, const char *dir, const char *name)
{
	AUTO_FREE char *gp = fs_path("%s.gp", name), *svg = fs_path("%s.svg", name), *path = fs_path("%s/%s", dir, gp);
	AUTO_FREE char *text = NULL;
	size_t len;
	int err;

	if (!plot_across_points(&p->across)) {
		note("%s: no operation has a cost in either set, nothing to draw", svg);
		return 0;
	}
	text = script_of(p, svg, &len);
	err = text ? fs_write(path, text, len) : fail(-ENOMEM, "%s", path);
	if (err)
		return err;
	err = gnuplot_run(dir, gp);
	if (err == -ENOENT)
		return fail(-EINVAL, "--svg: no gnuplot (apt install gnuplot-nox), its script is %s", path);
	return err ? fail(err, "gnuplot %s", path) : 0;
}

int compare_svg(const struct compare_pair *p, const char *path, bool alone)
{
	const struct verdict_row *r = p->row[0];
	const char *slash = strrchr(path, '/'), *file = slash ? slash + 1 : path;
	const size_t len = strlen(file);
	AUTO_FREE char *dir = NULL, *name = NULL;

	if (len <= 4 || strcmp(file + len - 4, ".svg"))
		return fail(-EINVAL, "--svg %s: expected a name that ends in .svg", path);
	dir = slash ? fs_path("%.*s", (int)(slash - path + 1), path) : fs_path(".");
	name = alone ? fs_path("%.*s", (int)len - 4, file) :
		       fs_path("%.*s-%s-%s-%s-%s-%s", (int)len - 4, file, r->key.feature, r->key.arm, r->key.arch,
			       r->key.kernel, r->key.toolchain);
	return draw(p, dir, name);
}
