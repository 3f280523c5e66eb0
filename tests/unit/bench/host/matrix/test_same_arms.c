// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/same_arms.h"

#include "bench/base/cleanup.h"
#include "scratch.h"

static char *words[] = { (char *)"vm/swappiness=1", (char *)"vm/swappiness=2" };

/* an arm against a baseline that sets one sysctl */
static size_t said(const struct arm *b, const struct build *of_b, const struct build *of_a)
{
	const struct arm a = { .name = (char *)"off", .sysctl = { words, 1 } };
	const struct feature f = { .name = (char *)"f" };
	const struct kernel_def k = { .name = (char *)"6.12" };
	struct comparison pair = { .feature = &f, .a = &a, .b = b, .kernel = &k, .arch = "x86_64", .toolchain = "gcc",
				   .build_a = of_a, .build_b = of_b };
	const struct matrix s = { .pairs = &pair, .nr_pairs = 1 };

	return same_arms_note(&s);
}

Test(same_arms, an_arm_that_is_its_baseline_again)
{
	const struct build one = { .asked = true }, other = { .asked = true }, unasked = { .asked = false };
	struct arm b = { .name = (char *)"on", .sysctl = { words, 1 } };

	cr_redirect_stderr();
	cr_expect_eq(said(&b, &one, &one), 1);
	scratch_expect_stderr("hardbench: f/on, kernel 6.12, x86_64, gcc: nothing sets it apart from off: ");
	cr_expect_eq(said(&b, &other, &one), 0, "another kernel");
	cr_expect_eq(said(&b, &unasked, &unasked), 0, "nobody asked");
	b.sysctl = (struct strlist){ &words[1], 1 };
	cr_expect_eq(said(&b, &one, &one), 0, "another value");
	b.sysctl = (struct strlist){ words, 2 };
	cr_expect_eq(said(&b, &one, &one), 0, "one more");
	b.sysctl = (struct strlist){ words, 1 };
	b.cmdline = (char *)"quiet";
	cr_expect_eq(said(&b, &one, &one), 0, "a word");
	b.cmdline = NULL, b.guest = (struct strlist){ words, 1 };
	cr_expect_eq(said(&b, &one, &one), 0, "a state");
	b.guest = (struct strlist){ 0 }, b.delay = (char *)"2%";
	cr_expect_eq(said(&b, &one, &one), 0, "a cost that is planted");
}
