// SPDX-License-Identifier: GPL-2.0-only
/* Unpacked kernel sources in the cache: source/<identity>[+<patches>]/tree */
#include "build/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_link_tree.h"
#include "bench/base/limit.h"
#include "bench/base/strlist.h"
#include "bench/base/archive.h"
#include "build/patch_file.h"
#include "bench/base/fs_sums.h"
#include "build/source_apt.h"
#include "build/source_dir.h"
#include "build/source_kin.h"
#include "config/kernel_version.h"
#include "bench/base/subproc.h"
#include "results/whole.h"

static char *source_root(void)
{
	return fs_path("%s/source", fs_cache_dir());
}

/* run a tool, its output in a log beside the tree; @what is in the message when it fails, @keep is of struct subproc */
static int run_keeping(const char *const *argv, const char *const *keep, const char *cwd, const char *log,
		       const char *what, struct reason *why)
{
	AUTO_FREE char *text = NULL;
	struct subproc p = { .argv = argv, .keep = keep, .cwd = cwd, .stdout_file = log };
	int err = subproc_run(&p);

	if (err == -ENOENT)
		return because(why, -EINVAL, "%s: no %s on this host, install it", what, argv[0]);
	if (!err && p.term_signal)
		err = -EINTR;		/* of the tree this says nothing */
	if (err)
		return fail(err, "%s: %s", what, argv[0]);
	if (!p.exit_code)
		return 0;
	if (fs_read(log, &text, NULL))
		text = fs_path("?");
	text[strcspn(text, "\n")] = '\0';
	return because(why, -EINVAL, "%s: %s failed: %s", what, argv[0], text);
}

static int unpack(const char *tarball, const char *tmp, struct reason *why)
{
	AUTO_FREE char *tree = fs_path("%s/tree", tmp);
	int err = fs_mkdirs(tree);

	return err ? err : archive_extract(tarball, tree, LIMIT_SOURCE_FILES, why);
}

static int get_tarball(const struct kernel_def *k, const char *tmp, struct reason *why)
{
	AUTO_FREE char *fetched = fs_path("%s/tarball", tmp);
	AUTO_FREE char *log = fs_path("%s/fetch.log", tmp);
	const char *curl[] = { "curl", "-fsSL", "--proto", "=http,https,ftp", "-o", fetched, "--", k->source, NULL };
	const char *file = strstr(k->source, "://") ? fetched : k->source;
	char hex[65];
	int err = 0;

	if (file == fetched)
		err = run_keeping(curl, subproc_network, NULL, log, "fetching the kernel source", why);
	if (!err) {
		err = fs_sha256_file(file, hex);
		if (err)
			fail(err, "read %s", file);
	}
	if (err)
		return err;
	if (strcmp(hex, k->sha256))
		return because(why, -EINVAL, "kernel %s: %s has sha256 %s, expected %s", k->name, k->source, hex,
			       k->sha256);
	return unpack(file, tmp, why);
}

static int get_git(const struct kernel_def *k, const char *tmp, struct reason *why)
{
	AUTO_FREE char *tar = fs_path("%s/tree.tar", tmp);
	AUTO_FREE char *log = fs_path("%s/git.log", tmp);
	/* the same bytes whatever the user's own git is configured to do with them */
	const char *argv[] = { "git", "-C", k->source, "-c", "core.autocrlf=false", "-c", "tar.umask=0002", "archive",
			       "--format=tar", "--prefix=tree/", "-o", tar, k->ref, NULL };
	int err = run_keeping(argv, kernel_git_keep, NULL, log, "reading the kernel source", why);

	return err ? err : unpack(tar, tmp, why);
}

static int get_apt(const struct kernel_def *k, const char *id, const char *tmp, struct reason *why)
{
	AUTO_FREE char *tarball = NULL;
	int err = apt_fetch(k, id, tmp, &tarball, why);

	return err ? err : unpack(tarball, tmp, why);
}

static int get_dir(const struct kernel_def *k, const char *tmp, struct reason *why)
{
	AUTO_FREE char *tar = fs_path("%s/tree.tar", tmp);
	int err = source_dir_archive(k, tmp, tar, why);

	return err ? err : unpack(tar, tmp, why);
}

