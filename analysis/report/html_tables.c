// SPDX-License-Identifier: GPL-2.0-only
/* The tables that cover all comparisons: matrix, proofs, repeatability, provenance. */
#include "analysis/report/html.h"

#include <math.h>
#include <string.h>

static const struct model_item *find(const struct model_pair *p, const char *bench)
{
	for (size_t i = 0; i < p->nr_item; i++)
		if (!strcmp(p->item[i].row->bench, bench))
			return &p->item[i];
	return NULL;
}

static void matrix_cell(const struct model_item *it, FILE *f)
{
	char num[48], pct[32];

	if (!it) {
		fputs("<td class=\"m none\">not asked</td>", f);
		return;
	}
	fprintf(f, "<td class=\"m %s\">", html_verdict_class(it->row));
	if (it->shown)
		fprintf(f, "<a href=\"#%s\">", it->slug);
	if (it->row->verdict == VERDICT_NO_VERDICT)
		fputs("no verdict", f);
	else if (it->row->verdict == VERDICT_IDENTICAL)
		fputs("0", f);
	else
		fprintf(f, "%s <small>%s</small>%s", model_signed(it->row->delta, num, sizeof(num)),
			model_percent(it->row, pct, sizeof(pct)),
			it->row->verdict == VERDICT_INCONCLUSIVE ? " ?" : "");
	fputs(it->shown ? "</a></td>" : "</td>", f);
}

/* rows: every case that any pair knows, in the first pair's order, further ones after it */
static int known_before(const struct model *m, size_t pair, const char *bench)
{
	for (size_t i = 0; i < pair; i++)
		if (find(&m->pair[i], bench))
			return 1;
	return 0;
}

static void matrix_row(const struct model *m, const char *bench, FILE *f)
{
	fputs("<tr><th scope=\"row\">", f);
	html_text(bench, f);
	fputs("</th>", f);
	for (size_t i = 0; i < m->nr_pair; i++)
		matrix_cell(find(&m->pair[i], bench), f);
	fputs("</tr>\n", f);
}

void html_matrix(const struct model *m, FILE *f)
{
	fputs("<section id=\"matrix\"><h2>All operations at a glance</h2>\n<p class=\"unit\">Extra "
	      "executed "
	      "instructions per operation against the baseline, and as a share of it.</p>\n"
	      "<div class=\"scroll\"><table class=\"matrix\"><thead><tr><th>operation</th>",
	      f);
	for (size_t i = 0; i < m->nr_pair; i++) {
		const struct verdict_row *r = m->pair[i].row;

		fputs("<th>", f);
		html_text(r->feature, f);
		fputs("<br><em>", f);
		html_text(r->arm, f);
		fputs("</em><br><small>", f);
		html_text(r->arch, f);
		fputs(", ", f);
		html_text(r->toolchain, f);
		fputs("</small></th>", f);
	}
	fputs("</tr></thead><tbody>\n", f);
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (!known_before(m, i, m->pair[i].item[j].row->bench))
				matrix_row(m, m->pair[i].item[j].row->bench, f);
	fputs("</tbody></table></div></section>\n", f);
}

void html_proofs(const struct model *m, FILE *f)
{
	fputs("<section id=\"proofs\"><h2>Proof that the feature was on, and off</h2>\n", f);
	if (!m->nr_proof) {
		fputs("<p>No proof is on record.</p></section>\n", f);
		return;
	}
	fputs("<div "
	      "class=\"scroll\"><table><thead><tr><th>arm</th><th>architecture</th><th>proof</th>"
	      "<th>status</th><th>evidence</th></tr></thead><tbody>\n",
	      f);
	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		fputs("<tr>", f);
		html_arm_cells(1, &p->key, f);
		html_cell("td", "code", p->proof, f);
		fprintf(f, "<td><span class=\"chip %s\">", p->held == p->boots ? "fine" : "cost");
		html_text(p->status, f);
		fprintf(f, "</span> <small>%u of %u boots</small></td>", p->held, p->boots);
		html_cell("td", "code", p->evidence, f);
		fputs("</tr>\n", f);
	}
	fputs("</tbody></table></div></section>\n", f);
}

static void same_table(const struct model *m, FILE *f)
{
	fputs("<h3>Two boots of one seed</h3><div class=\"scroll\"><table><thead><tr><th>arm</th>"
	      "<th>architecture</th><th class=\"n\">counts equal</th><th class=\"n\">windows "
	      "equal</th>"
	      "<th>first difference</th></tr></thead><tbody>\n",
	      f);
	for (size_t i = 0; i < m->nr_same; i++) {
		const struct model_same *s = &m->same[i];

		fputs("<tr>", f);
		html_arm_cells(1, &s->key, f);
		fprintf(f, "<td class=\"n\">%ld of %ld</td><td class=\"n\">%ld of %ld</td>",
			s->equal, s->pairs, s->windows_equal, s->windows);
		html_cell("td", "", *s->difference ? s->difference : "none", f);
		fputs("</tr>\n", f);
	}
	fputs("</tbody></table></div>\n", f);
}

