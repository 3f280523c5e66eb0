// SPDX-License-Identifier: GPL-2.0-only
/* Where a job's files go: below results/, on standard output, into configs/. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/conf_grammar.h"
#include "results/results.h"
#include "try/try.h"

struct place {
	char *plan, *feature, *kernel, *base, *start;	/* paths; kernel and base only where they are the job's own */
	char *patches;			/* what comes before the name of a patch */
	char *names[3];			/* how the plan calls feature, kernel and base */
	const char *prefix;		/* how the feature calls its patches */
};

static void release(struct place *p)
{
	auto_free(&p->plan);
	auto_free(&p->feature);
	auto_free(&p->kernel);
	auto_free(&p->base);
	auto_free(&p->start);
	auto_free(&p->patches);
	for (size_t i = 0; i < ARRAY_SIZE(p->names); i++)
		auto_free(&p->names[i]);
}

char *try_dir(const struct try_job *j, const char *file)
{
	AUTO_FREE char *step = results_step("try");

	return fs_path("%s/%s%s%s", step, j->name, file ? "/" : "", file ? file : "");
}

static struct place in_folder(const struct try_job *j, const char *dir)
{
	return (struct place){
		.plan = fs_path("%s/%s.plan", dir, j->name),
		.feature = fs_path("%s/" TRY_FEATURE ".feature", dir),
		.kernel = fs_path("%s/%s.kernel", dir, j->kernel),
		.base = fs_path("%s/%s.config", dir, j->base),
		.start = fs_path("%s/%s.start", dir, j->base),
		.patches = fs_path("%s/", dir),
		.names = { fs_path("./" TRY_FEATURE ".feature"),
			   fs_path(j->kernel_text ? "./%s.kernel" : "%s", j->kernel), fs_path("%s", j->base) },
		.prefix = "",
	};
}

static struct place in_results(const struct try_job *j)
{
	AUTO_FREE char *dir = try_dir(j, NULL);

	return in_folder(j, dir);
}

static int put(const char *path, const char *text)
{
	return text ? fs_write(path, text, strlen(text)) : fail(-ENOMEM, "%s", path);
}

static int put_patches(const struct try_job *j, const struct place *p)
{
	int err = 0;

	for (size_t i = 0; i < j->n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s%s", p->patches, j->step[i].file ? j->step[i].file : "");

		if (j->step[i].patch)
			err = put(path, j->step[i].patch);
	}
	return err;
}

/* the plan last: who finds it finds what it names */
static int put_all(const struct try_job *j, const struct place *p)
{
	AUTO_FREE char *feature = try_feature_text(j, p->prefix);
	AUTO_FREE char *plan = try_plan_text(j, p->names[0], p->names[1], p->names[2]);
	int err = put_patches(j, p);

	if (!err && j->kernel_text)
		err = put(p->kernel, j->kernel_text);
	if (!err && j->base_text)
		err = put(p->base, j->base_text);
	if (!err && j->base_text)
		err = put(p->start, j->base_start);
	if (!err)
		err = put(p->feature, feature);
	return err ? err : put(p->plan, plan);
}

int try_write_in(const struct try_job *j, const char *dir, char **plan)
{
	struct place p = in_folder(j, dir);
	int err = fs_mkdirs(p.patches);

	if (!err)
		err = put_all(j, &p);
	if (!err)
		*plan = TAKE(p.plan);
	release(&p);
	return err;
}

int try_write(const struct try_job *j, char **plan)
{
	AUTO_FREE char *dir = try_dir(j, NULL);

	return try_write_in(j, dir, plan);
}

int try_write_plan(const struct try_job *j, const char *suffix, char **plan)
{
	struct place p = in_results(j);
	AUTO_FREE char *text = try_plan_text(j, p.names[0], p.names[1], p.names[2]);
	AUTO_FREE char *path = fs_path("%.*s-%s.plan", (int)(strlen(p.plan) - strlen(".plan")), p.plan, suffix);
	int err = put(path, text);

	if (!err)
		*plan = TAKE(path);
	release(&p);
	return err;
}

int try_print(const struct try_job *j)
{
	struct place p = in_results(j);
	AUTO_FREE char *feature = try_feature_text(j, p.prefix);
	AUTO_FREE char *plan = try_plan_text(j, p.names[0], p.names[1], p.names[2]);

	if (feature && plan)
		printf("# would write %s:\n%s\n# would write %s:\n%s", p.plan, plan, p.feature, feature);
	if (j->kernel_text)
		printf("\n# would write %s:\n%s", p.kernel, j->kernel_text);
	if (j->base_text)
		printf("\n# would write %s:\n%s", p.base, j->base_text);
	for (size_t i = 0; i < j->n; i++)
		if (j->step[i].patch)
			printf("\n# would write %s%s: %zu bytes\n", p.patches, j->step[i].file,
			       strlen(j->step[i].patch));
	release(&p);
	return feature && plan ? 0 : fail(-ENOMEM, "%s", j->name);
}

static int not_taken(const struct place *p)
{
	const char *const paths[] = { p->plan, p->feature };

	for (size_t i = 0; i < ARRAY_SIZE(paths); i++)
		if (fs_exists(paths[i]))
			return fail(-EINVAL, "%s is there already: --keep takes a name that is not taken", paths[i]);
	return 0;
}

/* @prefix of the names of patches, which the place borrows */
static struct place in_configs(const struct try_job *j, const char *name, const char *prefix)
{
	const char *dir = fs_data_dir();

	return (struct place){
		.plan = fs_path("%s/configs/plans/%s.plan", dir, name),
		.feature = fs_path("%s/configs/features/%s.feature", dir, name),
		.kernel = fs_path("%s/configs/kernels/%s.kernel", dir, j->kernel),
		.base = fs_path("%s/configs/base/%s.config", dir, j->base),
		.start = fs_path("%s/configs/base/%s.start", dir, j->base),
		.patches = fs_path("%s/configs/features/%s-", dir, name),
		.names = { fs_path("%s", name), fs_path("%s", j->kernel), fs_path("%s", j->base) },
		.prefix = prefix,
	};
}

int try_may_keep(const struct try_job *j, const char *name)
{
	struct place p = in_configs(j, name, "");
	const int err = conf_grammar_fits(&conf_name, name) ? not_taken(&p) :
			fail(-EINVAL, "--keep %s: expected %s", name, conf_name.is);

	release(&p);
	return err;
}

int try_keep(const struct try_job *j, const char *name)
{
	AUTO_FREE char *prefix = fs_path("%s-", name);
	struct place p = in_configs(j, name, prefix);
	int err = not_taken(&p);

	if (!err)
		err = put_all(j, &p);
	if (!err)
		note("kept as %s and %s", p.plan, p.feature);
	release(&p);
	return err;
}
