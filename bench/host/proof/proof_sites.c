// SPDX-License-Identifier: GPL-2.0-only
/* Proof by instrumentation: how many places of a build carry what hardening puts into compiled code. */
#include "proof/proof_sites.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "code/instrumentation.h"

/* "NAME none", "NAME some", "NAME more-than ARM": @how and @arm are within @arg */
static int sites_parse(const char *arg, int *kind, const char **how, const char **arm)
{
	AUTO_FREE char *name = strndup(arg, strcspn(arg, " "));

	*kind = name ? instrument_find(name) : -1;
	*how = arg + strcspn(arg, " ");
	*how += strspn(*how, " ");
	*arm = *how + strcspn(*how, " ");
	*arm += strspn(*arm, " ");
	if (*kind < 0)
		return -EINVAL;
	if (!strncmp(*how, "more-than ", 10))
		return **arm && !strchr(*arm, ' ') ? 0 : -EINVAL;
	return strcmp(*how, "none") && strcmp(*how, "some") ? -EINVAL : 0;
}

int proof_sites_valid(const char *arg)
{
	const char *how, *arm;
	int kind;

	return sites_parse(arg, &kind, &how, &arm);
}

static int count_sites(const struct proof_build *b, struct instrument_build *c)
{
	AUTO_FREE char *cache = fs_path("%.*s.static.tsv", (int)(strrchr(b->vmlinux, '/') - b->vmlinux), b->vmlinux);

	return instrument_build(b->vmlinux, b->module, cache, c);
}

static int sites_more_than(struct proof *p, int kind, const struct instrument_build *mine, const char *arm,
			   const struct proof_env *env)
{
	const struct instrument_count *a = &mine->vmlinux.count[kind];
	struct instrument_build other;
	struct proof_build b;
	int err = env->other(env->ctx, arm, &b);

	if (err == -ENOENT) {
		err = proof_set(p, true, "%zu places in %zu functions; arm %s is not in this plan", a->sites,
				a->functions, arm);
		p->status = PROOF_SKIPPED;
		return err;
	}
	if (!err)
		err = count_sites(&b, &other);
	if (err)
		return err;
	return proof_set(p, a->sites > other.vmlinux.count[kind].sites,
			 "%zu places in %zu functions of vmlinux; in arm %s %zu in %zu", a->sites, a->functions, arm,
			 other.vmlinux.count[kind].sites, other.vmlinux.count[kind].functions);
}

int proof_sites_stat(struct proof *p, const struct proof_env *env)
{
	struct instrument_build c;
	const char *how, *arm;
	int kind, err;

	if (sites_parse(p->arg, &kind, &how, &arm))
		return fail(-EINVAL, "prove = %s", p->text);
	err = count_sites(&env->build, &c);
	if (err)
		return err;
	if (*arm)
		return sites_more_than(p, kind, &c, arm, env);
	return proof_set(p, !strcmp(how, "some") ? c.vmlinux.count[kind].sites > 0 :
			 !c.vmlinux.count[kind].sites && !c.module.count[kind].sites,
			 "%zu places in %zu of %zu functions of vmlinux, %zu in %zu of %zu of the module",
			 c.vmlinux.count[kind].sites, c.vmlinux.count[kind].functions, c.vmlinux.functions,
			 c.module.count[kind].sites, c.module.count[kind].functions, c.module.functions);
}
