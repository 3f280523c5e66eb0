// SPDX-License-Identifier: GPL-2.0-only
/* How the numbers were made: the method, and what was built and booted. */
#include "analysis/report/sections.h"

#include "analysis/report/method.h"

void section_method(const struct model *m, struct document *d)
{
	section_begin(d, "read", "How to read", "How to read this");
	doc_list(d, DOC_TERMS, "");
	for (const struct method_part *p = method_next(m, method_parts(m)); p->title; p = method_next(m, p + 1)) {
		doc_item(d, p->title);
		doc_span(d, DOC_PLAIN, p->text);
	}
}

static void build_table(const struct model *m, struct document *d)
{
	static const char *const titles[] = { "build", "arm", "architecture", "source", "compiler",
					      "SHA-256 of vmlinux" };

	doc_open(d, DOC_DETAILS)->depth = DOC_DEEP;
	doc_spanf(d, DOC_PLAIN, "%zu builds", m->nr_build);
	doc_table(d, "");
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		doc_column(d, titles[i], 0);
	for (size_t i = 0; i < m->nr_build; i++) {
		const struct model_build *b = &m->build[i];

		doc_row(d);
		doc_cell_styled(d, DOC_CODE, b->id);
		doc_cell(d);
		section_arm(d, b->feature, b->arm);
		doc_cell_text(d, b->arch);
		doc_cell_text(d, b->source);
		doc_cell_text(d, b->compiler);
		doc_cell_styled(d, DOC_CODE, b->vmlinux);
	}
	doc_close(d);
}

static void boot_row(const struct model_boot *b, struct document *d)
{
	doc_row(d);
	doc_cell_styled(d, DOC_CODE, b->id);
	section_arm_cells(d, &b->key);
	doc_cell_styled(d, DOC_CODE, b->build);
	doc_cell_text(d, b->seed);
	doc_cell_text(d, b->outcome);
	if (*b->why) {
		doc_span(d, DOC_NEXT, ": ");
		doc_span(d, DOC_SMALL, b->why);
	}
	if (b->splat && *b->splat) {
		doc_span(d, DOC_NEXT, ", ");
		doc_span(d, DOC_LINK, "warning")->target = "warnings";
	}
}

static void boot_table(const struct model *m, struct document *d)
{
	doc_open(d, DOC_DETAILS)->depth = DOC_DEEP;
	doc_spanf(d, DOC_PLAIN, "%zu boots", m->nr_boot);
	doc_table(d, "");
	doc_column(d, "boot", 0);
	section_arm_columns(d, 0, "on");
	doc_column(d, "build", 0);
	doc_column(d, "seed", DOC_RIGHT);
	doc_column(d, "outcome", 0);
	for (size_t i = 0; i < m->nr_boot; i++)
		boot_row(&m->boot[i], d);
	doc_close(d);
}

/* of the first boot on record: the others differ from it in seed and kernel */
static void command_line(const struct model *m, struct document *d)
{
	size_t i = 0;

	while (i < m->nr_boot && !*m->boot[i].command)
		i++;
	if (i == m->nr_boot)
		return;
	doc_open(d, DOC_DETAILS)->depth = DOC_DEEP;
	doc_span(d, DOC_PLAIN, "command line of boot ");
	doc_span(d, DOC_CODE, m->boot[i].id);
	doc_pre(d, m->boot[i].command);
	doc_close(d);
}

void section_origin(const struct model *m, struct document *d)
{
	section_begin(d, "origin", "Provenance", "Provenance");
	doc_table(d, "facts");
	doc_column(d, "", DOC_HEAD);
	doc_column(d, "", 0);
	for (size_t i = 0; i < m->nr_fact; i++) {
		if (!*m->fact[i].value)
			continue;
		doc_row(d);
		doc_cell_text(d, m->fact[i].key);
		doc_cell_styled(d, DOC_LITERAL, m->fact[i].value);
	}
	if (m->topology.svg) {
		struct doc_figure *f = &doc_figure(d, m->topology.name, "the machine that the first boot was timed on",
						   m->topology.svg)->figure;

		f->data = ".xml";
		f->plain = true;
	}
	doc_para(d, "");
	doc_span(d, DOC_PLAIN, "Repeat with ");
	doc_spanf(d, DOC_CODE, "hardbench run %s", m->plan);
	doc_span(d, DOC_PLAIN, ". Every id and command line is in manifest.json.");
	build_table(m, d);
	boot_table(m, d);
	command_line(m, d);
	doc_para(d, "unit")->depth = DOC_DEEP;
	doc_span(d, DOC_PLAIN, "Every row is in verdicts.csv, the data of each figure in figures/.");
}
