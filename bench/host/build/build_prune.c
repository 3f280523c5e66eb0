// SPDX-License-Identifier: GPL-2.0-only
#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "build/build.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

/* remove everything in @dir that is not named in @keep */
static int clear_but(const char *dir, const char *const *keep)
{
	struct dirent *e;
	DIR *d = opendir(dir);
	int err = 0;

	if (!d)
		return fail(-errno, "open %s", dir);
	while (!err && (e = readdir(d))) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, e->d_name);
		size_t i;

		if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, ".."))
			continue;
		for (i = 0; keep[i] && strcmp(keep[i], e->d_name); i++)
			;
		if (!keep[i])
			err = fs_remove(path);
	}
	closedir(d);
	return err;
}

int build_prune(const char *obj, const char *arch)
{
	static const char *const top[] = { "scripts",	     "include",	 "tools",
					   "arch",	     "Makefile", ".config",
					   "Module.symvers", "source",	 NULL };
	static const char *const below_arch[] = { "include", NULL };
	AUTO_FREE char *sub = fs_path("%s/arch/%s", obj, strcmp(arch, "x86_64") ? arch : "x86");
	int err = clear_but(obj, top);

	return err ? err : clear_but(sub, below_arch);
}
