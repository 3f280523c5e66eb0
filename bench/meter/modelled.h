/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The stated core (bench/model) beside the counters: what the case's own tasks execute is fed to it, and what misses is
 * told to the instruction that does. What interrupts and other tasks run does not reach it: they come at other places
 * in every boot. In a window of the steady state it starts empty, in any other as the last one left it.
 */
#ifndef HB_METER_MODELLED_H
#define HB_METER_MODELLED_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/meter/insn.h"
#include "bench/model/model.h"

/* modelled_init - the core whose sizes are in the file @path, as model_write() writes them; prints what is wrong */
int modelled_init(const char *path);

/* modelled_on - was modelled_init() called? */
bool modelled_on(void);

/* modelled_begin - a window opens; @cold: the core is emptied first */
void modelled_begin(bool cold);

/*
 * modelled_insn - @i, which is classified, starts
 * modelled_access - it accesses @bytes at @addr
 * modelled_break - what runs next is not what the last instruction was followed by: an interrupt, another task
 */
void modelled_insn(const struct insn *i);
void modelled_access(const struct insn *i, uint64_t addr, uint64_t bytes);
void modelled_break(void);

/* modelled_missed - how often @event happened to @i in this window, if it was @cold or was not */
uint64_t modelled_missed(const struct insn *i, enum model_event event, bool cold);

#endif
