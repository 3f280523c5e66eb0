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

#define NAME "hbs"		/* as kmod/small/Kbuild has it */

int case_module_build(const struct plan *p, const struct matrix *s, bool dry)
{
	struct strlist done = { 0 };
	int err = 0;

	for (size_t i = 0; i < s->nr_boots && !err; i++) {
		const struct boot *b = &s->boots[i];

		if (!b->build->asked || strlist_has(&done, b->build->id) || !plan_loads(p, b->arm) ||
		    results_boot_is_done(b->id))
			continue;
		err = strlist_add(&done, b->build->id);
		if (!err && (dry || results_build_is_here(b->build->id)))
			err = efficacy_module_build(b->build, MODULES_CASE, dry);
	}
	strlist_release(&done);
	return err;
}

int case_module_put(const struct plan *p, const struct boot *b, struct initramfs_file *at, size_t *n)
{
	AUTO_FREE char *path = NULL;
	bool modules = false;
	int err = plan_loads(p, b->arm) ? build_asks(b->build, BUILD_MODULES, &modules) : 0;

	if (err || !modules)
		return err;
	path = efficacy_module_file(b->build, MODULES_CASE, NAME);
	if (!path || !fs_exists(path))
		return path ? fail(-EINVAL, "%s is not built yet: hardbench build %s", path, p->name) : -EINVAL;
	at[(*n)++] = (struct initramfs_file){ NAME ".ko", TAKE(path) };
	return 0;
}
