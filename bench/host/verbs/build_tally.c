// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/build_tally.h"

#include <math.h>
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/json_file.h"
#include "build/build.h"
#include "results/results.h"

static double number_or_0(const struct js *v, const char *key)
{
	const double x = js_number(js_get(v, key));

	return isfinite(x) ? x : 0;
}

/* the cache has it before the results do */
static struct js *manifest_of(const char *id)
{
	AUTO_FREE char *dir = build_dir(id);
	AUTO_FREE char *cached = fs_path("%s/manifest.json", dir);
	AUTO_FREE char *result = results_build(id, "manifest.json");

	return js_read_file(fs_exists(cached) ? cached : result);
}

size_t build_tally_arms(const struct matrix *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nr_boots; i++)
		n += s->boots[i].build->asked && !s->boots[i].index;
	return n;
}

void build_tally_add(struct build_tally *t, const struct build *b, bool missing)
{
	struct js *v = missing ? NULL : manifest_of(b->id);

	t->missing += missing;
	t->there += !missing;
	t->warm += missing && !b->is_baseline;
	t->compiled += number_or_0(v, "objects_compiled");
	t->reused += number_or_0(v, "objects_reused");
	js_free(v);
}

void build_tally_print(const struct build_tally *t)
{
	const size_t all = t->there + t->missing;

	if (!all)
		return;
	printf("total  %zu kernel%s for %zu arm%s", all, all > 1 ? "s" : "", t->arms, t->arms == 1 ? "" : "s");
	if (t->there)
		printf("; %zu there, %.0f objects compiled for them and %.0f reused", t->there, t->compiled, t->reused);
	if (t->missing)
		printf("; %zu to make, %zu of them from the objects of a baseline", t->missing, t->warm);
	putchar('\n');
}
