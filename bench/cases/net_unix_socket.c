// SPDX-License-Identifier: GPL-2.0-only
/*
 * net/unix_socket - make a unix socket and close it
 *
 * One op   socket(2) and close(2)
 * Crosses  socket inode and sock allocation, release
 * Control  sys/getppid, 2 ops: two entries
 * Errors   -errno of either call; skipped without the protocol family
 */
#include <sys/socket.h>
#include <unistd.h>

#include "bench.h"

static int setup(void *st)
{
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	(void)st;
	if (fd < 0)
		return errno == EAFNOSUPPORT ? -EOPNOTSUPP : -errno;
	return close(fd) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

		if (fd < 0 || close(fd))
			return -errno;
	}
	return 0;
}

BENCH(net_unix_socket) = {
	.op = "make a unix socket and close it",
	.crosses = "socket inode and sock allocation, release",
	.control = "sys/getppid", .control_ops = 2,
	.setup = setup, .run = run,
};
