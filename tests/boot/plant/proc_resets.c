// SPDX-License-Identifier: GPL-2.0-only
/* For alone.sh, a case that runs alone: its first operation resets the machine. */
#include "bench/cases/bench.h"

#include <errno.h>
#include <linux/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

static int run(void *st, uint64_t n)
{
	(void)st;
	(void)n;
	syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART, NULL);
	return -errno;
}

BENCH(proc_resets) = {
	.op = "none", .control = "null/empty", .control_ops = 1, .alone = true, .run = run,
};
