// SPDX-License-Identifier: GPL-2.0-only
#include <math.h>

#include "analysis/report/html.h"
#include "exported.h"

#define HOSTILE "</script><a href=\"x\" title='y'>&\001"
#define ESCAPED "&lt;/script&gt;&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;"

Test(exporter_html, nothing_from_outside_is_markup)
{
	struct document d = { .title = HOSTILE, .source = HOSTILE, .footer = HOSTILE };
	struct doc_row *row;
	struct doc_span *s;
	char *text;

	doc_section(&d, "id", HOSTILE);
	doc_heading(&d, 2);
	doc_span(&d, DOC_TEXT, HOSTILE);
	doc_para(&d, "");
	for (enum doc_style style = DOC_TEXT; style < DOC_NEXT; style++) {
		s = doc_span(&d, style, HOSTILE);
		s->target = HOSTILE;
		s->note = HOSTILE;
	}
	doc_figure(&d, "name", HOSTILE, "<svg></svg>");
	doc_pre(&d, HOSTILE);
	doc_list(&d, DOC_TERMS, "");
	doc_item(&d, HOSTILE);
	doc_table(&d, "items")->table.tools = true;
	doc_column(&d, HOSTILE, DOC_HEAD);
	row = doc_row(&d);
	row->id = row->name = row->class = HOSTILE;
	doc_cell_text(&d, HOSTILE);
	d.cell->target = d.cell->class = HOSTILE;
	text = exported(&exporter_html, &d);
	cr_expect_eq(occurs(text, "</script>"), 1, "the page's own");
	cr_expect_eq(occurs(text, "title='y'"), 0);
	cr_expect_eq(occurs(text, "\001"), 0);
	cr_expect_gt(occurs(text, ESCAPED), 25);
	free(text);
	document_release(&d);
}

Test(exporter_html, rows_and_cells_say_what_they_are)
{
	struct document d = { .title = "t", .source = "s", .footer = "f" };
	struct doc_row *row;
	char *text;

	doc_section(&d, "one", "One");
	doc_table(&d, "items")->table.tools = true;
	doc_column(&d, "operation", DOC_HEAD);
	doc_column(&d, "difference", DOC_RIGHT);
	doc_column(&d, "verdict", 0);
	doc_column(&d, "functions", DOC_LEAD);
	row = doc_row(&d);
	row->id = "one-x";
	row->name = "sys/x";
	row->class = "cost";
	doc_cell_text(&d, "sys/x");
	doc_value(&d, DOC_SIGNED, 1500, NAN);
	doc_cell(&d);
	doc_span(&d, DOC_VERDICT, "cost")->note = "cost";
	doc_cell_styled(&d, DOC_CODE, "f");
	doc_behind(&d);
	doc_para(&d, "note");
	doc_span(&d, DOC_PLAIN, "behind");
	doc_close(&d);
	text = exported(&exporter_html, &d);
	cr_expect(strstr(text, "<th scope=\"col\" class=\"n\" data-sort=\"n\">difference</th>"), "%s", text);
	cr_expect(strstr(text, "<tbody id=\"one-x\" data-verdict=\"cost\" data-name=\"sys/x\"><tr><th scope=\"row\">"));
	cr_expect(strstr(text, "<td class=\"n\" data-v=\"1500\">+1,500</td>"));
	cr_expect(strstr(text, "<span class=\"chip cost\"><i>\u25b2</i>cost</span>"));
	cr_expect(strstr(text, "<td colspan=\"3\"><details><summary><code>f</code></summary><p class=\"note\">behind"));
	free(text);
	document_release(&d);
}

Test(exporter_html, a_figure_takes_the_colours_and_ids_of_the_page)
{
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	html_svg("<?xml version='1.0'?>\n<svg viewBox='0 0 1 1'><path id='p' stroke='rgb( 36,  41,  47)'/>"
		 "<use xlink:href='#p' fill = 'rgb(  1,   2,   3)'/></svg>", 3, f);
	fclose(f);
	cr_expect_null(strstr(data, "<?xml"));
	cr_expect(strstr(data, "id='f3-p' stroke='var(--ink)'"), "%s", data);
	cr_expect(strstr(data, "xlink:href='#f3-p' fill = '#010203'"), "%s", data);
	free(data);
}

