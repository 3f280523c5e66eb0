// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "bench/base/strlist.h"

static int strlist_add_slice(struct strlist *l, const char *s, size_t len)
{
	AUTO_FREE char *copy = strndup(s, len);

	if (!copy || GROW(l->at, l->n))
		return -ENOMEM;
	l->at[l->n++] = TAKE(copy);
	return 0;
}

int strlist_add(struct strlist *l, const char *s)
{
	return strlist_add_slice(l, s, strlen(s));
}

int strlist_add_words(struct strlist *l, const char *words)
{
	static const char blanks[] = " \t";
	int err = 0;

	for (words += strspn(words, blanks); *words && !err; words += strspn(words, blanks)) {
		size_t len = strcspn(words, blanks);

		err = strlist_add_slice(l, words, len);
		words += len;
	}
	return err;
}

static int by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void strlist_sort(struct strlist *l)
{
	if (l->n)
		qsort(l->at, l->n, sizeof(*l->at), by_bytes);
}

char *strlist_join(const struct strlist *l, const char *between)
{
	size_t len = 1;
	char *text, *end;

	for (size_t i = 0; i < l->n; i++)
		len += strlen(l->at[i]) + strlen(between);
	text = end = malloc(len);
	if (!text)
		return NULL;
	*end = '\0';
	for (size_t i = 0; i < l->n; i++)
		end = stpcpy(stpcpy(end, i ? between : ""), l->at[i]);
	return text;
}

int strlist_end(struct strlist *l)
{
	if (GROW(l->at, l->n))
		return -ENOMEM;
	l->at[l->n] = NULL;
	return 0;
}

int strlist_has(const struct strlist *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (!strcmp(l->at[i], s))
			return 1;
	return 0;
}

void strlist_release(struct strlist *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		free(l->at[i]);
	free(l->at);
	*l = (struct strlist){ 0 };
}
