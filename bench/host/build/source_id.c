// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "build/patch_file.h"
#include "build/source.h"
#include "build/source_apt.h"
#include "bench/base/subproc.h"

enum { MEMO_LIMIT = 32 };

/* whose repositories git may read is in the user's own configuration */
const char *const source_git_keep[] = { "HOME", "XDG_CONFIG_HOME", NULL };

static int git_identity(const struct kernel_def *k, char **id)
{
	AUTO_FREE char *rev = fs_path("%s^{commit}", k->ref);
	AUTO_FREE char *text = NULL;
	const char *argv[] = {
		"git", "-C", k->source, "rev-parse", "--verify", "--quiet", rev, NULL
	};
	int code, err = subproc_ask(argv, source_git_keep, &text, &code);

	if (err)
		return fail(err == -ENOENT ? -EINVAL : err,
			    "git is needed for kernel %s: apt-get install git", k->name);
	if (code)
		return fail(-EINVAL, "kernel %s: %s has no commit \"%s\"", k->name, k->source,
			    k->ref);
	text[strcspn(text, "\n")] = '\0';
	*id = fs_path("git-%s", text);
	return 0;
}

/* a folder in use: its identity is every file's path, size and time, as make would see it */
static struct strlist listing;

static int list_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)ftw;
	if (type == FTW_D && ftw->level && !strcmp(path + ftw->base, ".git"))
		return FTW_SKIP_SUBTREE;
	if (type == FTW_F || type == FTW_SL) {
		AUTO_FREE char *line = fs_path("%s %lld %lld.%09ld\n", path, (long long)st->st_size,
					       (long long)st->st_mtim.tv_sec, st->st_mtim.tv_nsec);

		return strlist_add(&listing, line) ? FTW_STOP : FTW_CONTINUE;
	}
	return FTW_CONTINUE;
}

static int dir_identity(const struct kernel_def *k, char **id)
{
	AUTO_FREE char *makefile = fs_path("%s/Kbuild", k->source);
	AUTO_FREE char *text = NULL;
	char hex[65];
	int err;

	if (!fs_exists(makefile))
		return fail(-EINVAL, "kernel %s: %s is not a kernel source tree (it has no Kbuild)",
			    k->name, k->source);
	err = nftw(k->source, list_one, 32, FTW_PHYS | FTW_ACTIONRETVAL);
	strlist_sort(&listing);		/* readdir's order is the file system's business */
	text = strlist_join(&listing, "");
	strlist_release(&listing);
	if (err || !text)
		return fail(err ? -EIO : -ENOMEM, "read %s", k->source);
	fs_sha256_hex(text, strlen(text), hex);
	*id = fs_path("dir-%.16s", hex);
	return 0;
}

static int source_id_ask(const struct kernel_def *k, char **id)
{
	if (!strcmp(k->provider, "apt"))
		return apt_identity(k, id);
	if (!strcmp(k->provider, "git"))
		return git_identity(k, id);
	if (!strcmp(k->provider, "dir"))
		return dir_identity(k, id);
	*id = fs_path("tarball-%s", k->sha256);
	return 0;
}

int source_identity(const struct kernel_def *k, char **id)
{
	static struct { char *key, *id; } memo[MEMO_LIMIT];
	AUTO_FREE char *key = fs_path("%s %s %s %s", k->provider, k->source,
				      k->suite ? k->suite : "",
				      k->ref	  ? k->ref
				      : k->sha256 ? k->sha256
						  : "");
	int i, err;

	for (i = 0; i < MEMO_LIMIT && memo[i].key; i++)
		if (!strcmp(memo[i].key, key)) {
			*id = fs_path("%s", memo[i].id);
			return 0;
		}
	err = source_id_ask(k, id);
	if (!err && i < MEMO_LIMIT) {
		memo[i].key = TAKE(key);
		memo[i].id = fs_path("%s", *id);
	}
	return err;
}

static int add_patches(FILE *f, const struct strlist *l)
{
	const struct patch_file *p;
	int err = 0;

	for (size_t i = 0; i < l->n && !err; i++) {
		err = patch_file_get(l->at[i], &p);
		if (!err)
			fprintf(f, "%s\n", p->hex);
	}
	return err;
}

int source_patches_hash(const struct strlist *a, const struct strlist *b, char *hex)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err;

	*hex = '\0';
	if (!f)
		return -ENOMEM;
	err = add_patches(f, a);
	if (!err && b)
		err = add_patches(f, b);
	if (!err)
		err = memfile_close(&m);
	if (!err && m.len)
		fs_sha256_hex(m.at, m.len, hex);
	return err;
}
