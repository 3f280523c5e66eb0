// SPDX-License-Identifier: GPL-2.0-only
/* Patterns whose misses follow from the sizes: what the model says of each is that number, to the last one. */
#include "bench/model/model.h"

#include <criterion/criterion.h>

enum { LINE = 64, L1_SETS = 64, L1_WAYS = 8, L1_LINES = L1_SETS * L1_WAYS, L2_LINES = 4096, L2_WAYS = 4,
       TLB_WAYS = 4, TLB_SETS = 16, TLB = TLB_WAYS * TLB_SETS, STACK = 16 };

static struct model *m;
static unsigned int missed[MODEL_EVENTS];

static void make(unsigned int history)
{
	const struct model_geometry g = {
		.l1i = { L1_LINES * LINE, L1_WAYS, LINE }, .l1d = { L1_LINES * LINE, L1_WAYS, LINE },
		.l2 = { L2_LINES * LINE, L2_WAYS, LINE }, .itlb = { TLB, TLB_WAYS }, .dtlb = { TLB, TLB_WAYS },
		.page = 4096, .kernel_page = 2 << 20, .counters = 1024, .history = history, .btb = { 8, 2 },
		.return_stack = STACK,
	};

	cr_assert_eq(model_new(&m, &g), 0);
}

static void make_plain(void)
{
	make(0);
}

static void unmake(void)
{
	model_free(m);
}

static void take(unsigned int bits)
{
	for (int e = 0; e < MODEL_EVENTS; e++)
		missed[e] += bits >> e & 1;
}

static void walk(uint64_t from, unsigned int n, uint64_t stride)
{
	for (int e = 0; e < MODEL_EVENTS; e++)
		missed[e] = 0;
	for (unsigned int i = 0; i < n; i++)
		take(model_access(m, from + i * stride, 8));
}

TestSuite(model, .init = make_plain, .fini = unmake);

Test(model, strides)
{
	static const struct { unsigned int stride, n, lines, pages; } w[] = {
		{ 8, 4096, 512, 8 }, { 16, 4096, 1024, 16 }, { 64, 4096, 4096, 64 }, { 128, 4096, 4096, 128 },
		{ 4096, 4096, 4096, 4096 },
	};

	for (size_t i = 0; i < sizeof(w) / sizeof(w[0]); i++) {
		model_empty(m);
		walk(0, w[i].n, w[i].stride);
		cr_expect_eq(missed[MODEL_L1D], w[i].lines, "stride %u: %u lines", w[i].stride, missed[MODEL_L1D]);
		cr_expect_eq(missed[MODEL_L2], w[i].lines);
		cr_expect_eq(missed[MODEL_DTLB], w[i].pages, "stride %u: %u pages", w[i].stride, missed[MODEL_DTLB]);
		cr_expect_eq(missed[MODEL_L1I] + missed[MODEL_ITLB] + missed[MODEL_BRANCH], 0);
	}
}

/* as many lines as there are stay; one more, and each line of its set goes before it is used again */
Test(model, working_sets_around_a_capacity)
{
	static const struct { unsigned int lines, again; } w[] = {
		{ L1_LINES - 1, 0 }, { L1_LINES, 0 }, { L1_LINES + 1, L1_WAYS + 1 },
		{ L1_LINES + 5, 5 * (L1_WAYS + 1) }, { L1_LINES + L1_SETS, L1_LINES + L1_SETS },
		{ 2 * L1_LINES, 2 * L1_LINES },
	};

	for (size_t i = 0; i < sizeof(w) / sizeof(w[0]); i++) {
		model_empty(m);
		walk(0, w[i].lines, LINE);
		cr_expect_eq(missed[MODEL_L1D], w[i].lines);
		for (int round = 0; round < 3; round++) {
			walk(0, w[i].lines, LINE);
			cr_expect_eq(missed[MODEL_L1D], w[i].again, "%u lines: %u", w[i].lines, missed[MODEL_L1D]);
			cr_expect_eq(missed[MODEL_L2], 0, "the second level holds all of them");
		}
	}
}

