// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/epoll_event - an event: counted, waited for with epoll, read
 *
 * One op   write(2), epoll_wait(2), read(2) of one event counter
 * Crosses  wait queue callback, ready list, user copies
 * Control  ipc/eventfd, 1 op: the event without epoll
 * Errors   -errno of setup; -EIO if a call fails
 */
#include "many.h"

static int run(void *st, uint64_t n)
{
	const uint64_t one = 1;
	struct many *s = st;
	uint64_t got;

	while (n--)
		if (write(s->fd[0], &one, 8) != 8 || epoll_wait(s->epoll, s->event, 1, -1) != 1 ||
		    read(s->fd[0], &got, 8) != 8)
			return -EIO;
	return 0;
}

BENCH(poll_epoll_event) = {
	.op = "an event: counted, waited for with epoll, read",
	.crosses = "wait queue callback, ready list, user copies",
	.control = "ipc/eventfd", .control_ops = 1,
	.covers = "perf-bench:epoll_wait",
	BENCH_STATE(struct many, MANY_INIT, .nr = 1, .kind = MANY_EVENT),
	.setup = many_setup_epoll, .run = run, .teardown = many_teardown,
};
