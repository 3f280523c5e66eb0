// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/read_stat - read /proc/self/stat
 *
 * One op   open(2), read(2), close(2)
 * Crosses  proc path walk, seq_file allocation, task figures, number formatting
 * Control  vfs/open_close, 1 op: open and close of a tmpfs file
 * Errors   -errno of open; -EIO if the read fails
 */
#include <fcntl.h>
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	char buf[1024];

	(void)st;
	while (n--) {
		int fd = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
		ssize_t len;

		if (fd < 0)
			return -errno;
		len = read(fd, buf, sizeof(buf));
		close(fd);
		if (len < 50)
			return -EIO;
	}
	return 0;
}

BENCH(proc_read_stat) = {
	.op = "read /proc/self/stat",
	.crosses = "proc path walk, seq_file allocation, task figures, number formatting",
	.control = "vfs/open_close", .control_ops = 1,
	.ops = 16, .run = run,
};
