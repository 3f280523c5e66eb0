// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/metric.h"

#include <string.h>

const struct metric metric_table[M_KNOWN] = {
#define X(id, name, unit, tier, part) [M_##id] = { name, unit, METRIC_##tier, METRIC_##part },
	METRICS(X)
	TIME_METRICS(X)
#undef X
};
_Static_assert(M_ALL <= 64, "a metric_set has a bit for each");
_Static_assert(M_INSTRUCTIONS == 0, "the endpoint comes first in every table");

int metric_find(const char *name, unsigned int n)
{
	for (unsigned int m = 0; m < n; m++)
		if (!strcmp(metric_table[m].name, name))
			return (int)m;
	return -1;
}

const char *metric_names(void)
{
#define X(id, name, unit, tier, part) ", " name
	return &(METRICS(X) TIME_METRICS(X))[2];
#undef X
}

static metric_set of_part(enum metric_part part)
{
	metric_set s = 0;

	for (unsigned int m = 0; m < M_ALL; m++)
		s |= metric_table[m].part == part ? METRIC_BIT(m) : 0;
	return s;
}

metric_set metric_steady(void)
{
	return of_part(METRIC_STEADY);
}

metric_set metric_each(void)
{
	return of_part(METRIC_EACH);
}

metric_set metric_set_whole(metric_set s)
{
	const metric_set three = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL);

	const metric_set contexts = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_IRQ) | METRIC_BIT(M_OTHER);

	if (__builtin_popcountll(s & three) == 2)
		s |= three;
	return (s & contexts) == contexts ? s | METRIC_BIT(M_WHOLE) : s;
}
