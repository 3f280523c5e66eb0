// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/boot_deps.h"

#include "build/build.h"
#include "matrix/arm_keys.h"
#include "proof/proof.h"
#include "results/results.h"

const struct boot *boot_sibling(const struct matrix *s, const struct boot *b, const char *arm)
{
	struct arm_key want = boot_key(b);

	want.arm = arm;
	for (size_t i = 0; i < s->nr_boots; i++) {
		const struct arm_key key = boot_key(&s->boots[i]);

		if (arm_key_equal(&key, &want))
			return &s->boots[i];
	}
	return NULL;
}

int boot_deps(const struct matrix *s, const struct boot *b, int (*fn)(void *ctx, const struct build *needed),
	       void *ctx)
{
	struct proof_list l;
	int err = proof_list_make(&l, b->feature, b->arm);

	if (err)
		return err;
	err = fn(ctx, b->build);
	if (!err && b->loaded)
		err = fn(ctx, b->loaded);
	for (size_t i = 0; !err && i < l.n; i++) {
		const char *arm = proof_other_arm(&l.at[i]);
		const struct boot *other = arm ? boot_sibling(s, b, arm) : NULL;

		if (other)
			err = fn(ctx, other->build);
	}
	proof_list_release(&l);
	return err;
}

static int is_absent(void *ctx, const struct build *needed)
{
	(void)ctx;
	return !results_build_is_here(needed->id);
}

int boot_can_run(const struct matrix *s, const struct boot *b)
{
	const int absent = boot_deps(s, b, is_absent, NULL);

	return absent < 0 ? absent : !absent;
}
