// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/export.h"

#include <errno.h>
#include "bench/base/json.h"

static struct js *row_object(const struct verdict_row *r, const struct verdict_column *end)
{
	struct js *o = js_object();

	for (const struct verdict_column *c = verdict_column; c < end; c++) {
		const char *s = verdict_text_of(r, c);

		if (s)
			js_set_text(o, c->name, *s ? s : NULL);
		else
			js_set_number(o, c->name, verdict_number_of(r, c));
	}
	return o;
}

int verdict_json(const struct verdict_row *r, size_t n, FILE *f)
{
	const struct verdict_column *const end = verdict_columns_end(r, n);
	struct js *a = js_array();
	int err;

	if (!a)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		js_add_take(a, row_object(&r[i], end));
	err = js_len(a) == n ? js_write(a, f) : -ENOMEM;
	js_free(a);
	return err;
}
