// SPDX-License-Identifier: GPL-2.0-only
/*
 * poll/epoll_10 - epoll_wait over 10 event counters, none ready
 *
 * One op   epoll_wait(2) with a timeout of 0
 * Crosses  empty ready list
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of setup; -EIO if the number of ready descriptors is wrong
 */
#include "many.h"

BENCH(poll_epoll_10) = {
	.op = "epoll_wait over 10 event counters, none ready",
	.crosses = "empty ready list",
	.control = "sys/getppid", .control_ops = 1,
	.covers = "lebench:epoll",
	BENCH_STATE(struct many, MANY_INIT, .nr = 10, .kind = MANY_EVENT),
	.setup = many_setup_epoll, .run = many_run_epoll, .teardown = many_teardown,
};
