// SPDX-License-Identifier: GPL-2.0-only
/* verdicts.csv as compare, diff, table and report read it; what was read is printed in every form, and read again. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/export.h"
#include "bench/base/csv.h"
#include "report/verdict_rows.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *text_of(int (*print)(const struct verdict_row *r, size_t n, FILE *f), const struct verdict_row *row,
		     size_t n)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	if (!f)
		return NULL;
	if (print(row, n, f))
		abort();
	fclose(f);
	if (strchr(text, '\033'))	/* nothing acts on a terminal */
		abort();
	return text;
}

static void again(char *text, size_t rows)
{
	struct csv_table t;

	if (!text)
		return;
	if (csv_parse(&t, text) || t.rows != rows + 1)
		abort();
	csv_table_release(&t);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);
	struct verdict_row *row = NULL;
	struct csv_table t;
	size_t n = 0;

	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	if (!csv_parse(&t, text) && !verdict_rows_of(&t, &row, &n)) {
		again(text_of(verdict_csv, row, n), n);
		free(text_of(verdict_json, row, n));
		free(text_of(verdict_text, row, n));
	}
	free(row);
	csv_table_release(&t);
	return 0;
}
