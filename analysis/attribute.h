/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which functions a count comes from: per-symbol tables of several windows side by side. A column is one boot (of arm
 * a, of arm b, of one seed ...); a cost is a table added +1 times (window of 2n) and one -1 times (window of
 * n).
 */
#ifndef HB_ANALYSIS_ATTRIBUTE_H
#define HB_ANALYSIS_ATTRIBUTE_H

#include <stddef.h>
#include <stdint.h>

#include "analysis/window.h"

struct attribute_entry {
	const struct store_symbol *y;
	unsigned int column;
	int times;
};

struct attribute {
	struct attribute_entry *entry;
	size_t nr, at;
	unsigned int columns;
	int sorted;
	/* the group that attribute_next() found: one symbol of all columns */
	const struct store_symbol *key;
	int64_t *count; /* [columns][M_ALL] */
};

/* attribute_init - @columns >= 1. Errors -ENOMEM */
int attribute_init(struct attribute *t, unsigned int columns);
void attribute_release(struct attribute *t);

/*
 * attribute_add - add a table to a column
 * @y     in  [n] rows, borrowed until attribute_release(); @times how often it counts, +1 or -1 for a table of a cost
 * Errors -ENOMEM
 */
int attribute_add(struct attribute *t, unsigned int column, int times, const struct store_symbol *y,
		  size_t n);

/*
 * attribute_next - the next symbol by (space, object, symbol): fills key and count, 0 after the last
 * The first call sorts. Nothing may be added after it; attribute_rewind() starts anew.
 */
int attribute_next(struct attribute *t);
void attribute_rewind(struct attribute *t);

/* attribute_count - one metric of one column of the group at hand */
int64_t attribute_count(const struct attribute *t, unsigned int column, unsigned int metric);

/* attribute_sums - of one column over all symbols, by metric; rewinds */
void attribute_sums(struct attribute *t, unsigned int column, int64_t sum[M_ALL]);

/*
 * attribute_reason - what kind of work a function belongs to that comes and goes with seed and time
 * Returns "timer tick", "RCU", "slab refill" ...; NULL for a function that stands for no such work
 */
const char *attribute_reason(const char *symbol);

#endif
