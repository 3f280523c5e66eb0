// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/sysv_msg - put a System V message of 64 bytes into a queue and take it out
 *
 * One op   msgsnd(2) and msgrcv(2)
 * Crosses  IPC identifier lookup, message allocation, user copies
 * Control  ipc/pipe_self, 1 op: the same bytes through a pipe
 * Errors   -errno of msgget; -EIO if the message is short
 */
#include <sys/ipc.h>
#include <sys/msg.h>

#include "bench.h"

struct sysv_msg {
	int id;
	struct { long type; char text[64]; } m;
};

static int setup(void *st)
{
	struct sysv_msg *s = st;

	s->id = msgget(IPC_PRIVATE, 0600);
	return s->id < 0 ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct sysv_msg *s = st;

	while (n--)
		if (msgsnd(s->id, &s->m, 64, 0) || msgrcv(s->id, &s->m, 64, 0, 0) != 64)
			return -EIO;
	return 0;
}

static void teardown(void *st)
{
	const struct sysv_msg *s = st;

	if (s->id >= 0)
		msgctl(s->id, IPC_RMID, NULL);
}

BENCH(ipc_sysv_msg) = {
	.op = "put a System V message of 64 bytes into a queue and take it out",
	.crosses = "IPC identifier lookup, message allocation, user copies",
	.control = "ipc/pipe_self", .control_ops = 1,
	BENCH_STATE(struct sysv_msg, .id = -1, .m = { .type = 1 }),
	.setup = setup, .run = run, .teardown = teardown,
};
