// SPDX-License-Identifier: GPL-2.0-only
/* Texts that rows point to. */
#include "analyze/analyze.h"

#include <stdarg.h>
#include <stdio.h>

#include "analysis/report/words.h"
#include "bench/base/strlist.h"

const char *analyze_words(struct analyze *an, const char *fmt, ...)
{
	char buf[400];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(buf, sizeof(buf), fmt, ap);
	va_end(ap);
	return strlist_add(&an->text, buf) ? "out of memory" : an->text.at[an->text.n - 1];
}

const char *analyze_changed_words(struct analyze *an, const char *reason, double lo, double hi)
{
	const bool same = lo == hi;
	char from[48], to[48];

	words_signed(lo, from, sizeof(from));
	words_signed(hi, to, sizeof(to));
	return analyze_words(an, "%s%sin functions %s %s%s%s", reason ? reason : "", reason ? "; " : "",
			     an->by_form ? "compiled differently" : "whose size differs", from,
			     same ? " under every seed: what varies is elsewhere" : " to ", same ? "" : to);
}
