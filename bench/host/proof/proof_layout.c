// SPDX-License-Identifier: GPL-2.0-only
/*
 * Proofs by the layout of structures: offsets of members, which the module keeps in a section of its own
 * (kmod/layout.c) and which its code goes by.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "code/elf.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "proof/proof.h"

#define SECTION ".hbk_layout"

enum { OFFSETS_LIMIT = 256 };

struct layout { uint32_t at[OFFSETS_LIMIT]; size_t n; };

static int read_layout(const struct proof_build *b, struct layout *l)
{
	struct elf_image im;
	const void *data;
	size_t len;
	const char *file = b->module ? b->module : b->vmlinux;	/* the module may be built in */
	int err = elf_load(&im, file);

	if (err)
		return err;
	len = elf_section(&im, SECTION, &data);
	if (len && len % sizeof(*l->at) == 0 && len <= sizeof(l->at)) {
		memcpy(l->at, data, len);	/* both architectures are little-endian, and so is every host of them */
		l->n = len / sizeof(*l->at);
	} else {
		err = fail(-EINVAL, "%s has no section %s of whole numbers", file, SECTION);
	}
	elf_release(&im);
	return err;
}

/* "same-as ARM", "differs-from ARM": the arm, within @arg, and which of the two; NULL = neither */
static const char *layout_arm(const char *arg, bool *same)
{
	AUTO_FREE char *word = strndup(arg, strcspn(arg, " \t"));
	const char *arm = arg + strcspn(arg, " \t");

	arm += strspn(arm, " \t");
	*same = word && !strcmp(word, "same-as");
	return *arm && (*same || (word && !strcmp(word, "differs-from"))) ? arm : NULL;
}

static int layout_valid(const char *arg)
{
	bool same;

	return layout_arm(arg, &same) ? 0 : -EINVAL;
}

static int layout_stat(struct proof *p, const struct proof_env *env)
{
	bool same;
	const char *arm = layout_arm(p->arg, &same);
	struct proof_build other;
	struct layout mine, its;
	size_t i, moved = 0;
	int err = env->other(env->ctx, arm, &other);

	if (err == -ENOENT) {
		err = proof_set(p, true, "arm %s is not in this plan", arm);
		p->status = PROOF_SKIPPED;
		return err;
	}
	if (!err)
		err = read_layout(&env->build, &mine);
	if (!err)
		err = read_layout(&other, &its);
	if (err)
		return err;
	for (i = 0; i < mine.n && i < its.n; i++)
		moved += mine.at[i] != its.at[i];
	return proof_set(p, mine.n == its.n && (moved > 0) != same, "%zu of %zu offsets differ from those of arm %s",
			 moved, mine.n, arm);
}

const struct proof_kind proof_kinds_layout[] = {
	{ .word = "layout", .valid = layout_valid, .stat = layout_stat },
	{ 0 },
};
