// SPDX-License-Identifier: GPL-2.0-only
/*
 * fmt/pointer - an address printed by %p
 *
 * One op   snprintf() of an address into a buffer, always the same one, of whose hash no digit is missing
 * Crosses  hashed pointers: SipHash of the address
 * Control  fmt/number, 1 op: 16 digits, not hashed
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if it has not 16 digits
 */
#include "fmt.h"

FMT_RUN("%p", s->at)

KBENCH(fmt_pointer) = {
	.op = "snprintf of an address by %p", .crosses = "hashed pointers: SipHash of the address",
	.control = "fmt/number", .control_ops = 1,
	.state_size = sizeof(struct fmt_state), .setup = fmt_setup, .run = run,
};
