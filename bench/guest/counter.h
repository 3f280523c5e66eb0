/* SPDX-License-Identifier: GPL-2.0-only */
/* The guest's own count of instructions, to hold the emulator plugin's against. */
#ifndef HB_GUEST_COUNTER_H
#define HB_GUEST_COUNTER_H

#include <stdint.h>

extern int counter_event;	/* the descriptor of the counter, where it is one, else -1; outlives an exec */

/* counter_open - name the counter that counter_read() reads */
const char *counter_open(void);

/* counter_read - all instructions so far; whatever the reading costs is the same each time */
uint64_t counter_read(void);

#endif
