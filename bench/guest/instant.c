// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/instant.h"

#include <stdint.h>

/* few of them: of a microsecond more or less, one time in 250 the next one is another */
enum { QUANTUM = 1 << 18 };

#if defined(__x86_64__)
static uint64_t counter(void)
{
	uint32_t lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	return (uint64_t)hi << 32 | lo;
}

/* @n instructions and a few, always as many */
static void execute(uint64_t n)
{
	uint64_t loops = n / 2 + 1;

	__asm__ volatile("test $1, %b1\n\tjz 1f\n\tnop\n1:\tsub $1, %0\n\tjnz 1b" : "+r"(loops) : "r"(n) : "cc");
}
#elif defined(__aarch64__)
/*
 * A step of this counter is 16 instructions, and where in a step one is shows in no reading. The loop has 17: from one
 * reading to the next it moves by one step and, once in 16 turns, by two. Then it has just begun a step.
 */
static uint64_t counter(void)
{
	uint64_t hz, was, is;

	__asm__ volatile("mrs %0, cntfrq_el0" : "=r"(hz));
	__asm__ volatile("mrs %1, cntvct_el0\n"
			 "1:\tmov %0, %1\n\t.rept 12\n\tnop\n\t.endr\n\tmrs %1, cntvct_el0\n\t"
			 "sub %0, %1, %0\n\tcmp %0, #1\n\tb.eq 1b" : "=&r"(was), "=&r"(is) : : "cc", "memory");
	return is * (1000000000 / hz);
}

static void execute(uint64_t n)
{
	uint64_t loops = n / 2 + 1;

	__asm__ volatile("1:\tsubs %0, %0, #1\n\tb.ne 1b" : "+r"(loops) : : "cc");
}
#else
static uint64_t counter(void)
{
	return 0;
}

static void execute(uint64_t n)
{
	(void)n;
}
#endif

void instant_reach(void)
{
	execute(QUANTUM - counter() % QUANTUM);
}
