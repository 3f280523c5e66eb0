// SPDX-License-Identifier: GPL-2.0-only
#include <dirent.h>
#include <errno.h>
#include <string.h>

#include "bench/base/fs.h"
#include "bench/base/strlist.h"

int fs_list(const char *dir, struct strlist *names)
{
	const struct dirent *e;
	DIR *d = opendir(dir);
	int err = 0;

	if (!d)
		return -errno;
	while (!err && (e = readdir(d)))
		if (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))
			err = strlist_add(names, e->d_name);
	closedir(d);
	strlist_sort(names);
	return err;
}
