// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/window.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bench/meter/count.h"
#include "bench/meter/footprint.h"
#include "bench/meter/jumps.h"
#include "bench/meter/modelled.h"
#include "bench/meter/qemu_api.h"
#include "bench/meter/rounds.h"
#include "bench/record/meter.h"
#include "bench/record/record.h"
#include "kmod/marker.h"
#include "kmod/uapi.h"

struct ran {			/* how often an instruction ran, while @window is the current window */
	uint32_t window;
	uint64_t n[CONTEXTS];
};

struct qemu_plugin_scoreboard *window_board;
uint64_t window_broken;

uint64_t *window_counter;
static uint32_t nr_accesses;	/* slots of loads and stores that are given away */
static int out = -1, reached = -1;
static uint32_t out_seq;
static struct { struct meter_window head; uint64_t row[]; } *page;
static size_t page_cap;
static int counted[M_METRICS];	/* the metrics of a row, in its order */
static size_t nr_counted;

struct window_now window_now;
static bool is_steady, next_is_steady;
bool window_footprint;
static uint32_t window_id;
static uint64_t windows;
static struct meter_window head;	/* of the window that is open */

static uint64_t each[1 + HBK_EACH_MAX];	/* the window's id, then the own instructions of its operations */
static size_t nr_each;
static uint64_t each_from;	/* own instructions when the operation at hand began; 0 = in the first one */

static struct ran *ran;		/* [INSN_MAX] */
static uint32_t *touched;	/* [INSN_MAX]: which of them ran in this window */
static uint32_t nr_touched;

/* what the counters hold belongs to this context, since then */
static enum context context = CONTEXT_OTHER;
static uint64_t since, since_rounds, start_rounds, start_addresses;

void window_die(const char *what, const char *why)
{
	fprintf(stderr, "meter: %s: %s\n", what, why);
	_exit(EXIT_BROKEN);
}

static void *reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

static int make_counters(void)
{
	const size_t bytes = SLOTS * sizeof(*window_counter);

	ran = reserve(INSN_MAX * sizeof(*ran));
	touched = reserve(INSN_MAX * sizeof(*touched));
	if (qemu_plugin_scoreboard_new)
		window_board = qemu_plugin_scoreboard_new(bytes);
	else
		window_counter = calloc(1, bytes);
	return ran && touched && (window_board || window_counter) ? segment_init() : -ENOMEM;
}

uint64_t *window_board_counters(void)
{
	return qemu_plugin_scoreboard_find(window_board, 0);
}

int window_slot(struct insn *i)
{
	if (!i->slot) {
		if (nr_accesses == INSN_MAX)
			return -ENOSPC;
		i->slot = ++nr_accesses;
	}
	return FIRST_ACCESS + i->slot - 1;
}

int window_alone(struct insn *i)
{
	const uint32_t at = i - insn_table;

	if (!i->segment) {
		const int s = segment_get(&at, 1);

		if (s < 0)
			return s;
		i->segment = 1 + s;
	}
	return i->segment - 1;
}

static void put(uint32_t type, const void *data, size_t len)
{
	const int err = record_write(out, &out_seq, type, data, len);

	if (err)
		window_die("write", strerror(-err));
}

static bool is_counted(int m)
{
	if (m >= M_CODE_LINES && m <= M_DATA_PAGES)
		return window_footprint;
	return m < M_L1I || m > M_BRANCH_COLD || modelled_on();
}

static size_t row_size(void)
{
	return (1 + nr_counted) * sizeof(uint64_t);
}

static void put_head(void)
{
	char text[4096];
	int len;

	for (int m = 0; m < M_METRICS; m++)
		if (is_counted(m))
			counted[nr_counted++] = m;
	len = snprintf(text, sizeof(text), "window\t%zu\nrow\t%zu\nmetrics", sizeof(struct meter_window), row_size());
	for (size_t k = 0; k < nr_counted; k++)
		len += snprintf(text + len, sizeof(text) - len, "\t%s", metric_name(counted[k]));
	text[len++] = '\n';
	put(REC_METER_HEAD, text, len);
}

