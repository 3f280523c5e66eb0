/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two witnesses of interrupts and exceptions: context.h knows them by the addresses where the kernel enters them, and
 * QEMU 10.2 and later tells of them itself. Where it does, each is held against the other.
 */
#ifndef HB_METER_JUMPS_H
#define HB_METER_JUMPS_H

#include <stdbool.h>
#include <stdint.h>

extern bool jumps_told;		/* the emulator tells; else nothing here is looked at */

/* jumps_tell - it goes to @to, whose instruction has not begun */
void jumps_tell(bool interrupt, uint64_t to);

/*
 * jumps_watch - from here on entries are seen; what was told before is forgotten
 * @pc  in  where the first code that is watched begins: it may be what was told of last
 */
void jumps_watch(uint64_t pc);

/*
 * jumps_enter - the instruction at @pc begins
 * @place  in  enum place, one or more of PLACE_ENTRY
 */
void jumps_enter(uint64_t pc, unsigned int place);

/* jumps_error - NULL: all that was told was seen, and the other way round; else the first difference */
const char *jumps_error(void);

#endif
