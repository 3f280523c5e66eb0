// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_walk.h"

#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"

static void auto_fts(FTS **f)
{
	if (*f)
		fts_close(*f);
}

static int by_name(const void *x, const void *y)
{
	return strcmp(((const struct fs_found *)x)->name, ((const struct fs_found *)y)->name);
}

static int add(struct fs_found_list *l, const char *name, const struct stat *st)
{
	if (GROW(l->at, l->n))
		return -ENOMEM;
	l->at[l->n++] = (struct fs_found){ fs_path("%s", name), *st };
	return 0;
}

static int take(struct fs_found_list *l, const FTSENT *e, size_t skip, const char *but)
{
	const char *name = e->fts_path + skip;

	if (!e->fts_level && (e->fts_info == FTS_F || e->fts_info == FTS_SL || e->fts_info == FTS_DEFAULT))
		return -ENOTDIR;
	if (e->fts_level == 1 && (*e->fts_name == '.' || !strcmp(e->fts_name, but)))
		return 0;
	switch (e->fts_info) {
	case FTS_D:
	case FTS_DP:
		return 0;
	case FTS_DNR:
	case FTS_ERR:
	case FTS_NS:
		return e->fts_errno ? -e->fts_errno : -EIO;
	default:
		return add(l, name, e->fts_statp);
	}
}

int fs_walk(const char *dir, const char *but, struct fs_found_list *l)
{
	char *const root[] = { (char *)dir, NULL };
	__attribute__((cleanup(auto_fts))) FTS *f = fts_open(root, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	FTSENT *e;
	int err = 0;

	if (!f)
		return -errno;
	while (!err && (errno = 0, e = fts_read(f)))
		err = take(l, e, strlen(dir) + 1, but);
	if (!err && errno)
		err = -errno;
	if (l->n)
		qsort(l->at, l->n, sizeof(*l->at), by_name);
	return err;
}

const struct fs_found *fs_found_get(const struct fs_found_list *l, const char *name)
{
	const struct fs_found want = { .name = (char *)name };

	return l->n ? bsearch(&want, l->at, l->n, sizeof(want), by_name) : NULL;
}

void fs_found_release(struct fs_found_list *l)
{
	for (size_t i = 0; i < l->n; i++)
		free(l->at[i].name);
	free(l->at);
	*l = (struct fs_found_list){ 0 };
}
