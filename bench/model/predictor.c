// SPDX-License-Identifier: GPL-2.0-only
#include "bench/model/predictor.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { WEAKLY_NOT_TAKEN = 1, WEAKLY_TAKEN = 2, STRONGLY_TAKEN = 3 };

int predictor_init(struct predictor *p, const struct model_geometry *g)
{
	int err = lru_init(&p->targets, (uint32_t)(g->btb.entries / g->btb.ways), (uint32_t)g->btb.ways, true);

	if (err)
		return err;
	p->counters = g->counters;
	p->history = g->history;
	p->depth = g->return_stack;
	p->counter = malloc(p->counters);
	p->behind = calloc(p->depth, sizeof(*p->behind));
	if (!p->counter || !p->behind)
		return -ENOMEM;
	predictor_empty(p);
	return 0;
}

void predictor_release(struct predictor *p)
{
	free(p->counter);
	free(p->behind);
	lru_release(&p->targets);
}

void predictor_empty(struct predictor *p)
{
	memset(p->counter, WEAKLY_NOT_TAKEN, p->counters);
	lru_empty(&p->targets);
	p->directions = p->top = p->held = 0;
}

/* one to one: instructions of four bytes would otherwise share a quarter of a table */
static uint64_t scatter(uint64_t pc)
{
	return pc ^ pc >> 2;
}

static bool direction_right(struct predictor *p, uint64_t pc, bool taken)
{
	const uint64_t recent = p->directions & ((1ull << p->history) - 1);
	uint8_t *c = &p->counter[(scatter(pc) ^ recent) & (p->counters - 1)];
	const bool right = (*c >= WEAKLY_TAKEN) == taken;

	if (taken && *c < STRONGLY_TAKEN)
		++*c;
	else if (!taken && *c)
		--*c;
	p->directions = p->directions << 1 | taken;
	return right;
}

static bool target_right(struct predictor *p, uint64_t pc, uint64_t target)
{
	const uint64_t key = scatter(pc);
	const bool known = lru_use(&p->targets, key);
	uint64_t *last = lru_value(&p->targets, key);
	const bool right = known && *last == target;

	*last = target;
	return right;
}

static void call(struct predictor *p, uint64_t behind)
{
	p->top = (p->top + 1) % p->depth;
	p->behind[p->top] = behind;
	p->held += p->held < p->depth;
}

static bool return_right(struct predictor *p, uint64_t target)
{
	const uint64_t top = p->top;

	if (!p->held)
		return false;
	p->held--;
	p->top = (top + p->depth - 1) % p->depth;
	return p->behind[top] == target;
}

bool predictor_right(struct predictor *p, enum model_branch kind, uint64_t pc, unsigned int size, uint64_t next)
{
	if (kind == MODEL_CALL || kind == MODEL_INDIRECT_CALL)
		call(p, pc + size);
	switch (kind) {
	case MODEL_CONDITIONAL:
		return direction_right(p, pc, next != pc + size);
	case MODEL_INDIRECT: case MODEL_INDIRECT_CALL:
		return target_right(p, pc, next);
	case MODEL_RETURN:
		return return_right(p, next);
	default:
		return true;
	}
}
