// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/roff.h"

#include <stdbool.h>

/* roff reads "\" and a leading "." or "'" as requests, and "-" as a hyphen */
static void escape(FILE *f, const char *s, bool is_prose)
{
	bool start = true;

	for (; *s; s++) {
		if (start && (*s == '.' || *s == '\''))
			fputs("\\&", f);
		if (*s == '-' || *s == '\\')
			fputs(*s == '-' ? "\\" : "\\e", f);
		if (is_prose && *s == '\n' && s[1] == '\n')
			fputs("\n.PP", f);
		else if (*s != '\\')
			fputc(*s, f);
		start = *s == '\n';
	}
}

void roff_text(FILE *f, const char *s)
{
	escape(f, s, true);
}

void roff_example(FILE *f, const char *s)
{
	fputs(".PP\n.nf\n.RS 4\n", f);
	escape(f, s, false);
	fputs(".RE\n.fi\n", f);
}
