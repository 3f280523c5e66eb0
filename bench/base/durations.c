// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/durations.h"

#include <stdlib.h>
#include <string.h>

#include "bench/base/fs.h"
#include "bench/base/number.h"

static char *times_file(void)
{
	return fs_path("%s/times.tsv", fs_cache_dir());
}

/* the line "key<tab>seconds" of a key in the file's text, or NULL */
static const char *find(const char *text, const char *key)
{
	size_t len = strlen(key);

	while (text && *text) {
		if (!strncmp(text, key, len) && text[len] == '\t')
			return text;
		text = strchr(text, '\n');
		text += text != NULL;
	}
	return NULL;
}

double durations_get(const char *key)
{
	AUTO_FREE char *file = times_file();
	AUTO_FREE char *text = NULL;
	const char *line;
	double seconds;

	if (fs_read(file, &text, NULL))
		return 0;
	line = find(text, key);
	line = line ? line + strlen(key) + 1 : "";
	return number_decimal(line, strcspn(line, "\n"), &seconds) ? seconds : 0;
}

void durations_put(const char *key, double seconds)
{
	AUTO_FREE char *file = times_file();
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *out = NULL;
	const char *line, *rest;
	char *nl;

	if (fs_read(file, &text, NULL))
		text = fs_path("%s", "");
	line = find(text, key);
	line = line ? line : text + strlen(text);
	nl = strchr(line, '\n');
	rest = nl ? nl + 1 : "";
	out = fs_path("%.*s%s%s\t%.1f\n", (int)(line - text), text, rest, key, seconds);
	fs_write(file, out, strlen(out));
}

void durations_put_range(const char *key, double seconds)
{
	AUTO_FREE char *least = fs_path("%s least", key);
	AUTO_FREE char *most = fs_path("%s most", key);
	const double low = durations_get(least), high = durations_get(most);

	durations_put(key, seconds);
	if (!(low > 0 && low <= seconds))
		durations_put(least, seconds);
	if (high < seconds)
		durations_put(most, seconds);
}

char *durations_range(const char *key)
{
	AUTO_FREE char *least = fs_path("%s least", key);
	AUTO_FREE char *most = fs_path("%s most", key);
	const double last = durations_get(key), low = durations_get(least), high = durations_get(most);

	if (low > 0 && high > low + 0.5)
		return fs_path("%.0f to %.0f", low, high);
	return last > 0 ? fs_path("%.0f", last) : NULL;
}
