/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What translated code can count without asking: of an ordinary instruction it is known beforehand whether it can
 * leave its block before the next one runs, and how many bytes each of its accesses has. Of any other nothing is said,
 * and the emulator calls back.
 */
#ifndef HB_METER_ACCESS_H
#define HB_METER_ACCESS_H

#include <stdbool.h>
#include <stdint.h>

struct access {
	bool plain;		/* no memory: once it has started, what is behind it in the block starts too */
	bool load, store;	/* it does, and nothing else is known of it unless @bytes is set */
	uint8_t bytes;		/* of each access; 0 = not known: neither plain nor to be counted so */
	bool leaves;		/* x86: a branch. What the CPU accesses to enter an interrupt is told to one */
	bool pair;		/* arm64: two registers. Newer emulators make one access of both */
	/*
	 * arm64: it reads or writes memory tags. QEMU 10.0 has no tags where it calls back for what an instruction
	 * accesses, so this is never asked: @bytes is what it stores besides, each time that it starts
	 */
	bool tags;
};

/* access_x86_64, access_arm64 - what is known of an instruction; all zero for what is not in the tables */
struct access access_x86_64(const uint8_t *bytes, unsigned int size);
struct access access_arm64(uint32_t word);

#endif
