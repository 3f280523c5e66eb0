// SPDX-License-Identifier: GPL-2.0-only
/*
 * uring/read_4k - read one page through io_uring
 *
 * One op   io_uring_enter(2) of IORING_OP_READ
 * Crosses  io_uring rings, request allocation, shmem read
 * Control  fs/read_1p, 1 op: the same read in one call
 * Errors   -errno of setup; -EIO if the read is short; skipped without CONFIG_IO_URING
 */
#include "uring.h"

static int run(void *st, uint64_t n)
{
	struct uring *s = st;
	const struct io_uring_sqe rd = {
		.opcode = IORING_OP_READ, .fd = s->f.fd, .addr = (uintptr_t)s->f.buf,
		.len = s->f.len,
	};

	while (n--)
		if (uring_do(s, &rd) != (int)s->f.len)
			return -EIO;
	return 0;
}

BENCH(uring_read_4k) = {
	.op = "read one page through io_uring",
	.crosses = "io_uring rings, request allocation, shmem read",
	.control = "fs/read_1p", .control_ops = 1,
	BENCH_STATE(struct uring, URING_INIT(.size = FILE_PAGE, .len = FILE_PAGE)),
	.setup = uring_setup, .run = run, .teardown = uring_teardown,
};
