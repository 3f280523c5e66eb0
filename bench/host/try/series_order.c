// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "try/series.h"

static void drop(struct series_patch *p)
{
	free(p->subject);
	free(p->author);
	free(p->text);
}

static void remove_at(struct series *s, size_t i)
{
	drop(&s->at[i]);
	s->n--;
	memmove(&s->at[i], &s->at[i + 1], (s->n - i) * sizeof(*s->at));
}

void series_release(struct series *s)
{
	for (size_t i = 0; i < s->n; i++)
		drop(&s->at[i]);
	free(s->at);
	free(s->cover);
	*s = (struct series){ 0 };
}

/* a thread may have v2 and v3: the latest is meant */
static void keep_latest(struct series *s)
{
	unsigned int latest = 0, older = 0;

	for (size_t i = 0; i < s->n; i++)
		latest = s->at[i].of && s->at[i].version > latest ? s->at[i].version : latest;
	for (size_t i = s->n; i-- > 0;)
		if (s->at[i].of && s->at[i].version < latest) {
			remove_at(s, i);
			older++;
		}
	if (older)
		note("%u patches of earlier versions are left out: v%u is the latest", older, latest);
}

static bool are_numbered(const struct series *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (!s->at[i].nr || s->at[i].of != s->at[0].of)
			return false;
	return true;
}

/* the order of the numbers; mails of one number keep theirs, for the message */
static int by_number(const void *a, const void *b)
{
	const struct series_patch *x = a, *y = b;

	return (x->nr > y->nr) - (x->nr < y->nr);
}

static int check_numbers(struct series *s)
{
	for (size_t i = 1; i < s->n; i++)
		while (i < s->n && s->at[i].nr == s->at[i - 1].nr) {
			if (strcmp(s->at[i].text, s->at[i - 1].text))
				return fail(-EINVAL, "two patches are %u/%u: \"%s\" and \"%s\"", s->at[i].nr,
					    s->at[i].of, s->at[i - 1].subject, s->at[i].subject);
			remove_at(s, i);	/* sent to two lists */
		}
	for (size_t i = 0; i < s->n; i++)
		if (s->at[i].nr != i + 1)
			return fail(-EINVAL, "patch %zu/%u of the series is missing", i + 1, s->at[i].of);
	if (s->n != s->at[0].of)
		return fail(-EINVAL, "patch %zu/%u of the series is missing", s->n + 1, s->at[0].of);
	return 0;
}

int series_order(struct series *s)
{
	keep_latest(s);
	if (!s->n)
		return fail(-EINVAL, "no patch is in what was given");
	if (!are_numbered(s))
		return 0;
	qsort(s->at, s->n, sizeof(*s->at), by_number);
	return check_numbers(s);
}
