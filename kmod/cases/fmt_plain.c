// SPDX-License-Identifier: GPL-2.0-only
/*
 * fmt/plain - an address printed by %px
 *
 * One op   snprintf() of an address into a buffer, another each time
 * Crosses  number formatting; %px is what no_hash_pointers makes of %p
 * Control  fmt/number, 1 op: 16 digits, not hashed
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if it has not 16 digits
 */
#include "fmt.h"

FMT_RUN("%px", (char *)st + n)

KBENCH(fmt_plain) = {
	.op = "snprintf of an address by %px", .crosses = "number formatting, of a pointer as it is",
	.control = "fmt/number", .control_ops = 1,
	.state_size = sizeof(struct fmt_state), .run = run,
};
