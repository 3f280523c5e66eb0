/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A kernel to be loaded by kexec_file_load(2): the image of the feature's first arm, signed by hardbench's key, in the
 * guests of all arms where a plan measures such a case and the kernel that runs has CONFIG_KEXEC_FILE.
 */
#ifndef HB_CASES_KERNEL_H
#define HB_CASES_KERNEL_H

#include <fcntl.h>
#include <linux/kexec.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

#define KERNEL_FILE "/kernel.image"

struct kernel {
	int fd;
	bool loaded;
};

/* kernel_load - loaded, never started: 0 or -errno */
static inline int kernel_load(int fd)
{
	return syscall(SYS_kexec_file_load, fd, -1, 1ul, "", (unsigned long)KEXEC_FILE_NO_INITRAMFS) ? -errno : 0;
}

static inline int kernel_unload(void)
{
	return syscall(SYS_kexec_file_load, -1, -1, 0ul, NULL, (unsigned long)KEXEC_FILE_UNLOAD) ? -errno : 0;
}

#endif
