/* SPDX-License-Identifier: GPL-2.0-only */
/* The clocks of the time tier, read around a batch: one that nothing adjusts, and the processor's own counter. */
#ifndef HB_GUEST_CLOCK_H
#define HB_GUEST_CLOCK_H

#include <stdint.h>
#include <time.h>

/* clock_raw_ns - CLOCK_MONOTONIC_RAW */
static inline uint64_t clock_raw_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC_RAW, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* clock_ticks - TSC or CNTVCT, read when what was begun before is done; 0 where there is none */
static inline uint64_t clock_ticks(void)
{
#if defined(__x86_64__)
	uint32_t lo, hi;

	__asm__ volatile("lfence; rdtsc; lfence" : "=a"(lo), "=d"(hi) : : "memory");
	return (uint64_t)hi << 32 | lo;
#elif defined(__aarch64__)
	uint64_t value;

	__asm__ volatile("isb; mrs %0, cntvct_el0; isb" : "=r"(value) : : "memory");
	return value;
#else
	return 0;
#endif
}

#if defined(__x86_64__)
#define CLOCK_TICKS_NAME "tsc"
#elif defined(__aarch64__)
#define CLOCK_TICKS_NAME "cntvct"
#else
#define CLOCK_TICKS_NAME "none"
#endif

#endif
