// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/key.h"

#include <criterion/criterion.h>

static const struct arm_key on = {
	.feature = "kasan", .arm = "on", .arch = "x86_64", .kernel = "7.3", .toolchain = "gcc-12", .base = "minimal",
};

/* @on with another text in one field */
static struct arm_key other(enum arm_key_field field, const char *text)
{
	struct arm_key k = on;
	const char **const at[KEY_FIELDS] = { &k.feature, &k.arm, &k.arch, &k.kernel, &k.toolchain, &k.base };

	*at[field] = text;
	return k;
}

Test(key, every_field_tells_two_keys_apart)
{
	for (int f = 0; f < KEY_FIELDS; f++) {
		const struct arm_key k = other((enum arm_key_field)f, "zz");

		cr_expect_eq(arm_key_differs(&on, &k), KEY_BIT(f), "field %d", f);
		cr_expect_not(arm_key_equal(&on, &k), "field %d", f);
		cr_expect_lt(arm_key_cmp(&on, &k), 0, "field %d", f);
		cr_expect_gt(arm_key_cmp(&k, &on), 0, "field %d", f);
		cr_expect_str_eq(arm_key_text(&k, (enum arm_key_field)f), "zz");
		cr_expect_eq(arm_key_siblings(&on, &k), f == KEY_ARM, "field %d", f);
		cr_expect_eq(arm_key_same_place(&on, &k), f == KEY_ARM || f == KEY_FEATURE, "field %d", f);
	}
}

Test(key, equal_texts_are_equal_wherever_they_are_stored)
{
	char feature[] = "kasan", arm[] = "on";
	struct arm_key k = on;

	k.feature = feature;
	k.arm = arm;
	cr_expect(arm_key_equal(&on, &k));
	cr_expect_eq(arm_key_cmp(&on, &k), 0);
}

Test(key, the_feature_decides_the_order_before_the_arm)
{
	struct arm_key k = other(KEY_FEATURE, "stackprotector");

	k.arm = "off";
	cr_expect_lt(arm_key_cmp(&on, &k), 0);
	cr_expect_gt(arm_key_cmp_field(&on, &k, KEY_ARM), 0);
	cr_expect_eq(arm_key_cmp_field(&on, &k, KEY_BASE), 0);
}

Test(key, a_field_that_is_not_known_is_empty)
{
	const struct arm_key unknown = other(KEY_BASE, NULL), empty = other(KEY_BASE, "");

	cr_expect_str_eq(arm_key_text(&unknown, KEY_BASE), "");
	cr_expect(arm_key_equal(&unknown, &empty));
	cr_expect_eq(arm_key_differs(&unknown, &on), KEY_BIT(KEY_BASE));
}
