// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/document.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

Test(document, is_built_from_left_to_right)
{
	struct document d = { 0 };
	const struct doc_block *b;

	doc_section(&d, "one", "One");
	doc_heading(&d, 2);
	doc_span(&d, DOC_PLAIN, "title ");
	doc_span(&d, DOC_STRONG, "strong");
	doc_para(&d, "unit");
	doc_spanf(&d, DOC_TEXT, "%d of %s", 3, "these");
	doc_section(&d, "two", "");
	cr_assert_eq(d.err, 0);
	cr_assert(d.first && d.first->next == d.last);
	b = d.first->first;
	cr_expect_eq(b->kind, DOC_HEADING);
	cr_expect_str_eq(b->spans.first->text, "title ");
	cr_expect_str_eq(b->spans.last->text, "strong");
	cr_expect_str_eq(b->next->class, "unit");
	cr_expect_str_eq(b->next->spans.first->text, "3 of these");
	cr_expect_null(b->next->next);
	document_release(&d);
}

Test(document, text_is_copied_and_null_is_nothing)
{
	struct document d = { 0 };
	char text[] = "before";
	const struct doc_span *s, *none;

	doc_para(&d, NULL);
	s = doc_span(&d, DOC_TEXT, text);
	none = doc_span(&d, DOC_TEXT, NULL);
	strcpy(text, "after!");
	cr_expect_str_eq(s->text, "before");
	cr_expect_str_eq(none->text, "");
	document_release(&d);
}

Test(document, what_is_behind_a_row_is_not_after_its_table)
{
	struct document d = { 0 };
	const struct doc_table *t;

	t = &doc_table(&d, "items")->table;
	doc_column(&d, "a", DOC_HEAD);
	doc_row(&d);
	doc_cell_text(&d, "x");
	doc_behind(&d);
	doc_table(&d, "inner");
	doc_column(&d, "b", 0);
	doc_row(&d);
	doc_cell_text(&d, "y");
	doc_close(&d);
	doc_row(&d);
	doc_cell_text(&d, "z");
	cr_assert_eq(d.err, 0);
	cr_assert_eq(t->nr_row, 2);
	cr_expect_str_eq(t->row[1]->first->spans.first->text, "z");
	cr_assert(t->row[0]->more && t->row[0]->more->table.nr_row == 1);
	cr_expect_null(t->row[1]->more);
	cr_expect_null(d.first->first->next);
	document_release(&d);
}

Test(document, tables_grow)
{
	struct document d = { 0 };
	const struct doc_table *t = &doc_table(&d, "")->table;
	char name[16];

	for (int i = 0; i < 50; i++) {
		snprintf(name, sizeof(name), "c%d", i);
		doc_column(&d, name, DOC_RIGHT);
	}
	for (int i = 0; i < 3000; i++) {
		doc_row(&d);
		for (int k = 0; k < 50; k++)
			doc_value(&d, DOC_NUMBER, i, NAN);
	}
	cr_assert_eq(d.err, 0);
	cr_assert_eq(t->nr_column, 50);
	cr_assert_eq(t->nr_row, 3000);
	cr_expect_str_eq(t->column[49].title, "c49");
	cr_expect_eq(t->row[2999]->last->value, 2999);
	document_release(&d);
}

Test(document, nested_too_deep_is_an_error_and_harms_nothing)
{
	struct document d = { 0 };

	for (int i = 0; i < 2 * DOC_NEST; i++)
		doc_open(&d, DOC_DETAILS);
	cr_expect_eq(d.err, -E2BIG);
	doc_table(&d, "");
	doc_column(&d, "a", 0);
	doc_row(&d);
	doc_cell_text(&d, "x");
	doc_cover(&d, 2);
	doc_behind(&d);
	doc_note(&d);
	doc_span(&d, DOC_TEXT, "y");
	doc_list(&d, DOC_LIST, "");
	doc_item(&d, "term");
	doc_close(&d);
	doc_section(&d, "s", "");
	cr_expect_eq(d.err, -E2BIG);
	document_release(&d);
}

static const char *said(enum doc_type type, double value, double other)
{
	static char buf[96];
	const struct doc_cell c = { .type = type, .value = value, .other = other };

	return doc_value_text(&c, buf, sizeof(buf));
}

Test(document, values_in_words)
{
	cr_expect_str_eq(said(DOC_NUMBER, 1234567.5, NAN), "1,234,567.50");
	cr_expect_str_eq(said(DOC_NUMBER, NAN, NAN), "-");
	cr_expect_str_eq(said(DOC_SIGNED, 12, NAN), "+12");
	cr_expect_str_eq(said(DOC_SIGNED, -1000, NAN), "-1,000");
	cr_expect_str_eq(said(DOC_SIGNED, 0, NAN), "0");
	cr_expect_str_eq(said(DOC_PERCENT, 0.021, NAN), "+2.10 %");
	cr_expect_str_eq(said(DOC_PERCENT, -0.00001, NAN), "-0.0010 %");
	cr_expect_str_eq(said(DOC_PERCENT, 0, NAN), "0 %");
	cr_expect_str_eq(said(DOC_PERCENT, INFINITY, NAN), "");
	cr_expect_str_eq(said(DOC_SHARE, 0.05, NAN), "5.00 %");
	cr_expect_str_eq(said(DOC_INTEGER, 205, NAN), "205");
	cr_expect_str_eq(said(DOC_OF, 3, 4), "3 of 4");
	cr_expect_str_eq(said(DOC_INTERVAL, 140, 1143), "140 to 1,143");
	cr_expect_str_eq(said(DOC_INTERVAL, NAN, NAN), "");
	cr_expect_str_eq(said(DOC_PERCENTS, -0.01, 0.5), "-1.00 % to +50.00 %");
	cr_expect_str_eq(said(DOC_PERCENTS, NAN, NAN), "");
	cr_expect_str_eq(said(DOC_EXACT, 7, 7), "exact");
	cr_expect_str_eq(said(DOC_BLANK, 7, 7), "");
}
