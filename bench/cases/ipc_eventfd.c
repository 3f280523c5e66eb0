// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/eventfd - count an event and read it
 *
 * One op   write(2) and read(2) of 8 bytes
 * Crosses  eventfd lock, wait queue, user copies
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of setup; -EIO when a call fails
 */
#include <sys/eventfd.h>

#include "fd.h"

static int setup(void *st)
{
	struct fd_state *s = st;

	s->fd = eventfd(0, EFD_CLOEXEC);
	return s->fd < 0 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct fd_state *s = st;
	const uint64_t one = 1;

	while (n--)
		if (write(s->fd, &one, 8) != 8 || read(s->fd, s->buf, 8) != 8)
			return -EIO;
	return 0;
}

BENCH(ipc_eventfd) = {
	.op = "count an event and read it",
	.crosses = "eventfd lock, wait queue, user copies",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "will-it-scale:eventfd1",
	BENCH_STATE(struct fd_state, .fd = -1),
	.setup = setup, .run = run, .teardown = fd_teardown,
};
