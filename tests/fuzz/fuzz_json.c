// SPDX-License-Identifier: GPL-2.0-only
/* Manifests: whatever JSON it is, looking around in it finds nothing or something, and it can be written again. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const keys[] = { "id", "build", "seed", "index", "cases", "outcome", "kernel",
				    "source", "plan_hash" };

static size_t look(const struct js *v)
{
	size_t n = 0;

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const struct js *x = js_get(v, keys[i]);
		const char *text = js_text(x);

		n += text ? strlen(text) : 0;
		n += js_number(x) == 1 ? 1 : 0;
		n += js_text(js_get(x, keys[i])) != NULL;
	}
	for (size_t i = 0; i < js_len(v); i++)
		n += js_text(js_at(v, i)) != NULL;
	return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char why[40] = "", *text = NULL;
	size_t len;
	struct js *v = js_read((const char *)data, size, why, sizeof(why)), *again;
	FILE *f = v ? open_memstream(&text, &len) : NULL;

	if (!v && !*why)
		abort();	/* an error without a reason */
	if (f) {
		look(v);
		if (js_write(v, f) || fclose(f))
			abort();
		again = js_read(text, len, why, sizeof(why));
		if (!again)
			abort();
		js_free(again);
	}
	js_free(v);
	free(text);
	return 0;
}
