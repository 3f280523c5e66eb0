// SPDX-License-Identifier: GPL-2.0-only
/*
 * Modules built against a finished kernel: those of effect boots, and the one that cases load. LKDTM is not switched on
 * in that kernel's own configuration: the configuration is part of the image (/proc/config.gz), so it would be another
 * kernel.
 */
#include "boot/efficacy_module.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "build/build.h"
#include "build/build_run.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "bench/base/fs_claim.h"
#include "bench/base/fs_sums.h"
#include "build/kernel_sign.h"
#include "build/module_sign.h"
#include "build/module_source.h"
#include "build/source.h"
#include "config/id.h"
#include "results/results.h"
#include "results/whole.h"

enum { MODULES_MAX = 2 };

static const struct kind {
	const char *id;			/* the number is counted up when the same inputs come out as something else */
	const char *what;		/* for who reads it */
	const char *sources[2];		/* folders below kmod */
	const char *asked;		/* the kernel's line without which it can load none; NULL = others load it */
	bool lkdtm;			/* the tree's own is built too */
	const char *made[MODULES_MAX];	/* below the folder that they are made in; they keep their names */
} kinds[] = {
	[MODULES_EFFECT] = { "effect 2", "modules of effect boots", { "effect/", "effect/lkdtm/" }, BUILD_MODULES, true,
			     { "lkdtm/lkdtm.ko", "hbe.ko" } },
	[MODULES_CASE] = { "small 1", "module that cases load", { "small/" }, BUILD_MODULES, false, { "hbs.ko" } },
	[MODULES_KERNEL] = { "kexec 2", "kernel that cases load", { NULL }, NULL, false, { "kernel.image" } },
};

static int our_files(const struct kind *k, struct strlist *files)
{
	int err = 0;

	for (size_t i = 0; i < ARRAY_SIZE(k->sources) && k->sources[i] && !err; i++)
		err = module_source_list(k->sources[i], files);
	strlist_sort(files);
	return err;
}

static size_t nr_made(const struct kind *k)
{
	size_t n = 0;

	while (n < MODULES_MAX && k->made[n])
		n++;
	return n;
}

/* a module's name in the folder that it is kept in */
static const char *name_of(const char *made)
{
	return strchr(made, '/') ? strrchr(made, '/') + 1 : made;
}

/* read once per process */
static int sources_hash(const struct kind *k, char *memo)
{
	struct strlist files = { 0 };
	int err = our_files(k, &files);

	if (!err)
		err = module_source_hash_list(&files, memo);
	strlist_release(&files);
	return err;
}

int efficacy_module_id(const struct build *b, enum efficacy_modules of, char *id)
{
	static char known[ARRAY_SIZE(kinds)][65];
	char *const sources = known[of];
	AUTO_FREE char *kernel = build_kernel_dir(b);
	AUTO_FREE char *text = NULL;
	int err = !kernel ? -EINVAL : *sources ? 0 : sources_hash(&kinds[of], sources);

	if (err)
		return err;
	text = fs_path("%s\nkernel %s\nsources %s\n", kinds[of].id, strrchr(kernel, '/') + 1, sources);
	id_of_text(text, strlen(text), id);
	return 0;
}

char *efficacy_module_file(const struct build *b, enum efficacy_modules of, const char *name)
{
	char id[ID_LEN + 1];

	if (efficacy_module_id(b, of, id))
		return NULL;
	return fs_path("%s/build/%s/%s", results_dir(), id, name);
}

/* the tree's own folder of LKDTM, as it is */
static int copy_lkdtm(const char *tree, const char *to)
{
	AUTO_FREE char *dir = fs_path("%s/drivers/misc/lkdtm", tree);
	struct strlist names = { 0 };
	int err = fs_list(dir, &names);

	err = err ? fail(err, "open %s", dir) : fs_mkdirs(to);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/%s", dir, names.at[i]);
		AUTO_FREE char *copy = fs_path("%s/%s", to, names.at[i]);
		const char *dot = strrchr(names.at[i], '.');

		if (!strcmp(names.at[i], "Makefile") || (dot && (!strcmp(dot, ".c") || !strcmp(dot, ".h"))))
			err = module_source_copy_file(from, copy);
	}
	strlist_release(&names);
	return err;
}

static int copy_ours(const struct kind *k, const char *to)
{
	struct strlist files = { 0 };
	int err = our_files(k, &files);

	for (size_t i = 0; i < files.n && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/kmod/%s", fs_data_dir(), files.at[i]);
		AUTO_FREE char *copy = fs_path("%s/%s", to, strchr(files.at[i], '/') + 1); /* without its folder */

		err = module_source_copy_file(from, copy);
	}
	strlist_release(&files);
	return err;
}

static int make_modules(struct build_run *r, const struct kind *k, const char *src)
{
	int err = copy_ours(k, src);

	if (!err)	/* without LKDTM the option says nothing to anybody */
		err = build_run_make(r, "M=/build/hbk CONFIG_LKDTM=m CONFIG_BASIC_MODVERSIONS=y modules");
	return err ? err : module_sign(r, k->made, nr_made(k));
}

static int make_kernel(struct build_run *r, const struct kind *k, const char *src)
{
	AUTO_FREE char *image = fs_path("%s/../image", r->obj);
	AUTO_FREE char *to = fs_path("%s/%s", src, k->made[0]);

	return kernel_sign(r, image, to);
}

