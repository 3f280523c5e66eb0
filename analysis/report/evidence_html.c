// SPDX-License-Identifier: GPL-2.0-only
#include <math.h>
#include <string.h>

#include "analysis/report/evidence.h"
#include "analysis/report/html.h"
#include "bench/base/number.h"

static void arm_cells(const struct model_arm *a, FILE *f)
{
	fputs("<tr>", f);
	html_arm_cells(1, &a->key, f);
}

/* "2 of 2 held", and the first that did not */
static void held_of(const struct model *m, const struct model_arm *a, enum proof_class class, FILE *f)
{
	const struct model_proof *bad = NULL;
	size_t n = 0, held = 0;

	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		if (!evidence_proves(p, a) || evidence_class(p->proof) != class)
			continue;
		n++;
		held += p->held == p->boots;
		if (p->held != p->boots && !bad)
			bad = p;
	}
	if (!n) {
		fputs("<span class=\"wide\">none asked for</span>", f);
		return;
	}
	fprintf(f, "<span class=\"chip %s\">%zu of %zu held</span>", held == n ? "fine" : "open", held, n);
	if (bad) {
		fputs("<br><small><code>", f);
		html_text(bad->proof, f);
		fputs("</code> ", f);
		html_text(bad->status, f);
		fputs("</small>", f);
	}
}

static void instruments(const struct model_arm *a, FILE *f)
{
	size_t n = 0;

	for (size_t i = 0; i < a->nr_instrument; i++) {
		const struct model_instrument *x = &a->instrument[i];

		if (!x->sites && !x->module_sites)
			continue;
		n++;
		fputs("<br><small>", f);
		html_text(x->name, f);
		fprintf(f, ": %.0f places in %.0f of %.0f functions", x->sites, x->functions, a->functions);
		if (a->module_functions > 0)	/* else it is built in */
			fprintf(f, "; in the module %.0f in %.0f of %.0f", x->module_sites, x->module_functions,
				a->module_functions);
		fputs("</small>", f);
	}
	if (!n)
		fputs(a->why ? "" : "<br><small>none in the code</small>", f);
}

static void effects(const struct model *m, const struct model_arm *a, FILE *f)
{
	size_t n = 0;

	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		if (!evidence_proves(p, a) || evidence_class(p->proof) != PROOF_OF_EFFECT)
			continue;
		fprintf(f, "%s<span class=\"chip %s\">", n++ ? "<br>" : "", p->held == p->boots ? "fine" : "cost");
		html_text(strchr(p->proof, ' ') ? strchr(p->proof, ' ') + 1 : p->proof, f);
		fprintf(f, "%s</span> <small>", p->held == p->boots ? "" : ": failed");
		html_text(p->evidence, f);
		fputs("</small>", f);
	}
	if (!n)
		fputs("<span class=\"wide\">none asked for</span>", f);
}

static void proof_table(const struct model *m, FILE *f)
{
	fprintf(f,
		"<section id=\"arms\"><h2>What was proven of each arm</h2>\n<p class=\"unit\">%s</p>\n"
		"<div class=\"scroll\"><table><thead><tr><th>arm</th><th>architecture</th><th>state</th>"
		"<th>instrumentation</th><th>effect</th></tr></thead><tbody>\n",
		evidence_proofs_text);
	for (size_t i = 0; i < m->nr_arm; i++) {
		const struct model_arm *a = &m->arm[i];

		arm_cells(a, f);
		fputs("<td>", f);
		held_of(m, a, PROOF_OF_STATE, f);
		fputs("</td><td>", f);
		held_of(m, a, PROOF_OF_CODE, f);
		instruments(a, f);
		fputs("</td><td>", f);
		effects(m, a, f);
		fputs("</td></tr>\n", f);
	}
	fputs("</tbody></table></div></section>\n", f);
}

