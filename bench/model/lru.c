// SPDX-License-Identifier: GPL-2.0-only
#include "bench/model/lru.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

int lru_init(struct lru *l, uint32_t sets, uint32_t ways, bool values)
{
	*l = (struct lru){ .sets = sets, .ways = ways };
	if (!ways || !sets || sets & (sets - 1))
		return -EINVAL;
	l->key = calloc((size_t)sets * ways, sizeof(*l->key));
	l->value = values ? calloc((size_t)sets * ways, sizeof(*l->value)) : NULL;
	if (l->key && (l->value || !values))
		return 0;
	lru_release(l);
	return -ENOMEM;
}

void lru_release(struct lru *l)
{
	free(l->key);
	free(l->value);
	*l = (struct lru){ 0 };
}

void lru_empty(struct lru *l)
{
	memset(l->key, 0, (size_t)l->sets * l->ways * sizeof(*l->key));
}

static uint32_t first_of(const struct lru *l, uint64_t key)
{
	return (uint32_t)(key & (l->sets - 1)) * l->ways;
}

/* where @held was in a set, of which it is now the first; @ways = nowhere. Each key before it goes one further */
static uint32_t find(uint64_t *set, uint32_t ways, uint64_t held)
{
	uint64_t before = set[0];
	uint32_t k;

	for (k = 1; k < ways && before != held; k++) {
		const uint64_t here = set[k];

		set[k] = before;
		before = here;
	}
	set[0] = held;
	return before == held ? k - 1 : ways;
}

static void values_follow(uint64_t *value, uint32_t ways, uint32_t from)
{
	const uint64_t found = from < ways ? value[from] : 0;

	memmove(&value[1], &value[0], (from < ways ? from : ways - 1) * sizeof(*value));
	value[0] = found;
}

bool lru_use(struct lru *l, uint64_t key)
{
	const uint32_t at = first_of(l, key);
	uint32_t from;

	if (l->key[at] == key + 1)
		return true;
	from = find(&l->key[at], l->ways, key + 1);
	if (l->value)
		values_follow(&l->value[at], l->ways, from);
	return from < l->ways;
}

uint64_t *lru_value(struct lru *l, uint64_t key)
{
	return &l->value[first_of(l, key)];
}
