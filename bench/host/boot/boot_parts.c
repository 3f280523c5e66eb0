// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_parts.h"

#include <errno.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/guest_state.h"
#include "matrix/boot_deps.h"
#include "results/results.h"

struct static_files {			/* owns what proof_build borrows */
	char *vmlinux, *module, *cache;
};

struct find_ctx {
	const struct matrix *set;
	const struct boot *b;
	struct static_files other;
};

static void free_files(struct static_files *f)
{
	free(f->vmlinux);
	free(f->module);
	free(f->cache);
}

static void build_files(const struct build *b, struct static_files *f, struct proof_build *out)
{
	free_files(f);
	f->vmlinux = results_build(b->id, "vmlinux");
	f->module = results_build(b->id, "hbk.ko");
	f->cache = results_build_beside(b->id, "scan.tsv");
	*out = (struct proof_build){ b->id, f->vmlinux, fs_exists(f->module) ? f->module : NULL, f->cache };
}

static int find_arm(void *ctx, const char *arm, struct proof_build *out)
{
	struct find_ctx *c = ctx;
	const struct boot *other = boot_sibling(c->set, c->b, arm);

	if (!other)
		return -ENOENT;
	build_files(other->build, &c->other, out);
	return 0;
}

int boot_static(const struct matrix *set, const struct boot *b, struct proof_list *proofs)
{
	struct static_files mine = { 0 };
	struct find_ctx c = { .set = set, .b = b };
	struct proof_env env = { .other = find_arm, .ctx = &c };
	int err;

	build_files(b->build, &mine, &env.build);
	err = proof_static(proofs, &env);
	free_files(&mine);
	free_files(&c.other);
	return err;
}

int boot_state_files(const struct boot *b, struct initramfs_file *at, size_t *n)
{
	const struct strlist *states = &b->arm->guest;

	for (size_t i = 0; i < states->n; i++) {
		const char *name = guest_state_of(states->at[i]).file;
		AUTO_FREE char *path = name ? results_build(b->build->id, name) : NULL;

		if (!name)
			continue;
		if (!fs_exists(path))
			return fail(-EINVAL, "guest = %s needs %s, which was not made with that kernel: it has no such "
				    "module, or see the end of its build.log", states->at[i], path);
		at[(*n)++] = (struct initramfs_file){ name, TAKE(path) };
	}
	return 0;
}
