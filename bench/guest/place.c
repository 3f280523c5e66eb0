// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where the runner stays: of the processors that it may use the first of the last core, not of the first one. A static
 * program has no hwloc: /sys says what shares a core.
 */
#include "bench/guest/runner.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "bench/guest/text.h"

enum { NICE_MOST = -20 };

/* which threads share a core: the first of them, or the processor itself where nothing is said */
static int core_of(int cpu)
{
	char path[96], text[16];

	snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
	return *text_line(path, text, sizeof(text)) ? atoi(text) : cpu;
}

int place_self(void)
{
	const int first = core_of(0);
	cpu_set_t may, one;
	int chosen = -1, best = -1;

	if (sched_getaffinity(0, sizeof(may), &may))
		return -1;
	for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
		const int core = CPU_ISSET(cpu, &may) ? core_of(cpu) : -1;

		if (core >= 0 && (chosen < 0 || (core != first && (best == first || core > best)))) {
			chosen = cpu;
			best = core;
		}
	}
	setpriority(PRIO_PROCESS, 0, NICE_MOST);	/* where we may: what else wants to run here waits */
	CPU_ZERO(&one);
	if (chosen >= 0)
		CPU_SET(chosen, &one);
	return chosen < 0 || sched_setaffinity(0, sizeof(one), &one) ? -1 : chosen;
}
