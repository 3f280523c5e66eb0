// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/net_unix - read /proc/net/unix, which has 16 sockets of ours
 *
 * One op   pread(2); a line with a pointer (%pK) for each socket
 * Crosses  kptr_restrict, hashed pointers, a walk over the table of sockets, number formatting
 * Control  fs/pread_1, 1 op: a pread of a tmpfs file
 * Errors   -errno of open and socketpair; -EIO if the read fails or has too little for 16 lines
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "fd.h"

enum { PAIRS = 8, LINE = 40, OTHERS = 16 };

struct net_unix { struct fd_state file; int pair[PAIRS][2]; };

/* "0000000012345678: ..., inode": of 32 bits or of 64, or hidden; not a hash that happens to be smaller */
static bool has_all_digits(struct net_unix *s, int fd)
{
	char *const text = s->file.buf, *line, end[32];
	const ssize_t len = pread(s->file.fd, text, sizeof(s->file.buf) - 1, 0);
	struct stat t;
	size_t zeros;

	text[len > 0 ? len : 0] = 0;
	if (fstat(fd, &t))
		return false;
	snprintf(end, sizeof(end), " %lu\n", (unsigned long)t.st_ino);
	line = strstr(text, end);
	while (line && line > text && line[-1] != '\n')
		line--;
	zeros = line ? strspn(line, "0") : 1;
	return zeros == 0 || zeros == 8 || zeros == 16;
}

/*
 * An address is printed as a hash of it, and one in 16 has a digit less: another number of them under every seed. So
 * sockets are made until there are as many as the case has of the usual kind.
 */
static int make_pairs(struct net_unix *s)
{
	int other[OTHERS][2], others = 0, n = 0, err = 0;

	while (n < PAIRS && !err) {
		int *const p = s->pair[n];

		if (others == OTHERS || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, p))
			err = others == OTHERS ? -EIO : -errno;
		else if (has_all_digits(s, p[0]) && has_all_digits(s, p[1]))
			n++;
		else
			memcpy(other[others++], p, sizeof(other[0]));
	}
	if (n < PAIRS)
		s->pair[n][0] = 0;	/* closed here, or there is none */
	while (others--) {
		close(other[others][0]);
		close(other[others][1]);
	}
	return err;
}

static int setup(void *st)
{
	struct net_unix *s = st;
	int err = fd_setup(&s->file);

	return err ? err : make_pairs(s);
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
