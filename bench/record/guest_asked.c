// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_asked.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"

/* what has one place in a guest: a job names the kind, a record the place as well (bench/guest/prove.c) */
static const struct { const char *kind, *name, *missing; } fixed[] = {
	{ "config", "/proc/config.gz", "/proc/config.gz" },
	{ "dmesg", "", "dmesg" },
	{ "module", "hbk", "/sys/module/hbk/sections" },
};

static size_t lines(const char *job, const char *directive, const char *kind, const char *name)
{
	const size_t head = strlen(directive), mid = strlen(kind), end = strlen(name);
	size_t n = 0;

	for (const char *at = job; at && *at; at = strchr(at, '\n'), at += !!at) {
		const size_t len = strcspn(at, "\n");

		if (len != head + 1 + mid + !!end + end || strncmp(at, directive, head) || at[head] != '\t')
			continue;
		n += !strncmp(at + head + 1, kind, mid) &&
		     (!end || (at[head + 1 + mid] == '\t' && !strncmp(at + head + 1 + mid + 1, name, end)));
	}
	return n;
}

size_t guest_asked(const char *job, const char *kind, const char *name)
{
	const bool missing = !strcmp(kind, "missing");

	for (size_t i = 0; i < ARRAY_SIZE(fixed); i++)
		if (!strcmp(name, missing ? fixed[i].missing : fixed[i].name) &&
		    (missing || !strcmp(kind, fixed[i].kind)))
			return lines(job, "evidence", fixed[i].kind, "");
	if (!*name)
		return 0;
	if (missing || !strcmp(kind, "file"))
		return lines(job, "evidence", "file", name);
	if (!strcmp(kind, "guest") || !strcmp(kind, "user"))
		return lines(job, "evidence", kind, name);
	return strcmp(kind, "after") ? 0 : lines(job, "after", "file", name);
}
