// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/translate.h"

#include <string.h>

#include "bench/meter/context.h"
#include "bench/meter/events.h"
#include "bench/meter/halt.h"
#include "bench/meter/jumps.h"
#include "bench/meter/modelled.h"
#include "bench/meter/window.h"
#include "kmod/marker.h"

enum { PAGE_SHIFT = 12 };

bool translate_addresses, translate_arm64;
enum translate_levels translate_levels = LEVELS_IF_TOLD;

static bool counting;		/* false until the first marker: the guest's boot is not instrumented */
static bool ready;		/* instrumented code is in place */
static int level = MARK_ALL;	/* of marker.h: for what code is translated now */
static bool was_outside;
static void (*start_again)(qemu_plugin_id_t id);
static qemu_plugin_id_t self;

static struct {			/* the segment that is being put together */
	struct qemu_plugin_insn *first;
	uint32_t insn[SEGMENT_INSNS];
	unsigned int n;
} open_segment;

/* a modelled core wants all accesses of all windows, the footprint those of the steady state */
static bool has_addresses(void)
{
	return translate_addresses && (level == MARK_ALL || (level == MARK_WINDOW && modelled_on()));
}

static void on_mem(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	(void)vcpu;
	(void)vaddr;
	window_access(udata, qemu_plugin_mem_is_store(info), 1ull << qemu_plugin_mem_size_shift(info));
}

static void on_address(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	const uint64_t bytes = 1ull << qemu_plugin_mem_size_shift(info);

	(void)vcpu;
	window_access(udata, qemu_plugin_mem_is_store(info), bytes);
	window_at(udata, vaddr, bytes);
}

/* of one that translated code counts */
static void on_counted_address(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	struct insn *i = udata;

	(void)vcpu;
	(void)info;
	window_at(i, vaddr, i->access.bytes);
}

/* of the functions that switch and create tasks */
static void on_task_mem(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	const struct insn *i = udata;

	context_access(i->place, qemu_plugin_mem_is_store(info), vaddr);
	(translate_addresses ? on_address : on_mem)(vcpu, info, vaddr, udata);
}

static void on_modelled(unsigned int vcpu, void *udata)
{
	(void)vcpu;
	window_model(udata);
}

static void on_rep(unsigned int vcpu, void *udata)
{
	(void)vcpu;
	window_round(udata);
}

/* only who goes on in a window later has to be known */
static void on_rep_outside(unsigned int vcpu, void *udata)
{
	(void)vcpu;
	rounds_go_on(udata, window_counters()[TOTAL]);
}

static void on_enter(unsigned int vcpu, void *udata)
{
	const struct insn *i = udata;

	(void)vcpu;
	if (i->place != PLACE_DEFERRED)
		jumps_enter(i->pc, i->place);
	window_context(context_enter(i->place));
}

static void on_back(unsigned int vcpu, void *udata)
{
	(void)vcpu;
	(void)udata;
	window_context(context_back());
}

static void on_step(unsigned int vcpu, void *udata)
{
	const struct insn *i = udata;

	(void)vcpu;
	window_context(context_step(i->pc));
}

/* it counts where it was, and what follows it does not: so it is counted here, and not by translated code */
static void on_leave(unsigned int vcpu, void *udata)
{
	const struct insn *i = udata;

	(void)vcpu;
	window_once(i);
	window_counters()[TOTAL]++;
	if (has_addresses())
		window_counters()[WITH_ADDRESSES]++;
	window_context(context_leave());
}

/* a marker, and for what it was translated, in the bits that are 0 in an address */
enum { LEVEL_MASK = 3 };

static void *marker_data(struct insn *i)
{
	return (char *)i + (level - MARK_OUTSIDE);
}

static void check_level(int marker, int translated)
{
	if (marker != MARK_BEGIN && marker != MARK_OP && marker != MARK_END)
		return;
	if (translated != level)
		window_die("a window", "its code was translated for another level");
	if (level == MARK_OUTSIDE)
		window_die("a window", "it opened where none was to be");
}

static void set_level(int marker)
{
	if (translate_levels != LEVELS_NONE)
		level = marker;
	was_outside |= marker == MARK_OUTSIDE;
}

