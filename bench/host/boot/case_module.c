// SPDX-License-Identifier: GPL-2.0-only
#include "boot/case_module.h"

#include <errno.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "boot/efficacy_module.h"
#include "build/build.h"
#include "config/plan_loads.h"
#include "results/results.h"

static const struct thing {
	enum loading_what load;
	enum efficacy_modules of;
	const char *asked, *name;
} things[] = {
	{ LOAD_MODULE, MODULES_CASE, BUILD_MODULES, "hbs.ko" },
	{ LOAD_KERNEL, MODULES_KERNEL, BUILD_KEXEC, "kernel.image" },
};

/* what it is made of, or against: a module of the boot's own kernel, the image of the feature's first arm */
static const struct build *made_of(const struct boot *b, const struct thing *t)
{
	return t->load == LOAD_KERNEL ? b->loaded : b->build;
}

/* has a boot that, which its kernel can load? */
static int wants(const struct plan *p, const struct boot *b, const struct thing *t, bool *does)
{
	*does = false;
	return plan_loads(p, b->arm, t->load) ? build_asks(b->build, t->asked, does) : 0;
}

static int build_thing(const struct plan *p, const struct matrix *s, const struct thing *t, bool dry)
{
	struct strlist done = { 0 };
	int err = 0;

	for (size_t i = 0; i < s->nr_boots && !err; i++) {
		const struct boot *b = &s->boots[i];
		const struct build *of = made_of(b, t);
		bool can;

		if (!b->build->asked || !of || strlist_has(&done, of->id) || results_boot_is_done(b->id))
			continue;
		err = wants(p, b, t, &can);
		if (err || !can)
			continue;
		err = strlist_add(&done, of->id);
		if (!err && (dry || results_build_is_here(of->id)))
			err = efficacy_module_build(of, t->of, dry);
	}
	strlist_release(&done);
	return err;
}

int case_module_build(const struct plan *p, const struct matrix *s, bool dry)
{
	int err = 0;

	for (size_t i = 0; i < ARRAY_SIZE(things) && !err; i++)
		err = build_thing(p, s, &things[i], dry);
	return err;
}

static int put_thing(const struct plan *p, const struct boot *b, const struct thing *t, struct initramfs_file *at,
		     size_t *n)
{
	AUTO_FREE char *path = NULL;
	bool can;
	int err = wants(p, b, t, &can);

	if (err || !can)
		return err;
	path = efficacy_module_file(made_of(b, t), t->of, t->name);
	if (!path || !fs_exists(path))
		return path ? fail(-EINVAL, "%s is not built yet: hardbench build %s", path, p->name) : -EINVAL;
	at[(*n)++] = (struct initramfs_file){ t->name, TAKE(path) };
	return 0;
}

int case_module_put(const struct plan *p, const struct boot *b, struct initramfs_file *at, size_t *n)
{
	int err = 0;

	for (size_t i = 0; i < ARRAY_SIZE(things) && !err; i++)
		err = put_thing(p, b, &things[i], at, n);
	return err;
}
