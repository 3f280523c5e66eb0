/* SPDX-License-Identifier: GPL-2.0-only */
/* How closely the emulator counts what runs from here on (kmod/marker.h), where the module is there to change that. */
#ifndef HB_GUEST_LEVEL_H
#define HB_GUEST_LEVEL_H

enum level { LEVEL_OUTSIDE, LEVEL_WINDOW, LEVEL_ALL };

/*
 * level_set - for all tasks of the guest. It begins as LEVEL_ALL, and stays what it was where the process may not reach
 * the module's files: who starts such a process sets LEVEL_ALL before. No descriptor is left open
 */
void level_set(enum level level);

#endif
