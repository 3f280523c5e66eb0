// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/model.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

enum { CASES = 20 };

/* @pairs comparisons of CASES operations each; a later operation differs more */
static void fill(struct model *m, size_t pairs)
{
	static char feature[64][32], bench[CASES][32];

	m->nr_row = pairs * CASES;
	m->row = calloc(m->nr_row, sizeof(*m->row));
	m->symbol = calloc(1, sizeof(*m->symbol));
	for (size_t i = 0; i < m->nr_row; i++) {
		struct verdict_row *r = &m->row[i];

		snprintf(feature[i / CASES], sizeof(feature[0]), "f%02zu", i / CASES);
		snprintf(bench[i % CASES], sizeof(bench[0]), "sys/c%02zu", i % CASES);
		verdict_row_init(r);
		r->plan = "p";
		r->key.feature = feature[i / CASES];
		r->key.arm = "on";
		r->baseline = "off";
		r->key.arch = "x86_64";
		r->key.kernel = "7.3";
		r->key.toolchain = "gcc";
		r->bench = bench[i % CASES];
		r->metric = "instructions";
		r->verdict = VERDICT_COST;
		r->a = 100;
		r->delta = 1 + (double)(i % CASES);
		r->b = r->a + r->delta;
		r->ratio = r->b / r->a;
	}
	cr_assert_eq(model_group(m), 0);
	cr_assert_eq(m->nr_pair, pairs);
}

/* features come before architectures in the order of rows: each architecture is named once all the same */
Test(model, an_empty_loop_of_each_architecture)
{
	struct model m = { 0 };
	const char *said;

	fill(&m, 4);
	for (size_t i = 0; i < 4; i++) {
		struct verdict_row *r = &m.row[i * CASES];

		r->bench = "null/empty";
		r->a = i % 2 ? 4 : 3;
		for (size_t k = 0; k < CASES; k++)
			r[k].key.arch = i % 2 ? "x86_64" : "arm64";
	}
	said = model_loops(&m);
	cr_expect_str_eq(said, "3 (arm64), 4 (x86_64)");
	model_release(&m);
}

Test(model, a_small_report_shows_every_operation)
{
	struct model m = { 0 };

	fill(&m, 3);
	cr_expect_eq(m.pair[2].nr_shown, CASES);
	cr_expect(m.pair[2].item[0].shown);
	model_release(&m);
}

Test(model, a_large_report_shows_the_largest_of_each_comparison)
{
	struct model m = { 0 };

	fill(&m, 50);
	cr_expect_eq(m.pair[7].nr_shown, 12);
	cr_expect_str_eq(m.pair[7].sorted[0]->row->bench, "sys/c19");
	cr_expect(m.pair[7].item[19].shown && !m.pair[7].item[0].shown);
	model_release(&m);
}

Test(model, seeds_of_operations_that_were_decided_early)
{
	struct model m = { .seeds = 12 };
	char buf[48];

	cr_expect_str_eq(model_seeds(&m, buf, sizeof(buf)), "12");
	m.seeds_least = 3;
	cr_expect_str_eq(model_seeds(&m, buf, sizeof(buf)), "3 to 12");
}
