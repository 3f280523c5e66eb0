// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/dup_close - duplicate a descriptor and close the copy
 *
 * One op   dup(2) and close(2)
 * Crosses  descriptor table lock, bitmap, file reference
 * Control  sys/getppid, 2 ops: two entries with nothing behind them
 * Errors   -errno of dup or close
 */
#include <unistd.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int fd = dup(0);

		if (fd < 0 || close(fd))
			return -errno;
	}
	return 0;
}

BENCH(sys_dup_close) = {
	.op = "duplicate a descriptor and close the copy",
	.crosses = "descriptor table lock, bitmap, file reference",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "will-it-scale:dup1",
	.run = run,
};
