// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include "analysis/dose.h"

static void expect_name(const char *name, const char *series, double dose)
{
	struct dose d;

	cr_assert(dose_of_name(name, &d), "%s", name);
	cr_expect_str_eq(d.series, series);
	cr_expect_eq(d.dose, dose, "%s: %g", name, d.dose);
}

Test(dose, of_a_name)
{
	static const char *const none[] = {
		"sys/getppid",	  "call/leaf_none", "call/_16", "page/vmalloc_4x", "slab_kmalloc_64",
		"proc/read_stat", "a/b_",	    "",		"a/b_12kk",
	};
	struct dose d;

	expect_name("call/char64_16", "call/char64", 16);
	expect_name("stack/use_0", "stack/use", 0);
	expect_name("fs/create_10k", "fs/create", 10240);
	expect_name("proc/fork_12000m", "proc/fork", 12000. * (1 << 20));
	expect_name("mm/touch_1000p", "mm/touch", 1000);
	expect_name("sched/ring_16_64k", "sched/ring_16", 65536);
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		cr_expect_not(dose_of_name(none[i], &d), "%s", none[i]);
}

Test(dose, of_a_kernel_case)
{
	struct dose d;

	cr_assert(dose_of_source("KBENCH(call_leaf_none) = {\n\t.control_ops = 1,\n"
				 "\t.series = \"call_none\", .dose = 8, .run = run,\n};\n",
				 &d));
	cr_expect_str_eq(d.series, "call/none");
	cr_expect_eq(d.dose, 8);
	cr_assert(dose_of_source(".series = \"copy_to_user\", .dose = 4096,", &d));
	cr_expect_str_eq(d.series, "copy/to_user");
	cr_expect_not(dose_of_source(".series = \"x\",", &d));
	cr_expect_not(dose_of_source(".run = run", &d));
	cr_expect_not(dose_of_source(".series = \"\", .dose = 1", &d));
}

Test(dose, of_what_a_guest_says)
{
	struct dose d;

	cr_assert(dose_of_series("call_char64", 16, &d));
	cr_expect_str_eq(d.series, "call/char64");
	cr_expect_eq(d.dose, 16);
	cr_assert(dose_of_series("copy/to_user", 0, &d));
	cr_expect_str_eq(d.series, "copy/to_user");
	cr_expect_eq(d.dose, 0);
}
