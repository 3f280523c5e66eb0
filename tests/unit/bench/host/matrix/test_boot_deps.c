// SPDX-License-Identifier: GPL-2.0-only
/* A boot can be made where its kernel is, and those that its proofs look at. */
#include "matrix/boot_deps.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>

#include "proof/proof.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"

static char *dir;
static struct plan p;
static struct matrix s;

static void begin(const char *proofs)
{
	AUTO_FREE char *kernel = NULL, *path = NULL, *feature = NULL;

	dir = scratch_make();
	kernel = fs_path("[kernel]\nversion = 7.3\nprovider = dir %s/tree\n", dir);
	path = fs_path("%s/p.plan", dir);
	feature = fs_path(HEAD "[none]\nCONFIG_A = n\n[one]\nCONFIG_A = y\n[left_out]\nCONFIG_C = y\n"
			  "[two]\nCONFIG_B = y\n%s", proofs);
	scratch_put(dir, "p.plan", "[plan]\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 3\n"
		    "feature = ./f.feature:one,two\n");
	scratch_put(dir, "f.feature", feature);
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
	setenv("HARDBENCH_RESULTS", dir, 1);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(s.nr_boots, 3 * 3);
}

static void end(void)
{
	matrix_release(&s);
	plan_release(&p);
	scratch_remove(dir);
}

static const struct boot *boot_of(const char *arm)
{
	size_t i = 0;

	while (i < s.nr_boots && strcmp(s.boots[i].arm->name, arm))
		i++;
	cr_assert_lt(i, s.nr_boots, "no boot of %s", arm);
	return &s.boots[i];
}

static void put_kernel(const char *arm)
{
	AUTO_FREE char *image = fs_path("build/%s/image", boot_of(arm)->build->id);
	AUTO_FREE char *manifest = fs_path("build/%s/manifest.json", boot_of(arm)->build->id);
	AUTO_FREE char *text = fs_path("{\"id\": \"%s\"}", boot_of(arm)->build->id);

	scratch_put(dir, image, "");
	scratch_put(dir, manifest, text);
}

Test(boot_deps, its_own_kernel)
{
	begin("");
	cr_expect_eq(boot_can_run(&s, boot_of("two")), 0);
	put_kernel("two");
	cr_expect_eq(boot_can_run(&s, boot_of("two")), 1);
	cr_expect_eq(boot_can_run(&s, boot_of("none")), 0);
	end();
}

Test(boot_deps, the_kernels_that_its_proofs_look_at)
{
	begin("prove = layout differs-from none\nprove = calls f more-than one\nprove = layout same-as left_out\n");
	put_kernel("two");
	cr_expect_eq(boot_can_run(&s, boot_of("two")), 0);
	put_kernel("none");
	cr_expect_eq(boot_can_run(&s, boot_of("two")), 0);
	put_kernel("one");
	cr_expect_eq(boot_can_run(&s, boot_of("two")), 1, "an arm that the plan lacks is not waited for");
	end();
}

Test(boot_deps, a_proof_that_there_is_not)
{
	begin("");
	cr_assert_eq(strlist_add(&((struct arm *)boot_of("two")->arm)->prove, "nonsense x"), 0);
	cr_redirect_stderr();
	cr_expect_eq(boot_can_run(&s, boot_of("two")), -EINVAL);
	scratch_expect_stderr("there is no such proof");
	end();
}

Test(boot_deps, the_other_arm_of_a_proof)
{
	static const char *const proof[][2] = {
		{ "layout differs-from none", "none" }, { "layout same-as x", "x" },
		{ "calls f more-than regular", "regular" }, { "calls f some", NULL }, { "symbol f absent", NULL },
		{ "config CONFIG_A=more-than x", NULL }, { "sites cfi-check more-than off", "off" },
		{ "layout same-as\tx", "x" }, { "layout differs-from  none", "none" },
	};

	begin("");
	for (size_t i = 0; i < ARRAY_SIZE(proof); i++) {
		struct arm arm = { .name = (char *)"two", .prove = { (char **)&proof[i][0], 1 } };
		struct boot b = *boot_of("two");
		struct proof_list l;
		const char *other;

		b.arm = &arm;
		cr_assert_eq(proof_list_make(&l, b.feature, b.arm), 0, "%s", proof[i][0]);
		other = proof_other_arm(&l.at[0]);
		if (proof[i][1])
			cr_expect_str_eq(other, proof[i][1]);
		else
			cr_expect_null(other);
		proof_list_release(&l);
	}
	end();
}
