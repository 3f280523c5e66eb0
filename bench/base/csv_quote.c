// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/csv_quote.h"

#include <string.h>

void csv_quote(const char *s, FILE *f)
{
	fputc('"', f);
	for (; *s; s++) {
		if (*s == '"')
			fputc('"', f);
		fputc(*s, f);
	}
	fputc('"', f);
}

void csv_put(const char *s, FILE *f)
{
	if (s && s[strcspn(s, ",\"\r\n")])
		csv_quote(s, f);
	else if (s)
		fputs(s, f);
}
