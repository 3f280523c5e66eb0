// SPDX-License-Identifier: GPL-2.0-only
/* A finished build out of the cache into results/build. */
#include <stddef.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_sums.h"
#include "build/build.h"
#include "results/results.h"
#include "results/whole.h"

static const char *const needed[] = { "image", "vmlinux", "System.map", "config", "manifest.json" };
/* one may be built in, the other not be asked for, and builds of older versions have no list */
static const char *const optional[] = { "hbk.ko", "lkdtm.ko", FS_SUMS };

static int copy_one(const char *from, const char *to, const char *name, bool must)
{
	AUTO_FREE char *a = fs_path("%s/%s", from, name);
	AUTO_FREE char *b = fs_path("%s/%s", to, name);

	return must || fs_exists(a) ? fs_copy(a, b) : 0;
}

/* copies, where the file system can on shared blocks: what happens to one does not happen to the other */
static int copy_all(const char *from, const char *to)
{
	int err = fs_remove(to);

	if (!err)
		err = fs_mkdirs(to);
	for (size_t i = 0; i < ARRAY_SIZE(needed) && !err; i++)
		err = copy_one(from, to, needed[i], true);
	for (size_t i = 0; i < ARRAY_SIZE(optional) && !err; i++)
		err = copy_one(from, to, optional[i], false);
	return err;
}

static int publish(const struct build *b, const char *to)
{
	AUTO_FREE char *from = build_dir(b->id);
	AUTO_FREE char *tmp = fs_temp(to);
	int err = whole_set_aside(WHOLE_BUILD, to);

	whole_forget(to);		/* another run may have made it */
	if (err || results_build_is_here(b->id) || !build_is_cached(b->id))
		return err;
	err = copy_all(from, tmp);
	if (!err)			/* of one that was unpacked there is no kernel */
		err = fs_remove(to);
	if (!err)
		err = fs_commit_dir(tmp, to);
	whole_forget(to);
	return err;
}

int build_publish(const struct build *b)
{
	AUTO_FREE char *root = results_step("build");
	AUTO_FREE char *to = results_build(b->id, NULL);
	AUTO_CLOSE int lock = -1;
	int err;

	if (results_build_is_here(b->id))
		return 0;
	err = fs_mkdirs(root);
	if (!err)
		err = fs_lock(root, &lock);
	return err ? err : publish(b, to);
}
