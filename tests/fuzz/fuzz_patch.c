// SPDX-License-Identifier: GPL-2.0-only
/* What is taken for a patch has a hunk or a rename, stays in the tree, and is no command of ed. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "build/patch_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	AUTO_FREE char *text = malloc(size + 1);
	unsigned long line;
	const char *why;

	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	why = patch_check(text, size, &line);
	if (!line)
		abort();
	if (why)
		return 0;
	if (strlen(text) != size || !strncmp(text, "--- a/../x\n+++ ", 15) || !strncmp(text, "--- /etc\n+++ ", 13))
		abort();
	if (!strstr(text, "@@ -") && !strstr(text, "diff --git "))
		abort();
	return 0;
}
