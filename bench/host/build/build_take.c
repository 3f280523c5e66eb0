// SPDX-License-Identifier: GPL-2.0-only
#include "build/build_take.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/policy_make.h"

static int take_files(const char *from_dir, const char *const pair[][2], size_t n, const char *to_dir,
		      int (*how)(const char *from, const char *to))
{
	size_t i;
	int err = fs_mkdirs(to_dir);

	for (i = 0; i < n && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/%s", from_dir, pair[i][0]);
		AUTO_FREE char *to = fs_path("%s/%s", to_dir, pair[i][1]);

		err = how(from, to);
	}
	return err;
}

/* the kernel's own crash tests, where it is configured to have them as a module: for boots that prove an effect */
#define LKDTM "lkdtm.ko"
#define LKDTM_BUILT "drivers/misc/lkdtm/" LKDTM

int build_take_kernel(const char *obj, const char *image, const char *out)
{
	const char *const pair[][2] = {
		{ "vmlinux", "vmlinux" },
		{ "System.map", "System.map" },
		{ ".config", "config" },
		{ image, "image" },
	};

	static const char *const tests[][2] = { { LKDTM_BUILT, LKDTM } };
	AUTO_FREE char *lkdtm = fs_path("%s/%s", obj, LKDTM_BUILT);
	int err = take_files(obj, pair, ARRAY_SIZE(pair), out, fs_link);

	return err || !fs_exists(lkdtm) ? err : take_files(obj, tests, ARRAY_SIZE(tests), out, fs_link);
}

/* what only some kernels have */
static int take_optional(const char *kernel, const char *work, const char *out)
{
	AUTO_FREE char *hbk = fs_path("%s/hbk", work);
	const char *const from[][2] = {
		{ kernel, LKDTM }, { hbk, POLICY_SELINUX }, { hbk, POLICY_APPARMOR },
	};
	int err = 0;

	for (size_t i = 0; i < ARRAY_SIZE(from) && !err; i++) {
		const char *const pair[][2] = { { from[i][1], from[i][1] } };
		AUTO_FREE char *file = fs_path("%s/%s", from[i][0], from[i][1]);

		if (fs_exists(file))
			err = take_files(from[i][0], pair, 1, out, fs_copy);
	}
	return err;
}

int build_take_all(const struct build *b, const char *work, const char *kernel, bool builtin, const char *out)
{
	static const char *const of_kernel[][2] = {
		{ "vmlinux", "vmlinux" }, { "System.map", "System.map" }, { "config", "config" },
		{ "image", "image" },
	};
	static const char *const of_module[][2] = { { "hbk/hbk.ko", "hbk.ko" } };
	AUTO_FREE char *log = fs_path("%s/build/%s.log", fs_cache_dir(), b->id);
	AUTO_FREE char *kept_log = fs_path("%s/build.log", out);
	int err = take_files(kernel, of_kernel, ARRAY_SIZE(of_kernel), out, fs_copy);

	if (!err)
		err = take_optional(kernel, work, out);
	if (!err && !builtin)
		err = take_files(work, of_module, ARRAY_SIZE(of_module), out, fs_copy);
	if (!err && rename(log, kept_log))
		err = fail(-errno, "rename %s to %s", log, kept_log);
	return err;
}
