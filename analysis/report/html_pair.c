// SPDX-License-Identifier: GPL-2.0-only
/* The section of one comparison: figure, table of operations, functions behind each difference. */
#include "analysis/report/html.h"

#include <math.h>
#include <string.h>

#include "analysis/report/first.h"
#include "analysis/report/series.h"
#include "bench/base/number.h"

enum { NAMED = 3, SYMBOLS_SHOWN = 25 };

static const char *space_name(const char *space)
{
	return *space == 'u' ? "user" : "kernel";
}

static void named_functions(const struct model_item *it, FILE *f)
{
	char num[48];

	for (size_t i = 0; i < it->nr_symbol && i < NAMED; i++) {
		fputs(i ? ", <code>" : "<code>", f);
		html_text(it->symbol[i].symbol, f);
		fprintf(f, "</code> %s", model_signed(it->symbol[i].delta, num, sizeof(num)));
	}
	if (it->nr_symbol > NAMED)
		fprintf(f, " and %zu more", it->nr_symbol - NAMED);
}

static void symbol_table(const struct model_item *it, FILE *f)
{
	double rest = 0;

	fputs("<table class=\"inner\"><thead><tr><th>function</th><th>in</th><th class=\"n\">", f);
	html_text(it->row->baseline, f);
	fputs("</th><th class=\"n\">", f);
	html_text(it->row->arm, f);
	fputs("</th><th class=\"n\">difference</th></tr></thead><tbody>", f);
	for (size_t i = 0; i < it->nr_symbol; i++) {
		const struct model_symbol *y = &it->symbol[i];

		if (i >= SYMBOLS_SHOWN) {
			rest += y->delta;
			continue;
		}
		fputs("<tr><td><code>", f);
		html_text(y->symbol, f);
		fputs("</code></td><td>", f);
		html_text(y->object, f);
		fprintf(f, ", %s</td>", space_name(y->space));
		html_number_cell(y->a, 0, f);
		html_number_cell(y->b, 0, f);
		html_number_cell(y->delta, 1, f);
		fputs("</tr>", f);
	}
	if (it->nr_symbol > SYMBOLS_SHOWN) {
		fprintf(f, "<tr><td>%zu more functions</td><td></td><td></td><td></td>",
			it->nr_symbol - SYMBOLS_SHOWN);
		html_number_cell(rest, 1, f);
		fputs("</tr>", f);
	}
	fputs("</tbody><tfoot><tr><td>all functions together</td><td></td>", f);
	html_number_cell(it->row->a, 0, f);
	html_number_cell(it->row->b, 0, f);
	html_number_cell(it->row->delta, 1, f);
	fputs("</tr></tfoot></table>", f);
}

static void metric_table(const struct model_item *it, FILE *f)
{
	char num[48];

	fputs("<p class=\"metrics\">", f);
	for (size_t i = 0; i < it->nr_metric; i++) {
		const struct verdict_row *r = &it->metric[i];

		if (r == it->row) /* has a column of its own */
			continue;
		fprintf(f, "<span class=\"%s\"><b>%s</b> ", html_verdict_class(r),
			model_signed(r->delta, num, sizeof(num)));
		html_text(r->metric, f);
		fputs("</span>", f);
	}
	fputs("</p>", f);
}

static void range_notes(const struct model_item *it, FILE *f)
{
	const struct model_reason *const both[] = { it->reason_a, it->reason_b };
	char lo[48], hi[48];

	for (size_t i = 0; i < 2; i++) {
		if (!both[i])
			continue;
		fputs("<p class=\"note\">", f);
		html_text(both[i]->key.arm, f);
		fprintf(f, ": %s to %s over seeds, ", model_number(both[i]->lo, lo, sizeof(lo)),
			model_number(both[i]->hi, hi, sizeof(hi)));
		html_text(*both[i]->reason ? both[i]->reason : "reason not found", f);
		fputs(" (<code>", f);
		html_text(both[i]->symbols, f);
		fputs("</code>)</p>", f);
	}
}

/* nothing behind it: no function, no metric, no seed differs */
static int plain(const struct model_item *it)
{
	if (it->nr_symbol || it->reason_a || it->reason_b || it->row->reason)
		return 0;
	for (size_t i = 0; i < it->nr_metric; i++)
		if (it->metric[i].verdict != VERDICT_IDENTICAL)
			return 0;
	return 1;
}

static void details(const struct model_item *it, FILE *f)
{
	const struct verdict_row *r = it->row;

	if (r->verdict == VERDICT_NO_VERDICT) {
		fputs("<p class=\"note\">", f);
		html_text(r->reason, f);
		fputs("</p>", f);
		return;
	}
	fputs("<details><summary>", f);
	if (it->nr_symbol)
		named_functions(it, f);
	else
		fputs("same number of instructions in every function", f);
	fputs("</summary>", f);
	if (r->reason) {
		fputs("<p class=\"note\">", f);
		html_text(r->reason, f);
		fputs("</p>", f);
	}
	if (r->in_changed_code > 0 && r->in_changed_code < 1 && !r->reason)
		fprintf(f,
			"<p class=\"note\">%.0f %% of it in functions that have another size in the "
			"two kernels; the rest ran more or less often.</p>",
			100 * r->in_changed_code);
	if (it->nr_symbol)
		symbol_table(it, f);
	metric_table(it, f);
	range_notes(it, f);
	fputs("</details>", f);
}

