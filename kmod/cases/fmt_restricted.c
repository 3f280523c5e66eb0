// SPDX-License-Identifier: GPL-2.0-only
/*
 * fmt/restricted - an address printed by %pK
 *
 * One op   snprintf() of an address into a buffer, always the same one, of whose hash no digit is missing
 * Crosses  kptr_restrict: a capability, or hashed pointers
 * Control  fmt/number, 1 op: 16 digits, not hashed
 * Context  process; pinned by the core, IRQs on
 * Errors   -EIO if it has not 16 digits
 */
#include "fmt.h"

FMT_RUN("%pK", s->at)

KBENCH(fmt_restricted) = {
	.op = "snprintf of an address by %pK", .crosses = "kptr_restrict: a capability, or hashed pointers",
	.control = "fmt/number", .control_ops = 1,
	.state_size = sizeof(struct fmt_state), .setup = fmt_setup, .run = run,
};
