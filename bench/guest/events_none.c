// SPDX-License-Identifier: GPL-2.0-only
/* The runner of the count tier: what runs there is the same whether or not a plan has events. */
#include "bench/guest/events.h"

#include <errno.h>
#include <stdio.h>

size_t events_find(const char *names, char *why, size_t size)
{
	(void)names;
	snprintf(why, size, "this runner has no libperf, runner-events has (make events)");
	return 0;
}

unsigned int events_groups(void)
{
	return 0;
}

const char *events_name(size_t i)
{
	(void)i;
	return "";
}

unsigned int events_group(size_t i)
{
	(void)i;
	return 0;
}

const char *events_pmu(void)
{
	return "";
}

int events_start(unsigned int group)
{
	(void)group;
	return -EOPNOTSUPP;
}

void events_read(struct event_values *v)
{
	*v = (struct event_values){ .value = { 0 } };
}

void events_attr(size_t i, char *line, size_t size)
{
	(void)i;
	snprintf(line, size, "%s", "");
}
