// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/footprint.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>

/* twice the lines of the largest guest's memory that one operation could touch */
enum { LINE_SHIFT = 6, PAGE_SHIFT = 12, LINE_BITS = 23, PAGE_BITS = 17, LATEST = 256 };

struct cell {
	uint64_t key;
	uint32_t window;	/* in which it was touched; another: it is free */
};

struct set {
	struct cell *cell;	/* [1 << bits], an open hash table */
	unsigned int bits;
	uint32_t used;		/* in this window */
};

static struct set code_lines = { .bits = LINE_BITS }, data_lines = { .bits = LINE_BITS };
static struct set code_pages = { .bits = PAGE_BITS }, data_pages = { .bits = PAGE_BITS };
static struct set *const sets[] = { &code_lines, &data_lines, &code_pages, &data_pages };
static struct footprint *told;	/* [INSN_MAX] */
static uint32_t window;
static const char *error;
static struct cell latest[LATEST];	/* lines of data that are there, by their lowest bits */

static void *reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

int footprint_init(void)
{
	told = reserve(INSN_MAX * sizeof(*told));
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++) {
		sets[i]->cell = reserve(sizeof(struct cell) << sets[i]->bits);
		if (!sets[i]->cell)
			return -ENOMEM;
	}
	return told ? 0 : -ENOMEM;
}

void footprint_begin(void)
{
	window++;
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		sets[i]->used = 0;
}

/* is @key new in this window? */
static bool add(struct set *s, uint64_t key)
{
	const uint64_t mask = (1ull << s->bits) - 1;
	uint64_t at = (key * 0x9e3779b97f4a7c15ull) >> (64 - s->bits);

	while (s->cell[at].window == window && s->cell[at].key != key)
		at = (at + 1) & mask;
	if (s->cell[at].window == window)
		return false;
	if (s->used > mask / 2) {
		error = "an operation touches more memory than a guest has";
		return false;
	}
	s->used++;
	s->cell[at] = (struct cell){ key, window };
	return true;
}

static uint32_t add_all(struct set *s, unsigned int shift, uint64_t from, uint64_t last)
{
	uint32_t new = 0;

	for (uint64_t key = from >> shift; key <= last >> shift; key++)
		new += add(s, key);
	return new;
}

static struct footprint *of(const struct insn *i)
{
	struct footprint *f = &told[i - insns];

	if (f->window != window)
		*f = (struct footprint){ .window = window };
	return f;
}

void footprint_data(const struct insn *i, uint64_t addr, uint64_t bytes)
{
	const uint64_t line = addr >> LINE_SHIFT;
	struct cell *const known = &latest[line % LATEST];
	uint32_t lines;

	if (known->key == line && known->window == window && (addr + bytes - 1) >> LINE_SHIFT == line)
		return;
	*known = (struct cell){ line, window };
	lines = add_all(&data_lines, LINE_SHIFT, addr, addr + bytes - 1);
	if (!lines)		/* then its pages are there too */
		return;
	of(i)->data_lines += lines;
	of(i)->data_pages += add_all(&data_pages, PAGE_SHIFT, addr, addr + bytes - 1);
}

void footprint_code(const struct insn *i)
{
	const uint64_t last = i->pc + i->size - 1;

	of(i)->code_lines += add_all(&code_lines, LINE_SHIFT, i->pc, last);
	of(i)->code_pages += add_all(&code_pages, PAGE_SHIFT, i->pc, last);
}

void footprint_zeroed(const struct insn *i, uint64_t times)
{
	of(i)->data_lines += times;
}

struct footprint footprint_of(const struct insn *i)
{
	const struct footprint none = { 0 };

	return told && told[i - insns].window == window ? told[i - insns] : none;
}

const char *footprint_error(void)
{
	return error;
}
