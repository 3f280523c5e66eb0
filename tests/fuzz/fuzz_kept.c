// SPDX-License-Identifier: GPL-2.0-only
/* What a target's memory has after a restart: what is taken for records or messages lies within it. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/kept.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned char *at = NULL;
	unsigned char *zone = malloc(size);	/* of that size, so that a byte too far is seen */
	uint64_t len = 0;
	size_t n = 0;
	char *text;

	if (size >= KEPT_ZONE && zone) {
		memcpy(zone, data, size);
		if (kept_find(zone, size, size, "0123456789abcdef0123456789abcdef", &at, &len) == KEPT_WHOLE &&
		    (at < zone || len > size || at + len > zone + size))
			abort();
		kept_find(zone, size, 1 << 20, "0123456789abcdef0123456789abcdef", &at, &len);
		text = kept_text(zone, size, &n);
		if (text && (n > size - KEPT_ZONE || text[n]))
			abort();
		free(text);
	}
	free(zone);
	return 0;
}
