// SPDX-License-Identifier: GPL-2.0-only
/*
 * The guest's own count of instructions, to hold the plugin's against. Under icount with shift 0 the emulator's
 * clock is the number of executed instructions, so each of these counts them:
 *   perf_event  the kernel's driver of the emulated PMU, where there is one
 *   tsc         x86-64: but every round of a string instruction is charged
 *   cntvct      arm64: in steps of the counter's period, 16 instructions
 */
#include "bench/guest/counter.h"

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

int counter_event = -1;

static int event_open(void)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_HARDWARE, .size = sizeof(attr), .config = PERF_COUNT_HW_INSTRUCTIONS,
		.pinned = 1,
	};

	/* all that CPU 0 executes, as the plugin counts */
	return syscall(SYS_perf_event_open, &attr, -1, 0, -1, 0);
}

const char *counter_open(void)
{
	if (counter_event < 0)
		counter_event = event_open();
	if (counter_event >= 0)
		return "perf_event";
#if defined(__x86_64__)
	return "tsc";
#elif defined(__aarch64__)
	return "cntvct";
#else
	return "none";
#endif
}

uint64_t counter_read(void)
{
	uint64_t value = 0;

	if (counter_event >= 0)
		return read(counter_event, &value, sizeof(value)) == sizeof(value) ? value : 0;
#if defined(__x86_64__)
	uint32_t lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	value = (uint64_t)hi << 32 | lo;
#elif defined(__aarch64__)
	uint64_t hz;

	__asm__ volatile("mrs %0, cntfrq_el0" : "=r"(hz));
	__asm__ volatile("isb; mrs %0, cntvct_el0" : "=r"(value) : : "memory");
	value *= 1000000000ull / hz;
#endif
	return value;
}
