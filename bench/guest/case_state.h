/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_GUEST_CASE_STATE_H
#define HB_GUEST_CASE_STATE_H

#include <stdlib.h>
#include <string.h>

#include "bench/cases/bench.h"

/* case_state - what a case keeps, as its template has it or zeroed; fresh memory, NULL without memory */
static inline void *case_state(const struct bench_case *c)
{
	const size_t size = c->state_size ? c->state_size : 1;
	void *st = malloc(size);

	if (!st)
		return NULL;
	memset(st, 0, size);
	if (c->state_template)
		memcpy(st, c->state_template, size);
	return st;
}

#endif
