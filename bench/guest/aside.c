// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/aside.h"

#include <linux/sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FIRST = 3000, NUMBERS = 8 };	/* below the smallest pid_max, 4096, and beyond what a boot's cases come to */

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
