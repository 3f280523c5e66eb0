// SPDX-License-Identifier: GPL-2.0-only
/* What cases load: all arms of a feature the same image, that of the first one. */
#include "boot/case_module.h"

#include <errno.h>

#include "boot/efficacy_module.h"
#include "matrix/boot_deps.h"
#include "scratch.h"

static char *dir;
static struct plan p;
static struct matrix s;

static void begin(const char *cases, const char *first)
{
	AUTO_FREE char *kernel = NULL, *path = NULL, *feature = NULL, *plan = NULL;

	if (!dir)
		dir = scratch_make();
	kernel = fs_path("[kernel]\nversion = 7.3\nprovider = dir %s/tree\n", dir);
	path = fs_path("%s/p.plan", dir);
	feature = fs_path("[feature]\nsummary = s\narch = x86_64\n[off]\n%s\n"
			  "[on]\nCONFIG_KEXEC_FILE = y\nCONFIG_A = y\n"
			  "[never]\nCONFIG_KEXEC_FILE = n\n[switched]\nimage = on\ncmdline = a=1\n", first);
	plan = fs_path("[plan]\nkernel = ./k.kernel\narch = x86_64\ncases = %s\nboots = 3\nfeature = ./f.feature\n",
		       cases);
	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "f.feature", feature);
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Kbuild", "");
	setenv("HARDBENCH_RESULTS", dir, 1);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &s), 0);
	cr_assert_eq(s.nr_boots, 3 * 4);
}

static void release(void)
{
	matrix_release(&s);
	plan_release(&p);
}

static void end(void)
{
	release();
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

/* fresh memory; NULL = nothing is put there */
static char *put_of(const char *arm, int want)
{
	struct initramfs_file at[CASE_MODULES];
	size_t n = 0;

	cr_expect_eq(case_module_put(&p, boot_of(arm), at, &n), want, "%s", arm);
	cr_assert_leq(n, 1);
	if (n)
		cr_expect_str_eq(at[0].name, "kernel.image");
	return n ? (char *)at[0].path : NULL;
}

static void put_image(const char *arm)
{
	AUTO_FREE char *file = efficacy_module_file(boot_of(arm)->build, MODULES_KERNEL, "kernel.image");

	cr_assert(file);
	scratch_put(dir, file + strlen(dir) + 1, "image");
}

Test(case_module, one_image_for_all_arms)
{
	begin("kexec/*", "CONFIG_KEXEC_FILE = y");
	put_image("off");
	put_image("on");
	AUTO_FREE char *off = put_of("off", 0), *on = put_of("on", 0), *switched = put_of("switched", 0);
	AUTO_FREE char *never = put_of("never", 0), *first = NULL;

	first = efficacy_module_file(boot_of("off")->build, MODULES_KERNEL, "kernel.image");
	cr_assert(off && on && switched);
	cr_expect_str_eq(off, first);
	cr_expect_str_eq(on, first);
	cr_expect_str_eq(switched, first);
	cr_expect_null(never, "its kernel loads none");
	end();
}

/* a first arm that loads none itself: its image is made all the same */
Test(case_module, the_first_arm_need_not_load_it)
{
	begin("kexec/*", "CONFIG_KEXEC_FILE = n");
	put_image("off");
	AUTO_FREE char *off = put_of("off", 0), *on = put_of("on", 0);

	cr_expect_null(off);
	cr_expect(on);
	cr_redirect_stdout();
	cr_expect_eq(efficacy_module_build(boot_of("off")->build, MODULES_KERNEL, true), 0);
	fflush(stdout);
	char text[512] = "";

	cr_expect_gt(fread(text, 1, sizeof(text) - 1, cr_get_redirected_stdout()), 0);
	cr_expect(strstr(text, "kernel that cases load"), "%s", text);
	end();
}

Test(case_module, one_that_is_not_made_yet)
{
	begin("kexec/*", "CONFIG_KEXEC_FILE = y");
	put_image("on");
	cr_redirect_stderr();
	AUTO_FREE char *on = put_of("on", -EINVAL);

	cr_expect_null(on, "its own image is not what it loads");
	scratch_expect_stderr("is not built yet: hardbench build");
	end();
}

static int is_first(void *ctx, const struct build *needed)
{
	(void)ctx;
	return needed == boot_of("off")->build;
}

/* so its kernel has to be there, and another one makes it another boot */
Test(case_module, a_boot_depends_on_what_it_loads)
{
	char id[ID_LEN + 1];

	begin("kexec/*", "CONFIG_KEXEC_FILE = y");
	cr_expect_eq(boot_deps(&s, boot_of("on"), is_first, NULL), 1);
	memcpy(id, boot_of("on")->id, sizeof(id));
	release();
	begin("kexec/*", "CONFIG_KEXEC_FILE = y\nCONFIG_B = y");
	cr_expect_str_neq(id, boot_of("on")->id);
	release();
	begin("sys/*", "CONFIG_KEXEC_FILE = y");
	cr_expect_eq(boot_deps(&s, boot_of("on"), is_first, NULL), 0, "it loads none");
	memcpy(id, boot_of("on")->id, sizeof(id));
	release();
	begin("sys/*", "CONFIG_KEXEC_FILE = y\nCONFIG_B = y");
	cr_expect_str_eq(id, boot_of("on")->id);
	end();
}
