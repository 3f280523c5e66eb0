// SPDX-License-Identifier: GPL-2.0-only
/*
 * uring/nop - submit a request that does nothing, and take its completion
 *
 * One op   io_uring_enter(2) of IORING_OP_NOP
 * Crosses  io_uring submission and completion rings
 * Control  sys/getppid, 1 op: the entry alone
 * Errors   -errno of setup; skipped without CONFIG_IO_URING
 */
#include "uring.h"

static int run(void *st, uint64_t n)
{
	const struct io_uring_sqe nop = { .opcode = IORING_OP_NOP };

	while (n--)
		if (uring_do(st, &nop))
			return -EIO;
	return 0;
}

BENCH(uring_nop) = {
	.op = "submit a request that does nothing, and take its completion",
	.crosses = "io_uring submission and completion rings",
	.control = "sys/getppid", .control_ops = 1,
	BENCH_STATE(struct uring, URING_INIT(.size = 0)),
	.setup = uring_setup, .run = run, .teardown = uring_teardown,
};
