/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * String instructions with a rep prefix (x86). The emulator executes one of them once for every element; all these
 * rounds are one instruction, also where an interrupt came between two of them; but not where another task of the same
 * context ran before it went on, nor an interrupt within an interrupt, nor where one faulted: it begins anew then.
 */
#ifndef HB_METER_ROUNDS_H
#define HB_METER_ROUNDS_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/meter/context.h"
#include "bench/meter/insn.h"

/* the one that was executed last, and the total then: its next round is exactly 1 later */
extern struct rounds {
	const struct insn *i;
	uint64_t at;
} rounds_last;

/*
 * rounds_go_on - is this execution a further round of the same instruction?
 * @i      in  a string instruction that repeats; it is about to be executed
 * @total  in  instructions executed until now, every round counted
 */
static inline bool rounds_go_on(const struct insn *i, uint64_t total)
{
	const bool same = rounds_last.i == i && total == rounds_last.at + 1;

	rounds_last.i = i;
	rounds_last.at = total;
	return same;
}

/*
 * rounds_broken - how many rounds of an instruction that loads and stores have faulted between the two
 * @accesses  in  loads and stores of all rounds until now, none of which is under way
 * @broken    in  the result when its last round began
 */
static inline uint32_t rounds_broken(uint64_t accesses, uint32_t broken)
{
	return broken + ((accesses + broken) & 1);
}

/* rounds_switch - @to follows @from: what breaks off here goes on when @from is back, with its next instruction */
void rounds_switch(enum context from, enum context to, uint64_t total);

#endif
