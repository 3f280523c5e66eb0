// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/boot_deps.h"

#include <string.h>

#include "build/build.h"
#include "proof/proof.h"
#include "results/results.h"

static bool beside(const struct boot *a, const struct boot *b)
{
	return a->feature == b->feature && a->kernel == b->kernel && !strcmp(a->arch, b->arch) &&
	       !strcmp(a->toolchain, b->toolchain);
}

const struct boot *boot_sibling(const struct matrix *s, const struct boot *b, const char *arm)
{
	for (size_t i = 0; i < s->nr_boots; i++)
		if (beside(&s->boots[i], b) && !strcmp(s->boots[i].arm->name, arm))
			return &s->boots[i];
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
