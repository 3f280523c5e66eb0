// SPDX-License-Identifier: GPL-2.0-only
/*
 * A mail or a series as it came: subjects, one a line, up to an empty line, then text. What is taken of a text is no
 * longer than it, and is read as a patch; a series that is in order has each of its numbers once.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "build/patch_file.h"
#include "try/series.h"

enum { MOST = 32 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_diff(const char *text, size_t len)
{
	AUTO_FREE char *diff = series_diff(text, len);
	unsigned long line;

	if (!diff)
		return;
	if (strlen(diff) > len + 1)
		abort();
	patch_check(diff, strlen(diff), &line);
}

static void check_order(const struct series *s)
{
	bool numbered = true;

	for (size_t i = 0; i < s->n; i++)
		numbered &= s->at[i].nr && s->at[i].of == s->at[0].of;
	for (size_t i = 0; i < s->n && numbered; i++)
		if (s->at[i].nr != i + 1 || s->at[i].of != s->n || s->at[i].version != s->at[0].version)
			abort();
}

/* the lines up to an empty one; where they end */
static const char *read_subjects(struct series_patch *at, size_t *n, const char *text)
{
	size_t len;

	for (*n = 0; *n < MOST && (len = strcspn(text, "\n")); text += len + (text[len] == '\n')) {
		struct series_patch *p = &at[(*n)++];

		*p = (struct series_patch){ .subject = strndup(text, len), .text = strndup(text, len) };
		series_subject(p);
		if (strlen(p->subject) > len || !p->version || p->nr >= 10000)
			abort();
	}
	return text;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	AUTO_FREE char *text = strndup((const char *)data, size);
	struct series s = { .at = calloc(MOST, sizeof(*s.at)) };
	const char *rest;

	if (!text || !s.at)
		return 0;
	rest = read_subjects(s.at, &s.n, text);
	if (!series_order(&s))
		check_order(&s);
	series_release(&s);
	check_diff(rest, strlen(rest));
	return 0;
}
