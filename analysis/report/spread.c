// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/spread.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/html.h"
#include "analysis/report/markdown.h"

enum { SHOWN = 20, TEXT_MAX = 400 };

static const char title[] = "Spread over draws";
static const char explained[] =
	"What a seed draws when the kernel is compiled differs from build to build; one build is one draw. Least and "
	"most are the differences from the baseline over all draws, in instructions per operation. A difference that "
	"changes its sign between draws belongs to the draw, not to the feature. spread.csv of the analysis has "
	"every operation and metric.";

struct group { /* rows of one drawn arm */
	const struct model_spread *row;
	size_t nr;
};

struct group_counts {
	size_t operations, same, all, some, both_signs, open;
};

double spread_of(const struct model_spread *s)
{
	return s->a > 0 && s->most >= s->least ? (s->most - s->least) / s->a : 0;
}

static int cmp_spread(const void *px, const void *py)
{
	const struct model_spread *x = px, *y = py;
	const double sx = spread_of(x), sy = spread_of(y);
	const int d = model_key_cmp(&x->key, &y->key);

	if (d)
		return d;
	return sx > sy ? -1 : sx < sy ? 1 : strcmp(x->kase, y->kase);
}

void spread_sort(struct model *m)
{
	if (m->nr_spread)
		qsort(m->spread, m->nr_spread, sizeof(*m->spread), cmp_spread);
}

static struct group next_group(const struct model *m, const struct group *last)
{
	const struct model_spread *end = m->spread + m->nr_spread;
	struct group g = { last ? last->row + last->nr : m->spread, 0 };

	while (g.row + g.nr < end && !model_key_cmp(&g.row->key, &g.row[g.nr].key))
		g.nr++;
	return g;
}

/* draws in which the operation is not the baseline's */
static long differ(const struct model_spread *s)
{
	return s->cost + s->gain;
}

static struct group_counts count(const struct group *g)
{
	struct group_counts c = { 0 };

	for (size_t i = 0; i < g->nr; i++) {
		const struct model_spread *s = &g->row[i];

		if (!verdict_is_operation(s->kase))
			continue;
		c.operations++;
		if (s->undecided || !s->draws)
			c.open++;
		else if (!differ(s))
			c.same++;
		else if (differ(s) == s->draws)
			c.all++;
		else
			c.some++;
		c.both_signs += s->cost && s->gain;
	}
	return c;
}

static char *in_words(const struct group *g, char *buf, size_t n)
{
	const struct group_counts c = count(g);

	snprintf(buf, n,
		 "%ld draws (%s). Of %zu operations %zu cost what the baseline does in every draw, or differ by "
		 "nothing that matters; %zu differ in every draw, %zu in some; %zu cost more in one draw and less in "
		 "another; %zu are not decided in all.",
		 g->row->draws, g->row->arms, c.operations, c.same, c.all, c.some, c.both_signs, c.open);
	return buf;
}

/* the rows to show: operations that some draw moves, the widest first */
static int is_shown(const struct model_spread *s, size_t *shown)
{
	return verdict_is_operation(s->kase) && spread_of(s) > 0 && differ(s) && (*shown)++ < SHOWN;
}

static void html_row(const struct model_spread *s, FILE *f)
{
	fputs("<tr><th scope=\"row\">", f);
	html_text(s->kase, f);
	fputs("</th>", f);
	html_number_cell(s->a, 0, f);
	html_number_cell(s->least, 1, f);
	html_number_cell(s->most, 1, f);
	fprintf(f, "<td class=\"n\" data-v=\"%g\">%.2f %%</td>", 100 * spread_of(s), 100 * spread_of(s));
	html_cell("td", "", s->least_arm, f);
	html_cell("td", "", s->most_arm, f);
	fprintf(f, "<td class=\"n\">%ld of %ld</td></tr>\n", differ(s), s->draws);
}

void spread_html(const struct model *m, FILE *f)
{
	char text[TEXT_MAX];

	if (!m->nr_spread)
		return;
	fprintf(f, "<section id=\"spread\"><h2>%s</h2>\n<p class=\"unit\">%s</p>\n", title, explained);
	for (struct group g = next_group(m, NULL); g.nr; g = next_group(m, &g)) {
		size_t shown = 0;

		fputs("<h3>", f);
		html_arm(g.row->key.feature, g.row->key.arm, f);
		fputs(", ", f);
		html_text(g.row->key.arch, f);
		fputs(", ", f);
		html_text(g.row->key.toolchain, f);
		fputs("</h3><p>", f);
		html_text(in_words(&g, text, sizeof(text)), f);
		fputs("</p>\n<div class=\"scroll\"><table><thead><tr><th>operation</th><th class=\"n\">baseline</th>"
		      "<th class=\"n\">least</th><th class=\"n\">most</th><th class=\"n\">apart</th><th>least in</th>"
		      "<th>most in</th><th class=\"n\">draws that differ</th></tr></thead><tbody>\n", f);
		for (size_t i = 0; i < g.nr; i++)
			if (is_shown(&g.row[i], &shown))
				html_row(&g.row[i], f);
		fputs("</tbody></table></div>\n", f);
	}
	fputs("</section>\n", f);
}

static void markdown_row(const struct model_spread *s, FILE *f)
{
	char num[48];

	fputs("| ", f);
	markdown_text(s->kase, f);
	fprintf(f, " | %s |", model_number(s->a, num, sizeof(num)));
	fprintf(f, " %s |", model_signed(s->least, num, sizeof(num)));
	fprintf(f, " %s |", model_signed(s->most, num, sizeof(num)));
	fprintf(f, " %.2f %% | ", 100 * spread_of(s));
	markdown_text(s->least_arm, f);
	fputs(" | ", f);
	markdown_text(s->most_arm, f);
	fprintf(f, " | %ld of %ld |\n", differ(s), s->draws);
}

void spread_markdown(const struct model *m, FILE *f)
{
	char text[TEXT_MAX];

	if (!m->nr_spread)
		return;
	fprintf(f, "\n## %s\n\n%s\n", title, explained);
	for (struct group g = next_group(m, NULL); g.nr; g = next_group(m, &g)) {
		size_t shown = 0;

		fputs("\n### ", f);
		markdown_arm(g.row->key.feature, g.row->key.arm, f);
		fputc(',', f);
		fputc(' ', f);
		markdown_text(g.row->key.arch, f);
		fprintf(f, ", %s\n\n", g.row->key.toolchain);
		markdown_text(in_words(&g, text, sizeof(text)), f);
		fputs("\n\n| operation | baseline | least | most | apart | least in | most in | draws that differ |\n"
		      "|---|--:|--:|--:|--:|---|---|--:|\n", f);
		for (size_t i = 0; i < g.nr; i++)
			if (is_shown(&g.row[i], &shown))
				markdown_row(&g.row[i], f);
	}
}
