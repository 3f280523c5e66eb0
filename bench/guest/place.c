// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where the runner stays: of the processors that it may use the first of the last core, not of the first one. A static
 * program has no hwloc: /sys says what shares a core.
 */
#include "bench/guest/runner.h"

#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

enum { NICE_MOST = -20 };

/* which threads share a core: the first of them, or the processor itself where nothing is said */
static int core_of(int cpu)
{
	char path[96], text[16] = "";
	int fd;

	snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return cpu;
	if (read(fd, text, sizeof(text) - 1) <= 0)
		*text = 0;
	close(fd);
	return *text ? atoi(text) : cpu;
}

/* is @cpu to be taken rather than @best? */
static bool is_better(int cpu, int best, int first)
{
	if (best < 0 || core_of(best) == first)
		return best < 0 || core_of(cpu) != first;
	return core_of(cpu) != first && core_of(cpu) > core_of(best);
}

int place_self(void)
{
	const int first = core_of(0);
	cpu_set_t may, one;
	int chosen = -1;

	if (sched_getaffinity(0, sizeof(may), &may))
		return -1;
	for (int cpu = 0; cpu < CPU_SETSIZE; cpu++)
		if (CPU_ISSET(cpu, &may) && is_better(cpu, chosen, first))
			chosen = cpu;
	setpriority(PRIO_PROCESS, 0, NICE_MOST);	/* where we may: what else wants to run here waits */
	CPU_ZERO(&one);
	if (chosen >= 0)
		CPU_SET(chosen, &one);
	return chosen < 0 || sched_setaffinity(0, sizeof(one), &one) ? -1 : chosen;
}
