/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_METER_INSN_H
#define HB_METER_INSN_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/meter/access.h"

enum { INSN_MAX = 1 << 22, INSN_BYTES = 16 };	/* distinct instructions one boot may run */

/* One instruction at one address; its counters are valid while @window is the current window. */
struct insn {
	uint64_t pc;
	uint8_t bytes[INSN_BYTES];
	uint8_t size;
	int8_t marker;		/* code of a marker instruction, else -1 */
	bool rep;		/* x86: a string instruction with a rep prefix */
	bool zva;		/* arm64: dc zva, dc gzva, whose stores the emulator does not report */
	bool classified, jump, cond, indirect, call, ret;
	uint32_t next;		/* hash chain */
	uint8_t place;		/* context.h */
	struct access access;
	uint32_t slot;		/* 1 + that of its accesses, in window.h; 0 = none, it is called back */
	uint32_t segment;	/* 1 + the one that is this instruction alone; 0 = none yet */
	uint32_t window;
	uint64_t irq, other;	/* how often it ran in these contexts, once its window is over */
	uint64_t loads, stores, load_bytes, store_bytes;
	uint64_t line[2];	/* where it was of late, and in which window: footprint.h */
	uint32_t line_window;
	uint32_t broken;	/* rounds that loaded and did not store: rounds.h */
};

extern struct insn *insn_table;	/* [INSN_MAX], the first insn_count are in use */
extern uint32_t insn_count;

/* insn_init - reserve the tables. @arm64: which instruction set. Returns 0 or -ENOMEM */
int insn_init(bool arm64);

/*
 * insn_get - index of the instruction with this address and these bytes, added when it is new
 * Returns 0 .. INSN_MAX - 1, or -ENOSPC
 */
int insn_get(uint64_t pc, const uint8_t *bytes, unsigned int size);

/* insn_marker - code of a marker instruction, -1 for any other */
int insn_marker(const uint8_t *bytes, unsigned int size);

/* insn_classify - fill jump, cond, indirect, call, ret; done once per instruction */
void insn_classify(struct insn *i);

#endif