Test(model, the_second_level_has_a_capacity_too)
{
	walk(0, L2_LINES + 1, LINE);
	cr_expect_eq(missed[MODEL_L2], L2_LINES + 1);
	walk(0, L2_LINES + 1, LINE);
	cr_expect_eq(missed[MODEL_L1D], L2_LINES + 1);
	cr_expect_eq(missed[MODEL_L2], L2_WAYS + 1);
}

Test(model, lines_of_one_set)
{
	walk(0, L1_WAYS, L1_SETS * LINE);
	walk(0, L1_WAYS, L1_SETS * LINE);
	cr_expect_eq(missed[MODEL_L1D], 0);
	model_empty(m);
	walk(0, L1_WAYS + 1, L1_SETS * LINE);
	for (int round = 0; round < 3; round++) {
		walk(0, L1_WAYS + 1, L1_SETS * LINE);
		cr_expect_eq(missed[MODEL_L1D], L1_WAYS + 1);
		cr_expect_eq(missed[MODEL_L2], 0);
	}
}

Test(model, an_access_across_two_lines_is_one_miss)
{
	cr_expect_eq(model_access(m, LINE - 4, 8), 1u << MODEL_L1D | 1u << MODEL_L2 | 1u << MODEL_DTLB);
	cr_expect_eq(model_access(m, 0, 8), 0);
	cr_expect_eq(model_access(m, LINE, 8), 0);
	cr_expect_eq(model_access(m, 4096 - 4, 8), 1u << MODEL_L1D | 1u << MODEL_L2 | 1u << MODEL_DTLB);
	cr_expect_eq(model_access(m, 4096, 8), 0, "the second line and the second page are there too");
}

Test(model, translations)
{
	walk(0, TLB, 4096);
	cr_expect_eq(missed[MODEL_DTLB], TLB);
	walk(0, TLB, 4096);
	cr_expect_eq(missed[MODEL_DTLB], 0);
	walk(0, TLB + 1, 4096);
	walk(0, TLB + 1, 4096);
	cr_expect_eq(missed[MODEL_DTLB], TLB_WAYS + 1);
}

/* the kernel's pages are larger here: 512 of the small ones are one */
Test(model, translations_of_the_kernel)
{
	walk(0xffff888000000000, 512, 4096);
	cr_expect_eq(missed[MODEL_DTLB], 1);
	walk(0xffff888000000000, TLB, 2 << 20);
	cr_expect_eq(missed[MODEL_DTLB], TLB - 1);
	walk(0xffff888000000000, TLB, 2 << 20);
	cr_expect_eq(missed[MODEL_DTLB], 0);
}

Test(model, code_and_data_share_the_second_level_alone)
{
	cr_expect_eq(model_fetch(m, 0x1000, 4), 1u << MODEL_L1I | 1u << MODEL_L2 | 1u << MODEL_ITLB);
	cr_expect_eq(model_access(m, 0x1000, 4), 1u << MODEL_L1D | 1u << MODEL_DTLB);
	cr_expect_eq(model_fetch(m, 0x1004, 4), 0);
	cr_expect_eq(model_fetch(m, 0x103e, 4), 1u << MODEL_L1I | 1u << MODEL_L2, "an instruction over two lines");
}

/* a loop of code that just fits runs without a miss, and one line more misses for a whole set each time */
Test(model, a_loop_of_code)
{
	for (unsigned int lines = L1_LINES; lines <= L1_LINES + 1; lines++) {
		unsigned int n = 0;

		model_empty(m);
		for (unsigned int pass = 0; pass < 2; pass++)
			for (unsigned int i = 0; i < 16 * lines; i++)
				n += pass * (model_fetch(m, 4 * i, 4) >> MODEL_L1I & 1);
		cr_expect_eq(n, lines == L1_LINES ? 0 : L1_WAYS + 1);
	}
}

