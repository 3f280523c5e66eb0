// SPDX-License-Identifier: GPL-2.0-only
/*
 * Another seed, another state: what a case meets (how full a slab is, when the next tick comes, when a timer of the
 * feature does) must not be the same in every boot, or an accident of one kernel repeats in all of its boots and looks
 * like a property. Boots of one seed stay equal to the last instruction.
 *
 * The seeds of a plan follow one another. From one to the next the place between two ticks moves by the golden ratio of
 * a tick, and so does the tick in WINDOW_PERIOD_NS: of all steps the one that leaves the smallest gaps after any number
 * of seeds (three points: 0.38 of the whole). Three random places leave more than half of it empty
 * in three of four sets.
 */
#include "bench/guest/jitter.h"

#include "bench/guest/window.h"

enum { EXTRA_OPS = 8 };

/* FNV-1a: where a case's own sequence begins */
static uint64_t hash(const char *name, uint64_t h)
{
	for (h ^= 0xcbf29ce484222325ull; *name; name++)
		h = (h ^ (unsigned char)*name) * 0x100000001b3ull;
	return h;
}

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t mix(uint64_t z)
{
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ z >> 27) * 0x94d049bb133111ebull;
	return z ^ z >> 31;
}

/* the fraction @of64 / 2^64 of @n */
static uint64_t part(uint64_t of64, uint64_t n)
{
	return (uint64_t)((unsigned __int128)of64 * n >> 64);
}

int64_t jitter_phase(uint64_t seed, const char *name)
{
	const uint64_t golden = 0x9e3779b97f4a7c15ull;	/* of 2^64 */
	const uint64_t from = mix(hash(name, 0));

	if (!seed)
		return -1;
	return part(from + seed * golden, WINDOW_PERIOD_NS / WINDOW_TICK_NS) * WINDOW_TICK_NS +
	       part(mix(from) + seed * golden, WINDOW_TICK_NS);
}

unsigned int jitter_ops(uint64_t seed, const char *name)
{
	return seed ? mix(hash(name, seed)) % EXTRA_OPS : 0;
}
