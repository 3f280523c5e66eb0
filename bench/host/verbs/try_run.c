// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/try_run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/build.h"
#include "build/source.h"
#include "code/function_sizes.h"
#include "matrix/build_failures.h"
#include "results/results.h"
#include "try/try_cases.h"
#include "try/try_table.h"

static const struct try_step *step_of(const struct try_job *j, const char *arm)
{
	for (size_t i = 0; i < j->n; i++)
		if (!strcmp(j->step[i].arm, arm))
			return &j->step[i];
	return NULL;
}

/* the first of those that are asked for that does not apply ends it */
static int apply(const struct try_job *j, const struct session *s)
{
	int err = 0;

	for (size_t i = 0; i < s->matrix.nr_builds && !err; i++) {
		const struct build *b = &s->matrix.builds[i];
		const struct try_step *step = step_of(j, b->arm->name);
		AUTO_FREE char *dir = NULL;
		struct reason why = { 0 };

		if (!b->arm->patch.n || !b->asked)
			continue;
		err = source_get(b->kernel, &b->arm->patch, &dir, &why);
		if (err == -EINVAL && why.text && step)
			err = fail(err, "\"%s\" (%zu of %zu) does not apply to Linux %s: %s", step->title,
				   (size_t)(step - j->step) + 1, j->n, j->kernel, why.text);
		else
			reason_print(&why, err);
		reason_release(&why);
	}
	return err;
}

int try_build(const struct try_job *j, struct session *s)
{
	int err = session_expand(s, matrix_expand);

	if (!err)
		err = apply(j, s);
	if (!err)
		err = build_step(s);
	if (!err && s->partly)
		err = -EINVAL;		/* each has been said */
	return err ? err : session_expand(s, matrix_expand);
}

static const struct boot *base_boot(const struct session *s)
{
	for (size_t i = 0; i < s->matrix.nr_boots; i++)
		if (!s->matrix.boots[i].index && !strcmp(s->matrix.boots[i].arm->name, TRY_BASE))
			return &s->matrix.boots[i];
	return NULL;
}

/* from the cache, or from a boot of the baseline that is made now */
static int load_or_boot(struct session *s, struct try_table *t)
{
	AUTO_FREE char *dir = fs_path("%s/functions", fs_cache_dir());
	AUTO_FREE char *path = NULL;
	AUTO_FREE char *boot = NULL;
	const struct boot *b;
	int err = session_expand(s, matrix_expand_built);

	b = err ? NULL : base_boot(s);
	if (!b)
		return err ? err : -EINVAL;
	path = fs_path("%s/%s.tsv", dir, b->id);
	boot = results_boot(b->id, NULL);
	if (!try_table_load(t, path))
		return 0;
	note("which operation runs what: all are run once on the unchanged kernel (kept in %s)", dir);
	err = boot_step(s);
	if (!err && s->partly)
		err = -EINVAL;
	if (!err)
		err = try_table_read(t, boot);
	if (!err)
		err = fs_mkdirs(dir);
	return err ? err : try_table_write(t, path);
}

static int load_table(const struct try_job *j, const struct try_args *a, struct try_table *t)
{
	struct try_job all = *j;
	struct plan_args one = a->plan;
	AUTO_FREE char *plan = NULL;
	struct session s;
	int err;

	all.cases = all.kcases = (struct strlist){ 0 };
	all.batches = 1;
	one.only = TRY_FEATURE "/" TRY_BASE;
	one.boots = "0-0";
	err = try_cases_surveyed(&all);
	if (!err)
		err = try_write_plan(&all, "functions", &plan);
	if (!err)
		err = session_open(&s, plan, &one);
	if (!err) {
		err = load_or_boot(&s, t);
		session_close(&s);
	}
	strlist_release(&all.cases);
	strlist_release(&all.kcases);
	return err;
}

/* the builds of the baseline and of the last arm that has one of its own */
static int changed_code(const struct try_job *j, const struct session *s, struct try_changed *out)
{
	const struct comparison *last = s->matrix.nr_pairs ? &s->matrix.pairs[s->matrix.nr_pairs - 1] : NULL;
	AUTO_FREE char *kernel = last ? build_kernel_dir(last->build_a) : NULL;
	AUTO_FREE char *obj = kernel ? fs_path("%s/obj", kernel) : NULL;
	struct code code = { 0 };
	int err = last ? code_load(&code, last->build_a->id, last->build_b->id) : 0;

	if (!err)
		err = try_changed(j, obj, &code, out);
	code_release(&code);
	return err;
}

static int add_crossing(struct try_job *j, const struct try_args *a, const struct try_changed *changed)
{
	struct try_table t = { 0 };
	struct try_case *c = NULL;
	size_t n = 0;
	int err = load_table(j, a, &t);

	if (!err)
		err = try_table_cross(&t, &changed->function, &c, &n);
	if (!err)
		err = try_cases_add(j, c, n);
	if (!err && n > TRY_CASES_MOST)
		note("%zu operations run a changed function: those with the largest share of it are measured, of each "
		     "in one size (--all: every one)", n);
	free(c);
	try_table_release(&t);
	return err;
}

int try_choose(struct try_job *j, const struct try_args *a, struct session *s, struct try_changed *changed)
{
	int err = changed_code(j, s, changed);

	if (!err && changed->function.n && !a->all && !a->cases.n)
		err = add_crossing(j, a, changed);
	return err;
}

/* what is known to be compiled differently; else all of the files that were touched */
int try_crossing(const struct session *s, const struct try_changed *changed, struct strlist *crossing)
{
	const struct strlist *functions = changed->recompiled.n ? &changed->recompiled : &changed->function;
	const struct boot *b = base_boot(s);
	AUTO_FREE char *dir = b ? results_boot(b->id, NULL) : NULL;
	struct try_table t = { 0 };
	struct try_case *c = NULL;
	size_t n = 0;
	int err = !functions->n || !dir ? 0 : try_table_read(&t, dir);

	if (!err)
		err = try_table_cross(&t, functions, &c, &n);
	for (size_t i = 0; i < n && !err; i++)
		err = strlist_has(crossing, c[i].kase) ? 0 : strlist_add(crossing, c[i].kase);
	free(c);
	try_table_release(&t);
	return err;
}
