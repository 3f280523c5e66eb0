// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/verify_plan.h"

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "boot/efficacy.h"
#include "boot/efficacy_module.h"
#include "build/build.h"
#include "build/source.h"
#include "matrix/recorded.h"
#include "results/results.h"
#include "verbs/pack_configs.h"
#include "verbs/session.h"

static int add(struct strlist *out, const char *path)
{
	return !path || strlist_has(out, path) ? 0 : strlist_add(out, path);
}

static int add_in_results(struct strlist *out, char *(*in)(const char *id, const char *name), const char *id)
{
	AUTO_FREE char *path = *id ? in(id, NULL) : NULL;

	return add(out, path);
}

static int add_both(struct strlist *out, const struct matrix *m)
{
	int err = 0;

	for (size_t i = 0; i < m->nr_boots && !err; i++)
		err = add_in_results(out, results_boot, m->boots[i].id);
	for (size_t i = 0; i < m->nr_builds && !err; i++) {
		AUTO_FREE char *cached = *m->builds[i].id ? build_dir(m->builds[i].id) : NULL;

		err = add(out, cached);
		if (!err)
			err = add_in_results(out, results_build, m->builds[i].id);
	}
	return err;
}

static int add_modules(struct strlist *out, const struct build *b, enum efficacy_modules of)
{
	AUTO_FREE char *made = NULL;
	char id[ID_LEN + 1];
	int err = efficacy_module_id(b, of, id);

	if (err)
		return err;
	made = fs_path("%s/effect/%s", fs_cache_dir(), id);
	err = add(out, made);
	return err ? err : add_in_results(out, results_build, id);
}

/* of a build as it would be made here: its kernel, its sources */
static int add_in_cache(struct strlist *out, const struct build *b)
{
	AUTO_FREE char *plain = NULL;
	AUTO_FREE char *patched = NULL;
	AUTO_FREE char *kernel = build_kernel_dir(b);
	int err = source_places(b->kernel, &b->arm->patch, &plain, &patched);

	if (!err)
		err = add(out, kernel);
	if (!err)
		err = add(out, plain);
	if (!err)
		err = add(out, patched);
	if (!err)
		err = add_modules(out, b, MODULES_EFFECT);
	if (!err)
		err = add_modules(out, b, MODULES_CASE);
	return err ? err : add_modules(out, b, MODULES_KERNEL);
}

static int add_effects(struct strlist *out, const struct matrix *m)
{
	struct efficacy_set e;
	int err = efficacy_list(m, &e);

	for (size_t i = 0; i < e.n && !err; i++)
		err = add_in_results(out, results_boot, e.at[i].id);
	efficacy_set_release(&e);
	return err;
}

/* where a compiler or a package is missing has been said: what is on record is verified all the same */
static int add_here(struct session *s, struct strlist *out)
{
	int err = 0;

	if (session_expand(s, matrix_expand))
		return 0;
	err = add_both(out, &s->matrix);
	for (size_t i = 0; i < s->matrix.nr_builds && !err; i++)
		err = add_in_cache(out, &s->matrix.builds[i]);
	return err ? err : add_effects(out, &s->matrix);
}

int verify_plan(const char *plan, struct strlist *out)
{
	static const struct plan_args none;
	AUTO_FREE char *path = NULL;
	struct session s;
	int err = packed_plan(plan, &path);

	if (!err)
		err = session_open(&s, path, &none);
	if (err)
		return err;
	err = session_expand(&s, matrix_recorded);
	if (!err)
		err = add_both(out, &s.matrix);
	if (!err)
		err = add_here(&s, out);
	session_close(&s);
	return err;
}
