// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/poll_1 - poll one tmpfs file
 *
 * One op   poll(2) with a timeout of 0
 * Crosses  copy of one pollfd, one poll call
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of open; -EIO if the file is not ready
 */
#include <poll.h>

#include "fd.h"

static int run(void *st, uint64_t n)
{
	struct fd_state *s = st;
	struct pollfd p = { .fd = s->fd, .events = POLLIN };

	while (n--)
		if (poll(&p, 1, 0) != 1)
			return -EIO;
	return 0;
}

static void teardown(void *st)
{
	fd_teardown(st);
	unlink(((struct fd_state *)st)->path);
}

BENCH(poll_poll_1) = {
	.op = "poll one tmpfs file",
	.crosses = "copy of one pollfd, one poll call",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "will-it-scale:poll1",
	BENCH_STATE(struct fd_state, .path = "/tmp/hb.poll", .flags = O_RDWR | O_CREAT, .fd = -1),
	.setup = fd_setup, .run = run, .teardown = teardown,
};