static void on_marker(unsigned int vcpu, void *udata)
{
	const uintptr_t bits = (uintptr_t)udata & LEVEL_MASK;
	const struct insn *i = (const void *)((const char *)udata - bits);

	(void)vcpu;
	check_level(i->marker, MARK_OUTSIDE + bits);
	if (i->marker >= MARK_OUTSIDE) {
		set_level(i->marker);
		return;
	}
	if (!counting && i->marker < MARK_TEXT0) {
		counting = true;
		events_drop(self, start_again);	/* soon */
	}
	if (i->marker == MARK_BEGIN && !ready)
		window_die("a window opened", "the emulator has not dropped its old code yet");
	window_marker(i->marker);
}

static void on_halt(unsigned int vcpu, void *udata)
{
	(void)vcpu;
	(void)udata;
	if (halt_wait())
		window_die("a processor halts", "the emulator's main loop is never at rest");
}

static const uint8_t *bytes_of(const struct qemu_plugin_insn *q, uint8_t *buf, size_t size)
{
	union {
		const void *(*borrow)(const struct qemu_plugin_insn *insn);
		size_t (*copy)(const struct qemu_plugin_insn *insn, void *dest, size_t len);
	} data = { .borrow = qemu_plugin_insn_data };

	if (events_version < 3)
		return data.borrow(q);
	data.copy(q, buf, size);
	return buf;
}

static void add_inline(struct qemu_plugin_insn *q, uint32_t slot, uint64_t n)
{
	if (window_board) {
		struct qemu_plugin_u64 at = { window_board, slot * sizeof(uint64_t) };

		qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(q, QEMU_PLUGIN_INLINE_ADD_U64, at, n);
	} else {
		qemu_plugin_register_vcpu_insn_exec_inline(q, QEMU_PLUGIN_INLINE_ADD_U64, &window_counters()[slot], n);
	}
}

/* of either kind: QEMU 7.2 mixes them up when it is asked for one */
static void add_accesses(struct qemu_plugin_insn *q, uint32_t slot)
{
	const int rw = QEMU_PLUGIN_MEM_RW;

	if (window_board) {
		struct qemu_plugin_u64 at = { window_board, slot * sizeof(uint64_t) };

		qemu_plugin_register_vcpu_mem_inline_per_vcpu(q, rw, QEMU_PLUGIN_INLINE_ADD_U64, at, 1);
	} else {
		qemu_plugin_register_vcpu_mem_inline(q, rw, QEMU_PLUGIN_INLINE_ADD_U64, &window_counters()[slot], 1);
	}
}

static void add_block(struct qemu_plugin_tb *tb, size_t n)
{
	if (window_board) {
		struct qemu_plugin_u64 at = { window_board, TOTAL * sizeof(uint64_t) };

		qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(tb, QEMU_PLUGIN_INLINE_ADD_U64, at, n);
	} else {
		qemu_plugin_register_vcpu_tb_exec_inline(tb, QEMU_PLUGIN_INLINE_ADD_U64,
							 &window_counters()[TOTAL], n);
	}
}

static uint32_t number_or_die(int n)
{
	if (n < 0)
		window_die("tables", strerror(-n));
	return n;
}

static void add_total(struct qemu_plugin_insn *q, uint64_t n)
{
	add_inline(q, TOTAL, n);
	if (has_addresses())
		add_inline(q, WITH_ADDRESSES, n);
}

/* the segment that is open is counted where it starts: it does not go on */
static void close_segment(void)
{
	if (!open_segment.n)
		return;
	if (level != MARK_OUTSIDE)
		add_inline(open_segment.first,
			   FIRST_SEGMENT + number_or_die(segment_get(open_segment.insn, open_segment.n)), 1);
	add_total(open_segment.first, open_segment.n);
	open_segment.n = 0;
}

/*
 * An instruction that reaches into the next page is taken out of its block again, and begins the next one; but we are
 * told of it. What is added to it goes with it. Of its bytes we have those that were read until then: how long it is
 * cannot be seen, so this is any that might reach so far.
 */
static bool may_be_taken_out(const struct insn *i)
{
	return (i->pc ^ (i->pc + INSN_BYTES - 1)) >> PAGE_SHIFT;
}

static void to_segment(struct qemu_plugin_insn *q, const struct insn *i)
{
	if (may_be_taken_out(i))
		close_segment();
	if (!open_segment.n)
		open_segment.first = q;
	open_segment.insn[open_segment.n++] = i - insn_table;
	if ((!i->access.plain && level != MARK_OUTSIDE) || open_segment.n == SEGMENT_INSNS || may_be_taken_out(i))
		close_segment();
}

/*
 * The emulator makes of two registers one access or two, as its version has it. Of what loads and stores the number of
 * both says what either is where every execution is seen to begin
 */
