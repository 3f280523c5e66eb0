/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_JUDGE_JUDGE_SEEN_H
#define HB_JUDGE_JUDGE_SEEN_H

#include <stddef.h>
#include <stdint.h>
#include "analysis/samples.h"

/* Which rows of a table were there before: 16 bytes for each, of the first LIMIT_JUDGE_BATCHES of them. */
struct seen {
	struct seen_row { uint64_t hash; unsigned long line; } *row; /* [room], a power of two; line 0 = free */
	size_t room, n;
};

/*
 * seen_line - the line of a row with the same texts; where there was none, this one is kept
 * @key    in   [n]
 * @first  out  0 = it is the first
 * Errors  -ENOMEM
 */
int seen_line(struct seen *s, const struct text *key, size_t n, unsigned long line, unsigned long *first);
void seen_release(struct seen *s);

#endif
