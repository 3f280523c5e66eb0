// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "build/build.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"

/* remove everything in @dir that is not named in @keep */
static int clear_but(const char *dir, const char *const *keep)
{
	struct strlist names = { 0 };
	int err = fs_list(dir, &names);

	if (err)
		fail(err, "open %s", dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, names.at[i]);
		size_t k = 0;

		while (keep[k] && strcmp(keep[k], names.at[i]))
			k++;
		if (!keep[k])
			err = fs_remove(path);
	}
	strlist_release(&names);
	return err;
}

int build_prune(const char *obj, enum build_port port)
{
	/* ARCH=um has headers of the processor's as well */
	static const char *const folders[][2] = {
		[PORT_X86] = { "x86", NULL }, [PORT_ARM64] = { "arm64", NULL }, [PORT_UM] = { "um", "x86" },
	};
	static const char *const top[] = { "scripts",	     "include",	 "tools",
					   "arch",	     "Makefile", ".config",
					   "Module.symvers", "source",	 NULL };
	static const char *const below_arch[] = { "include", NULL };
	int err = clear_but(obj, top);

	for (size_t i = 0; i < ARRAY_SIZE(folders[port]) && folders[port][i] && !err; i++) {
		AUTO_FREE char *sub = fs_path("%s/arch/%s", obj, folders[port][i]);

		err = clear_but(sub, below_arch);
	}
	return err;
}
