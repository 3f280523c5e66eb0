// SPDX-License-Identifier: GPL-2.0-only
/*
 * The emulator plugin: counts what runs between two marker instructions, per instruction address.
 *
 * Arguments  out=FILE    the record stream (meter.h); required
 *            kernel=FILE where the kernel enters and leaves interrupts and switches tasks (context.h); required
 *            limit=N     end the emulator with status 124 after N instructions; 0 = never
 *            break=N     every window's total is N too many: for the test that a wrong sum is found
 *
 * An instruction counts when it starts, so one that faults and is run again counts twice, as in a
 * trace. A string instruction with a rep prefix is one instruction and one load or store, however
 * often the emulator goes round; all its bytes count.
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kmod/marker.h"
#include "bench/meter/context.h"
#include "bench/meter/insn.h"
#include "bench/meter/qemu_api.h"
#include "bench/meter/window.h"

#define EXPORT __attribute__((visibility("default")))

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv);

static int api;
static uint64_t limit;
static qemu_plugin_id_t self;
static bool counting;		/* false until the first marker: the guest's boot is not instrumented */
static bool ready;		/* instrumented code is in place */

/* The loader reads qemu_plugin_version after this: pick the oldest interface that this QEMU speaks. */
__attribute__((constructor)) static void choose_version(void)
{
	if (qemu_plugin_scoreboard_new)
		qemu_plugin_version = 2;
}

static void on_mem(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	(void)vcpu;
	(void)vaddr;
	window_access(udata, qemu_plugin_mem_is_store(info), 1ull << qemu_plugin_mem_size_shift(info));
}

/* of the functions that switch and create tasks */
static void on_task_mem(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	const struct insn *i = udata;

	context_access(i->place, qemu_plugin_mem_is_store(info), vaddr);
	on_mem(vcpu, info, vaddr, udata);
}

static void on_rep(unsigned int vcpu, void *udata)
{
	(void)vcpu;
	window_round(udata);
}

static void on_enter(unsigned int vcpu, void *udata)
{
	const struct insn *i = udata;

	(void)vcpu;
	window_context(context_enter(i->place));
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
	uint64_t *c = window_counters();

	(void)vcpu;
	c[FIRST + (i - insns)]++;
	c[TOTAL]++;
	window_context(context_leave());
}

static void start_counting(qemu_plugin_id_t id);	/* registers the callbacks; run again by the reset */

static void on_marker(unsigned int vcpu, void *udata)
{
	const struct insn *i = udata;

	(void)vcpu;
	if (!counting) {
		counting = true;
		qemu_plugin_reset(self, start_counting);	/* drops all translated code, soon */
	}
	if (i->marker == MARK_BEGIN && !ready)
		window_die("a window opened", "the emulator has not dropped its old code yet");
	window_marker(i->marker);
}

static const uint8_t *bytes_of(const struct qemu_plugin_insn *q, uint8_t *buf, size_t size)
{
	union {
		const void *(*borrow)(const struct qemu_plugin_insn *insn);
		size_t (*copy)(const struct qemu_plugin_insn *insn, void *dest, size_t len);
	} data = { .borrow = qemu_plugin_insn_data };

	if (api < 3)
		return data.borrow(q);
	data.copy(q, buf, size);
	return buf;
}

