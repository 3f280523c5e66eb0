// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/words.h"

#include <fnmatch.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

char *words_number(double x, char *buf, size_t n)
{
	char plain[48];
	size_t at = 0;
	int digits;

	if (!isfinite(x)) {
		snprintf(buf, n, "-");
		return buf;
	}
	snprintf(plain, sizeof(plain), "%.*f", x == floor(x) ? 0 : 2, fabs(x));
	digits = (int)strcspn(plain, ".");
	if (x < 0 && n > 1)
		buf[at++] = '-';
	for (int i = 0; plain[i] && at + 2 < n; i++) {
		if (i && i < digits && (digits - i) % 3 == 0)
			buf[at++] = ',';
		buf[at++] = plain[i];
	}
	buf[at < n ? at : n - 1] = '\0';
	return buf;
}

char *words_signed(double x, char *buf, size_t n)
{
	char num[48];

	if (!isfinite(x))
		snprintf(buf, n, "-");
	else
		snprintf(buf, n, "%s%s", x > 0 ? "+" : "", words_number(x, num, sizeof(num)));
	return buf;
}

char *words_percent(double ratio, char *buf, size_t n)
{
	const double x = 100 * ratio;

	*buf = '\0';
	if (isfinite(x))
		snprintf(buf, n, x == 0 ? "0 %%" : fabs(x) < 0.01 ? "%+.4f %%" : "%+.2f %%", x);
	return buf;
}

char *words_interval(double alpha, char *buf, size_t n)
{
	if (alpha > 0)
		snprintf(buf, n, "%.3g %% interval", 100 * (1 - alpha));
	else
		snprintf(buf, n, "interval");
	return buf;
}

int words_globs_name(const char *words, const char *bench)
{
	char glob[64];

	for (size_t len; *words; words += len + (words[len] == ' ')) {
		len = strcspn(words, " ");
		snprintf(glob, sizeof(glob), "%.*s", (int)len, words);
		if (!fnmatch(glob, bench, 0))
			return 1;
	}
	return 0;
}
