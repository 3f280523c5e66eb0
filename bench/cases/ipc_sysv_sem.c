// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/sysv_sem - take a System V semaphore and give it back
 *
 * One op   2 times semop(2)
 * Crosses  IPC identifier lookup, semaphore lock
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of semget or semop
 */
#include <sys/ipc.h>
#include <sys/sem.h>

#include "bench.h"

struct sysv_sem { int id; };

static int setup(void *st)
{
	struct sysv_sem *s = st;

	s->id = semget(IPC_PRIVATE, 1, 0600);
	return s->id < 0 || semctl(s->id, 0, SETVAL, 1) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct sembuf take = { .sem_op = -1 }, give = { .sem_op = 1 };
	const struct sysv_sem *s = st;

	while (n--)
		if (semop(s->id, &take, 1) || semop(s->id, &give, 1))
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	const struct sysv_sem *s = st;

	if (s->id >= 0)
		semctl(s->id, 0, IPC_RMID);
}

BENCH(ipc_sysv_sem) = {
	.op = "take a System V semaphore and give it back",
	.crosses = "IPC identifier lookup, semaphore lock",
	.control = "sys/getppid", .control_ops = 2,
	BENCH_STATE(struct sysv_sem, .id = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
