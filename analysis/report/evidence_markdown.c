// SPDX-License-Identifier: GPL-2.0-only
#include <string.h>

#include "analysis/report/evidence.h"
#include "analysis/report/markdown.h"

static void arm_cells(const struct model_arm *a, FILE *f)
{
	fputs("| ", f);
	markdown_arm_cells(&a->key, f);
}

static void held_of(const struct model *m, const struct model_arm *a, enum proof_class class, FILE *f)
{
	size_t n = 0, held = 0;

	for (size_t i = 0; i < m->nr_proof; i++)
		if (evidence_proves(&m->proof[i], a) && evidence_class(m->proof[i].proof) == class) {
			n++;
			held += m->proof[i].held == m->proof[i].boots;
		}
	fprintf(f, n ? " %zu of %zu held" : " none asked for", held, n);
}

static void instruments(const struct model_arm *a, FILE *f)
{
	for (size_t i = 0; i < a->nr_instrument; i++) {
		const struct model_instrument *x = &a->instrument[i];

		if (!(x->sites > 0) && !(x->module_sites > 0))
			continue;
		fprintf(f, "; %s %.0f places in %.0f of %.0f functions", x->name, x->sites, x->functions, a->functions);
		if (a->module_functions > 0)	/* else it is built in */
			fprintf(f, ", module %.0f in %.0f of %.0f", x->module_sites, x->module_functions,
				a->module_functions);
	}
}

static void effects(const struct model *m, const struct model_arm *a, FILE *f)
{
	size_t n = 0;

	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		if (!evidence_proves(p, a) || evidence_class(p->proof) != PROOF_OF_EFFECT)
			continue;
		fputs(n++ ? "; " : " ", f);
		markdown_text(strchr(p->proof, ' ') ? strchr(p->proof, ' ') + 1 : p->proof, f);
		fputs(p->held == p->boots ? " (" : ": FAILED (", f);
		markdown_text(p->evidence, f);
		fputc(')', f);
	}
	fputs(n ? " |\n" : " none asked for |\n", f);
}

static void proof_table(const struct model *m, FILE *f)
{
	fprintf(f, "\n## What was proven of each arm\n\n%s\n\n| arm | on | state | instrumentation | effect |\n"
		"|---|---|---|---|---|\n", evidence_proofs_text);
	for (size_t i = 0; i < m->nr_arm; i++) {
		const struct model_arm *a = &m->arm[i];

		arm_cells(a, f);
		held_of(m, a, PROOF_OF_STATE, f);
		fputs(" |", f);
		held_of(m, a, PROOF_OF_CODE, f);
		instruments(a, f);
		fputs(" |", f);
		effects(m, a, f);
	}
}

static void size_cell(double x, double base, int differs, FILE *f)
{
	char num[48];

	fprintf(f, " %s", model_number(x, num, sizeof(num)));
	if (differs)
		fprintf(f, " (%+.2f %%)", evidence_growth(x, base));
	fputs(" |", f);
}

static void static_row(const struct model *m, const struct model_arm *a, FILE *f)
{
	const struct model_arm *b = evidence_baseline(m, a);
	const struct model_instrument *x = evidence_instrument(m, a);
	const int other = b && b != a && !b->why;

	arm_cells(a, f);
	if (a->why) {
		fputs(" not available: ", f);
		markdown_text(a->why, f);
		fputs(" | | | | | |\n", f);
		return;
	}
	size_cell(a->function_bytes, b ? b->function_bytes : 0, other, f);
	size_cell(a->text, b ? b->text : 0, other, f);
	size_cell(a->data, b ? b->data : 0, other, f);
	size_cell(a->bss, b ? b->bss : 0, other, f);
	if (x)
		fprintf(f, " %.0f | %.1f %% (%s) |\n", x->functions, 100 * x->functions / a->functions, x->name);
	else
		fputs(" 0 | 0 % |\n", f);
}

static void static_table(const struct model *m, FILE *f)
{
	fprintf(f, "\n## Static cost\n\n%s\n\n| arm | on | bytes of functions | text | data | bss "
		"| functions instrumented | share |\n|---|---|--:|--:|--:|--:|--:|--:|\n", evidence_static_text);
	for (size_t i = 0; i < m->nr_arm; i++)
		static_row(m, &m->arm[i], f);
}

static void claim_table(const struct model *m, FILE *f)
{
	fprintf(f, "\n## Published figures beside ours\n\n%s\n\n"
		"| arm | measured on | published | where | source | measured here | answer |\n"
		"|---|---|---|---|---|---|---|\n",
		evidence_claims_text);
	for (size_t i = 0; i < m->nr_answer; i++) {
		const struct model_answer *x = &m->answer[i];
		const char *const cells[] = { x->claim->scope, x->claim->source, x->measured };

		arm_cells(x->arm, f);
		fputc(' ', f);
		markdown_text(x->claim->metric, f);
		fputc(' ', f);
		markdown_text(x->claim->value, f);
		fputs(" |", f);
		for (size_t k = 0; k < sizeof(cells) / sizeof(cells[0]); k++) {
			fputc(' ', f);
			markdown_text(cells[k], f);
			fputs(" |", f);
		}
		fprintf(f, " %s%s%s |\n", claim_answer_name(x->answer), *x->why ? ": " : "", x->why);
	}
}

void evidence_markdown(const struct model *m, FILE *f)
{
	if (m->nr_answer)
		claim_table(m, f);
	if (!m->nr_arm)
		return;
	static_table(m, f);
	proof_table(m, f);
}
