// SPDX-License-Identifier: GPL-2.0-only
/* Files of configuration that ask for too much, or reach for what is not theirs. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/limit.h"
#include "config/base_config.h"
#include "config/conf_find.h"
#include "config/conf_used.h"
#include "config/plan.h"
#include "scratch.h"

#define PLAN(more) "[plan]\nfeature = f\narch = x86_64\nkernel = k\ncases = *\n" more
#define KERNEL "[kernel]\nversion = 6.12\nprovider = apt linux-source-6.12\n"
#define FEATURE "[feature]\nsummary = s\narch = x86_64\n[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n"
#define MACHINE "[machine]\nkind = tcg\nmemory_mib = 64\nguest_timeout_s = 1\nhost_timeout_s = 1\n"

static char *stage(const char *plan)
{
	char *dir = scratch_make();

	scratch_put(dir, "configs/plans/p.plan", plan);
	scratch_put(dir, "configs/features/f.feature", FEATURE);
	scratch_put(dir, "configs/kernels/k.kernel", KERNEL);
	scratch_put(dir, "configs/machines/tcg.machine", MACHINE);
	conf_set_root(dir);
	return dir;
}

/* the plan by its name is refused with these words */
static void refused_in(char *dir, const char *words)
{
	struct plan p;

	cr_redirect_stderr();
	cr_assert_neq(plan_load(&p, "p", NULL), 0);
	scratch_expect_stderr(words);
	scratch_remove(dir);
}

static void refused(const char *plan, const char *words)
{
	refused_in(stage(plan), words);
}

/* a file of the stage is another */
static void refused_with(const char *name, const char *text, const char *words)
{
	char *dir = stage(PLAN());

	scratch_put(dir, name, text);
	refused_in(dir, words);
}

Test(limits, what_is_staged_is_fine)
{
	char *dir = stage(PLAN("boots = 1000\nseed = 4503599627370496\n"));
	struct plan p;

	cr_assert_eq(plan_load(&p, "p", NULL), 0);
	plan_release(&p);
	scratch_remove(dir);
}

Test(limits, boots)
{
	refused(PLAN("boots = 1000000\n"), "p.plan:6: boots: expected a whole number from 1 to 1000, got \"1000000\"");
}

Test(limits, no_boots)
{
	refused(PLAN("boots = 0\n"), "boots: expected a whole number from 1 to 1000, got \"0\"");
}

Test(limits, boots_twice)
{
	refused(PLAN("boots = 4\nboots = 6\n"), "p.plan:7: boots is given twice");
}

Test(limits, boots_with_junk)
{
	refused(PLAN("boots = 4x\n"), "boots: expected a whole number");
}

Test(limits, seed)
{
	refused(PLAN("seed = 4503599627370497\n"), "seed: expected a whole number from 1 to 4503599627370496");
}

Test(limits, agree)
{
	refused(PLAN("agree = 2\n"), "agree: expected 1 or no such line, got \"2\"");
}

/* no case could tell an operation apart */
Test(limits, each_with_too_few_ops)
{
	refused(PLAN("ops = 3\neach = 8\n"),
		"p.plan:6: ops = 3 with each = 8: operations are told apart in windows of 4 or more");
}

Test(limits, each_with_just_enough_ops)
{
	char *dir = stage(PLAN("ops = 4\neach = 8\n"));
	struct plan p;

	cr_assert_eq(plan_load(&p, "p", NULL), 0);
	plan_release(&p);
	scratch_remove(dir);
}

Test(limits, margin_with_two_signs)
{
	refused(PLAN("margin = * 1%%\n"), "margin: expected \"GLOB N%\"");
}

Test(limits, margin_in_words)
{
	refused(PLAN("margin = * 5percent\n"), "margin: expected \"GLOB N%\"");
}

Test(limits, looks_with_junk)
{
	refused(PLAN("looks = 6 12 24x\n"), "looks: expected \"3 6 12\"");
}

Test(limits, words_in_a_key)
{
	char *plan = NULL;
	size_t len;
	FILE *f = open_memstream(&plan, &len);

	fputs(PLAN(), f);
	for (int i = 0; i <= LIMIT_KERNELS; i++)
		fprintf(f, "kernel = k%d\n", i);
	fclose(f);
	refused(plan, "kernel: more than 32");
	free(plan);
}

