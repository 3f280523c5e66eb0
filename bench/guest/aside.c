// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/aside.h"

#include <linux/sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * Below 4096, the smallest pid_max that a kernel begins with. Cases may come past these, fork by fork: a number that is
 * chosen is none of those in turn, and by the time that a case runs it is free again. Several, for such a process may
 * have one of its own.
 */
enum { FIRST = 3000, NUMBERS = 8 };

pid_t aside_fork(void)
{
	for (pid_t number = FIRST; number < FIRST + NUMBERS; number++) {
		const struct clone_args a = {
			.exit_signal = SIGCHLD, .set_tid = (uintptr_t)&number, .set_tid_size = 1,
		};
		const pid_t pid = (pid_t)syscall(SYS_clone3, &a, sizeof(a));

		if (pid >= 0)
			return pid;
	}
	return fork();
}
