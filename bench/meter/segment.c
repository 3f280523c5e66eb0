// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/segment.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

enum { BUCKETS = 1 << 20, POOL = 4 * SEGMENT_MAX };

struct segment *segments;
uint32_t segment_count;
uint32_t *segment_insn;

static uint32_t *buckets;	/* index + 1 of the first of a chain */
static uint32_t used;		/* of segment_insn[] */

static void *reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

int segment_init(void)
{
	segments = reserve(SEGMENT_MAX * sizeof(*segments));
	segment_insn = reserve(POOL * sizeof(*segment_insn));
	buckets = reserve(BUCKETS * sizeof(*buckets));
	return segments && segment_insn && buckets ? 0 : -ENOMEM;
}

static uint32_t hash(const uint32_t *insn, unsigned int n)
{
	uint64_t h = n;

	for (unsigned int k = 0; k < n; k++)
		h = (h ^ insn[k]) * 0x9e3779b97f4a7c15ull;
	return h >> 44;
}

int segment_get(const uint32_t *insn, unsigned int n)
{
	uint32_t *slot = &buckets[hash(insn, n)];
	struct segment *s;

	for (uint32_t at = *slot; at; at = s->next) {
		s = &segments[at - 1];
		if (s->n == n && !memcmp(&segment_insn[s->at], insn, n * sizeof(*insn)))
			return at - 1;
	}
	if (segment_count == SEGMENT_MAX || POOL - used < n)
		return -ENOSPC;
	s = &segments[segment_count++];
	*s = (struct segment){ .next = *slot, .at = used, .n = n };
	memcpy(&segment_insn[used], insn, n * sizeof(*insn));
	used += n;
	*slot = segment_count;
	return segment_count - 1;
}
