// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "build/patch_file.h"
#include "build/source.h"
#include "build/source_apt.h"
#include "build/source_dir.h"
#include "config/kernel_version.h"
#include "bench/base/subproc.h"

enum { MEMO_LIMIT = 32 };

/* the folder is no repository, or the repository has not that commit */
static int no_commit(const struct kernel_def *k)
{
	const char *argv[] = { "git", "-C", k->source, "rev-parse", "--git-dir", NULL };
	AUTO_FREE char *said = NULL;
	int code, err = subproc_ask(argv, kernel_git_keep, &said, &code);

	if (err)
		return fail(err, "git");
	if (code)
		return fail(-EINVAL,
			    "kernel %s: %s is no git repository: provider = dir takes a folder as it lies there",
			    k->name, k->source);
	return fail(-EINVAL, "kernel %s: %s has no commit \"%s\" (in a shallow clone: git fetch --deepen=100)", k->name,
		    k->source, k->ref);
}

static int git_identity(const struct kernel_def *k, char **id)
{
	AUTO_FREE char *rev = fs_path("%s^{commit}", k->ref);
	AUTO_FREE char *text = NULL;
	const char *argv[] = {
		"git", "-C", k->source, "rev-parse", "--verify", "--quiet", rev, NULL
	};
	int code, err = subproc_ask(argv, kernel_git_keep, &text, &code);

	if (err)
		return fail(err == -ENOENT ? -EINVAL : err,
			    "git is needed for kernel %s: apt-get install git", k->name);
	if (code)
		return no_commit(k);
	text[strcspn(text, "\n")] = '\0';
	*id = fs_path("git-%s", text);
	return 0;
}

static int source_id_ask(const struct kernel_def *k, char **id)
{
	if (!strcmp(k->provider, "apt"))
		return apt_identity(k, id);
	if (!strcmp(k->provider, "git"))
		return git_identity(k, id);
	if (!strcmp(k->provider, "dir"))
		return source_dir_identity(k, id);
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
