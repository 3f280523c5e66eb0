// SPDX-License-Identifier: GPL-2.0-only
#include "compare.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../analysis/report/model.h"
#include "../../analysis/report/plot_across.h"
#include "fail.h"
#include "fs.h"
#include "subproc.h"

/* the script of the figure as text, to be freed; NULL without memory */
static char *script_of(const struct compare_pair *p, const char *output, size_t *len)
{
	const struct across *a = &p->across;
	const struct verdict_row *r = p->row[0];
	char where[2][128];
	AUTO_FREE char *title = fs_path("%s: %s against %s, more %s per operation", r->feature, r->arm, r->baseline,
					r->metric),
		       *subtitle = fs_path("%zu of %zu operations; the others are the same in both, or less in one. "
					   "Hollow: not decided in one",
					   plot_across_points(a), a->operations);
	const struct plot_across plot = {
		.output = output, .title = title, .subtitle = subtitle, .caption = model_tier,
		.first = compare_where(p, 0, where[0], sizeof(where[0])),
		.second = compare_where(p, 1, where[1], sizeof(where[1])),
	};
	char *text = NULL;
	FILE *f = open_memstream(&text, len);
	int err;

	if (!f)
		return NULL;
	err = plot_across_script(a, &plot, f);
	if (!fclose(f) && !err)
		return text;
	free(text);
	return NULL;
}

int compare_svg(const struct compare_pair *p, const char *path)
{
	const size_t stem = strlen(path) < 4 ? 0 : strlen(path) - 4;
	AUTO_FREE char *script = fs_path("%.*s.gp", (int)stem, path);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *said = NULL;
	const char *const argv[] = { "gnuplot", script, NULL };
	int err, code = 0;
	size_t len;

	if (!stem || strcmp(path + stem, ".svg"))
		return fail(-EINVAL, "--svg %s: expected a name that ends in .svg", path);
	if (!plot_across_points(&p->across))
		return fail(-EINVAL, "--svg: no operation has a cost in either set, nothing to draw");
	text = script_of(p, path, &len);
	err = text ? fs_write(script, text, len) : fail(-ENOMEM, "%s", script);
	if (err)
		return err;
	err = subproc_capture(argv, &said, &code);
	if (err == -ENOENT)
		return fail(-EINVAL, "--svg: no gnuplot (apt install gnuplot-nox); its script is %s", script);
	if (err)
		return fail(err, "gnuplot %s", script);
	return code ? fail(-EINVAL, "gnuplot failed, run it to see why: gnuplot %s", script) : 0;
}
