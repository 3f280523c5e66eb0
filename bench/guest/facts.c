// SPDX-License-Identifier: GPL-2.0-only
/* What the machine is: said once, so that figures of two machines are never taken for those of one. */
#include "bench/guest/runner.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bench/guest/clock.h"
#include "bench/guest/text.h"

enum { TEXT = 1 << 14 };

void fact_text(struct runner *r, const char *when, const char *key, const char *fmt, ...)
{
	char value[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(value, sizeof(value), fmt, ap);
	va_end(ap);
	value[strcspn(value, "\n")] = 0;
	if (*value)
		out_printf(r, REC_FACT, "%s\t%s\t%s\n", when, key, value);
}

void fact_file(struct runner *r, const char *when, const char *key, const char *path)
{
	char buf[512];

	if (text_read(path, buf, sizeof(buf)) > 0)
		fact_text(r, when, key, "%s", buf);
}

/* FNV-1a, twice: an id of the machine that does not give away the one in /etc */
static void machine_hash(const char *id, char *out, size_t size)
{
	uint64_t a = 0xcbf29ce484222325ull, b = 0x6c62272e07bb0142ull;

	for (const char *p = "hardbench "; *p; p++)
		a = (a ^ (unsigned char)*p) * 0x100000001b3ull;
	for (; isxdigit((unsigned char)*id); id++) {
		a = (a ^ (unsigned char)*id) * 0x100000001b3ull;
		b = (b ^ a) * 0x100000001b3ull;
	}
	snprintf(out, size, "%016llx", (unsigned long long)(a ^ b >> 7));
}

static void send_machine(struct runner *r)
{
	static const char *const files[] = { "/etc/machine-id", "/var/lib/dbus/machine-id",
					     "/sys/class/dmi/id/product_uuid" };
	char buf[256], id[17];

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		if (text_read(files[i], buf, sizeof(buf)) > 16) {
			machine_hash(buf, id, sizeof(id));
			fact_text(r, "run", "machine", "%s", id);
			return;
		}
}

/* a line "key : value" of /proc/cpuinfo, the first of them */
static void send_cpuinfo(struct runner *r, const char *text, const char *line, const char *key)
{
	const size_t len = strlen(line);

	for (const char *at = text; at && *at; at = strchr(at, '\n'), at += !!at)
		if (!strncmp(at, line, len) && (at[len] == '\t' || at[len] == ' ' || at[len] == ':')) {
			at += strcspn(at, ":\n");
			fact_text(r, "run", key, "%s", *at == ':' ? at + 1 + (at[1] == ' ') : "");
			return;
		}
}

static bool has_flag(const char *text, const char *flag)
{
	const char *at = strstr(text, "\nflags");
	const size_t len = strlen(flag), end = at ? strcspn(at + 1, "\n") + 1 : 0;

	for (const char *p = at; p && (p = strstr(p, flag)) && p < at + end; p += len)
		if (p[-1] == ' ' && (p[len] == ' ' || p[len] == '\n'))
			return true;
	return false;
}

/* who it is: an emulator's clocks are no time. cpuid leaf 0x40000000, as all of them have it */
static void send_hypervisor(struct runner *r)
{
	char who[13] = "";
#if defined(__x86_64__)
	uint32_t a;
	uint32_t v[3];

	__cpuid(0x40000000, a, v[0], v[1], v[2]);
	memcpy(who, v, sizeof(v));
	for (char *p = who; *p; p++)
		if (!isgraph((unsigned char)*p))
			*p = '.';
#endif
	fact_text(r, "run", "hypervisor", "%s", *who ? who : "yes");
}

static void send_cpu(struct runner *r)
{
	char *text = malloc(TEXT);

	if (!text || text_read("/proc/cpuinfo", text, TEXT) <= 0) {
		free(text);
		return;
	}
	send_cpuinfo(r, text, "model name", "cpu");
	send_cpuinfo(r, text, "CPU implementer", "cpu_implementer");
	send_cpuinfo(r, text, "CPU part", "cpu_part");
	send_cpuinfo(r, text, "microcode", "microcode");
	if (has_flag(text, "hypervisor"))
		send_hypervisor(r);
#if defined(__x86_64__)
	fact_text(r, "run", "tsc", "%s", has_flag(text, "constant_tsc") && has_flag(text, "nonstop_tsc") ? "invariant" :
		  "may change its rate");
#endif
	free(text);
}

/* which runner it is: figures of two are not compared. FNV-1a of its file */
static void send_self(struct runner *r)
{
	const int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
	unsigned char buf[4096];
	uint64_t h = 0xcbf29ce484222325ull;
	ssize_t n;

	while (fd >= 0 && (n = read(fd, buf, sizeof(buf))) > 0)
		for (ssize_t i = 0; i < n; i++)
			h = (h ^ buf[i]) * 0x100000001b3ull;
	if (fd < 0)
		return;
	close(fd);
	fact_text(r, "run", "runner", "%016llx", (unsigned long long)h);
}

static void send_place(struct runner *r, int cpu)
{
	char path[96], threads[64], node[16] = "";

	snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
	if (text_read(path, threads, sizeof(threads)) <= 0)
		snprintf(threads, sizeof(threads), "not known");
	threads[strcspn(threads, "\n")] = 0;
	for (int n = 0; !*node && n < 1024; n++) {
		snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%d/node%d", cpu, n);
		if (!access(path, F_OK))
			snprintf(node, sizeof(node), "%d", n);
	}
	fact_text(r, "run", "on_cpu", "%d", cpu);
	fact_text(r, "run", "place", "processor %d (threads of its core: %s), NUMA node %s, chosen by /sys", cpu,
		  threads, *node ? node : "not known");
}

void facts_send(struct runner *r, int cpu)
{
	const time_t now = time(NULL);
	char when[40];
	struct tm tm;

	gmtime_r(&now, &tm);
	strftime(when, sizeof(when), "%Y-%m-%dT%H:%M:%SZ", &tm);
	fact_text(r, "run", "started", "%s", when);
	fact_file(r, "run", "boot", "/proc/sys/kernel/random/boot_id");
	send_machine(r);
	send_self(r);
	send_cpu(r);
	fact_text(r, "run", "clock", "CLOCK_MONOTONIC_RAW");
	fact_text(r, "run", "ticks", CLOCK_TICKS_NAME);
	if (cpu >= 0)
		send_place(r, cpu);
	fact_text(r, "run", "user", "%s", geteuid() ? "ordinary" : "root");
	fact_file(r, "run", "cmdline", "/proc/cmdline");
	fact_file(r, "run", "perf_event_paranoid", "/proc/sys/kernel/perf_event_paranoid");
}
