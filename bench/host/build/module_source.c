// SPDX-License-Identifier: GPL-2.0-only
#include "build/module_source.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/strlist.h"

static const char *const suffixes[] = { ".c", ".h", ".S", NULL };
static const char *const whole[] = { "Kbuild", "Makefile", NULL };

/* not what an editor or a build in place left behind; not made by kbuild itself */
static int wanted(const char *name)
{
	const char *dot = strrchr(name, '.');
	size_t i;

	if (*name == '.' || !strcmp(name, "case_list.h") || strstr(name, ".mod.c"))
		return 0;
	for (i = 0; whole[i]; i++)
		if (!strcmp(name, whole[i]))
			return 1;
	for (i = 0; dot && suffixes[i]; i++)
		if (!strcmp(dot, suffixes[i]))
			return 1;
	return 0;
}

int module_source_list(const char *sub, struct strlist *out)
{
	AUTO_FREE char *dir = fs_path("%s/kmod/%s", fs_data_dir(), sub);
	struct strlist names = { 0 };
	int err = fs_list(dir, &names);

	if (err)
		fail(err, "open %s", dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s%s", sub, names.at[i]);

		if (wanted(names.at[i]))
			err = strlist_add(out, path);
	}
	strlist_release(&names);
	return err;
}

int module_source_files(struct strlist *out)
{
	int err = module_source_list("", out);

	if (!err)
		err = module_source_list("cases/", out);
	strlist_sort(out);
	return err;
}

int module_source_hash_list(const struct strlist *files, char *hex)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err = f ? 0 : -ENOMEM;

	for (size_t i = 0; i < files->n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/kmod/%s", fs_data_dir(), files->at[i]);
		char one[65];

		err = fs_sha256_file(path, one);
		if (err)
			fail(err, "read %s", path);
		else
			fprintf(f, "%s %s\n", files->at[i], one);
	}
	if (!err)
		err = memfile_close(&m);
	if (!err)
		fs_sha256_hex(m.at, m.len, hex);
	return err;
}

static int hash_all(char *hex)
{
	struct strlist files = { 0 };
	int err = module_source_files(&files);

	if (!err)
		err = module_source_hash_list(&files, hex);
	strlist_release(&files);
	return err;
}

int module_source_hash(char *hex)
{
	static char memo[65];
	int err = *memo ? 0 : hash_all(memo);

	if (!err)
		memcpy(hex, memo, sizeof(memo));
	return err;
}

int module_source_copy_file(const char *from, const char *to)
{
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *there = NULL;
	size_t len, old;
	int err = fs_read(from, &text, &len);

	if (err)
		return fail(err, "read %s", from);
	if (!fs_read(to, &there, &old) && old == len && !memcmp(text, there, len))
		return 0;
	return fs_write(to, text, len);
}

int module_source_copy(const char *dir)
{
	AUTO_FREE char *cases = fs_path("%s/cases", dir);
	struct strlist files = { 0 };
	size_t i;
	int err = fs_mkdirs(cases);

	if (!err)
		err = module_source_files(&files);
	for (i = 0; i < files.n && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/kmod/%s", fs_data_dir(), files.at[i]);
		AUTO_FREE char *to = fs_path("%s/%s", dir, files.at[i]);

		err = module_source_copy_file(from, to);
	}
	strlist_release(&files);
	return err;
}

int module_source_kconfig_hash(char *hex)
{
	AUTO_FREE char *path = fs_path("%s/kmod/Kconfig", fs_data_dir());
	int err = fs_sha256_file(path, hex);

	return err ? fail(err, "read %s", path) : 0;
}

/* a file of the tree with one line more */
static int append(const char *from, const char *line, const char *to)
{
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *longer = NULL;
	int err = fs_read(from, &text, NULL);

	if (err)
		return fail(err, "read %s", from);
	longer = fs_path("%s\n%s\n", text, line);
	return fs_write(to, longer, strlen(longer));
}

int module_source_lay_over(const char *tree, const char *dir)
{
	AUTO_FREE char *point = fs_path("%s/drivers/hbk", tree);
	AUTO_FREE char *sources = fs_path("%s/hbk", dir);
	AUTO_FREE char *ours = fs_path("%s/kmod/Kconfig", fs_data_dir());
	AUTO_FREE char *copy = fs_path("%s/Kconfig", sources);
	AUTO_FREE char *kconfig = fs_path("%s/drivers/Kconfig", tree);
	AUTO_FREE char *longer_kconfig = fs_path("%s/Kconfig", dir);
	AUTO_FREE char *makefile = fs_path("%s/drivers/Makefile", tree);
	AUTO_FREE char *longer_makefile = fs_path("%s/Makefile", dir);
	int err = fs_mkdirs(point);

	if (!err)
		err = module_source_copy(sources);
	if (!err)
		err = module_source_copy_file(ours, copy);
	if (!err)
		err = append(kconfig, "source \"drivers/hbk/Kconfig\"", longer_kconfig);
	return err ? err : append(makefile, "obj-$(CONFIG_HBK) += hbk/", longer_makefile);
}
