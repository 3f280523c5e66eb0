// SPDX-License-Identifier: GPL-2.0-only
#include "bench/model/model.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/model/lru.h"
#include "bench/model/predictor.h"

struct cache {
	struct lru lines;
	unsigned int shift;
	uint64_t last;		/* line + 1 that was used last, 0 = none: it and its page are the first of their sets */
};

struct model {
	struct cache l1i, l1d, l2;
	struct lru itlb, dtlb;
	unsigned int page, kernel_page;	/* shifts */
	struct predictor branches;
};

static unsigned int shift_of(uint64_t power)
{
	return (unsigned int)__builtin_ctzll(power);
}

static int cache_init(struct cache *c, const struct model_cache *g)
{
	c->shift = shift_of(g->line);
	return lru_init(&c->lines, (uint32_t)(g->bytes / (g->ways * g->line)), (uint32_t)g->ways, false);
}

static int table_init(struct lru *l, const struct model_table *g)
{
	return lru_init(l, (uint32_t)(g->entries / g->ways), (uint32_t)g->ways, false);
}

static int init(struct model *m, const struct model_geometry *g)
{
	int err = cache_init(&m->l1i, &g->l1i);

	if (!err)
		err = cache_init(&m->l1d, &g->l1d);
	if (!err)
		err = cache_init(&m->l2, &g->l2);
	if (!err)
		err = table_init(&m->itlb, &g->itlb);
	if (!err)
		err = table_init(&m->dtlb, &g->dtlb);
	m->page = shift_of(g->page);
	m->kernel_page = shift_of(g->kernel_page);
	return err ? err : predictor_init(&m->branches, g);
}

int model_new(struct model **out, const struct model_geometry *g)
{
	struct model *m = calloc(1, sizeof(*m));
	int err = m ? init(m, g) : -ENOMEM;

	if (err)
		model_free(m);
	else
		*out = m;
	return err;
}

void model_free(struct model *m)
{
	if (!m)
		return;
	lru_release(&m->l1i.lines);
	lru_release(&m->l1d.lines);
	lru_release(&m->l2.lines);
	lru_release(&m->itlb);
	lru_release(&m->dtlb);
	predictor_release(&m->branches);
	free(m);
}

void model_empty(struct model *m)
{
	lru_empty(&m->l1i.lines);
	lru_empty(&m->l1d.lines);
	lru_empty(&m->l2.lines);
	lru_empty(&m->itlb);
	lru_empty(&m->dtlb);
	predictor_empty(&m->branches);
	m->l1i.last = m->l1d.last = 0;
}

static bool pages_hit(struct model *m, struct lru *tlb, uint64_t from, uint64_t last)
{
	const unsigned int shift = from >> 63 ? m->kernel_page : m->page;
	bool hit = lru_use(tlb, from >> shift);

	if (from >> shift != last >> shift)
		hit &= lru_use(tlb, last >> shift);
	return hit;
}

/* lines of the second cache may have another size than those of the first */
static bool second_hit(struct model *m, uint64_t from, uint64_t last)
{
	bool hit = true;

	for (uint64_t line = from >> m->l2.shift; line <= last >> m->l2.shift; line++)
		hit &= lru_use(&m->l2.lines, line);
	return hit;
}

/* the bits of @first and of the second level, for all lines from the one of @from to the one of @last */
static unsigned int lines_miss(struct model *m, struct cache *c, unsigned int first, uint64_t from, uint64_t last)
{
	unsigned int bits = 0;

	for (uint64_t line = from >> c->shift; line <= last >> c->shift; line++) {
		if (lru_use(&c->lines, line))
			continue;
		bits |= first;
		if (!second_hit(m, line << c->shift, ((line + 1) << c->shift) - 1))
			bits |= 1u << MODEL_L2;
	}
	return bits;
}

/* once more where the last one was: nothing changes */
static bool stays(struct cache *c, uint64_t from, uint64_t last)
{
	const uint64_t before = c->last;

	c->last = (last >> c->shift) + 1;
	return (from >> c->shift) + 1 == before && c->last == before;
}

unsigned int model_fetch(struct model *m, uint64_t pc, unsigned int size)
{
	const uint64_t last = pc + size - 1;

	if (stays(&m->l1i, pc, last))
		return 0;
	return lines_miss(m, &m->l1i, 1u << MODEL_L1I, pc, last) |
	       (pages_hit(m, &m->itlb, pc, last) ? 0 : 1u << MODEL_ITLB);
}

unsigned int model_access(struct model *m, uint64_t addr, unsigned int size)
{
	const uint64_t last = addr + size - 1;

	if (stays(&m->l1d, addr, last))
		return 0;
	return lines_miss(m, &m->l1d, 1u << MODEL_L1D, addr, last) |
	       (pages_hit(m, &m->dtlb, addr, last) ? 0 : 1u << MODEL_DTLB);
}

unsigned int model_branch(struct model *m, enum model_branch kind, uint64_t pc, unsigned int size, uint64_t next)
{
	return predictor_right(&m->branches, kind, pc, size, next) ? 0 : 1u << MODEL_BRANCH;
}
