// SPDX-License-Identifier: GPL-2.0-only
/*
 * fs/mmap_open2close - open a file, map and read 64 KiB of it, unmap, close
 *
 * One op   open(2), mmap(2), 16 reads with one fault, munmap(2), close(2)
 * Crosses  path walk, file allocation, mmap, fault-around
 * Control  fs/open2close_64k, 1 op: the same bytes with read
 * Errors   -errno of the calls
 */
#include <sys/mman.h>

#include "file.h"

static int once(const struct file *s)
{
	int fd = open(FILE_PATH, O_RDONLY | O_CLOEXEC), err = 0;
	volatile char *p;

	if (fd < 0)
		return -errno;
	p = mmap(NULL, s->size, PROT_READ, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED) {
		err = -errno;
	} else {
		for (size_t i = 0; i < s->size; i += FILE_PAGE)
			(void)p[i];
		munmap((void *)p, s->size);
	}
	close(fd);
	return err;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = once(st);
	return err;
}

BENCH(fs_mmap_open2close) = {
	.op = "open a file, map and read 64 KiB of it, unmap, close",
	.crosses = "path walk, file allocation, mmap, fault-around",
	.control = "fs/open2close_64k", .control_ops = 1,
	.covers = "lmbench:bw_mmap_rd_open2close",
	.ops = 16, BENCH_STATE(struct file, FILE_INIT, .size = 16 * FILE_PAGE, .len = FILE_PAGE),
	.setup = file_setup, .run = run, .teardown = file_teardown,
	.cold = "every operation makes a mapping without pages",
};
