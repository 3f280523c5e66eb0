// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/warnings.h"

#include <stdio.h>

static int warned(const struct model_boot *b)
{
	return b->splat && *b->splat;
}

size_t warnings_count(const struct model *m, size_t *of)
{
	size_t n = 0;

	*of = 0;
	for (size_t i = 0; i < m->nr_boot; i++) {
		*of += m->boot[i].splat != NULL;
		n += (size_t)warned(&m->boot[i]);
	}
	return n;
}

char *warnings_text(const struct model *m, char *buf, size_t n)
{
	size_t of, count = warnings_count(m, &of);

	if (!of)
		snprintf(buf, n, "Not on record: the analysis is of an older version, or no boot was collected.");
	else if (!count)
		snprintf(buf, n, "None, on the consoles of %zu boots.", of);
	else
		snprintf(buf, n,
			 "%zu of %zu boots had a warning on the console. Their counts are in the tables, and so "
			 "may be what printed it.", count, of);
	return buf;
}