/* a section of that many rows of a kilobyte each; row 0 leads to @target */
static void big_section(struct document *d, const char *id, const char *page, const char *part, size_t kilobytes,
			const char *target)
{
	struct doc_section *s = doc_section(d, id, id);
	char text[1001];

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	s->page = s->page_title = page;
	s->part = s->part_title = part;
	doc_heading(d, 2);
	doc_span(d, DOC_PLAIN, id);
	doc_table(d, "");
	doc_column(d, "head", DOC_HEAD);
	for (size_t i = 0; i < kilobytes; i++) {
		doc_row(d)->id = doc_format(d, "%s-%zu", id, i);
		doc_cell_text(d, text);
		if (!i && *target)
			doc_span(d, DOC_LINK, "there")->target = target;
	}
}

/* sizes of the pages, and that none is too large */
static size_t pages(const char *text)
{
	size_t n = 0;

	for (const char *at = strstr(text, "== "), *next; at; at = next) {
		next = strstr(at + 1, "\n== ");
		cr_expect_leq(next ? (size_t)(next - at) : strlen(at), 1000000 + 64, "%.40s", at);
		n++;
	}
	return n;
}

Test(exporter_html, what_is_small_is_one_page)
{
	struct document d = { .title = "t", .source = "s", .footer = "f" };
	char *text;

	big_section(&d, "start", "", "", 1, "a-0");
	big_section(&d, "a", "feature-a", "feature-a-on", 800, "");
	text = exported(&exporter_html, &d);
	cr_expect_eq(pages(text), 1);
	cr_expect(strstr(text, "<a href=\"#a-0\">"));
	cr_expect_eq(occurs(text, "class=\"pages\""), 0);
	free(text);
	document_release(&d);
}

Test(exporter_html, what_is_large_is_a_page_per_feature_per_arm_per_cut)
{
	struct document d = { .title = "t", .source = "s", .footer = "f" };
	char *text;

	big_section(&d, "start", "", "", 100, "b2-0");
	big_section(&d, "a1", "feature-a", "feature-a-1", 300, "start");
	big_section(&d, "b1", "feature-b", "feature-b-1", 600, "");
	big_section(&d, "b2", "feature-b", "feature-b-2", 700, "c-2000");
	big_section(&d, "c", "feature-c", "feature-c-1", 2500, "c-1");
	big_section(&d, "more", "", "", 900, "");
	text = exported(&exporter_html, &d);
	cr_expect_eq(pages(text), 8, "start, more, a, two of b, three of c: %zu", pages(text));
	cr_expect(strstr(text, "== index.html\n"));
	cr_expect(strstr(text, "== feature-a.html\n"));
	cr_expect(strstr(text, "== feature-b-1.html\n"));
	cr_expect(strstr(text, "== feature-c-3.html\n"));
	cr_expect(strstr(text, "== more.html\n"), "the start page had no room for it");
	cr_expect(strstr(text, "<a href=\"feature-b-2.html#b2-0\">there"), "from page to page");
	cr_expect(strstr(text, "<a href=\"feature-c-3.html#c-2000\">there"), "into a cut");
	cr_expect(strstr(text, "<a href=\"#c-1\">there"), "on the page itself");
	cr_expect(strstr(text, "<a href=\"index.html#start\">there"));
	cr_expect_eq(occurs(text, "<a href=\"feature-c-2.html\""), 8, "every page leads to every page");
	cr_expect_eq(occurs(text, "xxx</th>") + occurs(text, "</a></th>"), 100 + 300 + 600 + 700 + 2500 + 900,
		     "no row is lost");
	free(text);
	document_release(&d);
}

Test(exporter_html, pages_refer_to_figures_beside_them)
{
	struct document d = { .title = "t", .source = "s", .footer = "f" };
	char *text;

	big_section(&d, "start", "", "", 700, "");
	big_section(&d, "a", "feature-a", "feature-a-1", 700, "");
	doc_figure(&d, "cost-a", "bars", "<svg>inline</svg>");
	text = exported(&exporter_html, &d);
	cr_expect_eq(pages(text), 2);
	cr_expect(strstr(text, "src=\"figures/cost-a.svg\" alt=\"bars\""));
	cr_expect_null(strstr(text, "inline</svg>"));
	free(text);
	document_release(&d);
}
