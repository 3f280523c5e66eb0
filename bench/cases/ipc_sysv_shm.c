// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/sysv_shm - attach a System V segment of one page, write to it, detach
 *
 * One op   shmat(2), one fault, shmdt(2)
 * Crosses  IPC identifier lookup, mmap, page fault, unmapping
 * Control  mm/touch_1p, 1 op: the same with anonymous memory
 * Errors   -errno of shmget, shmat or shmdt
 */
#include <sys/ipc.h>
#include <sys/shm.h>

#include "bench.h"

struct sysv_shm { int id; };

static int setup(void *st)
{
	struct sysv_shm *s = st;

	s->id = shmget(IPC_PRIVATE, 4096, 0600);
	return s->id < 0 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	const struct sysv_shm *s = st;

	while (n--) {
		char *p = shmat(s->id, NULL, 0);

		if (p == (char *)-1)
			return -errno;
		*(volatile char *)p = 1;
		if (shmdt(p))
			return -errno;
	}
	return 0;
}

static void teardown(void *st)
{
	const struct sysv_shm *s = st;

	if (s->id >= 0)
		shmctl(s->id, IPC_RMID, NULL);
}

BENCH(ipc_sysv_shm) = {
	.op = "attach a System V segment of one page, write to it, detach",
	.crosses = "IPC identifier lookup, mmap, page fault, unmapping",
	.control = "mm/touch_1p", .control_ops = 1,
	BENCH_STATE(struct sysv_shm, .id = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
