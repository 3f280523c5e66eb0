// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/evidence.h"

#include <math.h>

#include "analysis/report/sections.h"
#include "exported.h"
#include "golden.h"

Test(evidence, golden_tables)
{
	golden_export("proofs.csv", evidence_proofs_csv);
	golden_export("static.csv", evidence_static_csv);
	golden_export("claims.csv", evidence_claims_csv);
}

Test(evidence, proofs_have_a_class)
{
	cr_expect_eq(evidence_class("config CONFIG_X=y"), PROOF_OF_STATE);
	cr_expect_eq(evidence_class("!dmesg calls"), PROOF_OF_STATE);
	cr_expect_eq(evidence_class("calls f none"), PROOF_OF_CODE);
	cr_expect_eq(evidence_class("callsx f none"), PROOF_OF_STATE);
	cr_expect_eq(evidence_class("layout differs-from none"), PROOF_OF_CODE);
	cr_expect_eq(evidence_class("lkdtm X caught"), PROOF_OF_EFFECT);
	cr_expect_eq(evidence_class("effect stack erased"), PROOF_OF_EFFECT);
}

static const struct model_answer *answer(const struct report *r, const char *metric, const char *value)
{
	for (size_t i = 0; i < r->model.nr_answer; i++)
		if (!strcmp(r->model.answer[i].claim->metric, metric) &&
		    !strcmp(r->model.answer[i].claim->value, value))
			return &r->model.answer[i];
	return NULL;
}

Test(evidence, figures_are_answered_for_arms_that_are_there)
{
	struct report r;

	golden_load(&r);
	cr_assert_eq(r.model.nr_arm, 3);
	cr_assert_eq(r.model.nr_answer, 3, "arm `absent` was not measured");
	cr_expect_eq(answer(&r, "functions", "20 %")->answer, CLAIM_SUPPORTS, "205 of 1001");
	cr_expect_eq(answer(&r, "text", "<1 %")->answer, CLAIM_CONTRADICTS, "3 %% more bytes of functions");
	cr_expect_eq(answer(&r, "time", "1..2 %")->answer, CLAIM_CANNOT_SPEAK);
	report_release(&r);
}

Test(evidence, a_baseline_with_another_compiler_is_found)
{
	struct model_arm arm[] = {
		{ .key = { "f", "off", "a", "k", "gcc" }, .baseline = "off" },
		{ .key = { "f", "on", "a", "k", "clang" }, .baseline = "off" },
		{ .key = { "g", "on", "a", "k", "gcc" }, .baseline = "off" },
	};
	const struct model m = { .arm = arm, .nr_arm = 3 };

	cr_expect_eq(evidence_baseline(&m, &arm[0]), &arm[0]);
	cr_expect_eq(evidence_baseline(&m, &arm[1]), &arm[0]);
	cr_expect_null(evidence_baseline(&m, &arm[2]));
	cr_expect(isnan(evidence_growth(1, 0)));
	cr_expect_float_eq(evidence_growth(103, 100), 3, 1e-9);
}

/* the state of the last arm, as report.md has it */
static void expect_state(const struct model *m, const char *cell)
{
	struct document d = { 0 };
	char *text;

	section_arms(m, &d);
	text = exported(&exporter_markdown, &d);
	cr_expect(strstr(text, cell), "no \"%s\" in %s", cell, text);
	document_release(&d);
	free(text);
}

/* an arm of a command line alone boots its baseline's image, and what was proven of it is that image */
Test(evidence, an_arm_that_has_only_its_baselines_proofs_has_none)
{
	struct model_arm arm[] = {
		{ .key = { "f", "off", "x86_64", "k", "gcc" }, .baseline = "off" },
		{ .key = { "f", "on", "x86_64", "k", "gcc" }, .baseline = "off" },
	};
	struct model_proof proof[] = {
		{ .key = arm[0].key, .proof = "config CONFIG_X=y", .status = "held", .boots = 3, .held = 3 },
		{ .key = arm[1].key, .proof = "config CONFIG_X=y", .status = "held", .boots = 3, .held = 3 },
		{ .key = arm[1].key, .proof = "dmesg on", .status = "held", .boots = 3, .held = 3 },
	};
	struct model m = { .arm = arm, .nr_arm = 2, .proof = proof, .nr_proof = 3 };

	cr_expect_not(evidence_is_open(&m, &arm[0]), "the baseline is held against nothing");
	cr_expect_not(evidence_is_open(&m, &arm[1]));
	expect_state(&m, "| f **on** | x86\\_64, k, gcc | 2 of 2 held |");
	m.nr_proof = 2;
	cr_expect_not(evidence_is_open(&m, &arm[0]));
	cr_expect(evidence_is_open(&m, &arm[1]));
	expect_state(&m, "| f **off** | x86\\_64, k, gcc | 1 of 1 held |");
	expect_state(&m, "| f **on** | x86\\_64, k, gcc | nothing proven |");
	m.nr_proof = 1;
	expect_state(&m, "| f **on** | x86\\_64, k, gcc | nothing proven |");
}

