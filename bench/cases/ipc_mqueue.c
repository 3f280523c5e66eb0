// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/mqueue - put a POSIX message of 64 bytes into a queue and take it out
 *
 * One op   mq_timedsend(2) and mq_timedreceive(2)
 * Crosses  message allocation, priority tree, user copies
 * Control  ipc/sysv_msg, 1 op: the same with a System V queue
 * Errors   -errno of mq_open; -EIO if the message is short
 */
#include <fcntl.h>
#include <mqueue.h>

#include "bench.h"

struct mqueue {
	mqd_t q;
	char text[64];
};

static int setup(void *st)
{
	struct mq_attr attr = { .mq_maxmsg = 4, .mq_msgsize = 64 };
	struct mqueue *s = st;

	s->q = mq_open("/hb.mqueue", O_RDWR | O_CREAT | O_CLOEXEC, 0600, &attr);
	return s->q < 0 || mq_unlink("/hb.mqueue") ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct mqueue *s = st;

	while (n--)
		if (mq_send(s->q, s->text, 64, 0) || mq_receive(s->q, s->text, 64, NULL) != 64)
			return -EIO;
	return 0;
}

static void teardown(void *st)
{
	const struct mqueue *s = st;

	if (s->q >= 0)
		mq_close(s->q);
}

BENCH(ipc_mqueue) = {
	.op = "put a POSIX message of 64 bytes into a queue and take it out",
	.crosses = "message allocation, priority tree, user copies",
	.control = "ipc/sysv_msg", .control_ops = 1,
	BENCH_STATE(struct mqueue, .q = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
