// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/events.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

struct reading {
	struct event_values at[2];	/* beginning, end */
	bool taken[2];
};

static struct reading *readings;
static size_t room;

int event_log_open(size_t n)
{
	if (room)
		munmap(readings, room * sizeof(*readings));
	room = 0;
	readings = mmap(NULL, n * sizeof(*readings), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (readings == MAP_FAILED)
		readings = NULL;
	if (!readings)
		return -errno;
	memset(readings, 0, n * sizeof(*readings));
	room = n;
	return 0;
}

void event_log_mark(unsigned int i, bool end)
{
	if (i >= room)
		return;
	events_read(&readings[i].at[end]);
	readings[i].taken[end] = true;
}

bool event_log_get(unsigned int i, struct event_values *v)
{
	if (i >= room || !readings[i].taken[0] || !readings[i].taken[1])
		return false;
	events_between(v, &readings[i].at[0], &readings[i].at[1]);
	return true;
}

void event_log_set(unsigned int i, const struct event_values *v)
{
	if (i >= room)
		return;
	memset(&readings[i].at[0], 0, sizeof(readings[i].at[0]));
	readings[i].at[1] = *v;
	readings[i].taken[0] = readings[i].taken[1] = true;
}
