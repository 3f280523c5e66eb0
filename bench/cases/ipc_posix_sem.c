// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/posix_sem - post a POSIX semaphore and take it
 *
 * One op   sem_post and sem_wait: no entry while nobody waits
 * Crosses  nothing of the kernel
 * Control  null/empty, 1 op: the loop alone
 * Errors   -errno of either call
 */
#include <semaphore.h>

#include "bench.h"

struct posix_sem { sem_t sem; };

static int setup(void *st)
{
	return sem_init(&((struct posix_sem *)st)->sem, 0, 0) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct posix_sem *s = st;

	while (n--)
		if (sem_post(&s->sem) || sem_wait(&s->sem))
			return -errno;
	return 0;
}

BENCH(ipc_posix_sem) = {
	.op = "post a POSIX semaphore and take it",
	.crosses = "nothing of the kernel",
	.control = "null/empty", .control_ops = 1,
	.covers = "will-it-scale:posix_semaphore1",
	.state_size = sizeof(struct posix_sem), .setup = setup, .run = run,
};
