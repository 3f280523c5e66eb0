// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/sysv_sem_pingpong - two processes that wake each other with System V semaphores
 *
 * One op   2 times semop(2) in each of them, 2 context switches
 * Crosses  IPC identifier lookup, semaphore queue, wake-up, schedule
 * Control  ipc/sysv_sem, 2 ops: the same calls without a switch
 * Errors   -errno of semget, semop or fork
 */
#include <sys/ipc.h>
#include <sys/sem.h>

#include "partner.h"

struct sem_pingpong {
	int id;
	pid_t partner;
};

static int sem_add(int id, int which, int value)
{
	struct sembuf op = { .sem_num = which, .sem_op = value };

	return semop(id, &op, 1);
}

static void partner(void *st)
{
	const struct sem_pingpong *s = st;

	while (!sem_add(s->id, 0, -1) && !sem_add(s->id, 1, 1))
		;
}

static int setup(void *st)
{
	struct sem_pingpong *s = st;

	partner_fifo();
	s->id = semget(IPC_PRIVATE, 2, 0600);
	return s->id < 0 ? -errno : partner_start(&s->partner, partner, s);
}

static int run(void *st, uint64_t n)
{
	const struct sem_pingpong *s = st;

	while (n--)
		if (sem_add(s->id, 0, 1) || sem_add(s->id, 1, -1))
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	const struct sem_pingpong *s = st;

	partner_stop(s->partner);
	if (s->id >= 0)
		semctl(s->id, 0, IPC_RMID);
}

BENCH(ipc_sysv_sem_pingpong) = {
	.op = "two processes that wake each other with System V semaphores",
	.crosses = "IPC identifier lookup, semaphore queue, wake-up, schedule",
	.control = "ipc/sysv_sem", .control_ops = 2,
	.covers = "lmbench:lat_sem",
	BENCH_STATE(struct sem_pingpong, .id = -1),
	.alone = true, .setup = setup, .run = run, .teardown = teardown,
};
