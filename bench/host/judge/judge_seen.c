// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge_seen.h"

#include <errno.h>
#include <stdlib.h>

#include "bench/base/limit.h"

enum { FIRST_ROOM = 1 << 10 };

/* FNV-1a, each text with its end: two of 4 million differ in it but for one table in a million */
static uint64_t hash_of(const struct text *key, size_t n)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t k = 0; k < n; k++) {
		for (size_t i = 0; i < key[k].n; i++)
			h = (h ^ (unsigned char)key[k].at[i]) * 0x100000001b3u;
		h = (h ^ 0x100) * 0x100000001b3u;
	}
	return h;
}

static struct seen_row *slot_of(const struct seen *s, uint64_t hash)
{
	size_t at = (size_t)(hash ^ hash >> 32) & (s->room - 1);

	while (s->row[at].line && s->row[at].hash != hash)
		at = (at + 1) & (s->room - 1);
	return &s->row[at];
}

static int grow(struct seen *s)
{
	const struct seen old = *s;

	s->room = old.room ? 2 * old.room : FIRST_ROOM;
	s->row = calloc(s->room, sizeof(*s->row));
	if (!s->row) {
		*s = old;
		return -ENOMEM;
	}
	for (size_t i = 0; i < old.room; i++)
		if (old.row[i].line)
			*slot_of(s, old.row[i].hash) = old.row[i];
	free(old.row);
	return 0;
}

int seen_line(struct seen *s, const struct text *key, size_t n, unsigned long line, unsigned long *first)
{
	const uint64_t hash = hash_of(key, n);
	struct seen_row *r;

	if (s->n * 2 >= s->room && s->n < LIMIT_JUDGE_BATCHES && grow(s))
		return -ENOMEM;
	r = slot_of(s, hash);
	*first = r->line;
	if (!r->line && s->n < LIMIT_JUDGE_BATCHES) {
		*r = (struct seen_row){ hash, line };
		s->n++;
	}
	return 0;
}

void seen_release(struct seen *s)
{
	free(s->row);
	*s = (struct seen){ 0 };
}
