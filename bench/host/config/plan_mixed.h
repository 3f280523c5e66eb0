/* SPDX-License-Identifier: GPL-2.0-only */
/* "mixed = runner compiler": what boots of one comparison may differ in. A plan that does not say so allows nothing. */
#ifndef HB_CONFIG_PLAN_MIXED_H
#define HB_CONFIG_PLAN_MIXED_H

#include "config/conf_keys.h"
#include "config/plan.h"

enum plan_mixed { MIXED_RUNNER, MIXED_PLUGIN, MIXED_EMULATOR, MIXED_COMPILER, MIXED_SOURCE, MIXED_MODULE, MIXED_KINDS };

/* plan_mixed_conf_word - for the table of a plan's keys: number @i of them, none after the last */
struct conf_word plan_mixed_conf_word(size_t i);

const char *plan_mixed_word(enum plan_mixed m);
bool plan_may_mix(const struct plan *p, enum plan_mixed m);

#endif
