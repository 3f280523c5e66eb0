// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_own.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int guest_bad(struct guest_stream *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(s->why, sizeof(s->why), fmt, ap);
	va_end(ap);
	return -EINVAL;
}

bool guest_number(const char *text, uint64_t max, uint64_t *out)
{
	uint64_t v = 0;

	if (!*text || strlen(text) > 20)
		return false;
	for (; *text; text++) {
		if (!isdigit((unsigned char)*text) || __builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, *text - '0', &v))
			return false;
	}
	*out = v;
	return v <= max;
}

const char *guest_in_job(const struct guest_stream *s, const char *name, bool kernel)
{
	const struct strlist *l = kernel ? s->kernel : s->user;

	for (size_t i = 0; l && i < l->n; i++)
		if (!strcmp(l->at[i], name))
			return l->at[i];
	for (size_t i = 0; !l && i < s->nr_cases; i++)
		if (s->kase[i].kernel == kernel && !strcmp(s->kase[i].name, name))
			return s->kase[i].name;
	return NULL;
}

bool guest_status_known(const char *status)
{
	return !strcmp(status, "ok") || !strncmp(status, "skip:", 5) || !strncmp(status, "fail:", 5);
}

char *guest_line(const char *data, size_t len)
{
	char *line = malloc(len + 1);

	for (size_t i = 0; line && i < len; i++)
		line[i] = data[i] == '\t' || (data[i] >= 32 && data[i] < 127) ? data[i] : '?';
	if (line)
		line[len] = 0;
	return line;
}
