// SPDX-License-Identifier: GPL-2.0-only
/* Boots, records and comparisons of one arm have one key, wherever the plan's own structures say so. */
#include "matrix/arm_keys.h"

#include <criterion/criterion.h>

static struct arm arms[] = { { .name = (char *)"none" }, { .name = (char *)"cfi" } };
static struct feature feature = { .name = (char *)"cfi", .arms = arms, .nr_arms = 2 };
static struct kernel_def kernel = { .name = (char *)"debian-7.3" };
static const struct build gcc = { .arch = "arm64", .toolchain = "gcc-12", .base = "lean" };
static const struct build clang = { .arch = "arm64", .toolchain = "clang-19", .base = "lean" };
static const struct build full = { .arch = "arm64", .toolchain = "gcc-12", .base = "full" };

static struct comparison comparison_of(const struct build *a, const struct build *b)
{
	return (struct comparison){ .feature = &feature, .a = &arms[0], .b = &arms[1], .kernel = &kernel,
				    .arch = "arm64", .toolchain = "gcc-12", .build_a = a, .build_b = b };
}

static struct boot boot_of(size_t arm, const struct build *b)
{
	return (struct boot){ .feature = &feature, .arm = &arms[arm], .kernel = &kernel, .arch = "arm64",
			      .toolchain = b->toolchain, .build = b };
}

Test(arm_keys, boots_of_an_arm_with_a_toolchain_of_its_own_are_found)
{
	const struct comparison p = comparison_of(&gcc, &clang);
	const struct boot a = boot_of(0, &gcc), b = boot_of(1, &clang);
	const struct arm_key ka = boot_key(&a), kb = boot_key(&b), row = comparison_key(&p);
	const struct arm_key of_a = comparison_boot_key(&p, p.a), of_b = comparison_boot_key(&p, p.b);

	cr_expect(arm_key_equal(&ka, &of_a));
	cr_expect(arm_key_equal(&kb, &of_b));
	cr_expect_str_eq(row.toolchain, "gcc-12", "a row has the toolchain of its comparison");
	cr_expect_str_eq(of_b.toolchain, "clang-19");
}

Test(arm_keys, a_boot_on_another_base_is_another_arm_s)
{
	const struct boot lean = boot_of(1, &gcc), again = boot_of(1, &gcc), other = boot_of(1, &full);
	const struct boot baseline = boot_of(0, &gcc);

	cr_expect(boot_same_arm(&lean, &again));
	cr_expect_not(boot_same_arm(&lean, &other));
	cr_expect_not(boot_same_arm(&lean, &baseline));
}

Test(arm_keys, a_record_is_about_the_boot_whose_coordinates_it_has)
{
	const struct boot b = boot_of(1, &gcc);
	struct boot_record r = { .feature = (char *)"cfi", .arm = (char *)"cfi", .arch = (char *)"arm64",
				 .kernel = (char *)"debian-7.3", .toolchain = (char *)"gcc-12",
				 .base = (char *)"lean" };
	const struct arm_key kb = boot_key(&b);
	struct arm_key kr = boot_record_key(&r);

	cr_expect(arm_key_equal(&kr, &kb));
	r.base = (char *)"full";
	kr = boot_record_key(&r);
	cr_expect_eq(arm_key_differs(&kr, &kb), KEY_BIT(KEY_BASE));
}
