// SPDX-License-Identifier: GPL-2.0-only
#include "code/symbolize.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "code/elf.h"
#include "bench/base/cleanup.h"

#define KERNEL_BIT (1ull << 63)

/* where small programs (bench/program) are linked to run: one row for all, each is a few functions */
#define PROGRAM_LO 0x10000000ull
#define PROGRAM_HI 0x20000000ull

struct range {			/* addresses of one function */
	uint64_t lo, hi;
	uint32_t slot;
};

struct name {			/* a row that may come out; index = its place in the order */
	char space;
	const char *object, *symbol;
	uint32_t was;		/* its index before sorting */
};

struct symbolizer {
	struct range *range;	/* by lo; no overlap */
	size_t nr_ranges;
	struct name *name;
	size_t nr_names;
	uint32_t unknown[2];	/* slots of the "?" of user and kernel */
	size_t merged;
	uint64_t (*sum)[M_METRICS];	/* [nr_names], zero between calls */
	uint32_t *touched;	/* [nr_names] */
	unsigned char *seen;	/* [nr_names] */
	struct symbol_row *out;
};

static uint32_t add_name(struct symbolizer *s, char space, const char *object, const char *symbol)
{
	s->name[s->nr_names] = (struct name){ space, object, symbol, s->nr_names };
	return s->nr_names++;
}

static void add_range(struct symbolizer *s, uint64_t lo, uint64_t hi, uint32_t slot)
{
	if (lo < hi)
		s->range[s->nr_ranges++] = (struct range){ lo, hi, slot };
}

/* what a section holds between its functions */
static void add_gaps(struct symbolizer *s, const struct elf_image *im, uint32_t gap)
{
	for (size_t k = 0; k < im->nr_texts; k++) {
		const struct elf_text *t = &im->text[k];
		uint64_t at = t->addr;

		if (!t->placed)
			continue;
		for (size_t i = 0; i < im->nr_funcs; i++) {
			if (im->func[i].text != k)
				continue;
			add_range(s, at, im->func[i].addr, gap);
			at = im->func[i].end;
		}
		add_range(s, at, t->addr + t->size, gap);
	}
}

static void add_image(struct symbolizer *s, const struct elf_image *im, char space, const char *object,
		      const char *gap)
{
	if (!im)
		return;
	for (size_t i = 0; i < im->nr_funcs; i++)
		add_range(s, im->func[i].addr, im->func[i].end,
			  add_name(s, space, object, im->func[i].name));
	add_gaps(s, im, add_name(s, space, object, gap));
}

static int name_cmp(const void *pa, const void *pb)
{
	const struct name *a = pa, *b = pb;
	int c = (a->space > b->space) - (a->space < b->space);

	if (!c)
		c = strcmp(a->object, b->object);
	if (!c)
		c = strcmp(a->symbol, b->symbol);
	return c;
}

static int range_cmp(const void *pa, const void *pb)
{
	const struct range *a = pa, *b = pb;

	return (a->lo > b->lo) - (a->lo < b->lo);
}

/* sort the names, give equal ones one slot, tell the ranges */
static int settle(struct symbolizer *s)
{
	AUTO_FREE uint32_t *slot = calloc(s->nr_names, sizeof(*slot));
	size_t n = 0;

	if (!slot)
		return -ENOMEM;
	qsort(s->name, s->nr_names, sizeof(*s->name), name_cmp);
	for (size_t i = 0; i < s->nr_names; i++) {
		const uint32_t was = s->name[i].was;

		if (n && !name_cmp(&s->name[n - 1], &s->name[i]))
			s->merged++;
		else
			s->name[n++] = s->name[i];
		slot[was] = n - 1;
	}
	s->nr_names = n;
	for (size_t i = 0; i < s->nr_ranges; i++)
		s->range[i].slot = slot[s->range[i].slot];
	for (int i = 0; i < 2; i++)
		s->unknown[i] = slot[s->unknown[i]];
	qsort(s->range, s->nr_ranges, sizeof(*s->range), range_cmp);
	return 0;
}

