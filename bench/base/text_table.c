// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/text_table.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/json.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/printable.h"

void text_table_init(struct text_table *t, const char *const *columns)
{
	*t = (struct text_table){ .columns = columns };
	while (columns[t->nr_columns])
		t->nr_columns++;
}

void text_table_release(struct text_table *t)
{
	strlist_release(&t->cells);
}

int text_table_row(struct text_table *t, const char *const *cells)
{
	size_t i;
	int err = 0;

	for (i = 0; i < t->nr_columns && !err; i++)
		err = strlist_add(&t->cells, cells[i] ? cells[i] : "");
	return err;
}

static int print_json(const struct text_table *t)
{
	struct js *all = js_array();
	size_t i, c;
	int err;

	for (i = 0; i < t->cells.n; i += t->nr_columns) {
		struct js *row = js_object();

		for (c = 0; c < t->nr_columns; c++)
			js_set_text(row, t->columns[c], t->cells.at[i + c]);
		js_add_take(all, row);
	}
	err = js_write(all, stdout);
	js_free(all);
	return err ? fail(err, "print JSON") : 0;
}

static size_t width(const struct text_table *t, size_t c)
{
	size_t w = strlen(t->columns[c]), i;

	for (i = c; i < t->cells.n; i += t->nr_columns)
		if (strlen(t->cells.at[i]) > w)
			w = strlen(t->cells.at[i]);
	return w;
}

static void print_cell(const struct text_table *t, size_t c, const char *cell)
{
	AUTO_FREE char *text = strdup(cell);

	if (!text)
		return;
	printable_text(text, strlen(text));
	if (c + 1 == t->nr_columns)
		printf("%s\n", text);
	else
		printf("%-*s  ", (int)width(t, c), text);
}

int text_table_print(const struct text_table *t, bool json)
{
	size_t i, c;

	if (json)
		return print_json(t);
	for (c = 0; c < t->nr_columns; c++) {
		char head[64];

		snprintf(head, sizeof(head), "%s", t->columns[c]);
		for (i = 0; head[i]; i++)
			head[i] = toupper((unsigned char)head[i]);
		print_cell(t, c, head);
	}
	for (i = 0; i < t->cells.n; i++)
		print_cell(t, i % t->nr_columns, t->cells.at[i]);
	return 0;
}
