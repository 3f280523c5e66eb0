// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/html.h"

#include <math.h>
#include <string.h>

#include "analysis/report/words.h"
#include "bench/base/number.h"

static size_t shown_columns(struct export *x, const struct doc_table *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->nr_column; i++)
		n += exporter_shows(x, t->column[i].depth) && !(t->column[i].flags & DOC_LEAD);
	return n;
}

static bool is_shown(struct export *x, const struct doc_column *c)
{
	return exporter_shows(x, c->depth) && !(c->flags & DOC_LEAD);
}

/* class="n wide cost" */
static void put_class(const struct doc_column *c, const char *class, FILE *f)
{
	const bool right = c->flags & DOC_RIGHT, wide = c->flags & DOC_WIDE;

	if (!right && !wide && !*class)
		return;
	fprintf(f, " class=\"%s%s%s%s", right ? "n" : "", right && wide ? " " : "", wide ? "wide" : "",
		(right || wide) && *class ? " " : "");
	html_text(class, f);
	fputc('"', f);
}

/* tables that are sorted need the number itself */
static void put_sort_key(const struct doc_cell *c, FILE *f)
{
	char plain[40];

	if (c->type == DOC_SPANS || c->type == DOC_BLANK || c->type == DOC_EXACT || c->type == DOC_INTERVAL ||
	    c->type == DOC_PERCENTS)
		return;
	number_format(c->value, plain, sizeof(plain));
	fprintf(f, " data-v=\"%s\"", plain);
}

static void put_growth(const struct doc_cell *c, FILE *f)
{
	const double more = c->value - c->other;
	char num[48];

	if (c->type != DOC_GROWTH || isnan(c->other))
		return;
	fprintf(f, "<br><small>%s</small>", words_signed(more, num, sizeof(num)));
	if (more != 0)
		fprintf(f, "<br><small>%+.2f %%</small>", c->other > 0 ? 100 * (c->value / c->other - 1) : NAN);
}

static void put_cell(struct export *x, const struct doc_table *t, const struct doc_column *col,
		     const struct doc_cell *c)
{
	const bool head = col->flags & DOC_HEAD;
	char text[96];

	fputs(head ? "<th scope=\"row\"" : "<td", x->f);
	if (c->covers)
		fprintf(x->f, " colspan=\"%zu\"", c->covers + 1);
	put_class(col, c->class, x->f);
	if (t->tools)
		put_sort_key(c, x->f);
	fputc('>', x->f);
	if (*c->target) {
		fputs("<a", x->f);
		html_href(x, c->target);
		fputc('>', x->f);
	}
	html_text(doc_value_text(c, text, sizeof(text)), x->f);
	put_growth(c, x->f);
	html_spans(x, &c->spans);
	fputs(*c->target ? "</a>" : "", x->f);
	fputs(head ? "</th>" : "</td>", x->f);
}

static void put_cells(struct export *x, const struct doc_table *t, const struct doc_row *r)
{
	const struct doc_cell *c = r->first;
	size_t covered = 0;

	fputs("<tr>", x->f);
	for (size_t i = 0; i < t->nr_column && c; i++, c = c->next) {
		if (covered) {
			covered--;
			continue;
		}
		if (is_shown(x, &t->column[i]))
			put_cell(x, t, &t->column[i], c);
		covered = c->covers;
	}
	fputs("</tr>", x->f);
}

/* the cell that leads to what is behind its row */
static const struct doc_cell *lead_of(const struct doc_table *t, const struct doc_row *r)
{
	const struct doc_cell *c = r->first;

	for (size_t i = 0; i < t->nr_column && c; i++, c = c->next)
		if (t->column[i].flags & DOC_LEAD)
			return c->spans.first ? c : NULL;
	return NULL;
}

