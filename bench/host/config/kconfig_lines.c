// SPDX-License-Identifier: GPL-2.0-only
#include "config/kconfig_lines.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/number.h"
#include "config/conf_keys.h"

static int legal_value(const char *v)
{
	unsigned long long number;
	size_t len = strlen(v);

	if (!strcmp(v, "y") || !strcmp(v, "n") || !strcmp(v, "m"))
		return 1;
	if (len >= 2 && v[0] == '"' && v[len - 1] == '"')	/* make reads it, and would expand $( ) */
		return strcspn(v + 1, "\"$`\\") == len - 2;
	return !number_u64(v[0] == '-' ? v + 1 : v, &number);
}

int config_line(const struct conf_line *l, struct strlist *out)
{
	AUTO_FREE char *text = NULL;
	size_t i, len = strlen(l->key);

	for (i = strlen("CONFIG_"); l->key[i]; i++)
		if (!isalnum((unsigned char)l->key[i]) && l->key[i] != '_')
			return conf_fail(l, "\"%s\" is not the name of a kernel option", l->key);
	if (!legal_value(l->value))
		return conf_fail(l, "%s: expected y, n, m, a number or a \"string\", got \"%s\"",
				 l->key, l->value);
	for (i = 0; i < out->n; i++)
		if (!strncmp(out->at[i], l->key, len) && out->at[i][len] == '=')
			return conf_fail(l, "%s is given twice", l->key);
	if (asprintf(&text, "%s=%s", l->key, l->value) < 0) {
		text = NULL;
		return -ENOMEM;
	}
	return strlist_add(out, text);
}

int config_overlay(struct strlist *out, const char *line)
{
	size_t key = strcspn(line, "=") + 1, i;

	for (i = 0; i < out->n; i++) {
		if (strncmp(out->at[i], line, key))
			continue;
		free(out->at[i]);
		out->at[i] = strdup(line);
		return out->at[i] ? 0 : -ENOMEM;
	}
	return strlist_add(out, line);
}
