/* SPDX-License-Identifier: GPL-2.0-only */
/* Sets of keys, of which each set keeps the ones that were used last: the one structure of caches, TLBs and targets. */
#ifndef HB_MODEL_LRU_H
#define HB_MODEL_LRU_H

#include <stdbool.h>
#include <stdint.h>

struct lru {
	uint64_t *key;		/* [sets][ways] key + 1, the one used last first; 0 = empty */
	uint64_t *value;	/* the same, or NULL where keys have none */
	uint32_t sets, ways;
};

/*
 * lru_init - empty
 * @sets    in  a power of 2: the low bits of a key say its set
 * @values  in  keys have values
 * Errors   -EINVAL sets is no power of 2 or ways is 0; -ENOMEM
 */
int lru_init(struct lru *l, uint32_t sets, uint32_t ways, bool values);
void lru_release(struct lru *l);
void lru_empty(struct lru *l);

/* lru_use - is @key there? It is now, and was used last; in a full set the one used longest ago makes room */
bool lru_use(struct lru *l, uint64_t key);

/* lru_value - where the value of @key is, after lru_use() and before any other call */
uint64_t *lru_value(struct lru *l, uint64_t key);

#endif
