// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/footprint.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>

/* twice the pages of the largest guest's memory that one operation could touch; a bit for each line of one */
enum { LINE_SHIFT = FOOTPRINT_LINE_SHIFT, PAGE_SHIFT = 12, LINES = 64, PAGE_BITS = 17 };
_Static_assert(1 << (PAGE_SHIFT - LINE_SHIFT) == LINES, "a bit for each line");

struct cell {
	uint64_t page;
	uint64_t lines;		/* that were touched */
	uint32_t window;	/* in which they were; another: the cell is free */
};

struct set {
	struct cell *cell;	/* [1 << PAGE_BITS], an open hash table */
	uint32_t used;		/* in this window */
};

static struct set code, data;
static struct set *const sets[] = { &code, &data };
static struct footprint *told;	/* [INSN_MAX] */
uint32_t footprint_window;
static const char *error;

static void *reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

int footprint_init(void)
{
	told = reserve(INSN_MAX * sizeof(*told));
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++) {
		sets[i]->cell = reserve(sizeof(struct cell) << PAGE_BITS);
		if (!sets[i]->cell)
			return -ENOMEM;
	}
	return told ? 0 : -ENOMEM;
}

void footprint_begin(void)
{
	footprint_window++;
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		sets[i]->used = 0;
}

/* NULL: there are too many */
static struct cell *cell_of(struct set *s, uint64_t page)
{
	const uint64_t mask = (1ull << PAGE_BITS) - 1;
	uint64_t at = (page * 0x9e3779b97f4a7c15ull) >> (64 - PAGE_BITS);

	while (s->cell[at].window == footprint_window && s->cell[at].page != page)
		at = (at + 1) & mask;
	if (s->cell[at].window == footprint_window)
		return &s->cell[at];
	if (s->used > mask / 2) {
		error = "an operation touches more memory than a guest has";
		return NULL;
	}
	s->used++;
	s->cell[at] = (struct cell){ .page = page, .window = footprint_window };
	return &s->cell[at];
}

/* how many lines and pages are new in this window */
static void touch(struct set *s, uint64_t from, uint64_t last, uint32_t *lines, uint32_t *pages)
{
	for (uint64_t line = from >> LINE_SHIFT; line <= last >> LINE_SHIFT; line++) {
		struct cell *const c = cell_of(s, line / LINES);
		const uint64_t bit = 1ull << line % LINES;

		if (!c)
			return;
		*pages += !c->lines;
		*lines += !(c->lines & bit);
		c->lines |= bit;
	}
}

static struct footprint *of(const struct insn *i)
{
	struct footprint *f = &told[i - insn_table];

	if (f->window != footprint_window)
		*f = (struct footprint){ .window = footprint_window };
	return f;
}

void footprint_data(const struct insn *i, uint64_t addr, uint64_t bytes)
{
	uint32_t lines = 0, pages = 0;

	touch(&data, addr, addr + bytes - 1, &lines, &pages);
	if (!lines)
		return;
	of(i)->data_lines += lines;
	of(i)->data_pages += pages;
}

void footprint_code(const struct insn *i)
{
	struct footprint *const f = of(i);

	touch(&code, i->pc, i->pc + i->size - 1, &f->code_lines, &f->code_pages);
}

void footprint_zeroed(const struct insn *i, uint64_t times)
{
	of(i)->data_lines += times;
}

struct footprint footprint_of(const struct insn *i)
{
	const struct footprint none = { 0 };

	return told && told[i - insn_table].window == footprint_window ? told[i - insn_table] : none;
}

const char *footprint_error(void)
{
	return error;
}
