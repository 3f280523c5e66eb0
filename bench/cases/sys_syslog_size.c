// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/syslog_size - ask for the size of the kernel's log
 *
 * One op   syslog(SYSLOG_ACTION_SIZE_BUFFER), which reads nothing
 * Crosses  system call entry, dmesg_restrict, a capability
 * Control  sys/getppid, 1 op
 * Errors   -errno of syslog, -ENOSYS from setup where there is no log
 */
#include <sys/klog.h>

#include "bench.h"

enum { SIZE_BUFFER = 10 };

static int setup(void *st)
{
	(void)st;
	return klogctl(SIZE_BUFFER, NULL, 0) < 0 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (klogctl(SIZE_BUFFER, NULL, 0) < 0)
			return -errno;
	return 0;
}

BENCH(sys_syslog_size) = {
	.op = "syslog(2): the log's size", .crosses = "system call entry, dmesg_restrict",
	.control = "sys/getppid", .control_ops = 1, .setup = setup, .run = run,
};
