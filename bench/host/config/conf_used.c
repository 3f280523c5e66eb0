// SPDX-License-Identifier: GPL-2.0-only
#include "config/conf_used.h"

#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

static struct strlist files;
static char *root, *beside;

const char *conf_root(void)
{
	return root ? root : fs_data_dir();
}

void conf_set_root(const char *dir)
{
	free(root);
	root = fs_path("%s", dir);
}

bool conf_is_packed(void)
{
	return strcmp(conf_root(), fs_data_dir());
}

void conf_set_beside(const char *dir)
{
	char *copy = dir ? fs_path("%s", dir) : NULL;

	free(beside);
	beside = copy;
}

const char *conf_beside(void)
{
	return beside;
}

int conf_used_note(const char *path)
{
	AUTO_FREE char *real = realpath(path, NULL);

	return !real || strlist_has(&files, real) ? 0 : strlist_add(&files, real);
}

void conf_used_forget(void)
{
	strlist_release(&files);
	files = (struct strlist){ 0 };
}

const struct strlist *conf_used(void)
{
	return &files;
}
