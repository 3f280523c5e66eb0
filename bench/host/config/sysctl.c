// SPDX-License-Identifier: GPL-2.0-only
#include "config/sysctl.h"

#include <string.h>

char *sysctl_setting(const char *text)
{
	char *s = strdup(text);
	const size_t name = strcspn(text, "=");
	const size_t first = strcspn(text, "./=");

	for (size_t i = 0; s && text[first] == '.' && i < name; i++)
		s[i] = text[i] == '.' ? '/' : text[i] == '/' ? '.' : text[i];
	return s;
}
