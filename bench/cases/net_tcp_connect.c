// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/tcp_connect - connect over loopback TCP, accept, close both
 *
 * One op   socket(2), connect(2), accept4(2), setsockopt(2), 2 times close(2)
 * Crosses  three-way handshake, socket and inode allocation, request socket, RST
 * Control  net/tcp_socket, 2 ops: two sockets that are never connected
 * Errors   -errno of the calls
 */
#include "net.h"

struct tcp_connect {
	int listener;
	struct sockaddr_in at;
};

static int setup(void *st)
{
	struct tcp_connect *s = st;

	return net_listen(&s->listener, &s->at);
}

static int once(const struct tcp_connect *s)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), peer = -1, err = 0;

	if (fd < 0)
		return -errno;
	if (connect(fd, (const struct sockaddr *)&s->at, sizeof(s->at)))
		err = -errno;
	else if ((peer = accept4(s->listener, NULL, NULL, SOCK_CLOEXEC)) < 0)
		err = -errno;
	else
		err = net_no_linger(fd);
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
	net_close(&((struct tcp_connect *)st)->listener);
}

BENCH(net_tcp_connect) = {
	.op = "connect over loopback TCP, accept, close both",
	.crosses = "three-way handshake, socket and inode allocation, request socket, RST",
	.control = "net/tcp_socket", .control_ops = 2,
	.covers = "lmbench:lat_connect",
	.ops = 64, .warmup = 32, BENCH_STATE(struct tcp_connect, .listener = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
