// SPDX-License-Identifier: GPL-2.0-only
/*
 * The verb: the evidence of a plan in one file. What was measured and what it was measured on, as text: everything
 * that collect, analyze and report read, and nothing that can be made from it; no kernel is in it.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/function_sizes.h"
#include "boot/boot.h"
#include "build/build.h"
#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_sums.h"
#include "code/instrumentation.h"
#include "verbs/pack_configs.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "matrix/arm_keys.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "verbs/verb.h"
#include "results/results.h"
#include "results/whole.h"

struct pack {
	struct archive_writer *out;
	const struct plan *plan;
	const struct matrix *set;
	size_t boots, effects, failed, builds;
};

static int add_file(struct pack *p, const char *name)
{
	AUTO_FREE char *path = results_step(name);

	return archive_put_file(p->out, name, 0644, path);
}

static int add_if_there(struct pack *p, const char *name)
{
	AUTO_FREE char *path = results_step(name);

	return fs_exists(path) ? add_file(p, name) : 0;
}

/* the same of a whole path, which is one below results/ */
static int add_path_if_there(struct pack *p, const char *path)
{
	return add_if_there(p, path + strlen(results_dir()) + 1);
}

static int is_file(const struct dirent *e)
{
	return e->d_name[0] != '.' && (e->d_type == DT_REG || e->d_type == DT_UNKNOWN);
}

/* every file of a boot's folder; 0 and *@there false when there is no such boot */
static int add_boot(struct pack *p, const char *id, bool *there)
{
	AUTO_FREE char *dir = results_boot(id, NULL);
	struct dirent **file;
	int err = 0, n;

	*there = results_boot_is_done(id);
	if (!*there)
		return 0;
	n = scandir(dir, &file, is_file, alphasort);
	if (n < 0)
		return fail(-errno, "%s", dir);
	for (int i = 0; i < n; i++) {
		AUTO_FREE char *name = fs_path("boot/%s/%s", id, file[i]->d_name);

		if (!err)
			err = add_file(p, name);
		free(file[i]);
	}
	free(file);
	return err;
}

/* a boot, and those of its kind that failed */
static int add_boots(struct pack *p, const char *id, size_t *n)
{
	bool there;
	int err = add_boot(p, id, &there);

	*n += there;
	for (unsigned int k = 1; !err && (there || k == 1); k++) {
		AUTO_FREE char *failed = fs_path("%s.failed-%u", id, k);

		err = add_boot(p, failed, &there);
		p->failed += there;
	}
	return err;
}

/* boots of one arm, and of one seed, beside each other: the same lines compress to nothing */
static int by_arm(const void *x, const void *y)
{
	const struct boot *a = *(const struct boot *const *)x, *b = *(const struct boot *const *)y;
	const struct arm_key ka = boot_key(a), kb = boot_key(b);
	int c = arm_key_cmp_field(&ka, &kb, KEY_ARCH);

	if (!c)
		c = arm_key_cmp_field(&ka, &kb, KEY_KERNEL);
	if (!c)
		c = arm_key_cmp_field(&ka, &kb, KEY_TOOLCHAIN);
	if (!c)
		c = strcmp(a->build->id, b->build->id);
	if (!c)
		c = (a->seed > b->seed) - (a->seed < b->seed);
	return c ? c : strcmp(a->id, b->id);
}

static int add_all_boots(struct pack *p)
{
	const struct matrix *s = p->set;
	AUTO_FREE const struct boot **sorted = calloc(s->nr_boots + 1, sizeof(*sorted));
	size_t n = 0;
	int err = sorted ? 0 : fail(-ENOMEM, "pack");

	for (size_t i = 0; i < s->nr_boots && !err; i++)
		if (s->boots[i].record)
			sorted[n++] = &s->boots[i];
	if (n)
		qsort(sorted, n, sizeof(*sorted), by_arm);
	for (size_t i = 0; i < n && !err; i++)
		err = add_boots(p, sorted[i]->id, &p->boots);
	return err;
}

/* an efficacy test of that arm, by the kernel that its boots ran */
static bool is_test_of(const struct pack *p, const struct boot_record *r, const struct boot *b)
{
	const struct arm_key kr = boot_record_key(r), kb = boot_key(b);

	return *r->effect && !(arm_key_differs(&kr, &kb) & ~(KEY_BIT(KEY_TOOLCHAIN) | KEY_BIT(KEY_BASE))) &&
	       !strcmp(r->build, b->build->id) && !strcmp(r->machine, p->plan->machine);
}

static int add_effects(struct pack *p)
{
	const struct matrix *s = p->set;
	int err = 0;

	for (size_t i = 0; i < s->nr_boots && !err; i++)
		for (size_t k = 0; k < s->records->n && !s->boots[i].index && !err; k++)
			if (is_test_of(p, &s->records->at[k], &s->boots[i]))
				err = add_boots(p, s->records->at[k].id, &p->effects);
	return err;
}

