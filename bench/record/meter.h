/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the emulator plugin writes: a record stream (record.h) in the file of its out= argument. First REC_METER_HEAD,
 * text that says how the windows are laid out, so that a reader of another version takes the metrics that it knows:
 *
 *   window\t<bytes of struct meter_window>\n
 *   row\t<bytes of a row>\n
 *   metrics\t<name>\t<name>...\n		in the order of a row's counts
 *
 * then one REC_WINDOW per window in the order they closed, with a REC_EACH before it where the guest told its
 * operations apart, REC_METER_END last. Little-endian.
 */
#ifndef HB_RECORD_METER_H
#define HB_RECORD_METER_H

#include <stdint.h>

#include "bench/record/metric.h"

/*
 * Beside that file another of its name and this: the id that the guest told last, in decimal, "0000000017\n", also of
 * an emulator that was killed. Where no records came it says how far the guest has come.
 */
#define METER_REACHED ".reached"

struct meter_window {		/* may grow at its end: REC_METER_HEAD says by how much */
	uint32_t id;		/* what the guest's mark_id said */
	uint32_t rows;
	uint64_t start;		/* instructions since power-on when it opened (clock of the guest) */
	/*
	 * Instructions from the opening marker to the closing one, without both: the difference of one running
	 * counter, to which no row contributes. Rounds of a rep string instruction after its first are taken off,
	 * for they are one instruction; so the rows' instructions add up to it exactly.
	 */
	uint64_t total;
	uint64_t context[3];	/* the part of it in each: the case's own tasks, interrupts, other tasks */
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
