// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/setting_rules.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>

#define CPU "/sys/devices/system/cpu/"
#define CLOCK "/sys/devices/system/clocksource/clocksource0/"

enum { LINE = SETTING_LINE, HOT_MC = 85000 };	/* millidegrees: beyond, processors slow down */

void setting_line(const char *root, const char *path, char *line)
{
	char whole[512];
	FILE *f;

	snprintf(whole, sizeof(whole), "%s%s", root, path);
	f = fopen(whole, "re");
	if (!f || !fgets(line, LINE, f))
		*line = 0;
	line[strcspn(line, "\n")] = 0;
	if (f)
		fclose(f);
}

/* a file beside @path, or below the folder that it is in */
static void read_beside(const char *path, const char *name, char *line)
{
	char whole[512];
	const char *end = strrchr(path, '/');

	snprintf(whole, sizeof(whole), "%.*s/%s", (int)(end - path), path, name);
	setting_line("", whole, line);
}

uint64_t setting_number(const char **text)
{
	uint64_t n = 0;

	for (; **text >= '0' && **text <= '9'; ++*text)
		n = n * 10 + (**text - '0');
	return n;
}

static uint64_t number_of(const char *text)
{
	return setting_number(&text);
}

/* is @cpu in a list as 0-3,8? */
static bool list_has(const char *list, int cpu)
{
	while (*list >= '0' && *list <= '9') {
		const uint64_t from = setting_number(&list);
		const uint64_t to = *list == '-' ? (list++, setting_number(&list)) : from;

		if ((uint64_t)cpu >= from && (uint64_t)cpu <= to)
			return true;
		list += *list == ',';
	}
	return false;
}

static bool is_not_on(const struct setting_seen *s)
{
	return strcmp(s->value, "on");
}

static bool is_shallow(const struct setting_seen *s)
{
	char latency[LINE];

	read_beside(s->path, "latency", latency);
	return !strcmp(s->value, "1") || number_of(latency) <= SETTING_IDLE_US;
}

static void show_idle(const struct setting_seen *s, char *out, size_t size)
{
	char name[LINE], latency[LINE];

	read_beside(s->path, "name", name);
	read_beside(s->path, "latency", latency);
	snprintf(out, size, "%s%.20s, %.10s us to wake up", strcmp(s->value, "1") ? "" : "off: ", name, latency);
}

/* does a device have it? Then there is a folder of its name */
static bool is_used(const char *path)
{
	char dir[512];
	struct dirent *e;
	bool used = false;
	DIR *d;

	snprintf(dir, sizeof(dir), "%.*s", (int)(strrchr(path, '/') - path), path);
	d = opendir(dir);
	while (d && !used && (e = readdir(d)))
		used = e->d_type == DT_DIR && e->d_name[0] != '.';
	if (d)
		closedir(d);
	return used;
}

/*
 * Where it goes, if the kernel says so, else where it may go. One that may go to this processor alone is of a queue
 * that a device has for each (NVMe), comes for what is asked for here, and cannot be moved.
 */
static bool is_elsewhere(const struct setting_seen *s)
{
	char now[LINE], own[16];

	snprintf(own, sizeof(own), "%d", s->l->cpu);
	if (!*s->l->others || !strcmp(s->value, own) || !is_used(s->path))
		return true;
	read_beside(s->path, "effective_affinity_list", now);
	return !list_has(*now ? now : s->value, s->l->cpu);
}

static void show_interrupt(const struct setting_seen *s, char *out, size_t size)
{
	const char *end = strrchr(s->path, '/'), *from = end;

	while (from > s->path && from[-1] != '/')
		from--;
	snprintf(out, size, "interrupt %.*s on %.40s", (int)(end - from), from, s->value);
}

/* with a huge page at some faults and none at others, a figure depends on how memory was used before */
static bool is_not_always(const struct setting_seen *s)
{
	return !strstr(s->value, "[always]");
}

