/* SPDX-License-Identifier: GPL-2.0-only */
/* The guest's file system. */
#ifndef HB_BOOT_INITRAMFS_H
#define HB_BOOT_INITRAMFS_H

#include <stddef.h>

#include "bench/base/strlist.h"

struct initramfs_file {
	const char *name;	/* in the guest, without the first slash */
	const char *path;	/* on the host */
};

struct initramfs {
	const char *runner;	/* path on the host; becomes /init */
	/*
	 * cases of a guest that counts: /init is the first program, which is in the runner, .early; of cases that run
	 * alone it has the programs, in /alone; the runner is /runner. NULL = /init is the runner
	 */
	const struct strlist *cases;
	const char *module;	/* becomes /hbk.ko; NULL = none */
	const struct initramfs_file *more;	/* [nr_more] further modules */
	size_t nr_more;
	const char *job;	/* text of /job */
	size_t job_len;
	const char *arm;	/* text of /arm, for runner-console; NULL = there is none */
};

/*
 * initramfs_write - an uncompressed newc cpio, the same bytes from the same content
 * Errors  -errno after printing; -EINVAL: no .early in the runner
 */
int initramfs_write(const char *path, const struct initramfs *in);

#endif
