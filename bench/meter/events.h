/* SPDX-License-Identifier: GPL-2.0-only */
/* What the emulator calls back for, whatever the version of its plugin interface. One callback of each kind. */
#ifndef HB_METER_EVENTS_H
#define HB_METER_EVENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/meter/qemu_api.h"

extern int events_version;	/* of the interface, as the emulator speaks it; set before the first call */

/* events_choose - the version to ask for: the oldest that this emulator loads */
int events_choose(void);

/* events_code - @cb for each block of code that is translated */
void events_code(qemu_plugin_id_t id, void (*cb)(struct qemu_plugin_tb *tb));

/* events_processor - @cb when the processor is there */
void events_processor(qemu_plugin_id_t id, void (*cb)(void));

/* events_end - @cb when the emulator ends */
void events_end(qemu_plugin_id_t id, void (*cb)(void));

/* events_drop - have all translated code dropped, and what was registered with it; then @cb */
void events_drop(qemu_plugin_id_t id, void (*cb)(qemu_plugin_id_t id));

/*
 * events_jump - @cb for each interrupt and exception, before the first instruction at @to
 * Returns false where the emulator does not tell of them (before QEMU 10.2)
 */
bool events_jump(qemu_plugin_id_t id, void (*cb)(bool interrupt, uint64_t to));

#endif
