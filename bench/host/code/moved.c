// SPDX-License-Identifier: GPL-2.0-only
#include "code/moved.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "code/disasm.h"
#include "code/elf.h"

struct thing {
	const char *name;
	uint64_t size, form, addr;
};

struct things {
	struct thing *at;
	size_t nr;
};

static int by_what(const struct thing *x, const struct thing *y)
{
	const int order = strcmp(x->name, y->name);

	if (order)
		return order;
	if (x->size != y->size)
		return x->size < y->size ? -1 : 1;
	return (x->form > y->form) - (x->form < y->form);
}

static int by_what_and_place(const void *px, const void *py)
{
	const struct thing *x = px, *y = py;
	const int order = by_what(x, y);

	return order ? order : (x->addr > y->addr) - (x->addr < y->addr);
}

static int add(void *ctx, const char *name, uint64_t addr, uint64_t size)
{
	struct things *t = ctx;

	if (GROW(t->at, t->nr))
		return -ENOMEM;
	t->at[t->nr++] = (struct thing){ .name = name, .addr = addr, .size = size };
	return 0;
}

static int functions_of(const struct elf_image *im, struct things *t)
{
	AUTO_FREE uint64_t *form = calloc(im->nr_funcs + 1, sizeof(*form));
	int err = form ? disasm_forms(im, form) : -ENOMEM;

	for (size_t i = 0; !err && i < im->nr_funcs; i++) {
		const struct elf_func *f = &im->func[i];

		if (!f->sized)
			continue;
		err = add(t, f->name, f->addr, f->end - f->addr);
		if (!err)
			t->at[t->nr - 1].form = form[i];
	}
	return err;
}

static int variables_of(const struct elf_image *im, struct things *t)
{
	return elf_each_object(im, add, t);
}

static struct moved_count compare(struct things *a, struct things *b)
{
	struct moved_count m = { .all = a->nr };
	size_t i = 0, k = 0;

	if (a->nr)
		qsort(a->at, a->nr, sizeof(*a->at), by_what_and_place);
	if (b->nr)
		qsort(b->at, b->nr, sizeof(*b->at), by_what_and_place);
	while (i < a->nr && k < b->nr) {
		const int order = by_what(&a->at[i], &b->at[k]);

		if (!order)
			m.elsewhere += a->at[i].addr != b->at[k].addr;
		m.other += order != 0;
		i += order <= 0;
		k += order >= 0;
	}
	m.other += a->nr - i + b->nr - k;
	return m;
}

static int compare_all(const struct elf_image *a, const struct elf_image *b,
		       int (*what)(const struct elf_image *im, struct things *t), struct moved_count *m)
{
	struct things x = { 0 }, y = { 0 };
	int err = what(a, &x);

	if (!err)
		err = what(b, &y);
	if (!err)
		*m = compare(&x, &y);
	free(x.at);
	free(y.at);
	return err;
}

int moved_compare(const struct elf_image *a, const struct elf_image *b, struct moved *m)
{
	int err = compare_all(a, b, functions_of, &m->functions);

	return err ? err : compare_all(a, b, variables_of, &m->variables);
}
