// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/rounds.h"

#include <stddef.h>

/* the one that was executed last, and the total then: its next round is exactly 1 later */
static const struct insn *last;
static uint64_t at;

static const struct insn *broken[CONTEXTS];	/* the one that a context was in when it was left, or NULL */

bool rounds_go_on(const struct insn *i, uint64_t total)
{
	const bool same = last == i && total == at + 1;

	last = i;
	at = total;
	return same;
}

void rounds_switch(enum context from, enum context to, uint64_t total)
{
	broken[from] = total == at + 1 ? last : NULL;
	if (broken[to]) {
		last = broken[to];
		at = total - 1;
	}
}
