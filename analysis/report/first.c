// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/first.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/html.h"
#include "analysis/report/markdown.h"

static const char title[] = "Operations that cannot be warm";
static const char explained[] =
	"Each operation of these cases starts from something new, whatever ran before it. First: the instructions of "
	"the first operation after setup, as counted in a window of its own. Steady: one operation after the warm-up, "
	"which is what the other tables compare. ~ marks a first operation that is not the same in every boot; then "
	"the lower median is shown. first.csv of the analysis has this for every case.";

static int cmp_first(const void *px, const void *py)
{
	const struct model_first *x = px, *y = py;
	const int d = model_key_cmp(&x->key, &y->key);

	return d ? d : strcmp(x->kase, y->kase);
}

void first_sort(struct model *m)
{
	if (m->nr_first)
		qsort(m->first, m->nr_first, sizeof(*m->first), cmp_first);
}

const struct model_first *first_find(const struct model *m, const struct verdict_row *r, const char *arm)
{
	const struct model_first key = { .key = model_key_of(r, arm), .kase = r->bench };

	return m->nr_first ? bsearch(&key, m->first, m->nr_first, sizeof(key), cmp_first) : NULL;
}

const char *first_cold(const struct model_item *it)
{
	const struct model_first *y = it->first_b ? it->first_b : it->first_a;

	return y ? y->cold : "";
}

int first_any(const struct model *m)
{
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (*first_cold(&m->pair[i].item[j]))
				return 1;
	return 0;
}

static void html_counts(const struct model_first *y, FILE *f)
{
	char num[48];

	fprintf(f, "<td class=\"n\">%s%s</td>", model_number(y ? y->first : NAN, num, sizeof(num)),
		y && !y->repeats ? " ~" : "");
	html_number_cell(y ? y->steady : NAN, 0, f);
}

static void html_item(const struct model_item *it, FILE *f)
{
	const struct model_key key = model_key_of(it->row, it->row->arm);

	fprintf(f, "<tr><th scope=\"row\"><a href=\"#%s\">", it->slug);
	html_text(it->row->bench, f);
	fputs("</a></th>", f);
	html_arm_cells(0, &key, f);
	html_counts(it->first_a, f);
	html_counts(it->first_b, f);
	html_cell("td", "", first_cold(it), f);
	fputs("</tr>\n", f);
}

void first_html(const struct model *m, FILE *f)
{
	if (!first_any(m))
		return;
	fprintf(f, "<section id=\"cold\"><h2>%s</h2>\n<p class=\"unit\">%s</p>\n<div class=\"scroll\"><table><thead>"
		"<tr><th>operation</th><th>arm</th><th>architecture</th>"
		"<th class=\"n\">baseline, first</th><th class=\"n\">steady</th>"
		"<th class=\"n\">arm, first</th><th class=\"n\">steady</th><th>why</th></tr></thead><tbody>\n",
		title, explained);
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (*first_cold(&m->pair[i].item[j]))
				html_item(&m->pair[i].item[j], f);
	fputs("</tbody></table></div></section>\n", f);
}

static void markdown_counts(const struct model_first *y, FILE *f)
{
	char num[48];

	fprintf(f, " %s%s |", model_number(y ? y->first : NAN, num, sizeof(num)), y && !y->repeats ? " \\~" : "");
	fprintf(f, " %s |", model_number(y ? y->steady : NAN, num, sizeof(num)));
}

static void markdown_item(const struct model_item *it, FILE *f)
{
	const struct model_key key = model_key_of(it->row, it->row->arm);

	fputs("| ", f);
	markdown_text(it->row->bench, f);
	fputs(" | ", f);
	markdown_arm_cells(&key, f);
	markdown_counts(it->first_a, f);
	markdown_counts(it->first_b, f);
	fputc(' ', f);
	markdown_text(first_cold(it), f);
	fputs(" |\n", f);
}

void first_markdown(const struct model *m, FILE *f)
{
	if (!first_any(m))
		return;
	fprintf(f, "\n## %s\n\n", title);
	markdown_text(explained, f);
	fputs("\n\n| operation | arm | on | baseline, first | steady | arm, first | steady | why |\n"
	      "|---|---|---|--:|--:|--:|--:|---|\n", f);
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (*first_cold(&m->pair[i].item[j]))
				markdown_item(&m->pair[i].item[j], f);
}
