// SPDX-License-Identifier: GPL-2.0-only
/*
 * The emulator plugin: counts what runs between two marker instructions, per instruction address.
 *
 * Arguments  out=FILE    the record stream (meter.h); required
 *            limit=N     end the emulator with status 124 after N instructions; 0 = never
 *            break=N     every window's total is N too many: for the test that a wrong sum is found
 *
 * An instruction counts when it starts, so one that faults and is run again counts twice, as in a
 * trace. A string instruction with a rep prefix is one instruction and one load or store, however
 * often the emulator goes round; all its bytes count.
 */
#include "bench/record/meter.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kmod/marker.h"
#include "bench/record/record.h"
#include "bench/meter/count.h"
#include "bench/meter/insn.h"
#include "bench/meter/qemu_api.h"

#define EXPORT __attribute__((visibility("default")))

enum { EXIT_LIMIT = 124, EXIT_BROKEN = 125 };
/*
 * Slots of the counter array: instructions since power-on, then one each. While the guest boots the first grows by
 * whole translation blocks. Once windows are counted it grows with each instruction that starts, but for markers: so
 * a block that is left early by a fault has no part in it, and it is what a window's rows must add up to.
 */
enum { TOTAL = 0, FIRST = 1 };

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv);

static uint64_t *counter;	/* [FIRST + INSN_MAX], added to by translated code */
static struct qemu_plugin_scoreboard *board;	/* holds @counter where the interface wants one */
static int api;
static uint64_t limit, broken;
static qemu_plugin_id_t self;
static bool counting;		/* false until the first marker: the guest's boot is not instrumented */

static int out = -1;
static uint32_t out_seq;
static struct { struct meter_window head; struct meter_row row[]; } *page;
static size_t page_cap;

static bool ready;		/* instrumented code is in place */
static bool open_window;
static uint32_t window, window_id, rows_max;
static uint64_t windows, window_start, window_rounds;

/* the rep instruction that ran last, and the total then: the next round is exactly 1 later */
static const struct insn *rep_last;
static uint64_t rep_total;
static uint64_t rep_rounds;	/* rounds that were no instruction of their own, since power-on */

/* The loader reads qemu_plugin_version after this: pick the oldest interface that this QEMU speaks. */
__attribute__((constructor)) static void choose_version(void)
{
	if (qemu_plugin_scoreboard_new)
		qemu_plugin_version = 2;
}

static void die(const char *what, int err)
{
	fprintf(stderr, "meter: %s: %s\n", what, strerror(-err));
	_exit(EXIT_BROKEN);
}

static uint64_t *counters(void)
{
	return board ? qemu_plugin_scoreboard_find(board, 0) : counter;
}

static void on_mem(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata)
{
	struct insn *i = udata;
	uint64_t bytes = 1ull << qemu_plugin_mem_size_shift(info);

	(void)vcpu;
	(void)vaddr;
	if (!open_window)
		return;
	if (i->window != window) {
		i->window = window;
		i->loads = i->stores = i->load_bytes = i->store_bytes = 0;
	}
	if (qemu_plugin_mem_is_store(info)) {
		i->stores++;
		i->store_bytes += bytes;
	} else {
		i->loads++;
		i->load_bytes += bytes;
	}
}

static void on_rep(unsigned int vcpu, void *udata)
{
	const struct insn *i = udata;
	uint64_t *c = counters();

	(void)vcpu;
	if (rep_last != i || c[TOTAL] != rep_total + 1)
		c[FIRST + (i - insns)]++;
	else
		rep_rounds++;
	rep_last = i;
	rep_total = c[TOTAL];
}

static void fill_row(struct meter_row *r, struct insn *i, uint64_t ran)
{
#define METER_ALL(id) [M_##id] = meter_##id,
#define METER_USER(id)
#define METER_KERNEL(id)
#define X(id, name, unit, tier, part) METER_##part(id)
	static uint64_t (*const count[M_METRICS])(const struct insn *i, uint64_t ran) = { METRICS(X) };
#undef X

	insn_classify(i);
	if (i->window != window)
		i->loads = i->stores = i->load_bytes = i->store_bytes = 0;
	r->pc = i->pc;
	for (int m = 0; m < M_METRICS; m++)
		r->count[m] = count[m](i, ran);
}

static void grow_page(size_t rows)
{
	size_t want = sizeof(*page) + rows * sizeof(struct meter_row);

	if (want <= page_cap)
		return;
	page_cap = want * 2;
	page = realloc(page, page_cap);
	if (!page)
		die("window", -ENOMEM);
}

static void begin_window(void)
{
	uint64_t *c = counters();

	if (!ready)
		die("a window opened before the emulator dropped its old code", -EBUSY);
	memset(c + FIRST, 0, insn_count * sizeof(*c));
	window++;
	window_start = c[TOTAL];
	window_rounds = rep_rounds;
	open_window = true;
}

