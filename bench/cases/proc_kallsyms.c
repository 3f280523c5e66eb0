// SPDX-License-Identifier: GPL-2.0-only
/*
 * proc/kallsyms - read the first 4096 bytes of /proc/kallsyms
 *
 * One op   pread(2) of about 90 symbols: names expanded, addresses printed, or zeros
 * Crosses  kptr_restrict (what was decided when the file was opened), names and number formatting
 * Control  fs/pread_1, 1 op: a pread of a tmpfs file
 * Errors   -errno of open; -EIO if the read comes back short
 */
#include "fd.h"

static int run(void *st, uint64_t n)
{
	struct fd_state *s = st;

	while (n--)
		if (pread(s->fd, s->buf, s->len, 0) < (ssize_t)s->len - 256)	/* whole lines */
			return -EIO;
	return 0;
}

BENCH(proc_kallsyms) = {
	.op = "pread 4 KiB of /proc/kallsyms", .crosses = "kptr_restrict, number formatting",
	.control = "fs/pread_1", .control_ops = 1, .ops = 8,
	BENCH_STATE(struct fd_state, .path = "/proc/kallsyms", .flags = O_RDONLY, .len = 4096, .fd = -1),
	.setup = fd_setup, .run = run, .teardown = fd_teardown,
};
