// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/plan_args.h"

#include <string.h>

int plan_args_set(void *ctx, const char *name, const char *arg)
{
	struct plan_args *a = ctx;

	if (!strcmp(name, "arch"))
		a->arch = arg;
	if (!strcmp(name, "cases"))
		return strlist_add_words(&a->cases, arg);
	a->anytime |= !strcmp(name, "anytime");
	a->dry |= !strcmp(name, "dry-run");
	a->json |= !strcmp(name, "json");
	return 0;
}

void plan_args_release(struct plan_args *a)
{
	strlist_release(&a->cases);
}

int plan_args_load(struct plan *p, const char *name, const struct plan_args *a,
		   int (*look)(struct plan *p, bool anytime))
{
	int err = plan_load(p, name, a->arch);

	if (err)
		return err;
	err = plan_select(p, &a->cases);
	if (!err)
		err = look(p, a->anytime);
	if (err)
		plan_release(p);
	return err;
}

int plan_args_each(const char *name, const struct plan_args *a, int (*look)(struct plan *p, bool anytime),
		   int (*expand)(const struct plan *p, struct matrix *s),
		   int (*use)(void *ctx, const struct plan *p, const struct matrix *s), void *ctx)
{
	struct matrix s;
	struct plan p;
	int err = plan_args_load(&p, name, a, look);

	if (err)
		return err;
	err = expand(&p, &s);
	if (!err) {
		err = use(ctx, &p, &s);
		matrix_release(&s);
	}
	plan_release(&p);
	return err;
}
