// SPDX-License-Identifier: GPL-2.0-only
#include "boot/initramfs.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"

static int put_all(struct archive_writer *b, const struct initramfs *in)
{
	static const char *const dirs[] = { "dev", "proc", "sys", "tmp" };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(dirs); i++)
		err = archive_put_node(b, dirs[i], S_IFDIR | 0755, 0);
	if (!err)
		err = archive_put_node(b, "dev/console", S_IFCHR | 0600, makedev(5, 1));
	if (!err)
		err = archive_put_file(b, "init", 0755, in->runner);
	if (!err && in->module)
		err = archive_put_file(b, "hbk.ko", 0644, in->module);
	for (size_t i = 0; !err && i < in->nr_more; i++)
		err = archive_put_file(b, in->more[i].name, 0644, in->more[i].path);
	if (!err)
		err = archive_put_data(b, "job", 0644, in->job, in->job_len);
	return err;
}

int initramfs_write(const char *path, const struct initramfs *in)
{
	struct archive_writer *b;
	int err = archive_create(&b, path, ARCHIVE_CPIO);

	return err ? err : archive_finish(b, put_all(b, in));
}
