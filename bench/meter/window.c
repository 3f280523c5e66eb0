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
#include "bench/meter/qemu_api.h"
#include "bench/record/meter.h"
#include "bench/record/record.h"
#include "kmod/marker.h"

struct ran {			/* how often an instruction ran, while @window is the current window */
	uint32_t window;
	uint64_t n[CONTEXTS];
};

struct qemu_plugin_scoreboard *window_board;
uint64_t window_broken;

static uint64_t *counter;	/* where the interface wants no board */
static int out = -1;
static uint32_t out_seq;
static struct { struct meter_window head; struct meter_row row[]; } *page;
static size_t page_cap;

static bool is_open;
static uint32_t window, window_id;
static uint64_t windows;
static struct meter_window head;	/* of the window that is open */

static struct ran *ran;		/* [INSN_MAX] */
static uint32_t *touched;	/* [INSN_MAX]: which of them ran in this window */
static uint32_t nr_touched;

/* what the counters hold belongs to this context, since then */
static enum context context = CONTEXT_OTHER;
static uint64_t since, since_rounds, start_rounds;

/* the rep instruction that ran last, and the total then: the next round is exactly 1 later */
static const struct insn *rep_last;
static uint64_t rep_total;
static uint64_t rep_rounds;	/* rounds that were no instruction of their own, since power-on */

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
	const size_t bytes = (FIRST + (size_t)INSN_MAX) * sizeof(*counter);

	ran = reserve(INSN_MAX * sizeof(*ran));
	touched = reserve(INSN_MAX * sizeof(*touched));
	if (qemu_plugin_scoreboard_new)
		window_board = qemu_plugin_scoreboard_new(bytes);
	else
		counter = calloc(1, bytes);
	return ran && touched && (window_board || counter) ? 0 : -ENOMEM;
}

uint64_t *window_counters(void)
{
	return window_board ? qemu_plugin_scoreboard_find(window_board, 0) : counter;
}

static void put(uint32_t type, const void *data, size_t len)
{
	const int err = record_write(out, &out_seq, type, data, len);

	if (err)
		window_die("write", strerror(-err));
}

static void put_head(void)
{
	char text[4096];
	int len = snprintf(text, sizeof(text), "window\t%zu\nrow\t%zu\nmetrics", sizeof(struct meter_window),
			   sizeof(struct meter_row));

	for (int m = 0; m < M_METRICS; m++)
		len += snprintf(text + len, sizeof(text) - len, "\t%s", metric_name(m));
	text[len++] = '\n';
	put(REC_METER_HEAD, text, len);
}

int window_init(const char *path)
{
	int err = make_counters();

	if (err)
		return err;
	out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (out < 0)
		return fprintf(stderr, "meter: %s: %s\n", path, strerror(errno)), -errno;
	put_head();
	return 0;
}

/* what the counters hold goes to the context that it was counted in, and they start at 0 again */
static void flush(void)
{
	uint64_t *c = window_counters();

	for (uint32_t k = 0; k < insn_count; k++) {
		if (!c[FIRST + k])
			continue;
		if (ran[k].window != window) {
			ran[k] = (struct ran){ .window = window };
			touched[nr_touched++] = k;
		}
		ran[k].n[context] += c[FIRST + k];
		c[FIRST + k] = 0;
	}
	head.context[context] += c[TOTAL] - since - (rep_rounds - since_rounds);
	since = c[TOTAL];
	since_rounds = rep_rounds;
}

void window_context(enum context c)
{
	if (c == context)
		return;
	if (is_open)
		flush();
	context = c;
}

static void fill_row(struct meter_row *r, struct insn *i, const struct ran *n)
{
#define METER_ALL(id) [M_##id] = meter_##id,
#define METER_USER(id)
#define METER_KERNEL(id)
#define METER_WHOLE(id)
#define X(id, name, unit, tier, part) METER_##part(id)
	static uint64_t (*const count[M_METRICS])(const struct insn *i, uint64_t ran) = { METRICS(X) };
#undef X

	insn_classify(i);
	if (i->window != window)
		i->loads = i->stores = i->load_bytes = i->store_bytes = 0;
	i->irq = n->n[CONTEXT_IRQ];
	i->other = n->n[CONTEXT_OTHER];
	r->pc = i->pc;
	for (int m = 0; m < M_METRICS; m++)
		r->count[m] = count[m](i, n->n[CONTEXT_OWN] + i->irq + i->other);
}

static void grow_page(size_t rows)
{
	size_t want = sizeof(*page) + rows * sizeof(struct meter_row);

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

	memset(c + FIRST, 0, insn_count * sizeof(*c));
	window++;
	nr_touched = 0;
	head = (struct meter_window){ .id = window_id, .start = c[TOTAL] };
	since = c[TOTAL];
	since_rounds = start_rounds = rep_rounds;
	context = context_window();
	is_open = true;
}

static void end(void)
{
	if (!is_open)
		return;
	is_open = false;
	flush();
	if (context != CONTEXT_OWN)
		window_die("a window", "it closes in another context than it opened in");
	if (context_error())
		window_die("contexts", context_error());
	grow_page(nr_touched);
	for (uint32_t k = 0; k < nr_touched; k++)
		fill_row(&page->row[k], &insns[touched[k]], &ran[touched[k]]);
	head.rows = nr_touched;
	head.total = window_counters()[TOTAL] - head.start - (rep_rounds - start_rounds) + window_broken;
	page->head = head;
	put(REC_WINDOW, page, sizeof(page->head) + nr_touched * sizeof(struct meter_row));
	windows++;
}

void window_marker(int marker)
{
	switch (marker) {
	case MARK_BIT0:
	case MARK_BIT1:
		window_id = window_id << 1 | (marker == MARK_BIT1);
		break;
	case MARK_BEGIN:
		begin();
		break;
	case MARK_END:
		end();
		break;
	}
}

void window_access(struct insn *i, bool store, uint64_t bytes)
{
	if (!is_open)
		return;
	if (i->window != window) {
		i->window = window;
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

void window_round(const struct insn *i)
{
	uint64_t *c = window_counters();

	if (rep_last != i || c[TOTAL] != rep_total + 1)
		c[FIRST + (i - insns)]++;
	else
		rep_rounds++;
	rep_last = i;
	rep_total = c[TOTAL];
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
