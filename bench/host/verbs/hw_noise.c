// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/hw_noise.h"

#include "bench/base/clock.h"

enum { GAP_NS = 5000 };

void hw_noise_measure(unsigned int ms, struct hw_noise *n)
{
	uint64_t start = clock_ns(CLOCK_MONOTONIC_RAW), last = start, now, lost = 0, worst = 0,
		 end = start + ms * 1000000ull;

	*n = (struct hw_noise){ 0 };
	while (last < end) {
		now = clock_ns(CLOCK_MONOTONIC_RAW);
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
