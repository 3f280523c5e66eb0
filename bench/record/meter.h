/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the emulator plugin writes: a record stream (record.h) in the file of its out= argument,
 * one REC_WINDOW per window in the order they closed, REC_METER_END last. Little-endian.
 */
#ifndef HB_RECORD_METER_H
#define HB_RECORD_METER_H

#include <stdint.h>

enum meter_metric {
	M_INSTRUCTIONS,		/* a rep string instruction counts once */
	M_LOADS, M_STORES,	/* data accesses as the emulator performs them; a rep counts as one of each */
	M_LOAD_BYTES, M_STORE_BYTES,
	M_BRANCHES,		/* conditional and unconditional jumps, direct and indirect, not calls or returns */
	M_COND_BRANCHES,
	M_INDIRECT_BRANCHES,	/* jumps and calls through a register or memory, not returns */
	M_CALLS, M_RETURNS,
	M_METRICS
};

/* perf-style names, in the order of the enum */
#define METER_NAMES { "instructions", "loads", "stores", "load-bytes", "store-bytes", "branches", \
	"conditional-branches", "indirect-branches", "calls", "returns" }

struct meter_window {
	uint32_t id;		/* what the guest's mark_id said */
	uint32_t rows;
	uint64_t start;		/* instructions since power-on when it opened (clock of the guest) */
};

struct meter_row {		/* one instruction address that ran in the window */
	uint64_t pc;		/* bit 63 set = kernel */
	uint64_t count[M_METRICS];
};

struct meter_end {
	uint64_t instructions;	/* since power-on */
	uint64_t windows;
	uint64_t addresses;	/* distinct instructions seen */
};

#endif