Test(limits, arms)
{
	char *feature = NULL;
	size_t len;
	FILE *f = open_memstream(&feature, &len);

	fputs("[feature]\nsummary = s\narch = x86_64\n", f);
	for (int i = 0; i < 3000; i++)
		fprintf(f, "[arm%d]\nCONFIG_X = y\n", i);
	fclose(f);
	refused_with("configs/features/f.feature", feature, "section [arm64]: more than 64 arms");
	free(feature);
}

Test(limits, size_of_a_file)
{
	char *dir = stage(PLAN());
	AUTO_FREE char *big = malloc(LIMIT_CONFIG_BYTES + 2);

	memset(big, '#', LIMIT_CONFIG_BYTES + 1);
	big[LIMIT_CONFIG_BYTES + 1] = '\0';
	scratch_put(dir, "configs/features/f.feature", big);
	refused_in(dir, "f.feature: larger than 1048576 bytes");
}

Test(limits, fifo, .timeout = 5)
{
	char *dir = stage(PLAN());
	AUTO_FREE char *path = fs_path("%s/configs/plans/p.plan", dir);

	cr_assert(!fs_remove(path) && !mkfifo(path, 0600));
	refused_in(dir, "p.plan: is a FIFO, expected a regular file");
}

Test(limits, control_characters)
{
	refused(PLAN("summary = a\033[31mred\n"), "p.plan:6: summary: byte 0x1b is not text");
}

Test(limits, tab_in_a_job_line)
{
	refused_with("configs/features/f.feature", FEATURE "sysctl = vm/x=1\tkernel\n",
		     "sysctl: byte 0x09 is not text");
}

Test(limits, base_outside_configs)
{
	refused(PLAN("base = ../../x\n"), "base: expected a name of letters");
}

Test(limits, feature_outside_configs)
{
	char *dir = stage("[plan]\nfeature = ../../f.feature\nkernel = k\ncases = *\n");

	scratch_put(dir, "f.feature", FEATURE);
	refused_in(dir, "which is outside ");
}

Test(limits, patch_outside_configs)
{
	refused_with("configs/features/f.feature", FEATURE "patch = /etc/passwd\n",
		     "names /etc/passwd, which is outside ");
}

Test(limits, a_plan_by_its_path_names_what_it_likes)
{
	char *dir = stage(PLAN()), *mine = scratch_make();
	AUTO_FREE char *path = fs_path("%s/plans/m.plan", mine);
	struct plan p;

	scratch_put(mine, "plans/m.plan", "[plan]\nfeature = ../f.feature\nkernel = k\ncases = *\n");
	scratch_put(mine, "f.feature", FEATURE "patch = a/x.patch\n");
	scratch_put(mine, "a/x.patch", "");
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	plan_release(&p);
	scratch_remove(mine);
	scratch_remove(dir);
}

Test(limits, option_of_apt)
{
	refused_with("configs/kernels/k.kernel", "[kernel]\nversion = 6.12\nprovider = apt -oX=Y\n",
		     "provider apt: expected a package's name as Debian's policy has it, got \"-oX=Y\"");
}

Test(limits, option_of_curl)
{
	refused_with("configs/kernels/k.kernel", "[kernel]\nversion = 6.12\nprovider = tarball file:///x sha256 0\n",
		     "provider tarball: expected a URL");
}

Test(limits, option_of_git)
{
	refused_with("configs/kernels/k.kernel", "[kernel]\nversion = 6.12\nprovider = git /x --output=/y\n",
		     "provider git: expected a branch, tag or commit");
}

Test(limits, option_of_make)
{
	refused_with("configs/features/f.feature", FEATURE "CONFIG_Y = \"$(shell id)\"\n",
		     "CONFIG_Y: expected y, n, m");
}

Test(limits, toolchain)
{
	refused(PLAN("toolchain = gcc;id\n"), "toolchain: expected gcc, gcc-N, clang or clang-N, got \"gcc;id\"");
}

Test(limits, toolchain_of_a_feature)
{
	refused("[plan]\nfeature = f@/bin/sh\nkernel = k\ncases = *\n",
		"expected gcc, gcc-N, clang or clang-N behind the @");
}

Test(limits, memory)
{
	refused_with("configs/machines/tcg.machine",
		     "[machine]\nkind = tcg\nmemory_mib = 64,slots=2\nguest_timeout_s = 1\nhost_timeout_s = 1\n",
		     "memory_mib = 64,slots=2: expected a whole number");
}

Test(limits, timeout)
{
	refused_with("configs/machines/tcg.machine",
		     "[machine]\nkind = tcg\nmemory_mib = 64\nguest_timeout_s = 100000\nhost_timeout_s = 1\n",
		     "guest_timeout_s: expected a whole number from 1 to 86400");
}
