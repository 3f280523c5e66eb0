// SPDX-License-Identifier: GPL-2.0-only
/* What stands under the functions of an operation. */
#include "analysis/report/sections.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "exported.h"

static void first_pair(const struct model *m, struct document *d)
{
	section_pair(m, &m->pair[0], d);
}

/* four functions, +4 in all, under a row that says +1 */
static char *page(const char *reason)
{
	static const char *const name[] = { "f0", "f1", "f2", "f3" };
	struct model m = { .row = calloc(1, sizeof(*m.row)), .nr_row = 1, .symbol = calloc(4, sizeof(*m.symbol)),
			   .nr_symbol = 4, .summary = "", .plan = "p" };
	char *text;

	verdict_row_init(m.row);
	m.row->plan = "p";
	m.row->key = (struct arm_key){ "f", "on", "x86_64", "7.3", "gcc", NULL };
	m.row->baseline = "off";
	m.row->bench = "proc/exec";
	m.row->metric = "instructions";
	m.row->verdict = VERDICT_COST;
	m.row->class = CLASS_STAT;
	m.row->reason = reason;
	m.row->build_a = m.row->build_b = "0";
	m.row->a = 300;
	m.row->b = 301;
	m.row->delta = 1;
	m.row->ratio = 301. / 300;
	for (size_t i = 0; i < 4; i++)
		m.symbol[i] = (struct model_symbol){ .key = m.row->key, .kase = "proc/exec", .metric = "instructions",
						     .space = "k", .object = "vmlinux", .symbol = name[i], .a = 100,
						     .b = 101, .delta = 1 };
	cr_assert_eq(model_group(&m), 0);
	text = exported_section(&exporter_markdown, &m, first_pair);
	model_release(&m);
	return text;
}

Test(section_pair, all_functions_are_what_the_row_says)
{
	char *text = page(NULL);

	cr_expect(strstr(text, "| **all functions** | | **+1** |"), "%s", text);
	free(text);
}

Test(section_pair, where_a_row_is_a_mean_over_boots_they_add_up_to_two_windows)
{
	char *text = page(VERDICT_OF_MEAN "544 operations of each boot");

	cr_expect(strstr(text, "| **all functions, of the two windows** | | **+4** |"), "%s", text);
	free(text);
}
