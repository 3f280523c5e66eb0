// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "bench/record/metric.h"

enum { NAME_MAX_LEN = 63 };

/* libpfm4's PMU "perf", which is everywhere; those with a capital in them (L1-dcache-load-misses) are known by that */
const char *const metric_events[] = {
	"cycles", "instructions", "ref-cycles", "cache-references", "cache-misses", "branches", "branch-instructions",
	"branch-misses", "bus-cycles", "stalled-cycles-frontend", "stalled-cycles-backend", "cpu-clock", "task-clock",
	"page-faults", "faults", "minor-faults", "major-faults", "context-switches", "cs", "cpu-migrations",
	"migrations", NULL
};

static bool shared(const char *name, size_t len)
{
	for (const char *const *e = metric_events; *e; e++)
		if (strlen(*e) == len && !strncasecmp(*e, name, len))
			return true;
	return false;
}

bool metric_event(const char *name)
{
	static const char more[] = "_:.=-";
	const size_t len = strlen(name), base = strcspn(name, ":");
	bool own = false;

	if (!len || len > NAME_MAX_LEN || !isalpha((unsigned char)*name))
		return false;
	for (const char *p = name; *p; p++) {
		if (!isalnum((unsigned char)*p) && !strchr(more, *p))
			return false;
		own |= isupper((unsigned char)*p) || *p == '_';
	}
	return shared(name, base) || own || strstr(name, "::");
}

/* of an event that only its PMU knows, what its name has in it */
static const char *by_name(const char *name)
{
	static const struct { const char *part, *unit; } known[] = {
		{ "miss", "misses" }, { "cycle", "cycles" }, { "inst", "instructions" }, { "fault", "faults" },
		{ "branch", "branches" }, { "switch", "switches" }, { "migration", "migrations" }, { "clock", "ns" },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcasestr(name, known[i].part))
			return known[i].unit;
	return "events";
}

const char *metric_unit(const char *name)
{
	const int m = metric_find(name, M_KNOWN);

	return m >= 0 ? metric_table[m].unit : by_name(name);
}
