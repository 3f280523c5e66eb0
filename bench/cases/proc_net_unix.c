// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/net_unix - read /proc/net/unix, which has 16 sockets of ours
 *
 * One op   pread(2); a line with a pointer (%pK) for each socket
 * Crosses  kptr_restrict, hashed pointers, a walk over the table of sockets, number formatting
 * Control  fs/pread_1, 1 op: a pread of a tmpfs file
 * Errors   -errno of open and socketpair; -EIO if the read fails or has too little for 16 lines
 */
#include <sys/socket.h>

#include "fd.h"

enum { PAIRS = 8, LINE = 40 };

struct net_unix { struct fd_state file; int pair[PAIRS][2]; };

static int setup(void *st)
{
	struct net_unix *s = st;

	for (int i = 0; i < PAIRS; i++)
		if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s->pair[i]))
			return -errno;
	return fd_setup(&s->file);
}

static int run(void *st, uint64_t n)
{
	struct fd_state *s = &((struct net_unix *)st)->file;

	while (n--)
		if (pread(s->fd, s->buf, s->len, 0) < 2 * PAIRS * LINE)
			return -EIO;
	return 0;
}

static void teardown(void *st)
{
	struct net_unix *s = st;

	for (int i = 0; i < PAIRS && s->pair[i][0]; i++) {
		close(s->pair[i][0]);
		close(s->pair[i][1]);
	}
	fd_teardown(&s->file);
}

BENCH(proc_net_unix) = {
	.op = "read /proc/net/unix with 16 sockets", .crosses = "kptr_restrict, hashed pointers, number formatting",
	.control = "fs/pread_1", .control_ops = 1, .ops = 8,
	BENCH_STATE(struct net_unix, .file = { .path = "/proc/net/unix", .flags = O_RDONLY, .len = 4096, .fd = -1 }),
	.setup = setup, .run = run, .teardown = teardown,
};