static void put_behind(struct export *x, const struct doc_table *t, const struct doc_row *r)
{
	const struct doc_cell *lead = lead_of(t, r);

	if (!lead && !r->more)
		return;
	fprintf(x->f, "<tr class=\"more\"><td colspan=\"%zu\">%s", shown_columns(x, t),
		r->more ? "<details><summary>" : "<p class=\"note\">");
	if (lead)
		html_spans(x, &lead->spans);
	else
		html_text(r->label, x->f);
	fputs(r->more ? "</summary>" : "</p>", x->f);
	exporter_blocks(x, r->more);
	fputs(r->more ? "</details></td></tr>" : "</td></tr>", x->f);
}

/* a row and what is behind it stay together when the table is sorted */
static void put_group(struct export *x, const struct doc_table *t, const struct doc_row *r)
{
	const bool behind = r->more || lead_of(t, r);

	fputs("<tbody", x->f);
	if (*r->id) {
		fputs(" id=\"", x->f);
		html_text(r->id, x->f);
		fputc('"', x->f);
	}
	fputs(behind ? "" : " class=\"plain\"", x->f);
	if (t->tools) {
		fputs(" data-verdict=\"", x->f);
		html_text(r->class, x->f);
		fputs("\" data-name=\"", x->f);
		html_text(r->name, x->f);
		fputc('"', x->f);
	}
	fputc('>', x->f);
	put_cells(x, t, r);
	put_behind(x, t, r);
	fputs("</tbody>\n", x->f);
}

static void put_row(struct export *x, const struct doc_table *t, const struct doc_row *r)
{
	fputs(r->total ? "</tbody><tfoot>" : "", x->f);
	put_cells(x, t, r);
	fputs(r->total ? "</tfoot>" : "\n", x->f);
}

static bool is_grouped(const struct doc_table *t)
{
	for (size_t i = 0; i < t->nr_row; i++)
		if (t->row[i]->more || t->tools)
			return true;
	return false;
}

static void put_head(struct export *x, const struct doc_table *t)
{
	bool any = false;

	for (size_t i = 0; i < t->nr_column; i++)
		any |= *t->column[i].title || t->column[i].spans.first;
	if (!any)
		return;
	fputs("<thead><tr>", x->f);
	for (size_t i = 0; i < t->nr_column; i++) {
		const struct doc_column *c = &t->column[i];

		if (!is_shown(x, c))
			continue;
		fputs("<th scope=\"col\"", x->f);
		put_class(c, "", x->f);
		if (t->tools)
			fprintf(x->f, " data-sort=\"%c\"", c->flags & DOC_RIGHT ? 'n' : 't');
		fputc('>', x->f);
		html_text(c->title, x->f);
		html_spans(x, &c->spans);
		fputs("</th>", x->f);
	}
	fputs("</tr></thead>\n", x->f);
}

static void put_tools(FILE *f)
{
	fputs("<div class=\"tools\"><input type=\"search\" placeholder=\"filter operations\" "
	      "aria-label=\"filter operations\"><select aria-label=\"verdict\"><option value=\"\">all verdicts</option>"
	      "<option value=\"cost\">cost</option><option value=\"gain\">gain</option>"
	      "<option value=\"same\">identical</option><option value=\"open\">inconclusive</option>"
	      "<option value=\"none\">no verdict</option></select>"
	      "<button type=\"button\">open all</button></div>\n", f);
}

void html_table(struct export *x, const struct doc_block *b)
{
	const struct doc_table *t = &b->table;
	const bool grouped = is_grouped(t), inner = !strcmp(t->class, "inner");

	if (!t->nr_row)
		return;
	if (t->tools)
		put_tools(x->f);
	fputs(inner ? "<table" : "<div class=\"scroll\" tabindex=\"0\"><table", x->f);
	if (*t->class)
		fprintf(x->f, " class=\"%s\"", t->class);
	fputc('>', x->f);
	put_head(x, t);
	fputs(grouped ? "" : "<tbody>", x->f);
	exporter_rows(x, t, grouped ? put_group : put_row);
	fputs(grouped || t->row[t->nr_row - 1]->total ? "" : "</tbody>", x->f);
	fputs(inner ? "</table>\n" : "</table></div>\n", x->f);
	if (!t->note.first)
		return;
	fputs("<p class=\"unit\">", x->f);
	html_spans(x, &t->note);
	fputs("</p>\n", x->f);
}
