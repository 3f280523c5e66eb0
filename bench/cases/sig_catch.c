// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/catch - send oneself a signal and catch it
 *
 * One op   tgkill(2) to this thread, the handler, rt_sigreturn(2)
 * Crosses  signal queue, signal frame set up and restored, FPU state saved and restored
 * Control  sys/getppid, 2 ops: the entries of tgkill and rt_sigreturn
 * Errors   -errno of sigaction or tgkill; -EIO if the handler ran less often than asked
 */
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "bench.h"

static volatile sig_atomic_t caught;

static void handler(int sig)
{
	(void)sig;
	caught++;
}

static int setup(void *st)
{
	const struct sigaction sa = { .sa_handler = handler };

	(void)st;
	caught = 0;
	return sigaction(SIGUSR1, &sa, NULL) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	const pid_t pid = getpid(), tid = gettid();

	(void)st;
	while (n--)
		if (syscall(SYS_tgkill, pid, tid, SIGUSR1))
			return -errno;
	return 0;
}

static int check(void *st, uint64_t total)
{
	(void)st;
	return (uint64_t)caught == total ? 0 : -EIO;
}

static void teardown(void *st)
{
	(void)st;
	signal(SIGUSR1, SIG_DFL);
}

BENCH(sig_catch) = {
	.op = "raise a signal and catch it", .crosses = "signal queue, signal frame, sigreturn",
	.control = "sys/getppid", .control_ops = 2,
	.covers = "lmbench:lat_sig_catch will-it-scale:signal1",
	.setup = setup, .run = run, .check = check, .teardown = teardown,
};
