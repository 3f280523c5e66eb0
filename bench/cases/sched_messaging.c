// SPDX-License-Identifier: GPL-2.0-only
/*
 * sched/messaging - 8 senders pass 100 bytes to each of 8 receivers over unix sockets
 *
 * One op   64 messages of 100 bytes, with the switches they need; the processes stay
 * Crosses  unix stream sockets, skb allocation, wake-ups, schedule
 * Control  ipc/unix_pair, 64 ops: the same number of messages without a switch
 * Errors   -errno of the calls; -EIO if a transfer fails
 */
#include <sys/socket.h>

#include "partner.h"

#define SIDE 8
#define MESSAGE 100

struct messaging {
	int to[SIDE][2];	/* receiver i reads [0], senders write [1] */
	int start[2], done[2];
	int me;
	pid_t pid[2 * SIDE];
};

static void sender(void *st)
{
	struct messaging *s = st;
	char text[MESSAGE] = "", go;

	while (read(s->start[0], &go, 1) == 1)
		for (int i = 0; i < SIDE; i++)
			if (write(s->to[i][1], text, MESSAGE) != MESSAGE)
				return;
}

static void receiver(void *st)
{
	struct messaging *s = st;
	char text[MESSAGE];
	size_t got = 0;

	for (;;) {
		ssize_t n = read(s->to[s->me][0], text, MESSAGE);

		if (n <= 0)
			return;
		got += n;
		if (got % (SIDE * MESSAGE) == 0 && write(s->done[1], text, 1) != 1)
			return;
	}
}

static int setup(void *st)
{
	struct messaging *s = st;
	int err = 0;

	partner_fifo();
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, s->start) ||
	    socketpair(AF_UNIX, SOCK_STREAM, 0, s->done))
		return -errno;
	for (int i = 0; i < SIDE; i++)
		if (socketpair(AF_UNIX, SOCK_STREAM, 0, s->to[i]))
			return -errno;
	for (s->me = 0; !err && s->me < SIDE; s->me++) {
		err = partner_start(&s->pid[2 * s->me], receiver, s);
		if (!err)
			err = partner_start(&s->pid[2 * s->me + 1], sender, s);
	}
	return err;
}

static int run(void *st, uint64_t n)
{
	const struct messaging *s = st;
	char token[SIDE] = "";

	while (n--) {
		if (write(s->start[1], token, SIDE) != SIDE)
			return -EIO;
		for (ssize_t got = 0, r; got < SIDE; got += r) {
			r = read(s->done[0], token, SIDE - got);
			if (r <= 0)
				return -EIO;
		}
	}
	return 0;
}

static void teardown(void *st)
{
	struct messaging *s = st;

	for (int i = 0; i < 2 * SIDE; i++)
		partner_stop(s->pid[i]);
	for (int i = 0; i < 2; i++) {
		close(s->start[i]);
		close(s->done[i]);
		for (int k = 0; k < SIDE; k++)
			close(s->to[k][i]);
	}
}

BENCH(sched_messaging) = {
	.op = "8 senders pass 100 bytes to each of 8 receivers over unix sockets",
	.crosses = "unix stream sockets, skb allocation, wake-ups, schedule",
	.control = "ipc/unix_pair", .control_ops = 64,
	.covers = "perf-bench:sched_messaging",
	.ops = 64, .warmup = 8, BENCH_STATE(struct messaging, .me = 0),
	.alone = true, .setup = setup, .run = run, .teardown = teardown,
};
