// SPDX-License-Identifier: GPL-2.0-only
/* The parser of configuration files and the checks of a feature's lines, on any bytes. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "config/kconfig_lines.h"
#include "config/plan.h"

static int on_line(void *ctx, const struct conf_line *l)
{
	struct strlist *lines = ctx;

	/* a section without a line has an empty key, and nothing else has */
	if (strlen(l->section) > 64 || (!*l->key && *l->value) || l->line < 1)
		abort();
	if (!strncmp(l->key, "CONFIG_", 7))
		return config_line(l, lines);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	AUTO_FREE char *text = malloc(size + 1);
	struct strlist lines = { 0 };
	size_t i;

	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	if (!conf_read_text("fuzz", text, on_line, &lines))
		for (i = 0; i < lines.n; i++)
			if (strncmp(lines.at[i], "CONFIG_", 7) || !strchr(lines.at[i], '='))
				abort();
	strlist_release(&lines);
	return 0;
}
