/* SPDX-License-Identifier: GPL-2.0-only */
/* One MiB that is moved in user mode: nothing of the kernel, a feature must cost nothing. */
#ifndef HB_CASES_BULK_H
#define HB_CASES_BULK_H

#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define BULK (1ul << 20)

struct bulk { char *from, *to; };

static inline int bulk_setup(void *st)
{
	struct bulk *s = st;

	s->from = malloc(BULK);
	s->to = malloc(BULK);
	if (!s->from || !s->to)
		return -ENOMEM;
	memset(s->from, 1, BULK);
	memset(s->to, 2, BULK);
	return 0;
}

static inline void bulk_teardown(void *st)
{
	struct bulk *s = st;

	free(s->from);
	free(s->to);
}

#endif
