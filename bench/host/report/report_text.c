// SPDX-License-Identifier: GPL-2.0-only
/* What the readers of all tables and folders need: texts that the report owns, keys of arms. */
#include "report/report.h"

#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/json.h"

const char *report_keep(struct report *r, const char *s)
{
	return strlist_add(&r->text, s) ? "" : r->text.at[r->text.n - 1];
}

struct arm_key report_key_of(const struct csv_table *t, size_t row, const char *column)
{
	return (struct arm_key){
		.feature = csv_get(t, row, "feature"),
		.arm = csv_get(t, row, column),
		.arch = csv_get(t, row, "arch"),
		.kernel = csv_get(t, row, "kernel"),
		.toolchain = csv_get(t, row, "toolchain"),
	};
}

struct arm_key report_key(const struct csv_table *t, size_t row)
{
	return report_key_of(t, row, "arm");
}

const char *report_say(struct report *r, const struct js *v, const char *key)
{
	const struct js *x = js_get(v, key);
	AUTO_FREE char *line = NULL;

	if (js_text(x))
		return report_keep(r, js_text(x));
	for (size_t i = 0; i < js_len(x); i++) {
		const char *word = js_text(js_at(x, i));
		char *more =
			fs_path("%s%s%s", line ? line : "", line ? " " : "", word ? word : "?");

		free(line);
		line = more;
	}
	return line ? report_keep(r, line) : "";
}
