// SPDX-License-Identifier: GPL-2.0-only
/* Proofs that a kernel without modules cannot give. */
#include <errno.h>
#include <string.h>

#include "build/build.h"
#include "boot/efficacy.h"
#include "bench/base/fail.h"

struct kernel { bool modules, builtin, lkdtm; };

static int kernel_of(const struct build *b, struct kernel *k)
{
	int err = build_asks(b, BUILD_MODULES, &k->modules);

	if (!err)
		err = build_asks(b, BUILD_BUILTIN, &k->builtin);
	return err ? err : build_asks(b, BUILD_LKDTM, &k->lkdtm);
}

/* what stands in the way of a proof, or NULL */
static const char *obstacle(const struct proof *p, const struct kernel *k)
{
	if (k->builtin && !strcmp(p->kind->word, "insn") && !strncmp(p->arg, "module ", 7))
		return "our module is built in (CONFIG_HBK=y): its code is in vmlinux";
	if (!p->kind->own || k->modules)
		return NULL;
	if (strcmp(p->kind->module, "lkdtm"))
		return "it needs a module, and CONFIG_MODULES is n";
	return k->lkdtm ? NULL : "it needs LKDTM, and CONFIG_MODULES is n: have it built in by CONFIG_LKDTM = y "
				 "and CONFIG_RUNTIME_TESTING_MENU = y";
}

static int check_arm(const struct boot *b, size_t *refused)
{
	struct proof_list l;
	struct kernel k;
	int err = kernel_of(b->build, &k);

	if (!err)
		err = proof_list_make(&l, b->feature, b->arm);
	if (err)
		return err;
	for (size_t i = 0; i < l.n; i++) {
		const struct conf_line at = { .file = b->feature->file, .section = b->arm->name, .key = "prove",
					      .value = l.at[i].text };
		const char *why = obstacle(&l.at[i], &k);

		if (!why)
			continue;
		++*refused;
		conf_fail(&at, "%s/%s %s %s: prove = %s: %s", b->feature->name, b->arm->name, b->kernel->name, b->arch,
			  at.value, why);
	}
	proof_list_release(&l);
	return 0;
}

int efficacy_check(const struct matrix *s)
{
	size_t refused = 0;
	int err = 0;

	for (size_t i = 0; i < s->nr_boots && !err; i++)
		if (!s->boots[i].index)
			err = check_arm(&s->boots[i], &refused);
	return err || !refused ? err : -EINVAL;
}
