// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_text.h"

#include <stdlib.h>

static char shown(char c)
{
	return c >= 32 && c < 127 ? c : '?';
}

void guest_text_clean(char *text)
{
	for (; *text; text++)
		*text = shown(*text);
}

char *guest_text_copy(const char *text, size_t len)
{
	char *s = malloc(len + 1);

	if (!s)
		return NULL;
	for (size_t i = 0; i < len; i++)
		s[i] = shown(text[i]);
	s[len] = 0;
	return s;
}