static int apply_one(const char *tmp, const char *patch, struct reason *why)
{
	AUTO_FREE char *tree = fs_path("%s/tree", tmp);
	AUTO_FREE char *log = fs_path("%s/patch.log", tmp);
	AUTO_FREE char *copy = fs_path("%s/patch", tmp);

	return patch_apply(patch, tree, copy, log, why);
}

static int apply(const char *tmp, const struct strlist *patches, struct reason *why)
{
	size_t i;
	int err = 0;

	for (i = 0; i < patches->n && !err; i++)
		err = apply_one(tmp, patches->at[i], why);
	return err;
}

/* leave nothing but the tree and the log of patches, which names the files they changed; @plain as for make_tree() */
static int source_finish(const char *tmp, const char *plain, const char *final)
{
	const char *id = strrchr(final, '/') + 1;
	AUTO_FREE char *log = fs_path("%s/patch.log", tmp);
	struct strlist names = { 0 };
	int err = fs_list(tmp, &names);

	if (err)
		fail(err, "%s", tmp);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", tmp, names.at[i]);

		if (*names.at[i] != '.' && strcmp(names.at[i], "tree") && strcmp(path, log))
			err = fs_remove(path);
	}
	strlist_release(&names);
	if (err)
		return err;
	/* a source can be had again: it is not worth the fsync of 90,000 files */
	sync();
	err = plain ? whole_seal_linked(WHOLE_SOURCE, tmp, id, plain) : whole_seal(WHOLE_SOURCE, tmp, id);
	if (err)
		return err;
	err = fs_rename(tmp, final);
	if (!err)
		whole_made(final);
	return err ? fail(err, "rename %s to %s", tmp, final) : 0;
}

static int fetch(const struct kernel_def *k, const char *id, const char *tmp, struct reason *why)
{
	int err;

	if (!strcmp(k->provider, "apt"))
		err = get_apt(k, id, tmp, why);
	else if (!strcmp(k->provider, "tarball"))
		err = get_tarball(k, tmp, why);
	else if (!strcmp(k->provider, "git"))
		err = get_git(k, tmp, why);
	else
		err = get_dir(k, tmp, why);
	return err;
}

/*
 * @plain is the folder of the tree without patches of an arm, which is whole; NULL for that tree itself. The patched
 * tree is made of hard links to it: patch(1) writes a changed file anew and renames it, so the plain tree keeps its
 * own. Times are the same, so kbuild takes only what the patches touch for changed.
 */
static int make_tree(const struct kernel_def *k, const char *id, const char *plain,
		     const struct strlist *patches, const char *final, struct reason *why)
{
	AUTO_FREE char *root = source_root();
	AUTO_FREE char *tmp = fs_temp(final);
	AUTO_CLOSE int lock = -1;
	struct strlist kin = { 0 };
	int err = fs_mkdirs(root);

	if (!err)
		err = fs_lock(root, &lock);
	whole_forget(final);		/* another run may have got it */
	if (!err)
		err = whole_set_aside(WHOLE_SOURCE, final);
	if (err || fs_exists(final))
		return err;
	if (plain)
		source_kin_list(plain, &kin);
	err = fs_mkdirs(tmp);
	if (!err)
		err = plain ? fs_link_tree(plain, tmp, "tree") : fetch(k, id, tmp, why);
	if (!err)
		err = apply(tmp, patches, why);
	if (!err)
		err = source_finish(tmp, plain, final);
	if (err)
		fs_remove(tmp);
	source_kin_linked(&kin);
	return err;
}

int source_cached(const struct kernel_def *k)
{
	AUTO_FREE char *id = NULL;
	AUTO_FREE char *tree = NULL;

	if (source_identity(k, &id))
		return 0;
	tree = fs_path("%s/source/%s/tree", fs_cache_dir(), id);
	return fs_exists(tree);
}

static char *tree_dir(const char *id, const char *patches_hash)
{
	return fs_path("%s/source/%s%s%.16s", fs_cache_dir(), id, *patches_hash ? "+" : "",
		       patches_hash);
}

int source_places(const struct kernel_def *k, const struct strlist *patches, char **plain, char **patched)
{
	AUTO_FREE char *id = NULL;
	char own[65], all[65];
	int err = source_identity(k, &id);

	if (!err)
		err = source_patches_hash(&k->patches, NULL, own);
	if (!err)
		err = source_patches_hash(&k->patches, patches, all);
	if (err)
		return err;
	*plain = tree_dir(id, own);
	*patched = tree_dir(id, all);
	return 0;
}

