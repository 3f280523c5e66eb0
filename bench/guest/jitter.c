// SPDX-License-Identifier: GPL-2.0-only
/*
 * Another seed, another state: what a case meets (how full a slab is, when the next tick comes, how
 * old the load average is) must not be the same in every boot, or an accident of one kernel repeats in all of
 * its boots and looks like a property. Boots of one seed stay equal to the last instruction.
 */
#include "bench/guest/runner.h"

#include <time.h>

enum { EXTRA_OPS = 8, SPIN_TURNS = 1 << 21 };

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15ull;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ z >> 27) * 0x94d049bb133111ebull;
	return z ^ z >> 31;
}

unsigned int jitter(struct runner *r)
{
	uint64_t turns;

	if (!r->jitter)
		return 0;
	for (turns = next(&r->jitter) % SPIN_TURNS; turns; turns--)
		__asm__ volatile("");
	return next(&r->jitter) % EXTRA_OPS;
}

void settle(void)
{
	const struct timespec time = { .tv_nsec = 100 * 1000 * 1000 };

	nanosleep(&time, NULL);
}
