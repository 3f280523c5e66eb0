// SPDX-License-Identifier: GPL-2.0-only
/* The text that a build's id is the hash of. A change here compiles every kernel again that somebody has in a cache. */
#include <criterion/criterion.h>

#include "build/build.h"
#include "build/module_sign.h"
#include "build/module_source.h"
#include "build/source.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

static char *inputs(const struct build *b, bool with_kmod)
{
	char *text;

	cr_assert_eq(build_inputs(b, with_kmod, &text), 0);
	return text;
}

/* what the inputs begin with, of a kernel by gcc for x86_64 */
static char *head_of(const struct kernel_def *k)
{
	AUTO_FREE char *source = NULL;
	const struct toolchain *t;
	char kmod[65];

	cr_assert_eq(source_identity(k, &source), 0);
	cr_assert_eq(toolchain_get("gcc", "x86_64", &t), 0);
	cr_assert_eq(module_source_hash(kmod), 0);
	return fs_path("recipe 1\nsource %s\npatches \narch x86_64\ntoolchain %s\nkmod %s\nCONFIG_64BIT=y\n", source,
		       t->line, kmod);
}

Test(build_id, inputs)
{
	char *dir = scratch_make();
	struct kernel_def k = { .name = "k", .version = "6.12", .provider = "dir", .source = dir };
	struct arm a = { .name = "on", .cmdline = "x=1", .image = NULL, .unavailable = NULL };
	struct build b = { .kernel = &k, .arm = &a, .arch = "x86_64", .toolchain = "gcc", .base = "lean" };
	AUTO_FREE char *head = NULL, *seeded = NULL, *plain = NULL, *kernel = NULL, *full = NULL, *wanted = NULL;

	scratch_put(dir, "Kbuild", "");
	cr_assert_eq(strlist_add(&a.config, "CONFIG_STACKPROTECTOR=y"), 0);
	cr_assert_eq(strlist_add(&a.prove, "symbol x present"), 0);
	head = head_of(&k);
	plain = inputs(&b, true);
	cr_assert_eq(strncmp(plain, head, strlen(head)), 0, "%s", plain);
	cr_assert(strstr(plain, "\nCONFIG_STACKPROTECTOR=y\n"), "the arm's line, not the base's n");
	a.seed = "7";
	seeded = inputs(&b, true);
	wanted = fs_path("%sseed 7\n", plain);
	cr_assert_str_eq(seeded, wanted, "a seed adds a line; no proof and no command line does");
	a.link_order = "7";
	free(seeded);
	free(wanted);
	seeded = inputs(&b, true);
	wanted = fs_path("%sseed 7\nlink_order 7\n", plain);
	cr_assert_str_eq(seeded, wanted, "so does an order of the last link");
	a.link_order = NULL;
	kernel = inputs(&b, false);
	cr_assert(strstr(kernel, "\nkmod \nCONFIG_"), "the kernel without the module");
	b.base = "full";
	full = inputs(&b, true);
	cr_assert_str_eq(strstr(full, "\nseed 7\n"), "\nseed 7\ndefconfig x86_64_defconfig\n");
	strlist_release(&a.config);
	strlist_release(&a.prove);
	scratch_remove(dir);
}

Test(build_id, the_key_of_a_kernel_that_trusts_it)
{
	char *dir = scratch_make();
	struct kernel_def k = { .name = "k", .version = "6.12", .provider = "dir", .source = dir };
	struct arm a = { .name = "on" };
	struct build b = { .kernel = &k, .arm = &a, .arch = "x86_64", .toolchain = "gcc", .base = "lean" };
	AUTO_FREE char *without = NULL, *with = NULL, *wanted = NULL;
	char key[65];

	scratch_put(dir, "Kbuild", "");
	cr_assert_eq(module_sign_key_hash(key), 0);
	without = inputs(&b, false);
	cr_expect(!strstr(without, "\nkey "));
	cr_assert_eq(strlist_add(&a.config, "CONFIG_MODULE_SIG_KEY=\"hardbench.pem\""), 0);
	with = inputs(&b, false);
	wanted = fs_path("\nkey %s\n", key);
	cr_expect(strstr(with, wanted), "%s", with);
	strlist_release(&a.config);
	scratch_remove(dir);
}