static int make_in(struct build_run *r, const struct kind *k, const char *tree, const char *work, const char *out)
{
	AUTO_FREE char *src = fs_path("%s/src", work);
	AUTO_FREE char *lkdtm = fs_path("%s/lkdtm", src);
	int err = k->lkdtm ? copy_lkdtm(tree, lkdtm) : fs_mkdirs(src);

	r->module = src;
	if (!err)
		err = k == &kinds[MODULES_KERNEL] ? make_kernel(r, k, src) : make_modules(r, k, src);
	if (!err)
		err = fs_mkdirs(out);
	for (size_t i = 0; i < nr_made(k) && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/%s", src, k->made[i]);
		AUTO_FREE char *to = fs_path("%s/%s", out, name_of(k->made[i]));

		err = fs_link(from, to);
	}
	return err;
}

static int make_in_cache(const struct build *b, const struct kind *k, const char *id, const char *root,
			 const char *final, struct reason *why)
{
	AUTO_FREE char *kernel = build_kernel_dir(b);
	AUTO_FREE char *obj = kernel ? fs_path("%s/obj", kernel) : NULL;
	AUTO_FREE char *wanted = fs_path("%s/work-%s", root, id);
	AUTO_FREE char *work = fs_temp(wanted);
	AUTO_FREE char *out = fs_path("%s/out", work);
	AUTO_FREE char *log = fs_path("%s/%s.log", root, id);
	AUTO_FREE char *source = NULL;
	AUTO_FREE char *tree = NULL;
	struct build_run r = { .b = b, .obj = obj, .log = log, .why = why };
	int err = obj ? build_kernel_make(b, why) : -EINVAL;

	if (!err)
		err = source_get(b->kernel, &b->arm->patch, &source, why);
	if (err)
		return err;
	tree = fs_path("%s/tree", source);
	r.src = tree;
	err = fs_remove(work);
	if (!err)
		err = fs_mkdirs(work);
	if (!err)
		err = fs_remove(log);
	if (!err)
		err = make_in(&r, k, tree, work, out);
	if (!err)
		err = whole_seal(WHOLE_MODULES, out, id);
	if (!err)
		err = whole_set_aside(WHOLE_MODULES, final);
	if (!err)
		err = fs_commit_dir(out, final);
	whole_forget(final);
	fs_remove(work);
	return err;
}

static int make_one(const struct build *b, const struct kind *k, const char *id, const char *root, const char *final)
{
	struct reason why = { 0 };
	int err = reason_print(&why, make_in_cache(b, k, id, root, final, &why));

	reason_release(&why);
	return err;
}

/* what is damaged there goes aside; @from may be damaged or not be there, then nothing else happens */
static int publish_modules(const struct kind *k, const char *id, const char *from)
{
	const char *files[MODULES_MAX + 2] = { FS_SUMS }, *const none[] = { NULL };
	AUTO_FREE char *root = results_step("build");
	AUTO_FREE char *to = fs_path("%s/%s", root, id);
	AUTO_FREE char *tmp = fs_temp(to);
	AUTO_CLOSE int lock = -1;
	int err = fs_mkdirs(root);

	for (size_t i = 0; i < nr_made(k); i++)
		files[1 + i] = name_of(k->made[i]);
	if (!err)
		err = fs_lock(root, &lock);
	if (!err)
		err = whole_set_aside(WHOLE_MODULES, to);
	whole_forget(to);
	if (err || fs_exists(to) || !whole_say(WHOLE_MODULES, from))
		return err;
	err = fs_copy_files(from, tmp, files, none);
	if (!err)
		err = fs_commit_dir(tmp, to);
	whole_forget(to);
	return err;
}

/* @id of those modules, where the kernel of @b can load any */
static int loadable_id(const struct build *b, enum efficacy_modules of, char *id, bool *loadable)
{
	int err = 0;

	*loadable = true;
	if (kinds[of].asked)
		err = build_asks(b, kinds[of].asked, loadable);
	return err || !*loadable ? err : efficacy_module_id(b, of, id);
}

int efficacy_module_mend(const struct build *b)
{
	int err = 0;

	for (size_t of = 0; of < ARRAY_SIZE(kinds) && !err; of++) {
		AUTO_FREE char *to = NULL;
		AUTO_FREE char *from = NULL;
		char id[ID_LEN + 1];
		bool loadable;

		err = loadable_id(b, of, id, &loadable);
		if (err || !loadable)
			continue;
		to = results_build(id, NULL);
		from = fs_path("%s/effect/%s", fs_cache_dir(), id);
		if (fs_exists(to) && !whole_is(WHOLE_MODULES, to))
			err = publish_modules(&kinds[of], id, from);
	}
	return err;
}

int efficacy_module_build(const struct build *b, enum efficacy_modules of, bool dry)
{
	const struct kind *const k = &kinds[of];
	AUTO_FREE char *root = fs_path("%s/effect", fs_cache_dir());
	AUTO_FREE char *title = build_title(b);
	AUTO_FREE char *cached = NULL;
	struct fs_claim claim = { 0 };
	char id[ID_LEN + 1];
	bool loadable;
	int err = loadable_id(b, of, id, &loadable);

	if (err || !loadable)
		return err;
	cached = fs_path("%s/%s", root, id);
	if (dry) {
		printf("%s  %s  %s, %s\n", whole_say(WHOLE_MODULES, cached) ? "have " : "build", id, k->what, title);
		return 0;
	}
	err = fs_mkdirs(root);
	if (!err)
		err = fs_claim(&claim, root, id, true);
	if (!err)	/* what a run left that was ended after the modules were done */
		err = fs_temp_sweep(root, NULL);
	whole_forget(cached);
	if (!err && !whole_is(WHOLE_MODULES, cached)) {
		err = make_one(b, k, id, root, cached);
		if (!err)
			note("%s: %s built", title, k->what);
	}
	fs_unclaim(&claim);
	return err ? err : publish_modules(k, id, cached);
}
