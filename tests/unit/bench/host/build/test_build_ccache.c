// SPDX-License-Identifier: GPL-2.0-only
/* Who may write to which of the compiler's caches, and what the sandbox is told. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"
#include "build/build_run.h"
#include "build/sandbox.h"
#include "scratch.h"

struct made { char *dir; struct sandbox_ccache c; };

static struct made of(const char *provider, const char *source, bool kernel_patch, bool arm_patch)
{
	struct made m = { .dir = scratch_make() };
	AUTO_FREE char *patch = fs_path("%s/x.patch", m.dir);
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)provider, .source = (char *)source };
	struct arm a = { .name = (char *)"on" };
	const struct build b = { .kernel = &k, .arm = &a };

	scratch_put(m.dir, "x.patch", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n");
	if (kernel_patch)
		cr_assert_eq(strlist_add(&k.patches, patch), 0);
	if (arm_patch)
		cr_assert_eq(strlist_add(&a.patch, patch), 0);
	setenv("XDG_CACHE_HOME", "/tmp/hardbench-test-cache", 1);
	cr_assert_eq(build_ccache(&b, &m.c), 0);
	strlist_release(&k.patches);
	strlist_release(&a.patch);
	return m;
}

static void expect(struct made m, const char *words, bool read_only)
{
	cr_assert(strstr(m.c.dir, words), "%s", m.c.dir);
	cr_assert_eq(m.c.read_only, read_only);
	free(m.c.dir);
	scratch_remove(m.dir);
}

Test(build_ccache, what_apt_verified_shares_one)
{
	struct made m = of("apt", "linux-source-6.12", false, false);

	cr_assert_str_eq(m.c.dir, "/tmp/hardbench-test-cache/hardbench/ccache");
	expect(m, "/ccache", false);
}

Test(build_ccache, a_patched_arm_reads_its_kernels)
{
	struct made m = of("apt", "linux-source-6.12", false, true);

	cr_assert_str_eq(m.c.dir, "/tmp/hardbench-test-cache/hardbench/ccache");
	expect(m, "/ccache", true);
	expect(of("dir", "/src", false, true), "/ccache-own/dir-", true);
}

Test(build_ccache, every_other_source_has_its_own)
{
	struct made x = of("dir", "/src/x", false, false), y = of("dir", "/src/y", false, false);

	cr_assert_str_neq(x.c.dir, y.c.dir);
	expect(x, "/ccache-own/dir-", false);
	expect(y, "/ccache-own/dir-", false);
	expect(of("git", "/src", false, false), "/ccache-own/git-", false);
	expect(of("apt", "linux-source-6.12", true, false), "/ccache-own/apt-", false);
}

static bool has(const struct strlist *l, const char *a, const char *b, const char *c)
{
	for (size_t i = 0; i + 2 < l->n; i++)
		if (!strcmp(l->at[i], a) && (!b || !strcmp(l->at[i + 1], b)) && !strcmp(l->at[i + 2], c))
			return true;
	return false;
}

Test(build_ccache, the_sandbox_is_told)
{
	char *dir = scratch_make();
	struct sandbox_ccache c = { .dir = dir, .read_only = true };
	struct strlist argv = { 0 };
	struct reason why = { 0 };

	cr_assert_eq(sandbox_argv("/s", NULL, "/o", NULL, NULL, &c, &argv, &why), 0, "%s", why.text);
	cr_assert(has(&argv, "--ro-bind", dir, "/ccache") && has(&argv, "--setenv", "CCACHE_READONLY", "1"));
	strlist_release(&argv);
	c.read_only = false;
	cr_assert_eq(sandbox_argv("/s", NULL, "/o", NULL, NULL, &c, &argv, &why), 0);
	cr_assert(has(&argv, "--bind", dir, "/ccache") && !has(&argv, "--setenv", "CCACHE_READONLY", "1"));
	strlist_release(&argv);
	cr_assert_eq(sandbox_patch_argv("/t", "/p", &argv, &why), 0);
	cr_assert(has(&argv, "--bind", "/t", "/src") && has(&argv, "--ro-bind", "/p", "/patch"));
	cr_assert(!has(&argv, "--bind", NULL, "/ccache") && strlist_has(&argv, "-F0") && strlist_has(&argv, "-u"));
	strlist_release(&argv);
	scratch_remove(dir);
}

/* what clang makes of a structure whose layout is drawn from @seed, with the objects that @cache has */
static void compile(const char *dir, const char *cache, const char *seed, char **object, size_t *len)
{
	AUTO_FREE char *random = fs_path("%s/random", dir), *obj = fs_path("%s/obj", dir);
	AUTO_FREE char *file = fs_path("%s/x.o", obj);
	AUTO_FREE char *used = fs_path("%s/seed", obj), *said = NULL;
	struct sandbox_ccache c = { .dir = (char *)cache };
	struct strlist argv = { 0 };
	struct reason why = { 0 };
	int code = -1;

	cr_assert_eq(fs_write(random, seed, strlen(seed)) | fs_write(used, seed, strlen(seed)), 0);
	cr_assert_eq(sandbox_argv(NULL, NULL, obj, NULL, random, &c, &argv, &why), 0, "%s", why.text);
	cr_assert_eq(strlist_add_words(&argv, "ccache clang-19 -frandomize-layout-seed-file=/build/seed "
				       "-O2 -c x.c -o x.o"), 0);
	cr_assert_eq(strlist_end(&argv), 0);
	cr_assert_eq(subproc_capture((const char *const *)argv.at, &said, &code), 0);
	cr_assert_eq(code, 0, "%s", said);
	cr_assert_eq(fs_read(file, object, len), 0);
	strlist_release(&argv);
}

/* a second draw of a structure's layout, where the first one's objects are cached, is what it is without a cache */
Test(build_ccache, objects_of_another_draw_are_not_found)
{
	static const char *const seed[] = { "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210" };
	char *dir = scratch_make(), *object[5];
	AUTO_FREE char *warm = fs_path("%s/warm", dir), *cold = fs_path("%s/cold", dir);
	AUTO_FREE char *again = fs_path("%s/again", dir);
	AUTO_FREE char *obj = fs_path("%s/obj", dir);
	const char *const cache[] = { warm, warm, warm, cold, again };
	const int draw[] = { 0, 1, 0, 1, 0 };
	size_t len[5];

	cr_assert_eq(fs_mkdirs(obj), 0);
	scratch_put(obj, "x.c", "struct s { int a, b, c, d, e, f, g, h, i, j, k, l, m, n; long o, p, q, r, s, t; }\n"
		    "__attribute__((randomize_layout));\nlong of(struct s *s) { return s->a + s->j * s->q; }\n");
	for (size_t i = 0; i < 5; i++)
		compile(dir, cache[i], seed[draw[i]], &object[i], &len[i]);
	cr_expect(len[1] == len[3] && !memcmp(object[1], object[3], len[1]), "a warm cache has another second draw");
	cr_expect(len[2] == len[4] && !memcmp(object[2], object[4], len[2]), "and the first one afterwards");
	cr_expect(len[0] != len[1] || memcmp(object[0], object[1], len[0]), "two draws are one");
	for (size_t i = 0; i < 5; i++)
		free(object[i]);
	scratch_remove(dir);
}
