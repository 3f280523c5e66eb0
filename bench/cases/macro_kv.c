// SPDX-License-Identifier: GPL-2.0-only
/*
 * macro/kv - a key-value server in an event loop, 8 clients over unix sockets
 *
 * Stands for redis-server under redis-benchmark -s SOCKET -c 8 -t set,get -d 64: the same calls of both sides,
 * request by request; results/published/workloads/kv.tsv has both counts
 *
 * One op   16 requests, 8 set and 8 get of 64 bytes: a pass over all clients of each
 * Crosses  epoll with many events, unix stream sockets, skb allocation, wake-ups, schedule
 * Control  ipc/unix_pair, 32 ops: the same number of messages without event loops and switches
 * Errors   -errno of the calls; -EIO if a transfer fails or a value is not the one that was set
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include "partner.h"

enum { CLIENTS = 8, PASSES = 2, VALUE = 64, REQUEST = 107, ASK = 43, ANSWER = 5, BUF = 20474 };

struct kv {
	int fd[CLIENTS][2];		/* [0] the client's, [1] the server's */
	int epoll;			/* of the clients */
	uint64_t *served;		/* shared with the server */
	uint64_t asked[CLIENTS], answered, quota;	/* of each client, of all, of each client */
	pid_t server;
	char buf[BUF];
	char value[CLIENTS][VALUE];	/* the server's store: one key a client */
};

static int watch(int epoll, int op, int fd, uint32_t events, int i)
{
	struct epoll_event e = { .events = events, .data.u32 = i };

	return epoll_ctl(epoll, op, fd, &e) ? -errno : 0;
}

/* set: the value is at the request's end; returns the answer's length */
static size_t serve(struct kv *s, int i, ssize_t len)
{
	if (len == ASK) {
		memcpy(s->buf, s->value[i], VALUE);
		return VALUE;
	}
	memcpy(s->value[i], s->buf + REQUEST - VALUE, VALUE);
	memcpy(s->buf, "+OK\r\n", ANSWER);
	return ANSWER;
}

/* all requests that are there, then all answers, as redis does */
static bool serve_ready(struct kv *s, const struct epoll_event *e, int n)
{
	size_t len[CLIENTS];
	char answer[CLIENTS][VALUE];

	for (int k = 0; k < n; k++) {
		const int i = e[k].data.u32;
		ssize_t got = read(s->fd[i][1], s->buf, BUF);

		if (got != REQUEST && got != ASK)
			return false;
		len[k] = serve(s, i, got);
		memcpy(answer[k], s->buf, len[k]);
	}
	*s->served += n;	/* before the last client has its answer and looks */
	for (int k = n - 1; k >= 0; k--)
		if (write(s->fd[e[k].data.u32][1], answer[k], len[k]) != (ssize_t)len[k])
			return false;
	return true;
}

static void server(void *st)
{
	struct epoll_event e[CLIENTS];
	struct kv *s = st;
	int n, epoll = epoll_create1(EPOLL_CLOEXEC);

	for (int i = 0; i < CLIENTS; i++)
		if (watch(epoll, EPOLL_CTL_ADD, s->fd[i][1], EPOLLIN, i))
			return;
	do
		n = epoll_wait(epoll, e, CLIENTS, -1);
	while (n > 0 && serve_ready(s, e, n));
}

static int setup(void *st)
{
	struct kv *s = st;
	int err = 0;

	s->served = mmap(NULL, sizeof(*s->served), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (s->served == MAP_FAILED)
		return -errno;
	*s->served = 0;
	s->epoll = epoll_create1(EPOLL_CLOEXEC);
	for (int i = 0; i < CLIENTS && !err; i++) {
		err = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s->fd[i]) ? -errno : 0;
	}
	return err ? err : partner_start(&s->server, server, s);
}

/* @n as @len digits */
static void put_number(char *buf, size_t len, uint64_t n)
{
	memset(buf, '0', len);
	buf[len] = 0;
	for (; n; n /= 10)
		buf[--len] = '0' + n % 10;
}

static int ask(struct kv *s, int i)
{
	const bool get = s->asked[i] & 1;
	const ssize_t len = get ? ASK : REQUEST;
	int err;

	if (!get)
		put_number(s->buf, REQUEST, s->asked[i]);
	s->asked[i]++;
	if (send(s->fd[i][0], s->buf, len, 0) != len)
		return -EIO;
	/* as redis-benchmark: out of the set, and back into it for something else */
	err = watch(s->epoll, EPOLL_CTL_DEL, s->fd[i][0], 0, i);
	return err ? err : watch(s->epoll, EPOLL_CTL_ADD, s->fd[i][0], EPOLLIN, i);
}

static int answer(struct kv *s, int i)
{
	const bool get = !(s->asked[i] & 1);
	int err;

	if (recv(s->fd[i][0], s->buf, 16384, 0) != (get ? VALUE : ANSWER))
		return -EIO;
	s->buf[VALUE] = 0;
	if (get && strtoul(s->buf, NULL, 10) != s->asked[i] - 2)
		return -EIO;
	s->answered++;
	err = watch(s->epoll, EPOLL_CTL_MOD, s->fd[i][0], EPOLLIN, i);
	if (!err)
		err = watch(s->epoll, EPOLL_CTL_DEL, s->fd[i][0], 0, i);
	if (err || s->asked[i] == s->quota)
		return err;
	return watch(s->epoll, EPOLL_CTL_ADD, s->fd[i][0], EPOLLOUT, i);
}

static int run(void *st, uint64_t n)
{
	struct epoll_event e[CLIENTS];
	struct kv *s = st;
	int err = 0;

	s->quota += n * PASSES;
	for (int i = 0; i < CLIENTS && !err; i++)
		err = watch(s->epoll, EPOLL_CTL_ADD, s->fd[i][0], EPOLLOUT, i);
	while (!err && s->answered < s->quota * CLIENTS) {
		int ready = epoll_wait(s->epoll, e, CLIENTS, -1);

		if (ready <= 0)
			return -EIO;
		for (int k = 0; k < ready && !err; k++)
			err = (e[k].events & EPOLLIN ? answer : ask)(s, e[k].data.u32);
	}
	return err;
}

static int check(void *st, uint64_t total)
{
	return *((struct kv *)st)->served == total * PASSES * CLIENTS ? 0 : -EIO;
}

static void teardown(void *st)
{
	struct kv *s = st;

	partner_stop(s->server);
	for (int i = 0; i < CLIENTS; i++) {
		close(s->fd[i][0]);
		close(s->fd[i][1]);
	}
	close(s->epoll);
}

BENCH(macro_kv) = {
	.op = "16 requests to a key-value server in an event loop, 8 clients over unix sockets",
	.crosses = "epoll with many events, unix stream sockets, skb allocation, wake-ups, schedule",
	.control = "ipc/unix_pair", .control_ops = 32,
	.ops = 64, .warmup = 16, .alone = true, BENCH_STATE(struct kv, .epoll = -1),
	.setup = setup, .run = run, .check = check, .teardown = teardown,
};