static void cold_mark(const struct model_item *it, FILE *f)
{
	if (!*first_cold(it))
		return;
	fputs(" <a class=\"cold\" href=\"#cold\" title=\"", f);
	html_text(first_cold(it), f);
	fputs("\">cold</a>", f);
}

static void item(const struct model_item *it, FILE *f)
{
	const struct verdict_row *r = it->row;
	char buf[64], value[40];

	fprintf(f, "<tbody id=\"%s\"%s data-verdict=\"%s\" data-name=\"", it->slug,
		plain(it) ? " class=\"plain\"" : "", html_verdict_class(r));
	html_text(r->bench, f);
	fputs("\"><tr><th scope=\"row\">", f);
	html_text(r->bench, f);
	cold_mark(it, f);
	fputs("</th>", f);
	html_number_cell(r->a, 0, f);
	html_number_cell(r->b, 0, f);
	html_number_cell(r->delta, 1, f);
	number_format(r->ratio - 1, value, sizeof(value));
	fprintf(f, "<td class=\"n\" data-v=\"%s\">%s</td>", value,
		model_percent(r, buf, sizeof(buf)));
	html_cell("td", "n wide", model_range(r, buf, sizeof(buf)), f);
	fputs("<td>", f);
	html_verdict_chip(r, f);
	fputs(r->over_margin > 0 ? "<span class=\"over\" title=\"reaches the margin of the "
				   "plan\">margin</span>"
				 : "",
	      f);
	fputs("</td></tr>", f);
	if (!plain(it)) {
		fputs("<tr class=\"more\"><td colspan=\"7\">", f);
		details(it, f);
		fputs("</td></tr>", f);
	}
	fputs("</tbody>\n", f);
}

static void table_head(const struct verdict_row *r, FILE *f)
{
	fputs("<div class=\"tools\"><input type=\"search\" placeholder=\"filter operations\" "
	      "aria-label=\"filter operations\"><select aria-label=\"verdict\"><option "
	      "value=\"\">all verdicts"
	      "</option><option value=\"cost\">cost</option><option value=\"gain\">gain</option>"
	      "<option value=\"same\">identical</option><option "
	      "value=\"open\">inconclusive</option>"
	      "<option value=\"none\">no verdict</option></select>"
	      "<button type=\"button\">open all</button></div>\n"
	      "<div class=\"scroll\"><table class=\"items\"><thead><tr><th "
	      "data-sort=\"t\">operation</th>"
	      "<th class=\"n\" data-sort=\"n\">",
	      f);
	html_text(r->baseline, f);
	fputs("</th><th class=\"n\" data-sort=\"n\">", f);
	html_text(r->arm, f);
	fputs("</th><th class=\"n\" data-sort=\"n\">difference</th><th class=\"n\" "
	      "data-sort=\"n\">relative"
	      "</th><th class=\"n wide\">over seeds</th><th "
	      "data-sort=\"t\">verdict</th></tr></thead>\n",
	      f);
}

void html_pair(const struct model *m, const struct model_pair *p, size_t nr, FILE *f)
{
	const struct verdict_row *r = p->row;

	fprintf(f, "<section id=\"%s\" class=\"pair\"><h2>", p->slug);
	html_text(r->feature, f);
	fputs(" ", f);
	html_text(r->arm, f);
	fputs(" against ", f);
	html_text(r->baseline, f);
	fputs(", ", f);
	html_text(r->arch, f);
	fputs(", ", f);
	html_text(r->toolchain, f);
	fputs("</h2><p class=\"say\">", f);
	html_text(p->headline, f);
	fputs(".</p>\n", f);
	html_figure(&p->figure[0], "extra instructions per operation", 3 * nr, f);
	fputs("<p class=\"unit\">Executed instructions per operation, user and kernel together. "
	      "Open a row "
	      "for the functions and for loads, stores, branches and calls.</p>\n",
	      f);
	table_head(r, f);
	for (size_t i = 0; i < p->nr_shown; i++)
		item(p->sorted[i], f);
	fputs("</table></div>\n", f);
	if (p->nr_shown < p->nr_item)
		fprintf(f, "<p class=\"unit\">The %zu largest relative differences of %zu operations; the matrix "
			   "above and verdicts.csv have all, attribution.csv the functions of each.</p>\n",
			p->nr_shown, p->nr_item);
	html_figure(&p->figure[1], "functions that execute the extra instructions", 3 * nr + 1, f);
	series_html(m, p, 3 * nr + 2, f);
	fputs("</section>\n", f);
}
