// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/series.h"

#include <math.h>
#include <string.h>

#include "analysis/report/html.h"
#include "analysis/report/markdown.h"

static const char explained[] =
	"The same operation in growing doses (calls, bytes, elements, descriptors). The difference "
	"is fitted by intercept + slope x dose; the residual is what the line leaves over.";

const struct model_series *series_next(const struct model *m, const struct model_pair *p,
				       const struct model_series *after)
{
	const struct model_key key = model_key_of(p->row, p->row->arm);

	for (size_t i = after ? (size_t)(after - m->series) + 1 : 0; i < m->nr_series; i++) {
		const struct model_series *s = &m->series[i];

		if (!model_key_cmp(&s->key, &key))
			return s;
	}
	return NULL;
}

int series_differs(const struct model_series *s)
{
	for (size_t i = 0; i < s->nr_point; i++)
		if (s->point[i].delta != 0)
			return 1;
	return 0;
}

/* four digits, and no exponent where people would not write one */
static char *digits(double x, char *buf, size_t n)
{
	snprintf(buf, n, fabs(x) >= 1e4 && fabs(x) < 1e12 ? "%.0f" : "%.4g", x);
	return buf;
}

char *series_line_text(const struct model_line *l, char *buf, size_t n)
{
	char a[48], b[48];

	if (l->slope == 0)
		snprintf(buf, n, "%s", digits(l->intercept, a, sizeof(a)));
	else if (l->intercept == 0)
		snprintf(buf, n, "%s per dose", digits(l->slope, b, sizeof(b)));
	else
		snprintf(buf, n, "%s %c %s per dose", digits(l->intercept, a, sizeof(a)),
			 l->slope < 0 ? '-' : '+', digits(fabs(l->slope), b, sizeof(b)));
	return buf;
}

/* "none", or the largest residual and the dose where it is */
static char *worst_text(const struct model_line *l, char *buf, size_t n)
{
	char num[48];

	if (l->worst == 0)
		snprintf(buf, n, "none");
	else
		snprintf(buf, n, "%s at %.6g", digits(l->worst, num, sizeof(num)), l->worst_dose);
	return buf;
}

/* what a reader should make of the line of the difference */
static const char *shape(const struct model_series *s)
{
	const struct model_line *l = &s->line[SERIES_DIFFERENCE];

	if (!series_differs(s))
		return "no difference at any dose";
	if (!l->is_line)
		return "not a line";
	if (l->slope == 0)
		return "the same at every dose";
	return l->intercept == 0 ? "in proportion to the dose" : "a line";
}

static void html_points(const struct model_pair *p, const struct model_series *s, FILE *f)
{
	fputs("<details><summary>points</summary><table class=\"inner\"><thead><tr><th>case</th>"
	      "<th class=\"n\">dose</th><th class=\"n\">",
	      f);
	html_text(p->row->baseline, f);
	fputs("</th><th class=\"n\">", f);
	html_text(p->row->arm, f);
	fputs("</th><th class=\"n\">difference</th><th class=\"n\">residual</th></tr></thead><tbody>", f);
	for (size_t i = 0; i < s->nr_point; i++) {
		const struct model_point *y = &s->point[i];

		fputs("<tr>", f);
		html_cell("td", "", y->kase, f);
		html_number_cell(y->dose, 0, f);
		html_number_cell(y->a, 0, f);
		html_number_cell(y->b, 0, f);
		html_number_cell(y->delta, 1, f);
		html_number_cell(y->residual, 1, f);
		fputs("</tr>", f);
	}
	fputs("</tbody></table></details>", f);
}

static void html_one(const struct model_pair *p, const struct model_series *s, FILE *f)
{
	char buf[96];

	fputs("<tr><th scope=\"row\">", f);
	html_text(s->name, f);
	fprintf(f, "</th><td class=\"n\">%.6g to %.6g</td>", s->point[0].dose,
		s->point[s->nr_point - 1].dose);
	for (size_t i = 0; i < SERIES_LINES; i++)
		html_cell("td", "", series_line_text(&s->line[i], buf, sizeof(buf)), f);
	html_cell("td", "", worst_text(&s->line[SERIES_DIFFERENCE], buf, sizeof(buf)), f);
	fputs("<td>", f);
	html_text(shape(s), f);
	if (s->blocks > 1)
		fprintf(f, " <small>(mean of %ld seeds, slope \u00b1 %.2g)</small>", s->blocks,
			s->line[SERIES_DIFFERENCE].se_slope);
	html_points(p, s, f);
	fputs("</td></tr>\n", f);
}

void series_html(const struct model *m, const struct model_pair *p, size_t figure_nr, FILE *f)
{
	const struct model_series *s = series_next(m, p, NULL);

	if (!s)
		return;
	fprintf(f, "<h3>Dose and response</h3><p class=\"unit\">%s</p>\n", explained);
	if (p->nr_shown == p->nr_item)
		html_figure(&p->figure[2], "dose-response lines of the difference", figure_nr, f);
	else
		fprintf(f, "<p class=\"unit\">Drawn in <code>figures/%s.svg</code>.</p>\n", p->figure[2].name);
	fputs("<div class=\"scroll\"><table><thead><tr><th>series</th><th class=\"n\">doses</th><th>", f);
	html_text(p->row->baseline, f);
	fputs("</th><th>", f);
	html_text(p->row->arm, f);
	fputs("</th><th>difference</th><th>largest residual</th><th>shape</th></tr></thead><tbody>\n",
	      f);
	for (; s; s = series_next(m, p, s))
		html_one(p, s, f);
	fputs("</tbody></table></div>\n", f);
}

void series_markdown(const struct model *m, const struct model_pair *p, FILE *f)
{
	const struct model_series *s = series_next(m, p, NULL);
	char buf[96];

	if (!s)
		return;
	fprintf(f, "\n### Dose and response\n\n%s\n", explained);
	if (p->figure[2].svg)
		fprintf(f, "\n![dose-response lines](figures/%s.svg)\n", p->figure[2].name);
	fputs("\n| series | doses | ", f);
	markdown_text(p->row->baseline, f);
	fputs(" | ", f);
	markdown_text(p->row->arm, f);
	fputs(" | difference | largest residual | shape |\n|---|--:|---|---|---|---|---|\n", f);
	for (; s; s = series_next(m, p, s)) {
		fputs("| ", f);
		markdown_text(s->name, f);
		fprintf(f, " | %.6g to %.6g |", s->point[0].dose, s->point[s->nr_point - 1].dose);
		for (size_t i = 0; i < SERIES_LINES; i++)
			fprintf(f, " %s |", series_line_text(&s->line[i], buf, sizeof(buf)));
		fprintf(f, " %s |", worst_text(&s->line[SERIES_DIFFERENCE], buf, sizeof(buf)));
		fprintf(f, " %s |\n", shape(s));
	}
}
