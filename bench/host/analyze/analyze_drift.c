// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze_drift.h"

#include <stdlib.h>

#include "bench/base/fs.h"
#include "bench/base/grow.h"

static void count(struct analyze_process *p)
{
	if (p->n)
		drift_add(p->of, p->batch, p->n);
	p->n = 0;
}

int analyze_drift_batch(struct analyze_process *p, struct drift *of, uint32_t number, double value)
{
	if (p->of != of || p->number != number)
		count(p);
	p->of = of;
	p->number = number;
	if (GROW(p->batch, p->n))
		return -ENOMEM;
	p->batch[p->n++] = value;
	return 0;
}

void analyze_drift_end(struct analyze_process *p)
{
	count(p);
	free(p->batch);
	*p = (struct analyze_process){ 0 };
}

char *analyze_drift_words(const struct drift *d)
{
	return drift_beyond_chance(d) ?
		fs_path("%zu of %zu processes were not stationary", d->drifting, d->processes) : NULL;
}