Test(evidence, a_figure_for_another_architecture_is_no_answer)
{
	struct model_claim claim[] = {
		{ "f", "on", "text", "3 %", "x86 defconfig", "s", "" },
		{ "f", "on", "text", "3 %", "any", "s", "" },
	};
	struct model m = { .claim = claim, .nr_claim = 2 };

	m.arm = calloc(2, sizeof(*m.arm));
	m.nr_arm = 2;
	for (size_t i = 0; i < 2; i++)
		m.arm[i] = (struct model_arm){ .key = { "f", i ? "on" : "off", "arm64", "k", "t" },
					       .baseline = "off", .function_bytes = i ? 103 : 100, .text = 100 };
	m.claim = memcpy(malloc(sizeof(claim)), claim, sizeof(claim));
	cr_assert_eq(evidence_group(&m), 0);
	cr_assert_eq(m.nr_answer, 2);
	cr_expect_eq(m.answer[0].answer, CLAIM_CANNOT_SPEAK);
	cr_expect_eq(m.answer[1].answer, CLAIM_SUPPORTS);
	model_release(&m);
}

Test(evidence, arms_of_two_compilers_are_answered_by_their_own_counts)
{
	static const char *const compiler[] = { "clang", "gcc" };
	struct model_claim claim = { "f", "on", "time", "<1 %", "most", "somebody", "" };
	struct model_arm arm[2];
	struct verdict_row row[2];
	struct model_item item[2];
	struct model_item *sorted[2] = { &item[0], &item[1] };
	struct model_pair pair[2];
	struct model m = { .arm = arm, .nr_arm = 2, .claim = &claim, .nr_claim = 1, .pair = pair, .nr_pair = 2 };

	for (size_t i = 0; i < 2; i++) {
		verdict_row_init(&row[i]);
		row[i].key.feature = "f", row[i].key.arm = "on", row[i].key.arch = "a", row[i].key.kernel = "k";
		row[i].key.toolchain = compiler[i], row[i].bench = i ? "sys/by_gcc" : "sys/by_clang";
		row[i].verdict = VERDICT_COST;
		item[i] = (struct model_item){ .row = &row[i] };
		pair[i] = (struct model_pair){ .row = &row[i], .item = &item[i], .sorted = &sorted[i], .nr_item = 1,
					       .operations = 1, .cost = 1 };
		arm[i] = (struct model_arm){ .key = { "f", "on", "a", "k", compiler[i] }, .baseline = "off" };
	}
	cr_assert_eq(evidence_group(&m), 0);
	cr_assert_eq(m.nr_answer, 2);
	for (size_t i = 0; i < 2; i++)
		cr_expect(strstr(m.answer[i].measured, row[i].bench), "%s: %s", compiler[i], m.answer[i].measured);
	for (size_t i = 0; i < m.nr_text; i++)
		free(m.text[i]);
	free(m.text);
	free(m.answer);
}

/* two operations that a figure names, on a machine that has a clock */
static void timed(double from, double to, const char *cases, const char *scope, enum claim_answer want, const char *why)
{
	struct model_claim claim = { "f", "on", "time", "4..6 %", scope, "somebody", cases };
	struct model_arm arm = { .key = { "f", "on", "arm64", "k", "gcc" }, .baseline = "off" };
	struct verdict_row row[2];
	struct model_item item[2];
	struct model_item *sorted[2] = { &item[0], &item[1] };
	struct model_pair pair = { .row = &row[0], .item = item, .sorted = sorted, .nr_item = 2, .operations = 2 };
	struct model m = { .arm = &arm, .nr_arm = 1, .claim = &claim, .nr_claim = 1, .pair = &pair, .nr_pair = 1,
			   .timed = true, .machine = "um" };

	for (size_t i = 0; i < 2; i++) {
		verdict_row_init(&row[i]);
		row[i].key = arm.key, row[i].bench = i ? "slab/kmalloc_8" : "slab/kmalloc_64", row[i].n_blocks = 12;
		row[i].ratio = 1.05, row[i].ci_lo = i ? 1 + from / 100 : 1.045, row[i].ci_hi = i ? 1 + to / 100 : 1.055;
		item[i] = (struct model_item){ .row = &row[i] };
	}
	cr_assert_eq(evidence_group(&m), 0);
	cr_assert_eq(m.nr_answer, 1);
	cr_expect_eq(m.answer[0].answer, want, "%g..%g: %d", from, to, m.answer[0].answer);
	cr_expect_str_eq(m.answer[0].why, why);
	if (want != CLAIM_CANNOT_SPEAK)
		cr_expect_str_eq(m.answer[0].measured,
				 "slab/kmalloc_64 +5.00 % [+4.50, +5.50], on machine um, and 1 more");
	for (size_t i = 0; i < m.nr_text; i++)
		free(m.text[i]);
	free(m.text);
	free(m.answer);
}

Test(evidence, a_figure_about_the_time_of_operations_that_were_timed)
{
	timed(4.2, 5.8, "slab/kmalloc_*", "slab_test", CLAIM_SUPPORTS, "12 blocks");
	timed(3.9, 5.8, "sys/getppid slab/kmalloc_*", "slab_test", CLAIM_CANNOT_TELL, "12 blocks");
	timed(-1, 1, "slab/kmalloc_*", "slab_test", CLAIM_CANNOT_TELL, "12 blocks");
	timed(4.2, 5.8, "slab/kmalloc_*", "slab_test, x86-64", CLAIM_CANNOT_SPEAK,
	      "published for another architecture");
	timed(4.2, 5.8, "sched/messaging", "hackbench", CLAIM_CANNOT_SPEAK,
	      "other scope: single operations, no workload");
	timed(4.2, 5.8, "", "hackbench", CLAIM_CANNOT_SPEAK, "other scope: single operations, no workload");
}
