// SPDX-License-Identifier: GPL-2.0-only
#include "config/conf_keys.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

enum { WORD_LIMIT = 40, KEYS_LIMIT = 32 };

/* edit distance of two short words (Levenshtein 1966), one row of the table at a time */
static unsigned int distance(const char *a, const char *b)
{
	unsigned int row[WORD_LIMIT + 1], diagonal, above;
	size_t na = strlen(a), nb = strlen(b), i, j;

	if (na > WORD_LIMIT || nb > WORD_LIMIT)
		return UINT_MAX;
	for (j = 0; j <= nb; j++)
		row[j] = j;
	for (i = 1; i <= na; i++) {
		diagonal = row[0];
		row[0] = i;
		for (j = 1; j <= nb; j++) {
			unsigned int best = diagonal + (a[i - 1] != b[j - 1]);

			above = row[j];
			if (above + 1 < best)
				best = above + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			diagonal = above;
			row[j] = best;
		}
	}
	return row[nb];
}

const char *conf_nearest(const char *got, const char *const *known)
{
	const char *best = NULL;
	unsigned int limit = (strlen(got) + 1) / 2 + 1;

	for (; *known; known++) {
		unsigned int d = distance(got, *known);

		if (d < limit) {
			limit = d;
			best = *known;
		}
	}
	return best;
}

int conf_unknown(const struct conf_line *l, const char *what, const char *got,
		 const char *const *known)
{
	const char *near = conf_nearest(got, known);
	AUTO_FREE char *list = NULL;
	size_t len, i;
	AUTO_FCLOSE FILE *f = open_memstream(&list, &len);

	if (!f)
		return -ENOMEM;
	for (i = 0; known[i]; i++)
		fprintf(f, "%s%s", i ? ", " : "", known[i]);
	fflush(f);
	if (near)
		return conf_fail(l, "unknown %s \"%s\", did you mean \"%s\"? (expected: %s)",
				 what, got, near, list);
	return conf_fail(l, "unknown %s \"%s\" (expected: %s)", what, got, list);
}

int conf_u64(const char *s, unsigned long long *out)
{
	char *end;
	unsigned long long v;

	if (!isdigit((unsigned char)*s))
		return -EINVAL;
	errno = 0;
	v = strtoull(s, &end, strncmp(s, "0x", 2) ? 10 : 16);
	if (errno || *end)
		return -EINVAL;
	*out = v;
	return 0;
}

static int set_number(const struct conf_key *k, void *field, const struct conf_line *l)
{
	unsigned long long v;

	if (conf_u64(l->value, &v) || (k->kind == CONF_UINT && v > UINT_MAX))
		return conf_fail(l, "%s: expected a whole number, got \"%s\"", l->key, l->value);
	if (k->kind == CONF_UINT)
		*(unsigned int *)field = v;
	else
		*(uint64_t *)field = v;
	return 0;
}

static int set_field(const struct conf_key *k, void *field, const struct conf_line *l)
{
	if (!*l->value)
		return conf_fail(l, "%s: expected a value", l->key);
	switch (k->kind) {
	case CONF_STR:
		if (*(char **)field)
			return conf_fail(l, "%s is given twice", l->key);
		*(char **)field = strdup(l->value);
		return *(char **)field ? 0 : -ENOMEM;
	case CONF_LINE:
		return strlist_add(field, l->value);
	case CONF_WORDS:
		return strlist_add_words(field, l->value);
	case CONF_UINT:
	case CONF_U64:
		return set_number(k, field, l);
	}
	return -EINVAL;
}

int conf_set(const struct conf_key *keys, void *base, const struct conf_line *l)
{
	const char *known[KEYS_LIMIT + 1] = { NULL };
	size_t i;

	for (i = 0; keys[i].key && i < KEYS_LIMIT; i++) {
		if (!strcmp(keys[i].key, l->key))
			return set_field(&keys[i], (char *)base + keys[i].offset, l);
		known[i] = keys[i].key;
	}
	return conf_unknown(l, "key", l->key, known);
}

int conf_missing(const char *file, const char *section, const char *key)
{
	return fail(-EINVAL, "%s: [%s] has no %s, expected \"%s = ...\"", file, section, key, key);
}
