// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/arm_keys.h"

#include <stddef.h>

struct arm_key boot_key(const struct boot *b)
{
	return (struct arm_key){
		.feature = b->feature->name,
		.arm = b->arm->name,
		.arch = b->arch,
		.kernel = b->kernel ? b->kernel->name : NULL,
		.toolchain = b->toolchain,
		.base = b->build ? b->build->base : NULL,
	};
}

struct arm_key boot_record_key(const struct boot_record *r)
{
	return (struct arm_key){
		.feature = r->feature,
		.arm = r->arm,
		.arch = r->arch,
		.kernel = r->kernel,
		.toolchain = r->toolchain,
		.base = r->base,
	};
}

struct arm_key comparison_key(const struct comparison *p)
{
	return (struct arm_key){
		.feature = p->feature->name,
		.arm = p->b->name,
		.arch = p->arch,
		.kernel = p->kernel->name,
		.toolchain = p->toolchain,
		.base = p->build_b ? p->build_b->base : NULL,
	};
}

bool comparison_siblings(const struct comparison *x, const struct comparison *y)
{
	const struct arm_key kx = comparison_key(x), ky = comparison_key(y);

	return arm_key_siblings(&kx, &ky);
}

bool comparison_same_place(const struct comparison *x, const struct comparison *y)
{
	const struct arm_key kx = comparison_key(x), ky = comparison_key(y);

	return arm_key_same_place(&kx, &ky);
}

struct arm_key comparison_boot_key(const struct comparison *p, const struct arm *arm)
{
	const struct build *b = arm == p->a ? p->build_a : p->build_b;
	struct arm_key k = comparison_key(p);

	k.arm = arm->name;
	if (b) {
		k.toolchain = b->toolchain;
		k.base = b->base;
	}
	return k;
}

bool boot_same_arm(const struct boot *x, const struct boot *y)
{
	const struct arm_key kx = boot_key(x), ky = boot_key(y);

	return arm_key_equal(&kx, &ky);
}
