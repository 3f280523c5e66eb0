// SPDX-License-Identifier: GPL-2.0-only
/*
 * time/itimer - an interval timer, its signal and the wait for it
 *
 * One op   setitimer(2) ITIMER_REAL of 20 us, sigsuspend(2), the handler, rt_sigreturn(2)
 * Crosses  high-resolution timer, signal delivery, schedule, idle
 * Control  time/nanosleep, 1 op: the same wait without a signal
 * Errors   -errno of the call; the idle loop runs inside the op, so its instructions are part of
 *          it; -EIO if the handler ran less often than asked
 */
#include <signal.h>
#include <sys/time.h>

#include "bench.h"

struct itimer {
	sigset_t before, waiting;
};

static volatile sig_atomic_t rung;

static void handler(int sig)
{
	(void)sig;
	rung++;
}

static int setup(void *st)
{
	const struct sigaction sa = { .sa_handler = handler };
	struct itimer *s = st;
	sigset_t block;

	rung = 0;
	sigemptyset(&block);
	sigaddset(&block, SIGALRM);
	if (sigaction(SIGALRM, &sa, NULL) || sigprocmask(SIG_BLOCK, &block, &s->before))
		return -errno;
	s->waiting = s->before;
	sigdelset(&s->waiting, SIGALRM);
	return 0;
}

static int run(void *st, uint64_t n)
{
	const struct itimerval t = { .it_value = { .tv_usec = 20 } };
	struct itimer *s = st;

	while (n--) {
		if (setitimer(ITIMER_REAL, &t, NULL))
			return -errno;
		sigsuspend(&s->waiting);
	}
	return 0;
}

static int check(void *st, uint64_t total)
{
	(void)st;
	return (uint64_t)rung == total ? 0 : -EIO;
}

static void teardown(void *st)
{
	signal(SIGALRM, SIG_DFL);
	sigprocmask(SIG_SETMASK, &((struct itimer *)st)->before, NULL);
}

BENCH(time_itimer) = {
	.op = "an interval timer, its signal and the wait for it",
	.crosses = "high-resolution timer, signal delivery, schedule, idle",
	.control = "time/nanosleep", .control_ops = 1,
	.covers = "lmbench:lat_usleep_itimer",
	.ops = 8, BENCH_STATE(struct itimer, .before = { { 0 } }),
	.setup = setup, .run = run, .check = check, .teardown = teardown,
};
