// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/boot_id.h"

#include <stdlib.h>

#include "scratch.h"

static char *recipe(const char *dir, const char *machine, const char *more)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);
	AUTO_FREE char *text = fs_path("[plan]\nkernel = ./k.kernel\nfeature = ./f.feature\narch = x86_64\ncases = *\n"
				       "boots = 3\nmachine = %s\n%s", machine, more);
	char *hex = calloc(1, 65);
	struct matrix m;
	struct plan p;
	size_t i = 0;

	scratch_put(dir, "p.plan", text);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(matrix_coordinates(&p, &m), 0);
	while (strcmp(m.boots[i].arm->name, "off"))	/* which comes first in a block is drawn */
		i++;
	cr_assert_eq(boot_recipe(&p, &m.boots[i], hex), 0);
	matrix_release(&m);
	plan_release(&p);
	return hex;
}

static void expect(const char *dir, const char *machine, const char *x, const char *y, bool same)
{
	AUTO_FREE char *of_x = recipe(dir, machine, x);
	AUTO_FREE char *of_y = recipe(dir, machine, y);

	cr_expect(!strcmp(of_x, of_y) == same, "%s: %s and %s", machine, x, y);
}

/* what a plan asks of a boot makes another boot of it, and what its machine has no use for does not */
Test(boot_recipe, has_what_a_plan_asks)
{
	char *dir = scratch_make();

	scratch_put(dir, "f.feature", "[feature]\nsummary = s\narch = x86_64\n[off]\n[on]\ncmdline = a\n");
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 7.3\nprovider = dir /nonexistent\n");
	expect(dir, "kvm", "", "processes = 4\n", true);
	expect(dir, "kvm", "processes = 4\n", "processes = 8\n", false);
	expect(dir, "kvm", "batches = 9\n", "batches = 11\n", false);
	expect(dir, "tcg", "processes = 4\n", "processes = 8\n", true);
	expect(dir, "tcg", "", "footprint = 1\n", false);
	scratch_remove(dir);
}
