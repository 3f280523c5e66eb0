// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/archive_name.h"

#include <string.h>

const char *archive_inner_name(const char *name, bool *bad)
{
	const char *p = name;

	while (p[0] == '.' && p[1] == '/')
		p += 2;
	*bad = *p == '/';
	for (const char *part = p; *part && !*bad; part += strcspn(part, "/"), part += *part == '/')
		*bad = *part == '/' || (!strncmp(part, "..", 2) && (!part[2] || part[2] == '/'));
	p += strcspn(p, "/");
	p += *p == '/';
	return *p && !*bad ? p : NULL;
}
