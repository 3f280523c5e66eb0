// SPDX-License-Identifier: GPL-2.0-only
/* A finished build out of the cache into results/build. */
#include <stddef.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_sums.h"
#include "build/build.h"
#include "build/policy_make.h"
#include "results/results.h"
#include "results/whole.h"

static const char *const needed[] = { "image", "vmlinux", "System.map", "config", "manifest.json", NULL };
/* one may be built in, the other not be asked for, and builds of older versions have no list */
static const char *const optional[] = { "hbk.ko", "lkdtm.ko", POLICY_SELINUX, POLICY_APPARMOR, FS_SUMS, NULL };

static int publish(const struct build *b, const char *to)
{
	AUTO_FREE char *from = build_dir(b->id);
	AUTO_FREE char *tmp = fs_temp(to);
	int err = whole_set_aside(WHOLE_BUILD, to);

	whole_forget(to);		/* another run may have made it */
	if (err || results_build_is_here(b->id) || !build_is_cached(b->id))
		return err;
	err = fs_copy_files(from, tmp, needed, optional);	/* links would be damaged together */
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
