// SPDX-License-Identifier: GPL-2.0-only
/*
 * kexec/file_load - load a kernel to be started later, and unload it; signed by our key
 *
 * One op   2 kexec_file_load(2): the image of the feature's first arm, and KEXEC_FILE_UNLOAD
 * Crosses  reading the file, its signature, the segments' pages, SHA-256 of all of them, page tables for the jump
 * Control  null/empty, 1 op
 * Errors   -errno of either call; -EOPNOTSUPP where there is no image or the kernel loads none
 */
#include "kernel.h"

static int setup(void *st)
{
	struct kernel *k = st;
	int err;

	k->fd = open(KERNEL_FILE, O_RDONLY | O_CLOEXEC);
	if (k->fd < 0)
		return errno == ENOENT ? -EOPNOTSUPP : -errno;
	err = kernel_load(k->fd);
	if (!err)
		return kernel_unload();
	return err == -EPERM || err == -ENOSYS ? -EOPNOTSUPP : err;
}

static int run(void *st, uint64_t n)
{
	struct kernel *k = st;

	while (n--) {
		int err = kernel_load(k->fd);

		k->loaded = !err;
		if (!err)
			err = kernel_unload();
		if (err)
			return err;
		k->loaded = false;
	}
	return 0;
}

static void teardown(void *st)
{
	struct kernel *k = st;

	if (k->loaded)
		kernel_unload();
	if (k->fd >= 0)
		close(k->fd);
}

BENCH(kexec_file_load) = {
	.op = "load a kernel by kexec_file_load(2) and unload it",
	.crosses = "file read, signature, page allocation, SHA-256",
	.control = "null/empty", .control_ops = 1, .ops = 1, .warmup = 1,
	BENCH_STATE(struct kernel, .fd = -1),
	.setup = setup, .run = run, .teardown = teardown,
	.cold = "every operation fills memory that the one before gave back",
};
