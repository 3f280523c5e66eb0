// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/warnings.h"

#include <string.h>

#include "analysis/report/html.h"
#include "analysis/report/markdown.h"

static const char title[] = "Warnings of the kernel";

static int warned(const struct model_boot *b)
{
	return b->splat && *b->splat;
}

size_t warnings_count(const struct model *m, size_t *of)
{
	size_t n = 0;

	*of = 0;
	for (size_t i = 0; i < m->nr_boot; i++) {
		*of += m->boot[i].splat != NULL;
		n += (size_t)warned(&m->boot[i]);
	}
	return n;
}

char *warnings_text(const struct model *m, char *buf, size_t n)
{
	size_t of, count = warnings_count(m, &of);

	if (!of)
		snprintf(buf, n, "Not on record: the analysis is of an older version, or no boot was collected.");
	else if (!count)
		snprintf(buf, n, "None, on the consoles of %zu boots.", of);
	else
		snprintf(buf, n,
			 "%zu of %zu boots had a warning on the console. Their counts are in the tables, and so "
			 "may be what printed it.", count, of);
	return buf;
}

static void html_row(const struct model_boot *b, FILE *f)
{
	fputs("<tr>", f);
	html_arm_cells(1, &b->key, f);
	fprintf(f, "<td class=\"n\">%ld</td>", b->index);
	html_cell("td", "code", b->id, f);
	html_cell("td", "code", b->splat, f);
	fputs("</tr>\n", f);
}

void warnings_html(const struct model *m, FILE *f)
{
	char buf[160];
	size_t of;

	fprintf(f, "<section id=\"warnings\"><h2>%s</h2>\n<p>%s</p>\n", title, warnings_text(m, buf, sizeof(buf)));
	if (warnings_count(m, &of)) {
		fputs("<div class=\"scroll\"><table><thead><tr><th>arm</th><th>architecture</th><th class=\"n\">number"
		      "</th><th>boot</th><th>first line</th></tr></thead><tbody>\n", f);
		for (size_t i = 0; i < m->nr_boot; i++)
			if (warned(&m->boot[i]))
				html_row(&m->boot[i], f);
		fputs("</tbody></table></div>\n", f);
	}
	fputs("</section>\n", f);
}

static void markdown_row(const struct model_boot *b, FILE *f)
{
	fputs("| ", f);
	markdown_arm_cells(&b->key, f);
	fprintf(f, " %ld | ", b->index);
	markdown_code(b->id, f);
	fputs(" | ", f);
	markdown_text(b->splat, f);
	fputs(" |\n", f);
}

void warnings_markdown(const struct model *m, FILE *f)
{
	char buf[160];
	size_t of;

	fprintf(f, "\n## %s\n\n%s\n", title, warnings_text(m, buf, sizeof(buf)));
	if (!warnings_count(m, &of))
		return;
	fputs("\n| arm | on | number | boot | first line |\n|---|---|--:|---|---|\n", f);
	for (size_t i = 0; i < m->nr_boot; i++)
		if (warned(&m->boot[i]))
			markdown_row(&m->boot[i], f);
}
