// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/said.h"

#include <stdio.h>
#include <stdlib.h>

struct said {
	struct said *next;
	char *text;
};

const char *said_add(struct said **all, const char *format, va_list ap)
{
	struct said *said = malloc(sizeof(*said));

	if (!said || vasprintf(&said->text, format, ap) < 0) {
		free(said);
		return "what was measured cannot be compared";
	}
	said->next = *all;
	*all = said;
	return said->text;
}

void said_free(struct said *all)
{
	while (all) {
		struct said *next = all->next;

		free(all->text);
		free(all);
		all = next;
	}
}