static int open_reached(const char *path)
{
	char name[4096];

	snprintf(name, sizeof(name), "%s" METER_REACHED, path);
	reached = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	return reached < 0 ? fprintf(stderr, "meter: %s: %s\n", name, strerror(errno)), -errno : 0;
}

int window_init(const char *path)
{
	int err = make_counters();

	if (!err && window_footprint)
		err = footprint_init();
	if (err)
		return err;
	out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (out < 0)
		return fprintf(stderr, "meter: %s: %s\n", path, strerror(errno)), -errno;
	put_head();
	return open_reached(path);
}

/* each instruction of it ran @times more in this context */
static void add_segment(const struct segment *s, uint64_t times)
{
	for (uint32_t i = 0; i < s->n; i++) {
		const uint32_t k = segment_insn[s->at + i];

		if (ran[k].window != window_now.window) {
			ran[k] = (struct ran){ .window = window_now.window };
			touched[nr_touched++] = k;
		}
		ran[k].n[context] += times;
	}
}

/* what the counters hold goes to the context that it was counted in, and they start at 0 again */
static void flush(void)
{
	uint64_t *c = window_counters();

	for (uint32_t k = 0; k < segment_count; k++) {
		if (!c[FIRST_SEGMENT + k])
			continue;
		add_segment(&segments[k], c[FIRST_SEGMENT + k]);
		c[FIRST_SEGMENT + k] = 0;
	}
	head.context[context] += c[TOTAL] - since - (window_now.rounds - since_rounds);
	since = c[TOTAL];
	since_rounds = window_now.rounds;
}

static void set_told(void)
{
	const bool own = window_now.open && context == CONTEXT_OWN;

	window_now.data = own && is_steady && window_footprint;
	window_now.core = own && modelled_on();
}

void window_context(enum context c)
{
	if (c == context)
		return;
	if (window_now.open)
		flush();
	rounds_switch(context, c, window_counters()[TOTAL]);
	context = c;
	set_told();
	modelled_break();
}

/* of one that translated code counts; of any other they are there, unless it had none in this window */
static void set_accesses(struct insn *i)
{
	uint64_t n;

	if (!i->slot) {
		if (i->window != window_now.window)
			i->loads = i->stores = i->load_bytes = i->store_bytes = 0;
		return;
	}
	n = window_counters()[FIRST_ACCESS + i->slot - 1];
	i->loads = i->access.load ? n : 0;
	i->stores = i->access.store ? n : 0;
	if (i->access.load && i->access.store) {
		window_move(i);
		i->loads = (n + i->broken) / 2;
		i->stores = n - i->loads;
	}
	i->load_bytes = i->loads * i->access.bytes;
	i->store_bytes = i->stores * i->access.bytes;
}

static void fill_row(uint64_t *row, struct insn *i, const struct ran *n)
{
#define METER_ALL(id) [M_##id] = meter_##id,
#define METER_STEADY(id) METER_ALL(id)
#define METER_USER(id)
#define METER_KERNEL(id)
#define METER_WHOLE(id)
#define METER_EACH(id)
#define X(id, name, unit, tier, part) METER_##part(id)
	static uint64_t (*const count[M_METRICS])(const struct insn *i, uint64_t ran) = { METRICS(X) };
#undef X

	insn_classify(i);
	set_accesses(i);
	i->irq = n->n[CONTEXT_IRQ];
	i->other = n->n[CONTEXT_OTHER];
	row[0] = context_linked(i->pc);
	for (size_t k = 0; k < nr_counted; k++)
		row[1 + k] = count[counted[k]](i, n->n[CONTEXT_OWN] + i->irq + i->other);
}

static void grow_page(size_t rows)
{
	size_t want = sizeof(*page) + rows * row_size();

	if (want <= page_cap)
		return;
	page_cap = want * 2;
	page = realloc(page, page_cap);
	if (!page)
		window_die("window", strerror(ENOMEM));
}

static void begin(void)
{
	uint64_t *c = window_counters();

	memset(c + FIRST_SEGMENT, 0, segment_count * sizeof(*c));
	memset(c + FIRST_ACCESS, 0, nr_accesses * sizeof(*c));
	window_now.window++;
	nr_touched = 0;
	head = (struct meter_window){ .id = window_id, .start = c[TOTAL] };
	since = c[TOTAL];
	start_addresses = c[WITH_ADDRESSES];
	since_rounds = start_rounds = window_now.rounds;
	context = context_window();
	nr_each = each_from = 0;
	is_steady = next_is_steady;
	next_is_steady = false;
	if (window_footprint)
		footprint_begin();
	if (modelled_on())
		modelled_begin(is_steady);
	window_now.open = true;
	set_told();
}