static size_t room(const struct elf_image *im)
{
	return im ? im->nr_funcs + im->nr_texts + 1 : 0;
}

int symbolize_new(struct symbolizer **out, const struct elf_image *vmlinux, const struct elf_image *hbk,
		  const struct elf_image *runner)
{
	struct symbolizer *s = calloc(1, sizeof(*s));
	size_t n = 3 + room(vmlinux) + room(hbk) + room(runner);
	int err;

	if (!s)
		return -ENOMEM;
	s->range = calloc(2 * n, sizeof(*s->range));
	s->name = calloc(n, sizeof(*s->name));
	s->sum = calloc(n, sizeof(*s->sum));
	s->touched = calloc(n, sizeof(*s->touched));
	s->seen = calloc(n, 1);
	s->out = calloc(n, sizeof(*s->out));
	err = s->range && s->name && s->sum && s->touched && s->seen && s->out ? 0 : -ENOMEM;
	if (!err) {
		s->unknown[0] = add_name(s, 'u', "?", "?");
		s->unknown[1] = add_name(s, 'k', "?", "?");
		add_image(s, vmlinux, 'k', "vmlinux", "[vmlinux+gap]");
		add_image(s, hbk, 'k', "hbk", "[hbk+gap]");
		add_image(s, runner, 'u', "runner", "[runner+gap]");
		add_range(s, PROGRAM_LO, PROGRAM_HI, add_name(s, 'u', "program", "[program]"));
		err = settle(s);
	}
	if (err)
		symbolize_free(s);
	else
		*out = s;
	return err;
}

void symbolize_free(struct symbolizer *s)
{
	if (!s)
		return;
	free(s->range);
	free(s->name);
	free(s->sum);
	free(s->touched);
	free(s->seen);
	free(s->out);
	free(s);
}

size_t symbolize_merged(const struct symbolizer *s)
{
	return s->merged;
}

static uint32_t find(const struct symbolizer *s, uint64_t pc)
{
	size_t lo = 0, hi = s->nr_ranges;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->range[mid].hi <= pc)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < s->nr_ranges && pc >= s->range[lo].lo)
		return s->range[lo].slot;
	return s->unknown[!!(pc & KERNEL_BIT)];
}

static int touched_cmp(const void *pa, const void *pb)
{
	const uint32_t *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

/* hand the touched sums out in order and zero them for the next window */
static size_t drain(struct symbolizer *s, size_t nr, uint64_t check[M_METRICS])
{
	qsort(s->touched, nr, sizeof(*s->touched), touched_cmp);
	for (size_t i = 0; i < nr; i++) {
		const uint32_t k = s->touched[i];
		struct symbol_row *r = &s->out[i];

		*r = (struct symbol_row){ s->name[k].space, s->name[k].object, s->name[k].symbol, { 0 } };
		memcpy(r->count, s->sum[k], sizeof(r->count));
		for (int m = 0; m < M_METRICS; m++)
			if (__builtin_add_overflow(check[m], s->sum[k][m], &check[m]))
				check[m] = ~0ull;
		memset(s->sum[k], 0, sizeof(s->sum[k]));
		s->seen[k] = 0;
	}
	return nr;
}

int symbolize_window(struct symbolizer *s, const struct meter_row *rows, size_t n,
		     const struct symbol_row **out, size_t *nr_out, uint64_t total[M_METRICS])
{
	uint64_t check[M_METRICS] = { 0 };
	size_t nr = 0;

	memset(total, 0, M_METRICS * sizeof(*total));
	for (size_t i = 0; i < n; i++) {
		const uint32_t k = find(s, rows[i].pc);

		if (!s->seen[k]) {
			s->seen[k] = 1;
			s->touched[nr++] = k;
		}
		for (int m = 0; m < M_METRICS; m++) {
			s->sum[k][m] += rows[i].count[m];
			total[m] += rows[i].count[m];
		}
	}
	*nr_out = drain(s, nr, check);
	*out = s->out;
	return memcmp(check, total, sizeof(check)) ? -ERANGE : 0;
}
