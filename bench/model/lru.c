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

/* the entry at @from of the set at @at comes to its front */
static void to_front(struct lru *l, uint32_t at, uint32_t from)
{
	const uint64_t value = l->value ? l->value[at + from] : 0;

	memmove(&l->key[at + 1], &l->key[at], from * sizeof(*l->key));
	if (!l->value)
		return;
	memmove(&l->value[at + 1], &l->value[at], from * sizeof(*l->value));
	l->value[at] = value;
}

bool lru_use(struct lru *l, uint64_t key)
{
	const uint32_t at = first_of(l, key);
	uint32_t k;

	if (l->key[at] == key + 1)
		return true;
	for (k = 1; k < l->ways; k++)
		if (l->key[at + k] == key + 1)
			break;
	to_front(l, at, k < l->ways ? k : l->ways - 1);
	l->key[at] = key + 1;
	if (k < l->ways)
		return true;
	if (l->value)
		l->value[at] = 0;
	return false;
}

uint64_t *lru_value(struct lru *l, uint64_t key)
{
	return &l->value[first_of(l, key)];
}
