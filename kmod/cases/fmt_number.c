// SPDX-License-Identifier: GPL-2.0-only
/*
 * fmt/number - an address printed as 16 digits
 *
 * One op   snprintf() of one address into a buffer
 * Crosses  number formatting
 * Control  null/empty, 1 op: the same loop with nothing in it
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if it has not 16 digits
 */
#include "fmt.h"

FMT_RUN("%016lx", (unsigned long)st)

KBENCH(fmt_number) = {
	.op = "snprintf of an address by %016lx", .crosses = "number formatting",
	.control = "null/empty", .control_ops = 1,
	.state_size = sizeof(struct fmt_state), .run = run,
};
