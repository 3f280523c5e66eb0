/* SPDX-License-Identifier: GPL-2.0-only */
/* The windows: what ran between two markers, by instruction and by context, and the records of it. */
#ifndef HB_METER_WINDOW_H
#define HB_METER_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/meter/context.h"
#include "bench/meter/footprint.h"
#include "bench/meter/insn.h"
#include "bench/meter/modelled.h"
#include "bench/meter/rounds.h"
#include "bench/meter/segment.h"

enum { EXIT_LIMIT = 124, EXIT_BROKEN = 125 };

/*
 * Slots of the counter array: instructions since power-on; those of them of which addresses are told, where any are;
 * one for each segment; then those of loads and stores.
 * While the guest boots the first grows by whole translation blocks. Once windows are counted it grows with each
 * segment that starts, but for markers: so inside of windows a block that is left early by a fault has no part in it,
 * and it is what a window's rows must add up to.
 */
enum { TOTAL = 0, WITH_ADDRESSES = 1, FIRST_SEGMENT = 2, FIRST_ACCESS = FIRST_SEGMENT + SEGMENT_MAX,
       SLOTS = FIRST_ACCESS + INSN_MAX };

struct qemu_plugin_scoreboard;

extern struct qemu_plugin_scoreboard *window_board;	/* of the counters, where the interface wants one; else NULL */
extern uint64_t window_broken;		/* is added to every window's total, for a test */
extern bool window_footprint;		/* windows of the steady state have a footprint; set before window_init() */

/* window_init - make the counters and open the record stream @path, printing what is wrong. Returns 0 or -errno */
int window_init(const char *path);

/* window_counters - [SLOTS], added to by translated code */
uint64_t *window_board_counters(void);
extern uint64_t *window_counter;	/* the same, where the interface wants no board */
static inline uint64_t *window_counters(void)
{
	return window_counter ? window_counter : window_board_counters();
}

/* window_slot - the slot of the accesses of @i, which are all loads or all stores, or in turn; or -ENOSPC */
int window_slot(struct insn *i);

/* window_alone - the segment that is @i alone, for who counts it by hand; or -ENOSPC */
int window_alone(struct insn *i);

/* window_marker - one of kmod/marker.h ran */
void window_marker(int marker);

/* window_context - instructions belong to @c from here on */
void window_context(enum context c);

/* window_once - @i, which translated code does not count, runs once */
void window_once(const struct insn *i);

/* what is asked at every access, of this moment */
extern struct window_now {
	uint32_t window;	/* the number of the last that opened */
	bool open;
	bool data, core;	/* accesses are told to the footprint, to the modelled core */
	uint64_t rounds;	/* of string instructions, that were no instruction of their own, since power-on */
} window_now;

/* window_access - @i, which has no slot, loads or stores @bytes */
static inline void window_access(struct insn *i, bool store, uint64_t bytes)
{
	if (!window_now.open)
		return;
	if (i->window != window_now.window) {
		i->window = window_now.window;
		i->loads = i->stores = i->load_bytes = i->store_bytes = 0;
	}
	if (store) {
		i->stores++;
		i->store_bytes += bytes;
	} else {
		i->loads++;
		i->load_bytes += bytes;
	}
}

/* window_at - @i accesses @bytes at @addr, which is counted elsewhere: for the footprint and the modelled core */
static inline void window_at(struct insn *i, uint64_t addr, uint64_t bytes)
{
	if (window_now.data && !footprint_again(i, addr, bytes))
		footprint_data(i, addr, bytes);
	if (window_now.core)
		modelled_access(i, addr, bytes);
}

/* window_model - @i starts, before anything of it is counted: for the modelled core */
static inline void window_model(const struct insn *i)
{
	if (window_now.core)
		modelled_insn(i);
}

/* window_move - @i, whose rounds load and store, begins one, or its window is over */
static inline void window_move(struct insn *i)
{
	if (i->window != window_now.window) {
		i->window = window_now.window;
		i->broken = 0;
	}
	i->broken = rounds_broken(window_counters()[FIRST_ACCESS + i->slot - 1], i->broken);
}

/* window_round - @i, a rep string instruction, starts or goes round; before it is counted */
static inline void window_round(struct insn *i)
{
	if (i->slot && i->access.load && i->access.store)
		window_move(i);
	if (rounds_go_on(i, window_counters()[TOTAL]))
		window_now.rounds++;
	else
		window_once(i);
}

/* window_finish - write the last record; nothing may follow */
void window_finish(void);

/* window_die - end the emulator: what was counted cannot be trusted */
__attribute__((noreturn)) void window_die(const char *what, const char *why);

#endif
