// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/csv_quote.h"

#include <string.h>

#include "bench/base/printable.h"

/* names in a table are other people's: what acts on a terminal is a question mark */
static void put_cell(const char *s, FILE *f)
{
	for (size_t left = strlen(s), len; left; s += len, left -= len) {
		len = strchr("\t\r\n", *s) ? 1 : printable_char(s, left);
		if (*s == '"')
			fputc('"', f);
		if (len)
			fwrite(s, 1, len, f);
		else
			fputc('?', f);
		len = len ? len : 1;
	}
}

void csv_quote(const char *s, FILE *f)
{
	fputc('"', f);
	put_cell(s, f);
	fputc('"', f);
}

void csv_put(const char *s, FILE *f)
{
	if (s && s[strcspn(s, ",\"\r\n")])
		csv_quote(s, f);
	else if (s)
		put_cell(s, f);
}
