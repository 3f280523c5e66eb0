// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/hw_noise.h"

#include <stdint.h>
#include <time.h>

enum { GAP_NS = 5000 };

static uint64_t raw_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC_RAW, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

void hw_noise_measure(unsigned int ms, struct hw_noise *n)
{
	uint64_t start = raw_ns(), last = start, now, lost = 0, worst = 0,
		 end = start + ms * 1000000ull;

	*n = (struct hw_noise){ 0 };
	while (last < end) {
		now = raw_ns();
		if (now - last > GAP_NS) {
			lost += now - last;
			n->gaps++;
			if (now - last > worst)
				worst = now - last;
		}
		last = now;
	}
	n->lost = (double)lost / (last - start);
	n->worst_us = worst / 1e3;
}
