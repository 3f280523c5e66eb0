// SPDX-License-Identifier: GPL-2.0-only
#include <math.h>

#include "exported.h"

static char *of(struct document *d)
{
	char *text = exported(&exporter_markdown, d);

	cr_assert_eq(strncmp(text, "== report.md\n", 13), 0, "%s", text);
	memmove(text, text + 13, strlen(text + 13) + 1);
	document_release(d);
	return text;
}

Test(exporter_markdown, what_is_special_is_escaped)
{
	struct document d = { 0 };
	char *text;

	doc_para(&d, "");
	doc_span(&d, DOC_TEXT, "a|b_c*d<e>`f`[g]\n#h~i\\");
	doc_span(&d, DOC_CODE, "x|`y`");
	doc_span(&d, DOC_CHIP, "<s>");
	doc_span(&d, DOC_PLAIN, " (x_1)");
	text = of(&d);
	cr_expect_str_eq(text, "a\\|b\\_c\\*d\\<e\\>\\`f\\`\\[g\\] \\#h\\~i\\\\`x\\|'y'`\\<s\\> (x_1)\n");
	free(text);
}

Test(exporter_markdown, a_row_stays_one_row)
{
	struct document d = { 0 };
	char *text;

	doc_table(&d, "");
	doc_column(&d, "name|<b>", DOC_HEAD);
	doc_column(&d, "", DOC_RIGHT);
	doc_column(&d, "deep", 0)->depth = DOC_DEEP;
	doc_row(&d);
	doc_cell_text(&d, "two\nlines | three");
	doc_value(&d, DOC_SIGNED, 1500, NAN);
	doc_cell_text(&d, "not here");
	doc_row(&d);
	doc_cell(&d);
	doc_span(&d, DOC_PLAIN, "wide");
	doc_cover(&d, 1);
	doc_row(&d)->total = true;
	doc_cell_text(&d, "all");
	doc_value(&d, DOC_GROWTH, 103, 100);
	text = of(&d);
	cr_expect_str_eq(text, "| name\\|\\<b\\> | |\n|---|--:|\n| two lines \\| three | +1,500 |\n| wide | |\n"
			       "| **all** | **103 (+3.00 %)** |\n");
	free(text);
}

Test(exporter_markdown, what_a_browser_folds_is_left_out_or_below)
{
	struct document d = { 0 };
	char *text;

	doc_para(&d, "")->depth = DOC_DEEP;
	doc_span(&d, DOC_PLAIN, "deep");
	doc_table(&d, "");
	doc_column(&d, "a", 0);
	for (int i = 0; i < 2; i++) {
		doc_row(&d)->label = i ? "second <row>_1 & *" : "first row";
		doc_cell_text(&d, "x");
		doc_behind(&d);
		doc_para(&d, "")->depth = i ? DOC_BOTH : DOC_DEEP;
		doc_span(&d, DOC_PLAIN, "behind");
		doc_close(&d);
	}
	doc_note(&d);
	doc_span(&d, DOC_PLAIN, "note");
	text = of(&d);
	cr_expect_str_eq(text, "| a |\n|---|\n| x |\n| x |\n\nnote\n\n<details><summary>"
			       "second &lt;row&gt;_1 &amp; *</summary>\n\n"
			       "behind\n\n</details>\n");
	free(text);
}

Test(exporter_markdown, rows_beyond_a_dozen_are_added_up)
{
	struct document d = { 0 };
	char *text;

	doc_table(&d, "")->table.fold = "more functions";
	doc_column(&d, "function", 0);
	doc_column(&d, "in", 0);
	doc_column(&d, "difference", DOC_RIGHT | DOC_ADD);
	for (int i = 1; i <= 15; i++) {
		doc_row(&d);
		doc_cell_styled(&d, DOC_CODE, "f");
		doc_cell_text(&d, "vmlinux");
		doc_value(&d, DOC_SIGNED, i, NAN);
	}
	text = of(&d);
	cr_expect_eq(occurs(text, "| `f` |"), 12);
	cr_expect(strstr(text, "| 3 more functions | | +42 |\n"), "%s", text);
	free(text);
}

Test(exporter_markdown, lists_terms_and_code)
{
	struct document d = { 0 };
	char *text;

	doc_list(&d, DOC_LIST, "");
	doc_item(&d, "");
	doc_span(&d, DOC_PLAIN, "one");
	doc_item(&d, "");
	doc_span(&d, DOC_STRONG, "t*o");
	doc_list(&d, DOC_TERMS, "");
	doc_item(&d, "Term");
	doc_span(&d, DOC_PLAIN, "meaning");
	doc_pre(&d, "line 1\n<line 2>\n");
	doc_open(&d, DOC_DETAILS);
	doc_span(&d, DOC_PLAIN, "more");
	doc_para(&d, "");
	doc_span(&d, DOC_PLAIN, "inside");
	doc_close(&d);
	doc_figure(&d, "cost-x", "bars", "<svg></svg>");
	text = of(&d);
	cr_expect_str_eq(text, "- one\n- **t\\*o**\n\n**Term.** meaning\n\n    line 1\n    <line 2>\n\n"
			       "<details><summary>more</summary>\n\ninside\n\n</details>\n\n"
			       "![bars](figures/cost-x.svg)\n");
	free(text);
}
