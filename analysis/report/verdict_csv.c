// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/export.h"
#include "bench/base/csv_quote.h"
#include "bench/base/number.h"

#include <errno.h>

static void put_row(const struct verdict_row *r, const struct verdict_column *end, FILE *f)
{
	char buf[40];

	for (const struct verdict_column *c = verdict_column; c < end; c++) {
		const char *s = verdict_text_of(r, c);

		if (c != verdict_column)
			fputc(',', f);
		if (!s)
			number_format(verdict_number_of(r, c), buf, sizeof(buf));
		csv_put(s ? s : buf, f);
	}
	fputc('\n', f);
}

int verdict_csv(const struct verdict_row *r, size_t n, FILE *f)
{
	const struct verdict_column *const end = verdict_columns_end(r, n);

	for (const struct verdict_column *c = verdict_column; c < end; c++)
		fprintf(f, "%s%s", c == verdict_column ? "" : ",", c->name);
	fputc('\n', f);
	for (size_t i = 0; i < n; i++)
		put_row(&r[i], end, f);
	return ferror(f) ? -EIO : 0;
}
