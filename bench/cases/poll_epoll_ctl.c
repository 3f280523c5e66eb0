// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/epoll_ctl - take a descriptor out of an epoll set and put it back
 *
 * One op   2 times epoll_ctl(2), DEL and ADD
 * Crosses  epitem allocation, tree, wait queue entry, RCU free
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of setup or epoll_ctl
 */
#include "many.h"

static int run(void *st, uint64_t n)
{
	struct epoll_event e = { .events = EPOLLIN };
	struct many *s = st;

	while (n--)
		if (epoll_ctl(s->epoll, EPOLL_CTL_DEL, s->fd[0], NULL) ||
		    epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->fd[0], &e))
			return -errno;
	return 0;
}

BENCH(poll_epoll_ctl) = {
	.op = "take a descriptor out of an epoll set and put it back",
	.crosses = "epitem allocation, tree, wait queue entry, RCU free",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "perf-bench:epoll_ctl",
	BENCH_STATE(struct many, MANY_INIT, .nr = 10, .kind = MANY_EVENT),
	.setup = many_setup_epoll, .run = run, .teardown = many_teardown,
};
