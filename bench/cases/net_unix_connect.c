// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/unix_connect - connect to a unix socket, accept, close both
 *
 * One op   socket(2), connect(2), accept4(2), 2 times close(2)
 * Crosses  socket and inode allocation, abstract name lookup
 * Control  net/unix_socket, 2 ops: two sockets that are never connected
 * Errors   -errno of the calls
 */
#include "net.h"

struct unix_connect {
	int listener;
	struct sockaddr_un at;
	socklen_t len;
};

static int setup(void *st)
{
	struct unix_connect *s = st;

	s->len = net_unix_name(&s->at, "hb.connect");
	s->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (s->listener < 0 || bind(s->listener, (struct sockaddr *)&s->at, s->len))
		return -errno;
	return listen(s->listener, 16) ? -errno : 0;
}

static int once(const struct unix_connect *s)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), peer = -1, err = 0;

	if (fd < 0)
		return -errno;
	if (connect(fd, (const struct sockaddr *)&s->at, s->len))
		err = -errno;
	else if ((peer = accept4(s->listener, NULL, NULL, SOCK_CLOEXEC)) < 0)
		err = -errno;
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
	net_close(&((struct unix_connect *)st)->listener);
}

BENCH(net_unix_connect) = {
	.op = "connect to a unix socket, accept, close both",
	.crosses = "socket and inode allocation, abstract name lookup",
	.control = "net/unix_socket", .control_ops = 2,
	.covers = "lmbench:lat_unix_connect",
	.ops = 64, BENCH_STATE(struct unix_connect, .listener = -1),
	.setup = setup, .run = run, .teardown = teardown,
};