/* what analysis and report count in a build's files, kept beside it; the files themselves stay out */
static int pack_make_tables(const char *id)
{
	struct instrument_build b;

	return code_table(id, NULL) < 0 || instrument_published(id, &b) < 0 ? -EINVAL : 0;
}

static int add_build(struct pack *p, const struct build *b)
{
	static const char *const parts[] = { "/config",	       ("/" FS_SUMS), "/manifest.json", ".functions.tsv",
					     ".scan.tsv",      ".static.tsv" };
	int err = pack_make_tables(b->id);

	for (size_t i = 0; i < ARRAY_SIZE(parts) && !err; i++) {
		AUTO_FREE char *name = fs_path("build/%s%s", b->id, parts[i]);

		err = add_if_there(p, name);
	}
	p->builds++;
	return err;
}

static int add_builds(struct pack *p)
{
	int err = 0;

	for (size_t i = 0; i < p->set->nr_builds && !err; i++)
		if (*p->set->builds[i].id && results_build_is_published(p->set->builds[i].id))
			err = add_build(p, &p->set->builds[i]);
	for (size_t i = 0; i < p->set->failed.n && !err; i++) {
		AUTO_FREE char *failed = fs_path("build/%s.failed", p->set->failed.at[i]);

		err = add_if_there(p, failed);
	}
	return err;
}

/* the rule of decision as it was before the first boot, and what later boots were for */
static int add_rules(struct pack *p)
{
	int err = 0;

	for (size_t i = 0; i < p->plan->arch.n && !err; i++) {
		AUTO_FREE char *path = results_prereg(p->plan->name, p->plan->arch.at[i]);

		err = add_path_if_there(p, path);
	}
	for (int i = 0; i < STOP_LOOKS - 1 && p->plan->later && !err; i++) {
		AUTO_FREE char *key = result_key(p->plan);
		AUTO_FREE char *path = results_open(key, stop_look(p->plan->first_look, i));

		err = add_path_if_there(p, path);
	}
	return err;
}

static int pack_set(struct pack *p, const char *to)
{
	int err = matrix_has_boots(p->plan, p->set);

	if (!err)
		err = archive_create(&p->out, to, ARCHIVE_TAR_XZ);
	if (err)
		return err;
	err = pack_configs(p->out, p->plan);
	if (!err)
		err = add_rules(p);
	if (!err)
		err = add_all_boots(p);
	if (!err)
		err = add_effects(p);
	if (!err)
		err = add_builds(p);
	err = archive_finish(p->out, err);
	if (!err)
		printf("%s: %zu of %zu boots, %zu effect boots, %zu that failed, %zu of %zu builds\n", to, p->boots,
		       p->set->nr_boots, p->effects, p->failed, p->builds, p->set->nr_builds);
	return err;
}

static int pack_plan(const char *plan, const struct plan_args *a, const char *to)
{
	AUTO_FREE char *path = NULL;
	struct session s;
	int err = packed_plan(plan, &path);

	if (!err)
		err = session_open(&s, path, a);

	if (err)
		return err;
	err = session_look(&s, stopping_for_analysis);
	if (!err)
		err = session_expand(&s, matrix_recorded);
	if (!err)
		err = pack_set(&(struct pack){ .plan = &s.plan, .set = &s.matrix }, to);
	session_close(&s);
	return err;
}

static int pack_main(const struct verb *v, int argc, char **argv)
{
	struct plan_args a = { 0 };
	int first, err = verb_args(v, argc, argv, plan_args_set, &a, &first);

	if (!err && argc - first != 2)
		err = fail(-EINVAL, "pack: expected one PLAN and one FILE to write");
	if (!err)			/* now, and not when all is packed */
		err = archive_can_create(argv[first + 1]);
	if (!err)
		err = pack_plan(argv[first], &a, argv[first + 1]);
	plan_args_release(&a);
	return err < 0 || whole_left_out() ? EXIT_CANNOT : EXIT_DONE;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ANYTIME_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_pack = {
	.name = "pack", .order = 130, .args = "PLAN FILE.tar.xz", .help = "put the evidence of a plan into one file",
	.more = "The samples, proofs and consoles of every boot that is there, and of every kernel its manifest,\n"
		"configuration and tables of functions, and the plan with all files that it names: what collect,\n"
		"analyze and report read. No kernel is in it.\n"
		"The same results give the same bytes: 184 boots of every case are 10 MB, packed in minutes.\n\n"
		"What is damaged, see verify, is left out, and the exit status is 2. It is for anyone who wants to\n"
		"judge the samples by other rules, and for a plan whose boots several machines make: unpacked\n"
		"results count as done.",
	.opts = opts, .main = pack_main,
};
