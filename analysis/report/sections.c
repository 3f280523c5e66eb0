// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/sections.h"

void report_sections(const struct model *m, struct document *d)
{
	section_summary(m, d);
	section_matrix(m, d);
	section_suite(m, d);
	section_margins(m, d);
	section_variance(m, d);
	for (size_t i = 0; i < m->nr_pair; i++)
		section_pair(m, &m->pair[i], d);
	section_arm_doses(m, d);
	section_spread(m, d);
	section_placebo(m, d);
	section_first(m, d);
	section_claims(m, d);
	section_static(m, d);
	section_arms(m, d);
	section_proofs(m, d);
	section_warnings(m, d);
	section_repeats(m, d);
	section_method(m, d);
	section_origin(m, d);
}
