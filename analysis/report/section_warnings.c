// SPDX-License-Identifier: GPL-2.0-only
/* Boots whose kernel warned on the console while it was measured. */
#include "analysis/report/sections.h"

#include <math.h>

#include "analysis/report/warnings.h"

void section_warnings(const struct model *m, struct document *d)
{
	char buf[160];
	size_t of;

	section_begin(d, "warnings", "Warnings", "Warnings of the kernel");
	doc_para(d, "");
	doc_span(d, DOC_PLAIN, warnings_text(m, buf, sizeof(buf)));
	if (!warnings_count(m, &of))
		return;
	doc_table(d, "");
	section_arm_columns(d, DOC_HEAD, "on");
	doc_column(d, "number", DOC_RIGHT);
	doc_column(d, "boot", 0);
	doc_column(d, "first line", 0);
	for (size_t i = 0; i < m->nr_boot; i++) {
		const struct model_boot *b = &m->boot[i];

		if (!b->splat || !*b->splat)
			continue;
		doc_row(d);
		section_arm_cells(d, &b->key);
		doc_value(d, DOC_INTEGER, (double)b->index, NAN);
		doc_cell_styled(d, DOC_CODE, b->id);
		doc_cell_styled(d, DOC_LITERAL, b->splat);
	}
}
