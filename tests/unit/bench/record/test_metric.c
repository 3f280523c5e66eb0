// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/metric.h"

#include <criterion/criterion.h>
#include <string.h>

Test(metric, each_has_a_name_of_its_own_and_a_unit)
{
	for (unsigned int m = 0; m < M_ALL; m++) {
		cr_expect_eq(metric_find(metric_name(m), M_ALL), (int)m);
		cr_expect(*metric_table[m].unit);
		cr_expect_eq(metric_table[m].tier, METRIC_COUNT, "the emulator reports no time");
		cr_expect_eq(metric_table[m].part >= METRIC_USER, m >= M_METRICS, "parts come last: %s",
			     metric_name(m));
	}
	cr_expect_eq(metric_find("ns", M_ALL), -1);
	cr_expect_eq(metric_find("instructions:k", M_ALL), M_KERNEL);
	cr_expect_eq(metric_find("instructions:k", M_METRICS), -1, "not stored");
}

/* published tables have these columns, verdicts these units */
Test(metric, the_names_that_evidence_has)
{
	cr_expect_str_eq(metric_names(), "instructions, loads, stores, load-bytes, store-bytes, branches, "
			 "conditional-branches, indirect-branches, calls, returns, instructions:irq, "
			 "instructions:other, code-lines, data-lines, code-pages, data-pages, l1i-misses, l1d-misses, "
			"l2-misses, itlb-misses, dtlb-misses, branch-misses, l1i-misses:cold, l1d-misses:cold, "
			"l2-misses:cold, itlb-misses:cold, dtlb-misses:cold, branch-misses:cold, instructions:u, "
			"instructions:k, instructions:all, instructions:steady, instructions:rare, "
			"rare-operations, instructions:amortised, ns, ref-cycles");
	cr_expect_str_eq(metric_table[M_STORE_BYTES].unit, "bytes");
	cr_expect_str_eq(metric_table[M_COND_BRANCHES].unit, "branches");
	cr_expect_str_eq(metric_table[M_KERNEL].unit, "instructions");
}

Test(metric, two_of_three_give_the_third)
{
	const metric_set all = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL);

	cr_expect_eq(metric_set_whole(0), 0);
	cr_expect_eq(metric_set_whole(METRIC_BIT(M_USER)), METRIC_BIT(M_USER));
	cr_expect_eq(metric_set_whole(METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL)), all);
	cr_expect_eq(metric_set_whole(METRIC_BIT(M_USER) | METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_LOADS)),
		     all | METRIC_BIT(M_LOADS));
	cr_expect_eq(metric_set_whole(all), all);
}

/* evidence without contexts has no instructions:all: its instructions are that already, but under another name */
Test(metric, all_contexts_give_the_whole)
{
	const metric_set three = METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_IRQ) | METRIC_BIT(M_OTHER);

	cr_expect_eq(metric_set_whole(three), three | METRIC_BIT(M_WHOLE));
	cr_expect_eq(metric_set_whole(METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_IRQ)),
		     METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_IRQ));
}

/* events are the machine's to know: what may be one, and the unit of what is one */
Test(metric, events)
{
	static const char *const may[] = {
		"cycles", "cycles:u", "instructions:k", "page-faults", "Cache-Misses", "L1-dcache-load-misses",
		"arm_n1::INST_RETIRED:u", "RETIRED_INSTRUCTIONS", "amd64_fam19h_zen3::retired_ops",
	};
	static const char *const no[] = {
		"", "laods", "ns", "cycels", "9cycles", "cycles u", "cycles,u", "-cycles", "L1;reboot",
		"A0123456789012345678901234567890123456789012345678901234567890123",
	};
	static const struct { const char *name, *unit; } of[] = {
		{ "cycles:u", "cycles" }, { "instructions:k", "instructions" }, { "INST_RETIRED", "instructions" },
		{ "L1-dcache-load-misses", "misses" }, { "page-faults", "faults" }, { "ns", "ns" },
		{ "task-clock", "ns" }, { "store-bytes", "bytes" }, { "arm_n1::STALL_BACKEND", "events" },
	};

	for (size_t i = 0; i < sizeof(may) / sizeof(may[0]); i++)
		cr_expect(metric_event(may[i]), "%s", may[i]);
	for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++)
		cr_expect(!metric_event(no[i]), "%s", no[i]);
	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++)
		cr_expect_str_eq(metric_unit(of[i].name), of[i].unit, "%s", of[i].name);
}
