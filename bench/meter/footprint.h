/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What one operation touches: distinct lines of 64 bytes and pages of 4 KiB, of code and of data, by virtual address.
 * Each is told to one instruction: a line of code to the first in the order of addresses that ran in it, a line of
 * data to the first that accessed it. So those of all instructions add up to the operation's.
 */
#ifndef HB_METER_FOOTPRINT_H
#define HB_METER_FOOTPRINT_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/meter/insn.h"

enum { FOOTPRINT_LINE_SHIFT = 6 };

struct footprint {		/* of one instruction */
	uint32_t window;	/* for which the rest holds */
	uint32_t code_lines, code_pages, data_lines, data_pages;
};

/* footprint_init - reserve the tables. Returns 0 or -ENOMEM */
int footprint_init(void);

/* footprint_begin - nothing is touched yet */
void footprint_begin(void);

extern uint32_t footprint_window;	/* the number of the one at hand */

/*
 * footprint_again - is this where @i was of late? Then there is nothing to tell, else it is from now on. Of two lines,
 * for an instruction may load from one and store to another
 */
static inline bool footprint_again(struct insn *i, uint64_t addr, uint64_t bytes)
{
	const uint64_t line = addr >> FOOTPRINT_LINE_SHIFT;

	if (i->line_window == footprint_window && (i->line[0] == line || i->line[1] == line))
		return (addr + bytes - 1) >> FOOTPRINT_LINE_SHIFT == line;
	i->line[1] = i->line_window == footprint_window ? i->line[0] : line;
	i->line[0] = line;
	i->line_window = footprint_window;
	return false;
}

/*
 * footprint_data - @i accesses @bytes at @addr
 * footprint_code - @i ran; instructions come in the order of their addresses
 * footprint_zeroed - @i, which zeroes a line that the emulator does not tell, ran @times: as many lines of its own
 * Errors  footprint_error() says it
 */
void footprint_data(const struct insn *i, uint64_t addr, uint64_t bytes);
void footprint_code(const struct insn *i);
void footprint_zeroed(const struct insn *i, uint64_t times);

/* footprint_of - what is told to @i; all 0 where footprint_init() was not called */
struct footprint footprint_of(const struct insn *i);

/* footprint_error - NULL, or the first thing that could not be */
const char *footprint_error(void);

#endif
