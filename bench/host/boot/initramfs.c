// SPDX-License-Identifier: GPL-2.0-only
#include "boot/initramfs.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "code/elf.h"

static int put_section(struct archive_writer *b, const struct elf_image *im, const char *section, const char *name)
{
	const void *data = NULL;
	const size_t len = elf_section(im, section, &data);

	return len ? archive_put_data(b, name, 0755, data, len) : -ENOENT;
}

/* of a case that runs alone its program, and what that executes; of any other there is none */
static int put_alone(struct archive_writer *b, const struct elf_image *im, const char *kase)
{
	static const struct { const char *section, *suffix; } parts[] = {
		{ "alone", "" }, { "executes", ".executes" },
	};
	AUTO_FREE char *id = fs_path("%s", kase);
	char *slash = strchr(id, '/');
	int err = 0;

	if (slash)
		*slash = '_';
	for (size_t i = 0; !err && i < ARRAY_SIZE(parts); i++) {
		AUTO_FREE char *section = fs_path(".%s.%s", parts[i].section, id);
		AUTO_FREE char *name = fs_path("alone/%s%s", id, parts[i].suffix);

		err = put_section(b, im, section, name);
		err = err == -ENOENT ? 0 : err;
	}
	return err;
}

/* what cases meet must not depend on the runner, so another program is first: bench/program/early.c */
static int put_early(struct archive_writer *b, const struct initramfs *in)
{
	__attribute__((cleanup(elf_release))) struct elf_image im = { .fd = -1 };
	int err = elf_load(&im, in->runner);

	if (err)
		return err;
	err = put_section(b, &im, ".early", "init");
	if (err == -ENOENT)
		return fail(-EINVAL, "%s has no first program (is it built? make guest)", in->runner);
	if (!err)
		err = archive_put_node(b, "alone", S_IFDIR | 0755, 0);
	for (size_t i = 0; !err && i < in->cases->n; i++)
		err = put_alone(b, &im, in->cases->at[i]);
	return err;
}

static int put_all(struct archive_writer *b, const struct initramfs *in)
{
	static const char *const dirs[] = { "dev", "proc", "sys", "tmp" };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(dirs); i++)
		err = archive_put_node(b, dirs[i], S_IFDIR | 0755, 0);
	if (!err)
		err = archive_put_node(b, "dev/console", S_IFCHR | 0600, makedev(5, 1));
	if (!err)
		err = in->cases ? put_early(b, in) : 0;
	if (!err)
		err = archive_put_file(b, in->cases ? "runner" : "init", 0755, in->runner);
	if (!err && in->module)
		err = archive_put_file(b, "hbk.ko", 0644, in->module);
	for (size_t i = 0; !err && i < in->nr_more; i++)
		err = archive_put_file(b, in->more[i].name, 0644, in->more[i].path);
	if (!err)
		err = archive_put_data(b, "job", 0644, in->job, in->job_len);
	if (!err && in->arm)
		err = archive_put_data(b, "arm", 0644, in->arm, strlen(in->arm));
	return err;
}

int initramfs_write(const char *path, const struct initramfs *in)
{
	struct archive_writer *b;
	int err = archive_create(&b, path, ARCHIVE_CPIO);

	return err ? err : archive_finish(b, put_all(b, in));
}