/* conditions of features, and every table, go by the version that the file says */
static int check_version(const struct kernel_def *k, const char *tree, struct reason *why)
{
	AUTO_FREE char *path = fs_path("%s/Makefile", tree);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *own = NULL;
	AUTO_FREE char *full = NULL;

	if (!k->version || fs_read(path, &text, NULL) || kernel_version_is(text, k->version) ||
	    kernel_version_parse(text, &own, &full))
		return 0;
	return because(why, -EINVAL, "kernel %s: version = %s, but the tree's own is %s", k->name, k->version, full);
}

int source_get(const struct kernel_def *k, const struct strlist *patches, char **dir, struct reason *why)
{
	AUTO_FREE char *id = NULL;
	AUTO_FREE char *plain = NULL;
	AUTO_FREE char *patched = NULL;
	AUTO_FREE char *plain_tree = NULL;
	int err = source_identity(k, &id);

	if (!err)
		err = source_places(k, patches, &plain, &patched);
	if (err)
		return err;
	plain_tree = fs_path("%s/tree", plain);
	if (!whole_is(WHOLE_SOURCE, plain))
		err = make_tree(k, id, NULL, &k->patches, plain, why);
	if (!err)
		err = check_version(k, plain_tree, why);
	if (!err && patches->n && !whole_is(WHOLE_SOURCE, patched))
		err = make_tree(k, id, plain, patches, patched, why);
	if (!err)
		*dir = TAKE(patched);
	return err;
}

/* NAME, or 'NAME' when it has unusual characters, up to what may follow it; cut off */
static char *unquoted(char *name)
{
	name += *name == '\'';
	name[strcspn(name, "'")] = '\0';
	return name;
}

/*
 * "patching file NAME", perhaps with " (renamed from OLD)" or " (copied from OLD)" behind it, adds NAME and what was
 * renamed: a file that is copied stays as it is
 */
static int add_patched(struct strlist *names, char *line)
{
	static const char start[] = "patching file ", renamed[] = " (renamed from ", copied[] = " (copied from ";
	char *old, *other;
	int err = 0;

	if (strncmp(line, start, strlen(start)))
		return 0;
	old = strstr(line, renamed);
	other = old ? old : strstr(line, copied);
	if (other)
		*other = '\0';
	if (old) {
		old += strlen(renamed);
		old[strcspn(old, ")")] = '\0';
		err = strlist_add(names, unquoted(old));
	}
	return err ? err : strlist_add(names, unquoted(line + strlen(start)));
}

int source_patched(const char *dir, struct strlist *names)
{
	AUTO_FREE char *log = fs_path("%s/patch.log", dir);
	AUTO_FREE char *text = NULL;
	char *line, *save = NULL;
	int err = fs_read(log, &text, NULL);

	if (err)
		return err == -ENOENT ? 0 : fail(err, "read %s", log);
	for (line = strtok_r(text, "\n", &save); line && !err; line = strtok_r(NULL, "\n", &save))
		err = add_patched(names, line);
	return err;
}

/* is one of the files as old as @kernel, or older? What was removed has no time */
static bool any_older(const char *dir, const struct strlist *names, const char *kernel)
{
	struct stat of_kernel, of_file;

	if (stat(kernel, &of_kernel))
		return true;
	for (size_t i = 0; i < names->n; i++) {
		AUTO_FREE char *path = fs_path("%s/tree/%s", dir, names->at[i]);

		if (!stat(path, &of_file) && of_file.st_mtim.tv_sec <= of_kernel.st_mtim.tv_sec)
			return true;
	}
	return false;
}

int source_touch_patched(const char *dir, const char *kernel)
{
	struct strlist names = { 0 };
	int err = source_patched(dir, &names);
	const bool touch = !err && names.n && any_older(dir, &names, kernel);

	for (size_t i = 0; touch && i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/tree/%s", dir, names.at[i]);

		if (utimensat(AT_FDCWD, path, NULL, 0) && errno != ENOENT)
			err = fail(-errno, "touch %s", path);
	}
	if (!err && touch)
		fs_sums_touched(dir);
	strlist_release(&names);
	return err;
}
