// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/first.h"

#include "golden.h"

static const struct model_item *item(const struct report *r, const char *arm, const char *bench)
{
	for (size_t i = 0; i < r->model.nr_pair; i++)
		for (size_t j = 0; j < r->model.pair[i].nr_item; j++) {
			const struct model_item *it = &r->model.pair[i].item[j];

			if (!strcmp(it->row->arm, arm) && !strcmp(it->row->bench, bench))
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
	cr_expect_str_eq(first_cold(it), "every operation is <new> & \"cold\"");
	it = item(&r, "regular", "proc/fork_exit_wait");
	cr_expect(it->first_a && !it->first_b);
	cr_expect_str_neq(first_cold(it), "", "one arm is enough to know that a case is cold");
	it = item(&r, "strong", "sys/getppid");
	cr_expect_eq(it->first_b->first, 412);
	cr_expect_str_eq(first_cold(it), "");
	it = item(&r, "strong", "ipc/pipe_self");
	cr_expect(!it->first_a && !it->first_b);
	report_release(&r);
}

static size_t length(const struct model *m, void (*print)(const struct model *m, FILE *f))
{
	char *data = printed(m, print);
	const size_t len = strlen(data);

	free(data);
	return len;
}

Test(first, nothing_without_a_cold_case)
{
	struct report r;

	golden_load(&r);
	cr_expect(first_any(&r.model));
	cr_expect_gt(length(&r.model, first_markdown), 0);
	for (size_t i = 0; i < r.model.nr_first; i++)
		r.model.first[i].cold = "";
	cr_expect_not(first_any(&r.model));
	cr_expect_eq(length(&r.model, first_markdown), 0);
	cr_expect_eq(length(&r.model, first_html), 0);
	report_release(&r);
}
