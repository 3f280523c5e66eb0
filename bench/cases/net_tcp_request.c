// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/tcp_request - connect, send a request of 64 bytes, get 1024 bytes back, close
 *
 * One op   an HTTP-like exchange over loopback TCP, both sides in one thread
 * Crosses  handshake, data both ways, connection release
 * Control  net/tcp_connect, 1 op: the connection without the exchange
 * Errors   -errno of the calls; -EIO if a transfer is short
 */
#include "net.h"

struct tcp_request {
	int listener;
	struct sockaddr_in at;
	char buf[1024];
};

static int setup(void *st)
{
	struct tcp_request *s = st;

	return net_listen(&s->listener, &s->at);
}

static int exchange(struct tcp_request *s, int fd, int peer)
{
	if (write(fd, s->buf, 64) != 64 || read(peer, s->buf, 64) != 64)
		return -EIO;
	if (write(peer, s->buf, 1024) != 1024 || read(fd, s->buf, 1024) != 1024)
		return -EIO;
	return net_no_linger(fd);
}

static int once(struct tcp_request *s)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), peer = -1, err;

	if (fd < 0)
		return -errno;
	if (connect(fd, (const struct sockaddr *)&s->at, sizeof(s->at)))
		err = -errno;
	else if ((peer = accept4(s->listener, NULL, NULL, SOCK_CLOEXEC)) < 0)
		err = -errno;
	else
		err = exchange(s, fd, peer);
	net_close(&fd);
	net_close(&peer);
	return err;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = once(st);
	return err;
}

static void teardown(void *st)
{
	net_close(&((struct tcp_request *)st)->listener);
}

BENCH(net_tcp_request) = {
	.op = "connect, send a request of 64 bytes, get 1024 bytes back, close",
	.crosses = "handshake, data both ways, connection release",
	.control = "net/tcp_connect", .control_ops = 1,
	.covers = "lmbench:lat_http",
	.ops = 16, BENCH_STATE(struct tcp_request, .listener = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
