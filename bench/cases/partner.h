/* SPDX-License-Identifier: GPL-2.0-only */
/* A child process that plays the other side: made in setup, killed and reaped in teardown. */
#ifndef HB_CASES_PARTNER_H
#define HB_CASES_PARTNER_H

#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

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
