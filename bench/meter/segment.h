/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Instructions of which the first cannot start without the others: one counter for all of them. A segment ends with an
 * instruction that may leave the block (it loads or stores, which may fault; or not enough is known of it), before one
 * at which something is to be done, and where its block ends.
 */
#ifndef HB_METER_SEGMENT_H
#define HB_METER_SEGMENT_H

#include <stdint.h>

enum { SEGMENT_MAX = 1 << 22, SEGMENT_INSNS = 64 };

struct segment {
	uint32_t next;		/* hash chain */
	uint32_t at;		/* of its instructions in segment_insn[] */
	uint32_t n;		/* 1 .. SEGMENT_INSNS */
};

extern struct segment *segments;	/* [SEGMENT_MAX], the first segment_count are in use */
extern uint32_t segment_count;
extern uint32_t *segment_insn;		/* indices of insn_table[] */

/* segment_init - reserve the tables. Returns 0 or -ENOMEM */
int segment_init(void);

/*
 * segment_get - index of the segment of these @n instructions, added when it is new
 * Returns 0 .. SEGMENT_MAX - 1, or -ENOSPC
 */
int segment_get(const uint32_t *insn, unsigned int n);

#endif