static void size_cell(double x, double base, int differs, FILE *f)
{
	char num[48];

	number_format(x, num, sizeof(num));
	fprintf(f, "<td class=\"n\" data-v=\"%s\">%s", num, model_number(x, num, sizeof(num)));
	if (differs)
		fprintf(f, "<br><small>%s</small>", model_signed(x - base, num, sizeof(num)));
	if (differs && x != base)
		fprintf(f, "<br><small>%+.2f %%</small>", evidence_growth(x, base));
	fputs("</td>", f);
}

static void static_row(const struct model *m, const struct model_arm *a, FILE *f)
{
	const struct model_arm *b = evidence_baseline(m, a);
	const struct model_instrument *x = evidence_instrument(m, a);
	const int other = b && b != a && !b->why;

	arm_cells(a, f);
	if (a->why) {
		fputs("<td colspan=\"5\">not available: ", f);
		html_text(a->why, f);
		fputs("</td></tr>\n", f);
		return;
	}
	size_cell(a->function_bytes, b ? b->function_bytes : 0, other, f);
	size_cell(a->text, b ? b->text : 0, other, f);
	size_cell(a->data, b ? b->data : 0, other, f);
	size_cell(a->bss, b ? b->bss : 0, other, f);
	if (x) {
		fprintf(f, "<td class=\"n\" data-v=\"%.0f\">%.0f<br><small>%.1f %%, %s</small></td></tr>\n",
			x->functions, x->functions, 100 * x->functions / a->functions, x->name);
	} else {
		fputs("<td class=\"n\" data-v=\"0\">0</td></tr>\n", f);
	}
}

static void static_table(const struct model *m, FILE *f)
{
	fprintf(f,
		"<section id=\"static\"><h2>Static cost</h2>\n<p class=\"unit\">%s</p>\n<div class=\"scroll\"><table>"
		"<thead><tr><th>arm</th><th>architecture</th><th class=\"n\">bytes of functions</th>"
		"<th class=\"n\">text</th>"
		"<th class=\"n\">data</th><th class=\"n\">bss</th><th class=\"n\">instrumented</th>"
		"</tr></thead><tbody>\n",
		evidence_static_text);
	for (size_t i = 0; i < m->nr_arm; i++)
		static_row(m, &m->arm[i], f);
	fputs("</tbody></table></div></section>\n", f);
}

static void claim_row(const struct model_answer *x, FILE *f)
{
	static const char *const chips[] = { "fine", "cost", "same" };

	arm_cells(x->arm, f);
	fputs("<td>", f);
	html_text(x->claim->metric, f);
	fputs(" <strong>", f);
	html_text(x->claim->value, f);
	fputs("</strong><br><small>", f);
	html_text(x->claim->scope, f);
	fputs("</small></td>", f);
	html_cell("td", "", x->claim->source, f);
	html_cell("td", "", x->measured, f);
	fprintf(f, "<td><span class=\"chip %s\">%s</span>", chips[x->answer], claim_answer_name(x->answer));
	if (*x->why) {
		fputs("<br><small>", f);
		html_text(x->why, f);
		fputs("</small>", f);
	}
	fputs("</td></tr>\n", f);
}

static void claim_table(const struct model *m, FILE *f)
{
	fprintf(f,
		"<section id=\"claims\"><h2>Published figures beside ours</h2>\n<p class=\"unit\">%s</p>\n"
		"<div class=\"scroll\"><table><thead><tr><th>arm</th><th>measured on</th><th>published</th>"
		"<th>source</th><th>measured here</th><th>answer</th></tr></thead><tbody>\n",
		evidence_claims_text);
	for (size_t i = 0; i < m->nr_answer; i++)
		claim_row(&m->answer[i], f);
	fputs("</tbody></table></div></section>\n", f);
}

void evidence_html(const struct model *m, FILE *f)
{
	if (m->nr_answer)
		claim_table(m, f);
	if (!m->nr_arm)
		return;
	static_table(m, f);
	proof_table(m, f);
}
