// SPDX-License-Identifier: GPL-2.0-only
#include "boot_text.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool room(struct boot_text *t, size_t more)
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

void boot_text_add(struct boot_text *t, const char *s)
{
	const size_t len = strlen(s);

	if (!room(t, len))
		return;
	memcpy(t->at + t->len, s, len);
	t->len += len;
}

void boot_text_char(struct boot_text *t, char c)
{
	if (room(t, 1))
		t->at[t->len++] = c;
}

void boot_text_number(struct boot_text *t, uint64_t v)
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

void boot_text_release(struct boot_text *t)
{
	free(t->at);
	*t = (struct boot_text){ 0 };
}
