// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/signalfd - send oneself a signal and read it from a descriptor
 *
 * One op   tgkill(2) of a blocked signal, read(2) of 128 bytes
 * Crosses  signal queue, dequeue, copy_to_user of signalfd_siginfo
 * Control  sig/catch, 1 op: the same signal with a handler
 * Errors   -errno of setup; -EIO if the signal is not read
 */
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>

#include "fd.h"

static int setup(void *st)
{
	struct fd_state *s = st;
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	if (sigprocmask(SIG_BLOCK, &set, NULL))
		return -errno;
	s->fd = signalfd(-1, &set, SFD_CLOEXEC);
	return s->fd < 0 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	const pid_t pid = getpid(), tid = gettid();
	struct fd_state *s = st;

	while (n--)
		if (syscall(SYS_tgkill, pid, tid, SIGUSR2) ||
		    read(s->fd, s->buf, 128) != 128)
			return -EIO;
	return 0;
}

BENCH(sig_signalfd) = {
	.op = "send oneself a signal and read it from a descriptor",
	.crosses = "signal queue, dequeue, copy_to_user of signalfd_siginfo",
	.control = "sig/catch", .control_ops = 1,
	BENCH_STATE(struct fd_state, .fd = -1),
	.setup = setup, .run = run, .teardown = fd_teardown,
};
