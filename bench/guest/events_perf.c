// SPDX-License-Identifier: GPL-2.0-only
/*
 * Names are libpfm4's, descriptors libperf's. A group is scheduled as a whole or not at all, so its events are of the
 * same time; what does not fit into one is of another process (times.c), and nothing multiplexes.
 */
#include "bench/guest/events.h"

#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <perf/core.h>
#include <perf/cpumap.h>
#include <perf/evlist.h>
#include <perf/evsel.h>
#include <perf/threadmap.h>
#include <perfmon/pfmlib_perf_event.h>

#include "bench/guest/clock.h"

enum { TRY_NS = 2000 * 1000 };

struct event {
	char name[64];
	struct perf_event_attr attr;
	unsigned int group;
	struct perf_evsel *evsel;	/* open in this process, or NULL */
};

static struct event event[EVENTS_MAX];
static size_t nr;
static unsigned int nr_groups;
static struct perf_evlist *list;
static struct perf_thread_map *self;
static struct perf_cpu_map *any;

static int quiet(enum libperf_print_level level, const char *fmt, va_list ap)
{
	(void)level;
	(void)fmt;
	(void)ap;
	return 0;
}

static void stop(void)
{
	for (size_t i = 0; i < nr; i++)
		event[i].evsel = NULL;
	if (list) {
		perf_evlist__close(list);
		perf_evlist__delete(list);
	}
	list = NULL;
	perf_thread_map__put(self);
	perf_cpu_map__put(any);
	self = NULL;
	any = NULL;
}

/* events are this process's on any processor, and of what it forks */
static int add(struct event *e)
{
	e->evsel = perf_evsel__new(&e->attr);
	if (!e->evsel)
		return -ENOMEM;
	perf_evlist__add(list, e->evsel);
	return 0;
}

int events_start(unsigned int group)
{
	int err = 0;

	stop();
	list = perf_evlist__new();
	self = perf_thread_map__new_dummy();
	any = perf_cpu_map__new_any_cpu();
	if (!list || !self || !any)
		return -ENOMEM;
	perf_thread_map__set_pid(self, 0, 0);
	for (size_t i = 0; !err && i < nr; i++)
		if (event[i].group == group)
			err = add(&event[i]);
	if (err)
		return err;
	perf_evlist__set_maps(list, any, self);
	perf_evlist__set_leader(list);
	err = perf_evlist__open(list);
	if (err)
		stop();
	return err;
}

void events_read(struct event_values *v)
{
	struct perf_counts_values c;

	*v = (struct event_values){ .value = { 0 } };
	for (size_t i = 0; i < nr; i++)
		if (event[i].evsel && !perf_evsel__read(event[i].evsel, 0, 0, &c)) {
			v->value[i] = c.val;
			v->enabled[i] = c.ena;
			v->running[i] = c.run;
		}
}

/* does it count all the time, beside the others of its group? A kernel may take a group that it can never schedule */
static int try_group(unsigned int group)
{
	struct event_values from, to, v;
	int err = events_start(group);
	uint64_t at;

	if (err)
		return err;
	events_read(&from);
	for (at = clock_raw_ns(); clock_raw_ns() - at < TRY_NS;)
		;
	events_read(&to);
	stop();
	events_between(&v, &from, &to);
	for (size_t i = 0; i < nr; i++)
		if (event[i].group == group && (!v.enabled[i] || v.running[i] < v.enabled[i]))
			return -ENOSPC;
	return 0;
}

static int encode(struct event *e, const char *name)
{
	pfm_perf_encode_arg_t arg = { .attr = &e->attr, .size = sizeof(arg) };
	int err;

	*e = (struct event){ .attr = { .size = sizeof(e->attr) } };
	snprintf(e->name, sizeof(e->name), "%s", name);
	err = pfm_get_os_event_encoding(name, PFM_PLM0 | PFM_PLM3, PFM_OS_PERF_EVENT, &arg);
	if (err != PFM_SUCCESS)
		return err;
	e->attr.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
	e->attr.inherit = 1;
	return PFM_SUCCESS;
}

static void say(char *why, size_t size, const char *name, const char *what)
{
	if (!*why)
		snprintf(why, size, "%s: %s", name, what);
}

static const char *cannot(int err)
{
	switch (err) {
	case -ENOENT: case -EOPNOTSUPP: case -ENODEV: case -ENOSYS: return "no PMU here counts it";
	case -EACCES: case -EPERM: return "not permitted (kernel.perf_event_paranoid)";
	default: return strerror(-err);
	}
}

/* beside those before it, or else alone in the next group; there it may share its counter with somebody else's */
static void place(char *why, size_t size)
{
	struct event *e = &event[nr++];
	int err = -ENOSPC;

	e->group = nr_groups ? nr_groups - 1 : 0;
	if (nr_groups)
		err = try_group(e->group);
	if (err) {
		e->group = nr_groups;
		err = try_group(e->group);
	}
	if (err && err != -ENOSPC) {
		nr--;
		say(why, size, e->name, cannot(err));
	} else if (e->group == nr_groups) {
		nr_groups++;
	}
}

size_t events_find(const char *names, char *why, size_t size)
{
	char *copy = strdup(names), *name, *save = NULL;
	int err = pfm_initialize();

	*why = 0;
	libperf_init(quiet);
	nr = nr_groups = 0;
	if (!copy || err != PFM_SUCCESS)
		say(why, size, "libpfm4", copy ? pfm_strerror(err) : strerror(ENOMEM));
	for (name = copy && !*why ? strtok_r(copy, ", ", &save) : NULL; name; name = strtok_r(NULL, ", ", &save)) {
		err = nr < EVENTS_MAX ? encode(&event[nr], name) : PFM_ERR_TOOMANY;
		if (err == PFM_SUCCESS)
			place(why, size);
		else
			say(why, size, name, pfm_strerror(err));
	}
	free(copy);
	return nr;
}

unsigned int events_groups(void)
{
	return nr_groups;
}

const char *events_name(size_t i)
{
	return event[i].name;
}

unsigned int events_group(size_t i)
{
	return i < nr ? event[i].group : UINT_MAX;
}

const char *events_pmu(void)
{
	for (pfm_pmu_t i = PFM_PMU_NONE; i < PFM_PMU_MAX; i++) {
		static pfm_pmu_info_t info;

		memset(&info, 0, sizeof(info));
		info.size = sizeof(info);
		if (pfm_get_pmu_info(i, &info) == PFM_SUCCESS && info.is_present && info.type == PFM_PMU_TYPE_CORE)
			return info.desc;
	}
	return "none that libpfm4 knows";
}

void events_attr(size_t i, char *line, size_t size)
{
	const struct perf_event_attr *a = &event[i].attr;

	snprintf(line, size, "%x %llx %llx %llx %x\n", a->type, (unsigned long long)a->config,
		 (unsigned long long)a->config1, (unsigned long long)a->config2,
		 a->exclude_user * HBK_EVENT_NO_USER | a->exclude_kernel * HBK_EVENT_NO_KERNEL |
		 a->exclude_hv * HBK_EVENT_NO_HV | a->exclude_host * HBK_EVENT_NO_HOST |
		 a->exclude_guest * HBK_EVENT_NO_GUEST);
}
