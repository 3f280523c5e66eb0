// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/dose.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/number.h"

static double factor(const char *unit)
{
	if (!*unit || !strcmp(unit, "p"))
		return 1;
	if (!strcmp(unit, "k"))
		return 1 << 10;
	return strcmp(unit, "m") ? 0 : 1 << 20;
}

int dose_of_name(const char *name, struct dose *d)
{
	const char *cut = strrchr(name, '_'), *slash = strchr(name, '/');
	const char *end;
	double x;

	if (!cut || !slash || cut < slash + 2 || !isdigit((unsigned char)cut[1]))
		return 0;
	end = cut + 1;
	x = (double)number_lead(&end);
	x *= factor(end);
	if (factor(end) == 0 || (size_t)(cut - name) >= sizeof(d->series))
		return 0;
	snprintf(d->series, sizeof(d->series), "%.*s", (int)(cut - name), name);
	d->dose = x;
	return 1;
}

int dose_of_series(const char *series, double dose, struct dose *d)
{
	char *under;

	snprintf(d->series, sizeof(d->series), "%s", series);
	under = strchr(d->series, '/') ? NULL : strchr(d->series, '_');
	if (under)
		*under = '/';
	d->dose = dose;
	return 1;
}

int dose_of_source(const char *text, struct dose *d)
{
	const char *series = strstr(text, ".series = \""), *dose = strstr(text, ".dose = ");
	char name[sizeof(d->series)];

	if (!series || !dose || !isdigit((unsigned char)dose[8]))
		return 0;
	if (sscanf(series, ".series = \"%63[^\"]\"", name) != 1)
		return 0;
	dose += 8;
	return dose_of_series(name, (double)number_lead(&dose), d);
}
