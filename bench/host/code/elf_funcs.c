// SPDX-License-Identifier: GPL-2.0-only
#include "code/elf_funcs.h"

#include <stdlib.h>
#include <string.h>

/*
 * Which of two names of one place to show: smaller is better. Sized before unsized, functions before
 * labels, no compiler-made prefix, exported before local (__x64_sys_x, not __do_sys_x), native entry.
 */
static unsigned int rank(const struct elf_name *c)
{
	unsigned int r = 0;

	r |= !c->size << 4;
	r |= !c->is_func << 3;
	r |= (!strncmp(c->name, "__pfx_", 6) || !strncmp(c->name, "__cfi_", 6)) << 2;
	r |= c->local << 1;
	r |= !strncmp(c->name, "__ia32_", 7) || !strncmp(c->name, "__arm64_compat_", 15);
	return r;
}

static int by_place(const void *pa, const void *pb)
{
	const struct elf_name *a = pa, *b = pb;
	size_t la, lb;

	if (a->text != b->text)
		return a->text < b->text ? -1 : 1;
	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	if (rank(a) != rank(b))
		return rank(a) < rank(b) ? -1 : 1;
	la = strlen(a->name);
	lb = strlen(b->name);
	if (la != lb)
		return la < lb ? -1 : 1;
	return strcmp(a->name, b->name);
}

void elf_funcs_make(struct elf_image *im, struct elf_name *names, size_t n)
{
	struct elf_func *f = im->func, *last = NULL;

	if (n)
		qsort(names, n, sizeof(*names), by_place);
	for (size_t i = 0; i < n; i++) {
		const uint64_t at = names[i].at, end = at + names[i].size;
		const bool same = last && last->text == names[i].text;

		if (same && at == last->addr)
			continue;
		if (same && at < last->end && end <= last->end && last->end != UINT64_MAX)
			continue;
		if (same && last->end > at)
			last->end = at;
		last = f++;
		*last = (struct elf_func){ .addr = at, .end = names[i].size ? end : UINT64_MAX,
					   .name = names[i].name, .text = names[i].text,
					   .sized = names[i].size };
	}
	im->nr_funcs = f - im->func;
	for (size_t i = 0; i < im->nr_funcs; i++)
		if (im->func[i].end == UINT64_MAX)
			im->func[i].end = im->text[im->func[i].text].size;
}

void elf_place(struct elf_image *im, const char *name, uint64_t addr)
{
	for (unsigned int k = 0; k < im->nr_texts; k++) {
		struct elf_text *t = &im->text[k];

		if (strcmp(t->name, name) || t->placed)
			continue;
		for (size_t i = 0; i < im->nr_funcs; i++)
			if (im->func[i].text == k) {
				im->func[i].addr += addr;
				im->func[i].end += addr;
			}
		t->addr = addr;
		t->placed = true;
	}
}

static int by_addr(const void *pa, const void *pb)
{
	const struct elf_func *a = pa, *b = pb;

	return (a->addr > b->addr) - (a->addr < b->addr);
}

void elf_sort(struct elf_image *im)
{
	size_t n = 0;

	for (size_t i = 0; i < im->nr_funcs; i++)
		if (im->text[im->func[i].text].placed)
			im->func[n++] = im->func[i];
	im->nr_funcs = n;
	if (n)
		qsort(im->func, n, sizeof(*im->func), by_addr);
}