/* what is between brackets */
static void show_chosen(const struct setting_seen *s, char *out, size_t size)
{
	const char *open = strchr(s->value, '[');

	snprintf(out, size, "%.*s", open ? (int)strcspn(open + 1, "]") : 40, open ? open + 1 : s->value);
}

/* each process draws a layout, and figures are of several; else the machine's command line wants one for all */
static bool is_random(const struct setting_seen *s)
{
	char cmdline[LINE];

	setting_line(s->l->root, "/proc/cmdline", cmdline);
	return !strcmp(s->value, "2") || strstr(cmdline, "norandmaps");
}

static bool is_processors_own(const struct setting_seen *s)
{
	return !strcmp(s->value, "tsc") || !strcmp(s->value, "arch_sys_counter");
}

static bool is_cool(const struct setting_seen *s)
{
	return *s->value == '-' || number_of(s->value) < HOT_MC;
}

static void show_degrees(const struct setting_seen *s, char *out, size_t size)
{
	snprintf(out, size, "%s%llu C", *s->value == '-' ? "-" : "",
		 (unsigned long long)number_of(s->value + (*s->value == '-')) / 1000);
}

/* what has been is no fault: what comes while a boot is measured is seen there */
static bool is_fact(const struct setting_seen *s)
{
	return *s->value;
}

static void show_times(const struct setting_seen *s, char *out, size_t size)
{
	snprintf(out, size, "%.20s times since the machine started", s->value);
}

static bool never(const struct setting_look *l)
{
	return !l;
}

/* a clock source that the kernel does not trust cannot be had by writing its name */
static bool has_tsc(const struct setting_look *l)
{
	char line[LINE];

	setting_line(l->root, CLOCK "available_clocksource", line);
	return strstr(line, "tsc");
}

/*
 * In the order in which they are changed; what is changed last is put back first. Threads of a core go last, since the
 * files of those that are switched off go with them.
 */
const struct setting_rule setting_rules[] = {
	{ .name = "governor", .files = CPU "cpu[0-9]*/cpufreq/scaling_governor", .want = "performance" },
	{ .name = "turbo", .files = CPU "intel_pstate/no_turbo", .want = "1" },
	{ .name = "turbo", .files = CPU "cpufreq/boost", .want = "0" },
	{ .name = "c-states", .files = CPU "cpu[0-9]*/cpuidle/state[0-9]*/disable", .want = "1", .right = is_shallow,
	  .show = show_idle, .none = "none that takes more than 10 us to wake up", .fix = "cpupower idle-set -D 11" },
	{ .name = "interrupts", .files = "/proc/irq/[0-9]*/smp_affinity_list", .right = is_elsewhere,
	  .show = show_interrupt, .none = "none on the processor that measures" },
	{ .name = "thp", .files = "/sys/kernel/mm/transparent_hugepage/enabled", .want = "madvise",
	  .right = is_not_always, .show = show_chosen },
	{ .name = "ksm", .files = "/sys/kernel/mm/ksm/run", .want = "0" },
	{ .name = "aslr", .files = "/proc/sys/kernel/randomize_va_space", .want = "2", .right = is_random },
	{ .name = "clocksource", .files = CLOCK "current_clocksource", .want = "tsc", .right = is_processors_own,
	  .can = has_tsc },
	{ .name = "watchdog", .files = "/proc/sys/kernel/nmi_watchdog", .want = "0" },
	{ .name = "temperature", .files = "/sys/class/thermal/thermal_zone[0-9]*/temp", .want = "below 85 C",
	  .right = is_cool, .show = show_degrees, .fix = "let it cool down, and see to its fans", .can = never },
	{ .name = "throttling", .files = CPU "cpu[0-9]*/thermal_throttle/core_throttle_count", .want = "none",
	  .right = is_fact, .show = show_times, .can = never },
	{ .name = "smt", .files = CPU "smt/control", .want = "off", .right = is_not_on },
	{ .name = NULL },
};
