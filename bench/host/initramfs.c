// SPDX-License-Identifier: GPL-2.0-only
#include "initramfs.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "bundle.h"
#include "fail.h"

static int put_all(struct bundle *b, const struct initramfs *in)
{
	static const char *const dirs[] = { "dev", "proc", "sys", "tmp" };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(dirs); i++)
		err = bundle_put_node(b, dirs[i], S_IFDIR | 0755, 0);
	if (!err)
		err = bundle_put_node(b, "dev/console", S_IFCHR | 0600, makedev(5, 1));
	if (!err)
		err = bundle_put_file(b, "init", 0755, in->runner);
	if (!err && in->module)
		err = bundle_put_file(b, "hbk.ko", 0644, in->module);
	for (size_t i = 0; !err && i < in->nr_more; i++)
		err = bundle_put_file(b, in->more[i].name, 0644, in->more[i].path);
	if (!err)
		err = bundle_put_data(b, "job", 0644, in->job, in->job_len);
	return err;
}

int initramfs_write(const char *path, const struct initramfs *in)
{
	struct bundle *b;
	int err = bundle_create(&b, path, BUNDLE_CPIO);

	return err ? err : bundle_finish(b, put_all(b, in));
}
