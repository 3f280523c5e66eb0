// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/rounds.h"

#include <stddef.h>

struct rounds rounds_last;

static const struct insn *broken[CONTEXTS];	/* the one that a context was in when it was left, or NULL */

void rounds_switch(enum context from, enum context to, uint64_t total)
{
	broken[from] = total == rounds_last.at + 1 ? rounds_last.i : NULL;
	if (broken[to]) {
		rounds_last.i = broken[to];
		rounds_last.at = total - 1;
	}
}
