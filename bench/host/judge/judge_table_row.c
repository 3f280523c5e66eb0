// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge_table_row.h"

#include <stdint.h>
#include <string.h>
#include "bench/base/cleanup.h"
#include "bench/base/number.h"

char table_separator(struct text header)
{
	static const char usual[] = "\t;, ";

	for (size_t i = 0; usual[i]; i++)
		if (memchr(header.at, usual[i], header.n))
			return usual[i];
	return '\t';
}

/* a column in quotes; returns what is behind it, or NULL for an open quote. A doubled quote is one */
static const char *unquote(const char *p, const char *end, struct text *column)
{
	char *to = (char *)(uintptr_t)++p;

	column->at = p;
	for (; p < end; p++) {
		if (*p == '"' && (p + 1 == end || p[1] != '"'))
			break;
		p += *p == '"';
		if (to != p)
			*to = *p;
		to++;
	}
	column->n = (size_t)(to - column->at);
	return p < end ? p + 1 : NULL;
}

int table_split(struct text row, char separator, struct text *column, int most)
{
	const char *p = row.at, *const end = row.at + row.n;
	int n = 0;

	while (n < most) {
		const char *at = p < end && *p == '"' ? unquote(p, end, &column[n]) : p;
		const char *next = at ? memchr(at, separator, (size_t)(end - at)) : NULL;

		if (!at || (at > p && at != (next ? next : end)))
			return 0;
		if (at == p)
			column[n] = (struct text){ p, (size_t)((next ? next : end) - p) };
		n++;
		if (!next)
			return n;
		p = next + 1;
	}
	return most + 1;
}

bool table_number(struct text t, bool comma, double *x)
{
	char copy[64];
	char *at;

	if (!comma || !memchr(t.at, ',', t.n) || t.n >= sizeof(copy))
		return number_decimal(t.at, t.n, x);
	memcpy(copy, t.at, t.n);
	copy[t.n] = '\0';
	at = strchr(copy, ',');
	*at = '.';
	return !strchr(copy, ',') && strchr(copy, '.') == at && number_decimal(copy, t.n, x);
}

bool table_decimal_comma(struct text t)
{
	double x;

	return memchr(t.at, ',', t.n) && table_number(t, true, &x);
}
