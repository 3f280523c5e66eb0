// SPDX-License-Identifier: GPL-2.0-only
/* The verb: evidence that pack put into a file, back into a results folder. Anybody may have made that file. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "verbs/verb.h"
#include "results/results.h"

enum { FILE_MAX = 256 << 20, PARTS_MIN = 2, PARTS_MAX = 3, CONFIG_PARTS_MAX = 12 };

struct unpack {
	const char *from;
	char *tmp;
	size_t added, had;
};

/* boot/ID/FILE, boot/FILE, the same of build, configs/HASH/...; no part begins with a point, so none leads out of it */
static bool is_ours(const char *name)
{
	const bool config = !strncmp(name, "configs/", 8);
	const char *p = name;
	int parts = 0;

	if (!config && strncmp(name, "boot/", 5) && strncmp(name, "build/", 6))
		return false;
	for (bool begin = true; *p; p++) {
		if (*p == '/' ? begin : begin ? !isalnum((unsigned char)*p) :
						!isalnum((unsigned char)*p) && !strchr("._-", *p))
			return false;
		parts += begin;
		begin = *p == '/';
	}
	return p[-1] != '/' && parts >= PARTS_MIN && parts <= (config ? CONFIG_PARTS_MAX : PARTS_MAX);
}

static int take(void *ctx, const char *name, const char *data, size_t len)
{
	const struct unpack *u = ctx;
	AUTO_FREE char *path = fs_path("%s/%s", u->tmp, name);
	AUTO_FREE char *dir = fs_path("%s", path);
	int err;

	if (!is_ours(name))
		return fail(-EINVAL, "%s: \"%.80s\" is not a file of results", u->from, name);
	*strrchr(dir, '/') = '\0';
	err = fs_mkdirs(dir);
	return err ? err : fs_fill(path, data, len);
}

/* what is there already stays as it is: both are named by their content */
static int move_one(struct unpack *u, const char *from, const char *to)
{
	if (fs_exists(to)) {
		u->had++;
		return 0;
	}
	u->added++;
	return fs_commit_dir(from, to);
}

static int move_all(struct unpack *u, const char *kind)
{
	AUTO_FREE char *from = fs_path("%s/%s", u->tmp, kind);
	AUTO_FREE char *to = results_step(kind);
	AUTO_CLOSE int lock = -1;
	struct strlist names = { 0 };
	int err;

	if (!fs_exists(from))
		return 0;
	err = fs_mkdirs(to);
	if (!err)
		err = fs_lock(to, &lock);
	if (err)
		return err;
	err = fs_list(from, &names);
	if (err)
		fail(err, "%s", from);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *a = fs_path("%s/%s", from, names.at[i]);
		AUTO_FREE char *b = fs_path("%s/%s", to, names.at[i]);

		if (*names.at[i] != '.')
			err = move_one(u, a, b);
	}
	strlist_release(&names);
	return err;
}

static int unpack(const char *from)
{
	AUTO_FREE char *wanted = results_boot("unpack", NULL);
	struct unpack u = { .from = from, .tmp = fs_temp(wanted) };
	int err = fs_mkdirs(u.tmp);

	if (!err)
		err = archive_each(from, FILE_MAX, take, &u);
	if (!err)
		err = move_all(&u, "build");
	if (!err)
		err = move_all(&u, "configs");
	if (!err)
		err = move_all(&u, "boot");
	if (!err)
		printf("%s: %zu folders and files of results, %zu already present\n", from, u.added, u.had);
	if (fs_remove(u.tmp) && !err)
		err = -EIO;
	free(u.tmp);
	return err;
}

static int unpack_main(const struct verb *v, int argc, char **argv)
{
	int first, err = verb_args(v, argc, argv, NULL, NULL, &first);

	if (!err && argc - first != 1)
		err = fail(-EINVAL, "unpack: expected one FILE that hardbench pack wrote");
	if (!err)
		err = unpack(argv[first]);
	return err < 0 ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_unpack = {
	.name = "unpack", .order = 140, .args = "FILE.tar.xz", .help = "put what pack wrote into the results folder",
	.more = "Boots and builds that are there already stay as they are. `run` then makes only the boots that are\n"
		"missing, and only the kernels that those need: where none is, it analyzes and reports without one.",
	.main = unpack_main,
};
