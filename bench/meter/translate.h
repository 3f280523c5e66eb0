/* SPDX-License-Identifier: GPL-2.0-only */
/* What the emulator adds to the code that it translates, and what is done when it is reached. */
#ifndef HB_METER_TRANSLATE_H
#define HB_METER_TRANSLATE_H

#include <stdbool.h>

#include "bench/meter/qemu_api.h"

extern bool translate_addresses;	/* call back for each access, with its address */
extern bool translate_arm64;		/* the guest's instructions are arm64's, not x86-64's */

/* whether MARK_OUTSIDE and the like are obeyed; for tests */
extern enum translate_levels { LEVELS_NONE, LEVELS_IF_TOLD, LEVELS_NEEDED } translate_levels;

/*
 * translate_start - from here on each block of code is watched
 * @again  in  called when all translated code was dropped, at the first marker: it has to register everything again
 */
void translate_start(qemu_plugin_id_t id, void (*again)(qemu_plugin_id_t id));

/* translate_end - the emulator ends: dies where levels are needed and the guest said nothing of them */
void translate_end(void);

#endif
