// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/host.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "bench/base/fs.h"

/* the value behind "@key <blanks> @sep" at a line's start, without quotes; "" when there is none */
static void value_of(const char *text, const char *key, char sep, char *buf, size_t size)
{
	const size_t len = strlen(key);

	*buf = '\0';
	for (const char *at = text; at && *at; at = strchr(at, '\n'), at = at ? at + 1 : NULL) {
		const char *v = at + len;

		if (strncmp(at, key, len))
			continue;
		v += strspn(v, " \t");
		if (*v++ != sep)
			continue;
		v += strspn(v, " \t\"");
		snprintf(buf, size, "%.*s", (int)strcspn(v, "\"\n"), v);
		return;
	}
}

void host_cpuinfo(struct host *h, const char *text)
{
	char maker[32], part[32];

	value_of(text, "model name", ':', h->cpu, sizeof(h->cpu));
	value_of(text, "microcode", ':', h->microcode, sizeof(h->microcode));
	value_of(text, "CPU implementer", ':', maker, sizeof(maker));	/* arm64 has numbers for a name */
	value_of(text, "CPU part", ':', part, sizeof(part));
	if (!*h->cpu && *maker)
		snprintf(h->cpu, sizeof(h->cpu), "implementer %s, part %s", maker, part);
}

void host_os(const char *key, char *buf, size_t size)
{
	AUTO_FREE char *os = NULL;
	size_t len;

	value_of(fs_read("/etc/os-release", &os, &len) ? NULL : os, key, '=', buf, size);
}

void host_read(struct host *h)
{
	AUTO_FREE char *cpu = NULL;
	struct utsname u;
	size_t len;

	memset(h, 0, sizeof(*h));
	if (!fs_read("/proc/cpuinfo", &cpu, &len))
		host_cpuinfo(h, cpu);
	host_os("PRETTY_NAME", h->os, sizeof(h->os));
	if (!uname(&u))
		snprintf(h->kernel, sizeof(h->kernel), "%.64s %.64s %.64s", u.sysname, u.release, u.machine);
}

unsigned int host_cores(void)
{
	const char *given = getenv("SLURM_CPUS_PER_TASK");
	const long slurm = given ? strtol(given, NULL, 10) : 0;
	cpu_set_t set;
	long n = sched_getaffinity(0, sizeof(set), &set) ? sysconf(_SC_NPROCESSORS_ONLN) : CPU_COUNT(&set);

	if (slurm > 0 && slurm < n)
		n = slurm;
	return n > 0 ? (unsigned int)n : 1;
}

unsigned long host_memory_used(void)
{
	struct rusage u;

	return getrusage(RUSAGE_CHILDREN, &u) ? 0 : ((unsigned long)u.ru_maxrss + 1023) / 1024;
}
