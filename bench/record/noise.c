// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/noise.h"

#include <sched.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "bench/record/setting.h"
#include "bench/record/setting_rules.h"

#define CPU "/sys/devices/system/cpu/"

static const struct { const char *key, *path; } of_machine[] = {
	{ "smt", CPU "smt/active" },
	{ "turbo_off", CPU "intel_pstate/no_turbo" },
	{ "boost", CPU "cpufreq/boost" },
	{ "thp", "/sys/kernel/mm/transparent_hugepage/enabled" },
	{ "aslr", "/proc/sys/kernel/randomize_va_space" },
	{ "clocksource", "/sys/devices/system/clocksource/clocksource0/current_clocksource" },
	{ "load", "/proc/loadavg" },
	{ "ksm", "/sys/kernel/mm/ksm/run" },
	{ "nmi_watchdog", "/proc/sys/kernel/nmi_watchdog" },
	{ "temperature", "/sys/class/thermal/thermal_zone0/temp" },
	{ "isolated", CPU "isolated" },
	{ "nohz_full", CPU "nohz_full" },
	{ "idle_driver", CPU "cpuidle/current_driver" },
};

static const struct { const char *key, *path; } of_cpu[] = {
	{ "governor", "cpufreq/scaling_governor" },
	{ "frequency_driver", "cpufreq/scaling_driver" },
	{ "frequency_least", "cpufreq/scaling_min_freq" },
	{ "frequency_most", "cpufreq/scaling_max_freq" },
	{ "throttled", "thermal_throttle/core_throttle_count" },
};

struct to {
	noise_say *say;
	void *ctx;
};

__attribute__((format(printf, 3, 4)))
static void tell(const struct to *t, const char *key, const char *fmt, ...)
{
	char value[256];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(value, sizeof(value), fmt, ap);
	va_end(ap);
	value[strcspn(value, "\n")] = 0;
	if (*value)
		t->say(t->ctx, key, value);
}

static void tell_file(const struct to *t, const char *key, const char *path)
{
	char line[SETTING_LINE];

	setting_line("", path, line);
	tell(t, key, "%s", line);
}

enum { USER, NICE, SYSTEM, IDLE, IOWAIT, IRQ, SOFTIRQ, STEAL, SHARES };

/* the numbers behind "cpuN " */
static void tell_line(const struct to *t, char *line, bool sibling)
{
	unsigned long long v[SHARES] = { 0 }, all = 0;
	char *word, *save = NULL;
	int n = 0;

	for (word = strtok_r(line, " \n", &save); word && n < SHARES; word = strtok_r(NULL, " \n", &save)) {
		for (; *word >= '0' && *word <= '9'; word++)
			v[n] = v[n] * 10 + (*word - '0');
		all += v[n++];
	}
	if (n < SHARES)
		return;
	if (sibling) {
		tell(t, "sibling_ticks", "%llu", all);
		tell(t, "sibling_idle_ticks", "%llu", v[IDLE] + v[IOWAIT]);
		return;
	}
	tell(t, "cpu_ticks", "%llu", all);
	tell(t, "idle_ticks", "%llu", v[IDLE] + v[IOWAIT]);
	tell(t, "steal_ticks", "%llu", v[STEAL]);
	tell(t, "irq_ticks", "%llu", v[IRQ] + v[SOFTIRQ]);
}

/* of /proc/stat: what others took of the processor's time, in ticks */
static void tell_shares(const struct to *t, int cpu, bool sibling)
{
	char line[512], head[16];
	FILE *f = fopen("/proc/stat", "re");
	const int len = snprintf(head, sizeof(head), "cpu%d ", cpu);

	while (f && fgets(line, sizeof(line), f))
		if (!strncmp(line, head, len)) {
			tell_line(t, line + len, sibling);
			break;
		}
	if (f)
		fclose(f);
}

/* another thread of the core, whose work slows down what is measured; -1 = there is none: "3", "3,7" or "6-7" */
static int sibling_of(int cpu)
{
	char path[128], line[SETTING_LINE];
	const char *p = line;

	snprintf(path, sizeof(path), CPU "cpu%d/topology/thread_siblings_list", cpu);
	setting_line("", path, line);
	while (*p >= '0' && *p <= '9') {
		const uint64_t other = setting_number(&p);

		if (other != (uint64_t)cpu)
			return other < 1 << 16 ? (int)other : -1;
		p += *p == ',' || *p == '-';
	}
	return -1;
}

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC_RAW, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/*
 * As the kernel's hwlat tracer: a loop that only reads the clock. Where it stands still somebody else had the
 * processor: an interrupt, a hypervisor, another process.
 */
static void tell_gaps(const struct to *t, int cpu)
{
	enum { LONG_NS = 10 * 1000, FOR_NS = 100 * 1000 * 1000 };
	uint64_t from, last, now, most = 0, sum = 0;
	unsigned int n = 0;
	cpu_set_t old, one;

	CPU_ZERO(&one);
	CPU_SET(cpu, &one);
	if (sched_getaffinity(0, sizeof(old), &old) || sched_setaffinity(0, sizeof(one), &one))
		return;
	from = last = now_ns();

	do {
		now = now_ns();
		if (now - last > LONG_NS) {
			n++;
			sum += now - last;
			most = now - last > most ? now - last : most;
		}
		last = now;
	} while (now - from < FOR_NS);
	sched_setaffinity(0, sizeof(old), &old);
	tell(t, "gaps", "%u", n);
	tell(t, "gap_longest_ns", "%llu", (unsigned long long)most);
	tell(t, "gap_ppm", "%llu", (unsigned long long)(sum * 1000000 / (now - from)));
}

/* the others have a key of their own above, by which older records say them too */
static void tell_setting(void *ctx, const struct setting *s)
{
	static const char *const told[] = { "governor", "turbo", "smt", "clocksource", "steal" };
	char key[64];

	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++)
		if (!strcmp(s->name, told[i]))
			return;
	snprintf(key, sizeof(key), "wrong_%s", s->name);
	if (s->state == SETTING_WRONG)
		tell(ctx, key, "%s", s->value);
}

void noise_read(int cpu, noise_say *say, void *ctx)
{
	const struct to t = { say, ctx };
	const int sibling = sibling_of(cpu);
	struct rusage u;
	char path[128];

	for (size_t i = 0; i < sizeof(of_machine) / sizeof(of_machine[0]); i++)
		tell_file(&t, of_machine[i].key, of_machine[i].path);
	for (size_t i = 0; i < sizeof(of_cpu) / sizeof(of_cpu[0]); i++) {
		snprintf(path, sizeof(path), CPU "cpu%d/%s", cpu, of_cpu[i].path);
		tell_file(&t, of_cpu[i].key, path);
	}
	settings_read("", cpu, tell_setting, (void *)&t);
	tell_shares(&t, cpu, false);
	if (sibling >= 0)
		tell_shares(&t, sibling, true);
	tell_gaps(&t, cpu);
	if (!getrusage(RUSAGE_CHILDREN, &u))
		tell(&t, "preempted", "%ld", u.ru_nivcsw);
}
