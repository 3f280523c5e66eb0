// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

#include <stdbool.h>

static int copy_into(const char *from, const char *to, const char *name, bool must)
{
	AUTO_FREE char *a = fs_path("%s/%s", from, name);
	AUTO_FREE char *b = fs_path("%s/%s", to, name);

	return must || fs_exists(a) ? fs_copy(a, b) : 0;
}

int fs_copy_files(const char *from, const char *to, const char *const *must, const char *const *may)
{
	int err = fs_remove(to);

	if (!err)
		err = fs_mkdirs(to);
	for (; !err && *must; must++)
		err = copy_into(from, to, *must, true);
	for (; !err && *may; may++)
		err = copy_into(from, to, *may, false);
	return err;
}