static int cmp_pc(const void *pa, const void *pb)
{
	const uint64_t a = insn_table[*(const uint32_t *)pa].pc, b = insn_table[*(const uint32_t *)pb].pc;

	return (a > b) - (a < b);
}

/* the code of the own tasks; its data came while it ran */
static void add_code(void)
{
	const uint64_t *c = window_counters();

	if (c[WITH_ADDRESSES] - start_addresses != c[TOTAL] - head.start)
		window_die("footprint", "code ran whose accesses are not told");
	qsort(touched, nr_touched, sizeof(*touched), cmp_pc);
	for (uint32_t k = 0; k < nr_touched; k++) {
		const struct insn *i = &insn_table[touched[k]];
		const uint64_t own = ran[touched[k]].n[CONTEXT_OWN];

		if (own)
			footprint_code(i);
		if (own && i->zva)
			footprint_zeroed(i, own);
	}
	if (footprint_error())
		window_die("footprint", footprint_error());
}

static void end(void)
{
	if (!window_now.open)
		return;
	window_now.open = false;
	set_told();
	flush();
	if (context != CONTEXT_OWN)
		window_die("a window", "it closes in another context than it opened in");
	if (context_error())
		window_die("contexts", context_error());
	if (jumps_error())
		window_die("interrupts and exceptions", jumps_error());
	if (is_steady && window_footprint)
		add_code();
	grow_page(nr_touched);
	for (uint32_t k = 0; k < nr_touched; k++)
		fill_row(&page->row[k * (1 + nr_counted)], &insn_table[touched[k]], &ran[touched[k]]);
	head.rows = nr_touched;
	head.total = window_counters()[TOTAL] - head.start - (window_now.rounds - start_rounds) + window_broken;
	page->head = head;
	each[0] = head.id;
	if (nr_each)
		put(REC_EACH, each, (1 + nr_each) * sizeof(*each));
	put(REC_WINDOW, page, sizeof(page->head) + nr_touched * row_size());
	windows++;
}

/* markers are not counted, and what follows one is a segment of its own: the total is that of whole operations */
static void end_operation(void)
{
	uint64_t own;

	if (!window_now.open)
		return;
	if (context != CONTEXT_OWN || nr_each == HBK_EACH_MAX)
		window_die("an operation", nr_each == HBK_EACH_MAX ? "one too many" : "it ends in another context");
	own = head.context[CONTEXT_OWN] + window_counters()[TOTAL] - since - (window_now.rounds - since_rounds);
	if (each_from)
		each[++nr_each] = own - each_from;
	each_from = own;
}

static void shift_id(bool one)
{
	static unsigned int bits;
	char text[16];
	int len;

	window_id = window_id << 1 | one;
	if (++bits % 32)
		return;
	len = snprintf(text, sizeof(text), "%010u\n", window_id);
	if (pwrite(reached, text, len, 0) != len)
		window_die("write", strerror(errno));
}

void window_marker(int marker)
{
	switch (marker) {
	case MARK_BIT0:
	case MARK_BIT1:
		shift_id(marker == MARK_BIT1);
		break;
	case MARK_TEXT0:
	case MARK_TEXT1:
		context_text(marker == MARK_TEXT1);
		break;
	case MARK_STEADY:
		next_is_steady = true;
		break;
	case MARK_OP:
		end_operation();
		break;
	case MARK_BEGIN:
		begin();
		break;
	case MARK_END:
		end();
		break;
	}
}

void window_once(const struct insn *i)
{
	window_counters()[FIRST_SEGMENT + i->segment - 1]++;
}

void window_finish(void)
{
	const struct meter_end last = { window_counters()[TOTAL], windows, insn_count };

	if (out < 0)
		return;
	record_write(out, &out_seq, REC_METER_END, &last, sizeof(last));
	close(out);
	out = -1;
}
