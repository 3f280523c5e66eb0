// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/key.h"

#include <stddef.h>
#include <string.h>

const char *arm_key_text(const struct arm_key *k, enum arm_key_field field)
{
	static const size_t offset[KEY_FIELDS] = {
		[KEY_FEATURE] = offsetof(struct arm_key, feature),
		[KEY_ARM] = offsetof(struct arm_key, arm),
		[KEY_ARCH] = offsetof(struct arm_key, arch),
		[KEY_KERNEL] = offsetof(struct arm_key, kernel),
		[KEY_TOOLCHAIN] = offsetof(struct arm_key, toolchain),
		[KEY_BASE] = offsetof(struct arm_key, base),
	};
	const char *text = *(const char *const *)((const char *)k + offset[field]);

	return text ? text : "";
}

int arm_key_cmp_field(const struct arm_key *x, const struct arm_key *y, enum arm_key_field field)
{
	return strcmp(arm_key_text(x, field), arm_key_text(y, field));
}

int arm_key_cmp(const struct arm_key *x, const struct arm_key *y)
{
	int d = 0;

	for (int f = 0; f < KEY_FIELDS && !d; f++)
		d = arm_key_cmp_field(x, y, (enum arm_key_field)f);
	return d;
}

unsigned int arm_key_differs(const struct arm_key *x, const struct arm_key *y)
{
	unsigned int fields = 0;

	for (int f = 0; f < KEY_FIELDS; f++)
		if (arm_key_cmp_field(x, y, (enum arm_key_field)f))
			fields |= KEY_BIT(f);
	return fields;
}

bool arm_key_equal(const struct arm_key *x, const struct arm_key *y)
{
	return !arm_key_cmp(x, y);
}

bool arm_key_siblings(const struct arm_key *x, const struct arm_key *y)
{
	return !(arm_key_differs(x, y) & ~KEY_BIT(KEY_ARM));
}

bool arm_key_same_place(const struct arm_key *x, const struct arm_key *y)
{
	return !(arm_key_differs(x, y) & KEY_PLACE);
}