static bool can_inline(const struct insn *i)
{
	return i->access.bytes && !i->access.leaves && (i->access.load != i->access.store || (i->rep && !i->place)) &&
	       !(i->place & (PLACE_SWITCH | PLACE_CREATE)) && !(i->access.pair && events_version > 1) &&
	       (window_board ? qemu_plugin_register_vcpu_mem_inline_per_vcpu != NULL :
			       qemu_plugin_register_vcpu_mem_inline != NULL);
}

static void watch_accesses(struct qemu_plugin_insn *q, struct insn *i)
{
	const bool task = i->place & (PLACE_SWITCH | PLACE_CREATE);

	if ((i->access.plain && !i->access.leaves) || (level == MARK_OUTSIDE && !task))
		return;
	if (i->access.tags) {
		if (i->access.bytes)
			add_inline(q, number_or_die(window_slot(i)), 1);
		return;
	}
	if (!can_inline(i)) {
		qemu_plugin_register_vcpu_mem_cb(q, task ? on_task_mem : has_addresses() ? on_address : on_mem,
						 QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW, i);
		return;
	}
	add_accesses(q, number_or_die(window_slot(i)));
	if (has_addresses())
		qemu_plugin_register_vcpu_mem_cb(q, on_counted_address, QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW, i);
}

/* callbacks come before what is added inline, whatever the order of their registration */
static void watch_insn(struct qemu_plugin_insn *q, struct insn *i)
{
	exec_fn cb = i->place & PLACE_RETURN ? on_leave : i->place & PLACE_SWITCH ? on_step :
		     i->place & PLACE_ENTRY ? on_enter : i->place & PLACE_CALLERS ? on_back : !i->rep ? NULL :
		     level == MARK_OUTSIDE ? on_rep_outside : on_rep;
	const bool rep = cb == on_rep || cb == on_rep_outside;

	if (cb) {
		close_segment();
		qemu_plugin_register_vcpu_insn_exec_cb(q, cb, QEMU_PLUGIN_CB_NO_REGS, i);
	}
	if (rep || cb == on_leave)
		number_or_die(window_alone(i));
	else
		to_segment(q, i);
	if (rep)
		add_total(q, 1);
	else if (cb)
		close_segment();
	if (modelled_on() && level != MARK_OUTSIDE) {
		insn_classify(i);
		qemu_plugin_register_vcpu_insn_exec_cb(q, on_modelled, QEMU_PLUGIN_CB_NO_REGS, i);
	}
	watch_accesses(q, i);
}

static void on_insn(struct qemu_plugin_insn *q)
{
	uint64_t pc = qemu_plugin_insn_vaddr(q);
	size_t size = qemu_plugin_insn_size(q);
	uint8_t buf[INSN_BYTES] = { 0 };
	const uint8_t *bytes;
	struct insn *i;
	int at;

	if (size > INSN_BYTES)
		size = INSN_BYTES;
	bytes = bytes_of(q, buf, size);
	if (halt_is(translate_arm64, bytes, size))
		qemu_plugin_register_vcpu_insn_exec_cb(q, on_halt, QEMU_PLUGIN_CB_NO_REGS, NULL);
	if (!counting && insn_marker(bytes, size) < 0)
		return;
	at = insn_get(pc, bytes, size);
	if (at < 0)
		window_die("instruction table", strerror(-at));
	i = &insn_table[at];
	if (i->marker >= 0) {
		close_segment();
		qemu_plugin_register_vcpu_insn_exec_cb(q, on_marker, QEMU_PLUGIN_CB_NO_REGS, marker_data(i));
	} else {
		watch_insn(q, i);
	}
}

static void on_translate(struct qemu_plugin_tb *tb)
{
	size_t n = qemu_plugin_tb_n_insns(tb);

	if (counting && !ready)
		jumps_watch(qemu_plugin_insn_vaddr(qemu_plugin_tb_get_insn(tb, 0)));
	ready = counting;
	if (!counting)
		add_block(tb, n);
	for (size_t k = 0; k < n; k++)
		on_insn(qemu_plugin_tb_get_insn(tb, k));
	close_segment();
}

void translate_end(void)
{
	if (translate_levels == LEVELS_NEEDED && !was_outside)
		window_die("levels", "the guest never said what is outside of a window");
}

void translate_start(qemu_plugin_id_t id, void (*again)(qemu_plugin_id_t id))
{
	self = id;
	start_again = again;
	events_code(id, on_translate);
	jumps_told = events_jump(id, jumps_tell);
}
