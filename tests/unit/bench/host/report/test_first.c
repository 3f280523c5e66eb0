// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/sections.h"

#include "exported.h"
#include "golden.h"

static const struct model_item *item(const struct report *r, const char *arm, const char *bench)
{
	for (size_t i = 0; i < r->model.nr_pair; i++)
		for (size_t j = 0; j < r->model.pair[i].nr_item; j++) {
			const struct model_item *it = &r->model.pair[i].item[j];

			if (!strcmp(it->row->key.arm, arm) && !strcmp(it->row->bench, bench))
				return it;
		}
	return NULL;
}

Test(first, each_arm_has_its_own)
{
	const struct model_item *it;
	struct report r;

	golden_load(&r);
	it = item(&r, "strong", "proc/fork_exit_wait");
	cr_assert(it && it->first_a && it->first_b);
	cr_expect_eq(it->first_a->first, 14000);
	cr_expect(it->first_a->repeats);
	cr_expect_eq(it->first_b->first, 14500);
	cr_expect_not(it->first_b->repeats);
	cr_expect_str_eq(model_cold(it), "every operation is <new> & \"cold\"");
	it = item(&r, "regular", "proc/fork_exit_wait");
	cr_expect(it->first_a && !it->first_b);
	cr_expect_str_neq(model_cold(it), "", "one arm is enough to know that a case is cold");
	it = item(&r, "strong", "sys/getppid");
	cr_expect_eq(it->first_b->first, 412);
	cr_expect_str_eq(model_cold(it), "");
	it = item(&r, "strong", "ipc/pipe_self");
	cr_expect(!it->first_a && !it->first_b);
	report_release(&r);
}

Test(first, nothing_without_a_cold_case)
{
	struct document d = { 0 };
	struct report r;
	char *text;

	golden_load(&r);
	cr_expect(model_any_cold(&r.model));
	text = exported_section(&exporter_markdown, &r.model, section_first);
	cr_expect(strstr(text, "| proc/fork\\_exit\\_wait |"), "%s", text);
	free(text);
	for (size_t i = 0; i < r.model.nr_first; i++)
		r.model.first[i].cold = "";
	cr_expect_not(model_any_cold(&r.model));
	section_first(&r.model, &d);
	cr_expect_null(d.first);
	document_release(&d);
	report_release(&r);
}