static void add_inline(struct qemu_plugin_insn *q, uint32_t slot)
{
	if (window_board) {
		struct qemu_plugin_u64 at = { window_board, slot * sizeof(uint64_t) };

		qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(q, QEMU_PLUGIN_INLINE_ADD_U64, at, 1);
	} else {
		qemu_plugin_register_vcpu_insn_exec_inline(q, QEMU_PLUGIN_INLINE_ADD_U64, &window_counters()[slot], 1);
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

/* callbacks come before what is added inline, whatever the order of their registration */
static void watch_insn(struct qemu_plugin_insn *q, int at)
{
	struct insn *i = &insns[at];
	exec_fn cb = i->place & PLACE_RETURN ? on_leave : i->place & PLACE_SWITCH ? on_step :
		     i->place & PLACE_ENTRY ? on_enter : i->rep ? on_rep : NULL;

	if (cb)
		qemu_plugin_register_vcpu_insn_exec_cb(q, cb, QEMU_PLUGIN_CB_NO_REGS, i);
	if (cb != on_rep && cb != on_leave)
		add_inline(q, FIRST + at);
	if (cb != on_leave)
		add_inline(q, TOTAL);
	qemu_plugin_register_vcpu_mem_cb(q, i->place & (PLACE_SWITCH | PLACE_CREATE) ? on_task_mem : on_mem,
					 QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW, i);
}

static void on_insn(struct qemu_plugin_insn *q)
{
	uint64_t pc = qemu_plugin_insn_vaddr(q);
	size_t size = qemu_plugin_insn_size(q);
	uint8_t buf[INSN_BYTES] = { 0 };
	const uint8_t *bytes;
	int at;

	if (size > INSN_BYTES)
		size = INSN_BYTES;
	bytes = bytes_of(q, buf, size);
	if (!counting && insn_marker(bytes, size) < 0)
		return;
	at = insn_get(pc, bytes, size);
	if (at < 0)
		window_die("instruction table", strerror(-at));
	if (insns[at].marker >= 0)
		qemu_plugin_register_vcpu_insn_exec_cb(q, on_marker, QEMU_PLUGIN_CB_NO_REGS, &insns[at]);
	else
		watch_insn(q, at);
}

static void on_translate(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
	size_t n = qemu_plugin_tb_n_insns(tb);

	(void)id;
	ready = counting;
	if (!counting)
		add_block(tb, n);
	for (size_t k = 0; k < n; k++)
		on_insn(qemu_plugin_tb_get_insn(tb, k));
}

static void on_exit_emulator(qemu_plugin_id_t id, void *udata)
{
	(void)id;
	(void)udata;
	window_finish();
}

static void start_counting(qemu_plugin_id_t id)
{
	qemu_plugin_register_vcpu_tb_trans_cb(id, on_translate);
	qemu_plugin_register_atexit_cb(id, on_exit_emulator, NULL);
}

/* guest time is instructions: this thread ends a guest that spins for ever */
static void *watch(void *unused)
{
	const struct timespec pause = { .tv_nsec = 20000000 };

	(void)unused;
	for (;;) {
		nanosleep(&pause, NULL);
		if (*(volatile uint64_t *)&window_counters()[TOTAL] > limit) {
			window_finish();
			_exit(EXIT_LIMIT);
		}
	}
	return NULL;
}

static int parse_args(int argc, char **argv, const char **path, const char **kernel)
{
	for (int k = 0; k < argc; k++) {
		if (!strncmp(argv[k], "out=", 4))
			*path = argv[k] + 4;
		else if (!strncmp(argv[k], "kernel=", 7))
			*kernel = argv[k] + 7;
		else if (!strncmp(argv[k], "limit=", 6))
			limit = strtoull(argv[k] + 6, NULL, 10);
		else if (!strncmp(argv[k], "break=", 6))
			window_broken = strtoull(argv[k] + 6, NULL, 10);
		else
			return fprintf(stderr, "meter: unknown argument %s\n", argv[k]), -EINVAL;
	}
	if (!*path || !*kernel)
		return fprintf(stderr, "meter: out=FILE and kernel=FILE are required\n"), -EINVAL;
	return 0;
}

static int init(bool arm64, int argc, char **argv)
{
	const char *path = NULL, *kernel = NULL;
	int err = parse_args(argc, argv, &path, &kernel);

	if (err)
		return err;
	err = context_init(kernel, arm64);
	if (err)
		return fprintf(stderr, "meter: %s: %s\n", kernel, strerror(-err)), err;
	err = insn_init(arm64);
	return err ? err : window_init(path);
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv)
{
	bool arm64 = !strcmp(info->target_name, "aarch64");
	pthread_t thread;

	api = info->version.cur;
	if (!arm64 && strcmp(info->target_name, "x86_64"))
		return fprintf(stderr, "meter: no support for %s\n", info->target_name), 1;
	if (!info->system_emulation || info->system.smp_vcpus != 1)
		return fprintf(stderr, "meter: wants system emulation with one CPU\n"), 1;
	if (init(arm64, argc, argv))
		return 1;
	self = id;
	start_counting(id);
	if (limit && pthread_create(&thread, NULL, watch, NULL))
		return 1;
	return 0;
}
