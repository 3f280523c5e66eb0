// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/eventfd_pingpong - an event to another process and back
 *
 * One op   write, read that blocks, and the same in the partner: two context switches
 * Crosses  eventfd, wake-up, schedule
 * Control  ipc/eventfd, 2 ops: the same calls without a switch
 * Errors   -errno of eventfd or fork; -EIO if a transfer fails
 */
#include <sys/eventfd.h>

#include "pingpong.h"

static int setup(void *st)
{
	struct pingpong *s = st;

	s->buf[0] = 1;		/* any number but 0 is an event */
	s->peer_rd = s->wr = eventfd(0, EFD_CLOEXEC);
	s->rd = s->peer_wr = eventfd(0, EFD_CLOEXEC);
	return s->wr < 0 || s->rd < 0 ? -errno : pingpong_start(s);
}

/* the descriptors are shared crosswise, so they are closed here and not twice in the helper */
static void teardown(void *st)
{
	struct pingpong *s = st;

	s->peer_rd = s->peer_wr = -1;
	pingpong_teardown(st);
}

BENCH(ipc_eventfd_pingpong) = {
	.op = "an event to another process and back",
	.crosses = "eventfd, wake-up, schedule",
	.control = "ipc/eventfd", .control_ops = 2,
	BENCH_STATE(struct pingpong, PINGPONG_INIT, .len = 8),
	.alone = true, .setup = setup, .run = pingpong_run, .teardown = teardown,
};
