// SPDX-License-Identifier: GPL-2.0-only
#include "boot/import_log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/limit.h"
#include "bench/base/yaml.h"
#include "bench/record/lines.h"

/* what a device said: LAVA calls it target, and feedback where another of its actions reads the console meanwhile */
static const char *of_device(const struct js *entry, const char *level)
{
	return !strcmp(level, "target") || !strcmp(level, "feedback") ? js_text(js_get(entry, "msg")) : NULL;
}

/* a line of LAVA's YAML, or of its JSON; what is none of them may all be a device's */
static int take_line(struct lines *l, const char *line, size_t len)
{
	char why[80];
	struct js *all = line[strspn(line, "- ")] == '{' ? yaml_read(line, len, why, sizeof(why)) : NULL;
	const struct js *entry = js_at(all, 0) ? js_at(all, 0) : all;
	const char *level = js_text(js_get(entry, "lvl"));
	const char *text = level ? of_device(entry, level) : line;
	const int err = text ? lines_take(l, text, LIMIT_IMPORT_BYTES) : 0;

	js_free(all);
	return err;
}

int import_log_cut(char *text, size_t n, unsigned char **records, size_t *len, char *why, size_t nwhy)
{
	struct lines l = { 0 };
	size_t number = 0;
	int err = 0;

	for (char *at = text, *end; !err && at < text + n; at = end + 1) {
		end = memchr(at, '\n', (size_t)(text + n - at));
		end = end ? end : text + n;
		*end = '\0';
		number++;
		/* a console may have a NUL in its log: then the rest of that line is lost */
		if (strstr(at, LINES_MARK))
			err = take_line(&l, at, strlen(at));
	}
	if (err == -EINVAL)
		snprintf(why, nwhy, "line %zu: %s", number, l.why);
	if (!err) {
		err = lines_finish(&l);
		snprintf(why, nwhy, "%s", l.why);
	}
	if (!err) {
		*records = l.data;
		*len = l.len;
		return 0;
	}
	lines_release(&l);
	return err;
}
