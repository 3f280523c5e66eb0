// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/strbuf.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool room(struct strbuf *t, size_t more)
{
	size_t cap = t->cap ? t->cap : 65536;
	char *at;

	if (t->len + more <= t->cap)
		return true;
	while (cap < t->len + more)
		cap *= 2;
	at = t->err ? NULL : realloc(t->at, cap);
	if (!at) {
		t->err = -ENOMEM;
		return false;
	}
	t->at = at;
	t->cap = cap;
	return true;
}

void strbuf_add(struct strbuf *t, const char *s)
{
	const size_t len = strlen(s);

	if (!len || !room(t, len))
		return;
	memcpy(t->at + t->len, s, len);
	t->len += len;
}

void strbuf_char(struct strbuf *t, char c)
{
	if (room(t, 1))
		t->at[t->len++] = c;
}

void strbuf_number(struct strbuf *t, uint64_t v)
{
	char digits[20];
	size_t n = 0;

	do
		digits[n++] = '0' + v % 10;
	while (v /= 10);
	if (!room(t, n))
		return;
	while (n)
		t->at[t->len++] = digits[--n];
}

void strbuf_release(struct strbuf *t)
{
	free(t->at);
	*t = (struct strbuf){ 0 };
}
