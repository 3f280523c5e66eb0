// SPDX-License-Identifier: GPL-2.0-only
/*
 * macro/hackbench - a group of 10 senders and 10 receivers: made, let go, reaped
 *
 * Stands for `hackbench -g 1 -f 10 -l 10`: every sender passes 10 messages of 100 bytes to each receiver;
 * results/published/workloads/hackbench.tsv has both counts
 *
 * One op   20 processes forked, 1000 messages, 20 exits and waits
 * Crosses  fork, unix stream sockets, skb allocation, wake-ups, schedule, poll, exit
 * Control  proc/fork_exit_wait, 20 ops: the processes without the messages
 * Errors   -errno of the calls; -EIO if a process did not get or pass all of its messages
 */
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

enum { SIDE = 10, LOOPS = 10, MESSAGE = 100 };

struct group {
	int ready[2], go[2];
	int pair[SIDE][2];	/* receiver i reads [0], senders write [1] */
};

static int write_all(int fd, const char *text, size_t len)
{
	while (len) {
		ssize_t n = write(fd, text, len);

		if (n <= 0)
			return -EIO;
		text += n;
		len -= n;
	}
	return 0;
}

static int read_all(int fd, char *text, size_t len)
{
	while (len) {
		ssize_t n = read(fd, text, len);

		if (n <= 0)
			return -EIO;
		text += n;
		len -= n;
	}
	return 0;
}

/* what a process of a group does first: its signals, then it says that it is there and waits */
static int wait_for_all(const struct group *g)
{
	struct pollfd go = { .fd = g->go[0], .events = POLLIN };

	signal(SIGTERM, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	if (write(g->ready[1], "*", 1) != 1 || poll(&go, 1, -1) != 1)
		return -EIO;
	return 0;
}

static int sender(const struct group *g)
{
	char text[MESSAGE] = "";
	int err = wait_for_all(g);

	for (int loop = 0; loop < LOOPS && !err; loop++)
		for (int i = 0; i < SIDE && !err; i++)
			err = write_all(g->pair[i][1], text, MESSAGE);
	return err;
}

static int receiver(const struct group *g, int me)
{
	char text[MESSAGE];
	int err;

	close(g->pair[me][1]);
	err = wait_for_all(g);
	for (int k = 0; k < SIDE * LOOPS && !err; k++)
		err = read_all(g->pair[me][0], text, MESSAGE);
	return err;
}

/* the group's processes, receivers first; returns how many there are */
static int start(struct group *g)
{
	int n = 0;

	for (; n < 2 * SIDE; n++) {
		const int i = n < SIDE ? n : n - SIDE;
		pid_t pid;

		if (n < SIDE && socketpair(AF_UNIX, SOCK_STREAM, 0, g->pair[i]))
			break;
		pid = fork();
		if (pid < 0)
			break;
		if (!pid)
			_exit(n < SIDE ? -receiver(g, i) : -sender(g));
	}
	return n;
}

static int once(struct group *g)
{
	char text[2 * SIDE];
	int status, err, n;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, g->ready) || socketpair(AF_UNIX, SOCK_STREAM, 0, g->go))
		return -errno;
	n = start(g);
	err = n == 2 * SIDE ? 0 : -EAGAIN;
	for (int i = 0; i < 2 * SIDE && !err; i++)
		err = read_all(g->ready[0], text, 1);
	if (write(g->go[1], text, 1) != 1)
		err = -EIO;
	while (n-- > 0)
		if (wait(&status) < 0 || status)
			err = -EIO;
	for (int i = 0; i < 2; i++) {
		close(g->ready[i]);
		close(g->go[i]);
		for (int k = 0; k < SIDE; k++)
			close(g->pair[k][i]);
	}
	return err;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = once(st);
	return err;
}

static int check(void *st, uint64_t total)
{
	struct rusage children;

	(void)st;
	if (getrusage(RUSAGE_CHILDREN, &children))
		return -errno;
	/* each of them had to sleep at least once, waiting for the others */
	return (uint64_t)children.ru_nvcsw >= total * 2 * SIDE ? 0 : -EIO;
}

BENCH(macro_hackbench) = {
	.op = "10 senders and 10 receivers forked, 1000 messages over unix sockets, exit, wait",
	.crosses = "fork, unix stream sockets, skb allocation, wake-ups, schedule, poll, exit",
	.control = "proc/fork_exit_wait", .control_ops = 20,
	.covers = "perf-bench:sched_messaging",
	.ops = 4, .warmup = 2, .alone = true, BENCH_STATE(struct group, .ready = { -1, -1 }),
	.run = run, .check = check,
	.cold = "every operation forks 20 processes with new page tables",
};
