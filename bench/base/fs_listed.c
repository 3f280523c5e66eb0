// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_listed.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/memfile.h"
#include "bench/base/strlist.h"

int fs_list_files(const char *dir)
{
	AUTO_FREE char *to = fs_path("%s/%s", dir, FS_LISTED);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	struct strlist names = { 0 };
	int err = f ? fs_list(dir, &names) : -ENOMEM;

	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, names.at[i]);
		char hex[65];

		err = *names.at[i] == '.' ? 0 : fs_sha256_file(path, hex);
		if (!err && *names.at[i] != '.')
			fprintf(f, "%s\t%s\n", hex, names.at[i]);
	}
	strlist_release(&names);
	if (!err)
		err = memfile_close(&m);
	return err ? fail(err, "%s", to) : fs_write_closed(to, m.at, m.len);
}

static bool is_listed(const char *path, const char *text, size_t len)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	AUTO_FREE char *from = fs_path("%.*s" FS_LISTED, (int)(name - path), path);
	AUTO_FREE char *list = NULL;
	AUTO_FREE char *want = NULL;
	char hex[65];
	size_t n;

	if (fs_read(from, &list, &n))
		return true;
	if (fs_take_closed(list, n))
		return false;
	fs_sha256_hex(text, len, hex);
	want = fs_path("%s\t%s\n", hex, name);
	for (const char *at = list; (at = strstr(at, want)); at++)
		if (at == list || at[-1] == '\n')
			return true;
	return false;
}

int fs_listed(const char *path, const char *text, size_t len)
{
	if (is_listed(path, text, len))
		return 0;
	fail(-EINVAL, "%s is damaged: it has another content than when it was written; hardbench analyze makes it "
	     "again", path);
	return -EUCLEAN;
}