static unsigned int branches(unsigned int n, unsigned int period)
{
	unsigned int wrong = 0;

	for (unsigned int i = 0; i < n; i++)
		wrong += !!model_branch(m, MODEL_CONDITIONAL, 0x400, 2, i % period ? 0x400 + 2 : 0x800);
	return wrong;
}

/* without a history a counter that begins between both is wrong each time; with one of a bit each side is learned */
Test(model, branches_that_alternate)
{
	cr_expect_eq(branches(1000, 2), 1000);
	model_free(m);
	make(1);
	cr_expect_eq(branches(1000, 2), 1, "the first, of each history the first");
	cr_expect_eq(branches(1000, 2), 0);
}

/* a loop of n turns: its last one is wrong, each time */
Test(model, loops)
{
	unsigned int wrong = 0;

	for (int loop = 0; loop < 100; loop++)
		for (int turn = 0; turn < 10; turn++)
			wrong += !!model_branch(m, MODEL_CONDITIONAL, 0x400, 2, turn == 9 ? 0x402 : 0x300);
	cr_expect_eq(wrong, 1 + 100, "and the first of all");
}

Test(model, targets)
{
	unsigned int wrong = 0;

	for (int i = 0; i < 100; i++)
		wrong += !!model_branch(m, MODEL_INDIRECT, 0x400, 2, 0x800);
	cr_expect_eq(wrong, 1);
	for (int i = 0; i < 100; i++)
		wrong += !!model_branch(m, MODEL_INDIRECT_CALL, 0x400, 2, i & 1 ? 0x800 : 0x900);
	cr_expect_eq(wrong, 1 + 100);
	for (int i = 0; i < 100; i++)
		wrong += !!model_branch(m, MODEL_DIRECT, 0x500, 2, 0x900);
	cr_expect_eq(wrong, 1 + 100, "what is in the instruction is known");
}

/* three branches that share a set of two: each pushes the next one out */
Test(model, targets_of_one_set)
{
	unsigned int wrong = 0;

	for (int i = 0; i < 30; i++)
		wrong += !!model_branch(m, MODEL_INDIRECT, 0x1000 * (1 + i % 2), 2, 0x800);
	cr_expect_eq(wrong, 2);
	for (int i = 0; i < 30; i++)
		wrong += !!model_branch(m, MODEL_INDIRECT, 0x1000 * (3 + i % 3), 2, 0x800);
	cr_expect_eq(wrong, 2 + 30);
}

static unsigned int nested(unsigned int depth)
{
	unsigned int wrong = 0;

	for (unsigned int d = 0; d < depth; d++)
		wrong += !!model_branch(m, MODEL_CALL, 0x1000 * d, 5, 0x1000 * (d + 1));
	for (unsigned int d = depth; d-- > 0;)
		wrong += !!model_branch(m, MODEL_RETURN, 0x1000 * (d + 1) + 0x80, 1, 0x1000 * d + 5);
	return wrong;
}

Test(model, calls_deeper_than_the_return_stack)
{
	cr_expect_eq(nested(1), 0);
	cr_expect_eq(nested(STACK), 0);
	cr_expect_eq(nested(STACK + 1), 1);
	cr_expect_eq(nested(STACK + 7), 7);
	cr_expect_eq(nested(3 * STACK), 2 * STACK);
	cr_expect_eq(nested(STACK), 0);
	cr_expect(model_branch(m, MODEL_RETURN, 0x80, 1, 5), "a return without a call");
}

Test(model, emptied_it_is_as_new)
{
	walk(0, 100, LINE);
	branches(10, 3);
	cr_expect_neq(model_branch(m, MODEL_INDIRECT, 0x400, 2, 0x800), 0);
	cr_expect_eq(model_branch(m, MODEL_INDIRECT, 0x400, 2, 0x800), 0);
	model_empty(m);
	walk(0, 100, LINE);
	cr_expect_eq(missed[MODEL_L1D], 100);
	cr_expect_eq(missed[MODEL_DTLB], 2);
	cr_expect_neq(model_branch(m, MODEL_INDIRECT, 0x400, 2, 0x800), 0);
}
