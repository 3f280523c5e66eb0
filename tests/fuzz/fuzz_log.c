// SPDX-License-Identifier: GPL-2.0-only
/* Any text as the log of a console or of a job of LAVA: what is cut out of it is what its own checksums say. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "boot/import_log.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1), why[160] = "";
	unsigned char *records = NULL;
	size_t len = 0;

	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	if (!import_log_cut(text, size, &records, &len, why, sizeof(why)) && len > size)
		abort();
	free(records);
	free(text);
	return 0;
}