static void end_window(void)
{
	const uint64_t *c = counters();
	uint32_t rows = 0;
	int err;

	if (!open_window)
		return;
	open_window = false;
	grow_page(0);
	for (uint32_t k = 0; k < insn_count; k++) {
		if (!c[FIRST + k])
			continue;
		grow_page(rows + 1);
		fill_row(&page->row[rows++], &insns[k], c[FIRST + k]);
	}
	page->head = (struct meter_window){
		.id = window_id, .rows = rows, .start = window_start,
		.total = c[TOTAL] - window_start - (rep_rounds - window_rounds) + broken,
	};
	err = record_write(out, &out_seq, REC_WINDOW, page,
			   sizeof(page->head) + rows * sizeof(struct meter_row));
	if (err)
		die("write", err);
	windows++;
	if (rows > rows_max)
		rows_max = rows;
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
	switch (i->marker) {
	case MARK_BIT0:
	case MARK_BIT1:
		window_id = window_id << 1 | (i->marker == MARK_BIT1);
		break;
	case MARK_BEGIN:
		begin_window();
		break;
	case MARK_END:
		end_window();
		break;
	}
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
	if (board) {
		struct qemu_plugin_u64 at = { board, slot * sizeof(*counter) };

		qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(q, QEMU_PLUGIN_INLINE_ADD_U64, at, 1);
	} else {
		qemu_plugin_register_vcpu_insn_exec_inline(q, QEMU_PLUGIN_INLINE_ADD_U64, &counter[slot], 1);
	}
}

static void add_block(struct qemu_plugin_tb *tb, size_t n)
{
	if (board) {
		struct qemu_plugin_u64 at = { board, TOTAL * sizeof(*counter) };

		qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(tb, QEMU_PLUGIN_INLINE_ADD_U64, at, n);
	} else {
		qemu_plugin_register_vcpu_tb_exec_inline(tb, QEMU_PLUGIN_INLINE_ADD_U64,
							 &counter[TOTAL], n);
	}
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
		die("instruction table", at);
	if (insns[at].marker >= 0) {
		qemu_plugin_register_vcpu_insn_exec_cb(q, on_marker, QEMU_PLUGIN_CB_NO_REGS, &insns[at]);
		return;
	}
	if (insns[at].rep)
		qemu_plugin_register_vcpu_insn_exec_cb(q, on_rep, QEMU_PLUGIN_CB_NO_REGS, &insns[at]);
	else
		add_inline(q, FIRST + at);
	add_inline(q, TOTAL);
	qemu_plugin_register_vcpu_mem_cb(q, on_mem, QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW,
					 &insns[at]);
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

static void finish(void)
{
	struct meter_end end = { counters()[TOTAL], windows, insn_count };

	record_write(out, &out_seq, REC_METER_END, &end, sizeof(end));
	close(out);
	out = -1;
}

static void on_exit_emulator(qemu_plugin_id_t id, void *udata)
{
	(void)id;
	(void)udata;
	if (out >= 0)
		finish();
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
		if (*(volatile uint64_t *)&counters()[TOTAL] > limit) {
			if (out >= 0)
				finish();
			_exit(EXIT_LIMIT);
		}
	}
	return NULL;
}

static void write_head(void)
{
	char text[4096];
	int len = snprintf(text, sizeof(text), "window\t%zu\nrow\t%zu\nmetrics", sizeof(struct meter_window),
			   sizeof(struct meter_row));
	int err;

	for (int m = 0; m < M_METRICS; m++)
		len += snprintf(text + len, sizeof(text) - len, "\t%s", metric_name(m));
	text[len++] = '\n';
	err = record_write(out, &out_seq, REC_METER_HEAD, text, len);
	if (err)
		die("write", err);
}

static int parse_args(int argc, char **argv)
{
	const char *path = NULL;

	for (int k = 0; k < argc; k++) {
		if (!strncmp(argv[k], "out=", 4))
			path = argv[k] + 4;
		else if (!strncmp(argv[k], "limit=", 6))
			limit = strtoull(argv[k] + 6, NULL, 10);
		else if (!strncmp(argv[k], "break=", 6))
			broken = strtoull(argv[k] + 6, NULL, 10);
		else
			return fprintf(stderr, "meter: unknown argument %s\n", argv[k]), -EINVAL;
	}
	if (!path)
		return fprintf(stderr, "meter: out=FILE is required\n"), -EINVAL;
	out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (out < 0)
		return fprintf(stderr, "meter: %s: %s\n", path, strerror(errno)), -errno;
	return 0;
}

static int make_counters(void)
{
	size_t bytes = (FIRST + (size_t)INSN_MAX) * sizeof(*counter);

	if (qemu_plugin_scoreboard_new) {
		board = qemu_plugin_scoreboard_new(bytes);
		return board ? 0 : -ENOMEM;
	}
	counter = calloc(1, bytes);
	return counter ? 0 : -ENOMEM;
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
	if (parse_args(argc, argv) || insn_init(arm64) || make_counters())
		return 1;
	self = id;
	write_head();
	start_counting(id);
	if (limit && pthread_create(&thread, NULL, watch, NULL))
		return 1;
	return 0;
}
