/* SPDX-License-Identifier: GPL-2.0-only */
/* The windows: what ran between two markers, by instruction and by context, and the records of it. */
#ifndef HB_METER_WINDOW_H
#define HB_METER_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/meter/context.h"
#include "bench/meter/insn.h"

enum { EXIT_LIMIT = 124, EXIT_BROKEN = 125 };

/*
 * Slots of the counter array: instructions since power-on, then one each. While the guest boots the first grows by
 * whole translation blocks. Once windows are counted it grows with each instruction that starts, but for markers: so
 * a block that is left early by a fault has no part in it, and it is what a window's rows must add up to.
 */
enum { TOTAL = 0, FIRST = 1 };

struct qemu_plugin_scoreboard;

extern struct qemu_plugin_scoreboard *window_board;	/* of the counters, where the interface wants one; else NULL */
extern uint64_t window_broken;		/* is added to every window's total, for a test */

/* window_init - make the counters and open the record stream @path, printing what is wrong. Returns 0 or -errno */
int window_init(const char *path);

/* window_counters - [FIRST + INSN_MAX], added to by translated code */
uint64_t *window_counters(void);

/* window_marker - one of kmod/marker.h ran */
void window_marker(int marker);

/* window_context - instructions belong to @c from here on */
void window_context(enum context c);

/* window_access - @i loads or stores @bytes */
void window_access(struct insn *i, bool store, uint64_t bytes);

/* window_round - @i, a rep string instruction, starts or goes round; before it is counted */
void window_round(const struct insn *i);

/* window_finish - write the last record; nothing may follow */
void window_finish(void);

/* window_die - end the emulator: what was counted cannot be trusted */
__attribute__((noreturn)) void window_die(const char *what, const char *why);

#endif