static void reason_row(const struct model_reason *r, FILE *f)
{
	fputs("<tr><th scope=\"row\">", f);
	html_text(r->kase, f);
	fputs("</th>", f);
	html_arm_cells(0, &r->key, f);
	html_number_cell(r->lo, 0, f);
	html_number_cell(r->hi, 0, f);
	html_cell("td", "", *r->reason ? r->reason : "not found", f);
	html_cell("td", "code", r->symbols, f);
	fputs("</tr>\n", f);
}

void html_repeats(const struct model *m, FILE *f)
{
	fprintf(f,
		"<section id=\"repeats\"><h2>Does it repeat?</h2>\n<p>%ld of %ld (case, metric) "
		"pairs are "
		"equal in every window of two boots that share a seed. Over %ld seeds %ld of %ld "
		"series of "
		"instructions are one number; the others are listed with their range and what "
		"varies.</p>\n",
		m->same_equal, m->same_pairs, m->seeds, m->repeat_exact, m->repeat_series);
	same_table(m, f);
	if (!m->nr_reason) {
		fputs("</section>\n", f);
		return;
	}
	fputs("<h3>Counts that vary with the seed</h3><div "
	      "class=\"scroll\"><table><thead><tr><th>operation"
	      "</th><th>arm</th><th>architecture</th><th class=\"n\">least</th><th class=\"n\">most</th><th>reason</th>"
	      "<th>functions and their range</th></tr></thead><tbody>\n",
	      f);
	for (size_t i = 0; i < m->nr_reason; i++)
		reason_row(&m->reason[i], f);
	fputs("</tbody></table></div></section>\n", f);
}

static void build_table(const struct model *m, FILE *f)
{
	fprintf(f,
		"<details><summary>%zu builds</summary><div class=\"scroll\"><table><thead><tr>"
		"<th>build</th><th>arm</th><th>architecture</th><th>source</th><th>compiler</th>"
		"<th>SHA-256 of vmlinux</th></tr></thead><tbody>\n",
		m->nr_build);
	for (size_t i = 0; i < m->nr_build; i++) {
		const struct model_build *b = &m->build[i];

		fputs("<tr>", f);
		html_cell("td", "code", b->id, f);
		fputs("<td>", f);
		html_arm(b->feature, b->arm, f);
		fputs("</td>", f);
		html_cell("td", "", b->arch, f);
		html_cell("td", "", b->source, f);
		html_cell("td", "", b->compiler, f);
		html_cell("td", "code", b->vmlinux, f);
		fputs("</tr>\n", f);
	}
	fputs("</tbody></table></div></details>\n", f);
}

static void boot_row(const struct model_boot *b, FILE *f)
{
	fputs("<tr>", f);
	html_cell("td", "code", b->id, f);
	html_arm_cells(0, &b->key, f);
	html_cell("td", "code", b->build, f);
	html_cell("td", "n", b->seed, f);
	fputs("<td>", f);
	html_text(b->outcome, f);
	fputs(*b->why ? "<br><small>" : "", f);
	html_text(b->why, f);
	fputs(*b->why ? "</small>" : "", f);
	if (b->splat && *b->splat)
		fputs("<br><small><a href=\"#warnings\">warning</a></small>", f);
	fputs("</td>", f);
	fputs("</tr>\n", f);
}

void html_provenance(const struct model *m, FILE *f)
{
	fputs("<section id=\"origin\"><h2>Provenance</h2>\n<table class=\"facts\"><tbody>\n", f);
	for (size_t i = 0; i < m->nr_fact; i++) {
		if (!*m->fact[i].value)
			continue;
		fputs("<tr>", f);
		html_cell("th", "", m->fact[i].key, f);
		html_cell("td", "code", m->fact[i].value, f);
		fputs("</tr>\n", f);
	}
	fprintf(f, "<tr><th>repeat with</th><td class=\"code\">hardbench run ");
	html_text(m->plan, f);
	fputs("</td></tr></tbody></table>\n", f);
	build_table(m, f);
	fputs("<details><summary>", f);
	fprintf(f,
		"%zu boots</summary><div "
		"class=\"scroll\"><table><thead><tr><th>boot</th><th>arm</th>"
		"<th>architecture</th><th>build</th><th "
		"class=\"n\">seed</th><th>outcome</th></tr></thead>"
		"<tbody>\n",
		m->nr_boot);
	for (size_t i = 0; i < m->nr_boot; i++)
		boot_row(&m->boot[i], f);
	fputs("</tbody></table></div></details>\n<p class=\"unit\">Every command line is in "
	      "manifest.json, "
	      "every row in verdicts.csv, the data of each figure in figures/.</p></section>\n",
	      f);
}
