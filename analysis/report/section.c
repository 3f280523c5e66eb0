// SPDX-License-Identifier: GPL-2.0-only
/* What sections have in common. */
#include "analysis/report/sections.h"

struct doc_section *section_begin(struct document *d, const char *id, const char *nav, const char *title)
{
	struct doc_section *s = doc_section(d, id, nav);

	doc_heading(d, 2);
	doc_span(d, DOC_PLAIN, title);
	return s;
}

void section_arm(struct document *d, const char *feature, const char *arm)
{
	doc_span(d, DOC_TEXT, feature);
	doc_span(d, DOC_PLAIN, " ");
	doc_span(d, DOC_STRONG, arm);
}

void section_arm_columns(struct document *d, unsigned int flags, const char *on)
{
	doc_column(d, "arm", flags);
	doc_column(d, on, 0);
}

void section_arm_cells(struct document *d, const struct arm_key *k)
{
	doc_cell(d);
	section_arm(d, k->feature, k->arm);
	doc_cell(d);
	doc_span(d, DOC_TEXT, k->arch);
	doc_span(d, DOC_NEXT, ", ");
	doc_spanf(d, DOC_SMALL, "%s, %s", k->kernel, k->toolchain);
}

const char *section_class(const struct verdict_row *r)
{
	switch (r->verdict) {
	case VERDICT_IDENTICAL:
		return "same";
	case VERDICT_COST:
		return "cost";
	case VERDICT_GAIN:
		return "gain";
	case VERDICT_NO_IMPACT:
		return "fine";
	case VERDICT_INCONCLUSIVE:
		return "open";
	default:
		return "none";
	}
}
