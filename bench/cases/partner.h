/* SPDX-License-Identifier: GPL-2.0-only */
/* A child process that plays the other side: made in setup, killed and reaped in teardown. */
#ifndef HB_CASES_PARTNER_H
#define HB_CASES_PARTNER_H

#include <sched.h>
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

/*
 * partner_fifo - first in, first out: each side runs until it blocks, this one and those that it starts
 *
 * In the default class the scheduler's averages of past load decide who preempts whom, and the count of an operation
 * follows the clock, not the kernel. Without the privilege it stays as it is.
 */
static inline void partner_fifo(void)
{
	const struct sched_param p = { .sched_priority = 1 };

	sched_setscheduler(0, SCHED_FIFO, &p);
}

/* partner_start - fork a child that runs @fn(@st), which never has to end; *@pid is 0 before */
static inline int partner_start(pid_t *pid, void (*fn)(void *st), void *st)
{
	*pid = fork();
	if (*pid == 0) {
		fn(st);
		_exit(0);
	}
	if (*pid > 0)
		return 0;
	*pid = 0;
	return -errno;
}

static inline void partner_stop(pid_t pid)
{
	if (pid <= 0)
		return;
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

#endif
