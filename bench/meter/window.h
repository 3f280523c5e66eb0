/* SPDX-License-Identifier: GPL-2.0-only */
/* The windows: what ran between two markers, by instruction and by context, and the records of it. */
#ifndef HB_METER_WINDOW_H
#define HB_METER_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/meter/context.h"
#include "bench/meter/insn.h"
#include "bench/meter/segment.h"

enum { EXIT_LIMIT = 124, EXIT_BROKEN = 125 };

/*
 * Slots of the counter array: instructions since power-on; one for each segment; then those of loads and stores.
 * While the guest boots the first grows by whole translation blocks. Once windows are counted it grows with each
 * segment that starts, but for markers: so a block that is left early by a fault has no part in it, and it is what a
 * window's rows must add up to.
 */
enum { TOTAL = 0, FIRST_SEGMENT = 1, FIRST_ACCESS = FIRST_SEGMENT + SEGMENT_MAX, SLOTS = FIRST_ACCESS + INSN_MAX };

struct qemu_plugin_scoreboard;

extern struct qemu_plugin_scoreboard *window_board;	/* of the counters, where the interface wants one; else NULL */
extern uint64_t window_broken;		/* is added to every window's total, for a test */
extern bool window_footprint;		/* windows of the steady state have a footprint; set before window_init() */

/* window_init - make the counters and open the record stream @path, printing what is wrong. Returns 0 or -errno */
int window_init(const char *path);

/* window_counters - [SLOTS], added to by translated code */
uint64_t *window_counters(void);

/* window_slot - the slot of the accesses of @i, which are all loads or all stores; or -ENOSPC */
int window_slot(struct insn *i);

/* window_alone - the segment that is @i alone, for who counts it by hand; or -ENOSPC */
int window_alone(struct insn *i);

/* window_marker - one of kmod/marker.h ran */
void window_marker(int marker);

/* window_context - instructions belong to @c from here on */
void window_context(enum context c);

/* window_once - @i, which translated code does not count, runs once */
void window_once(const struct insn *i);

/* window_access - @i, which has no slot, loads or stores @bytes */
void window_access(struct insn *i, bool store, uint64_t bytes);

/* window_at - @i accesses @bytes at @addr, which is counted elsewhere: for the footprint and the modelled core */
void window_at(const struct insn *i, uint64_t addr, uint64_t bytes);

/* window_model - @i starts, before anything of it is counted: for the modelled core */
void window_model(const struct insn *i);

/* window_round - @i, a rep string instruction, starts or goes round; before it is counted */
void window_round(const struct insn *i);

/* window_finish - write the last record; nothing may follow */
void window_finish(void);

/* window_die - end the emulator: what was counted cannot be trusted */
__attribute__((noreturn)) void window_die(const char *what, const char *why);

#endif
