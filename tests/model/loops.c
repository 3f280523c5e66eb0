// SPDX-License-Identifier: GPL-2.0-only
/*
 * Loops of user space whose misses depend on sizes of caches: strides, working sets below and above them, sets that
 * conflict, a list in random order, code that is larger than a cache of instructions. The same work each time, no libc.
 */
#include <stddef.h>
#include <stdint.h>

enum { BYTES = 1 << 21, ROUNDS = 3, LINE = 64 };

static volatile uint8_t data[BYTES];
static uint32_t next[4096][LINE / 4];		/* a line each */

static void stride(size_t bytes, size_t step)
{
	for (int r = 0; r < ROUNDS; r++)
		for (size_t i = 0; i < bytes; i += step)
			data[i]++;
}

/* lines of one set: twice as many as there are ways */
static void conflict(size_t apart, int n)
{
	for (int r = 0; r < 200; r++)
		for (int i = 0; i < n; i++)
			(void)data[(size_t)i * apart];
}

/* a permutation with one cycle, by Sattolo's shuffle and a generator of fixed seed */
static void chase(uint32_t n, int steps)
{
	uint64_t state = 1;
	uint32_t at = 0;

	for (uint32_t i = 0; i < n; i++)
		next[i][0] = i;
	for (uint32_t i = n - 1; i; i--) {
		uint32_t j, x;

		state = state * 6364136223846793005u + 1442695040888963407u;
		j = (uint32_t)(state >> 33) % i;
		x = next[i][0];
		next[i][0] = next[j][0];
		next[j][0] = x;
	}
	while (steps--)
		at = next[at][0];
	data[0] = (uint8_t)at;
}

#ifdef __aarch64__
#define STEP "mul %0, %0, %0\n\tadd %0, %0, #7\n\teor %0, %0, #0xff"
#define END() __asm__ volatile("mov x8, #93\n\tmov x0, #0\n\tsvc #0" : : : "x0", "x8", "memory")
#else
#define STEP "imul %0, %0\n\tadd $7, %0\n\txor $0x12345678, %0"
#define END() __asm__ volatile("syscall" : : "a"(60), "D"(0) : "rcx", "r11", "memory")
#endif
#define TEN(x) x x x x x x x x x x
#define WORK __asm__ volatile(STEP : "+r"(v));

/* 10,000 times a dozen bytes of straight code */
static uint64_t straight(uint64_t v)
{
	TEN(TEN(TEN(TEN(WORK))))
	return v;
}

void _start(void)
{
	uint64_t v = 3;

	stride(16 << 10, 8);
	stride(48 << 10, LINE);
	stride(BYTES, LINE);
	stride(BYTES, 4096 + LINE);
	stride(100000, 7);
	conflict(4096, 16);
	conflict(1 << 16, 24);
	chase(300, 20000);
	chase(4096, 20000);
	for (int i = 0; i < 4; i++)
		v = straight(v);
	data[1] = (uint8_t)v;
	END();
	__builtin_unreachable();
}
