// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "build/source.h"
#include "results/whole.h"
#include "scratch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"

#define BAD_PATCH "--- a/kernel/sys.c\n+++ b/kernel/sys.c\n@@ -1,1 +1,1 @@\n-int y;\n+int z;\n"

Test(source, the_reason_is_what_failed_whatever_is_printed_later)
{
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/tree", dir);
	AUTO_FREE char *cache = fs_path("%s/cache", dir);
	AUTO_FREE char *bad = fs_path("%s/bad.patch", dir);
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)"dir", .source = tree };
	struct strlist patches = { 0 };
	struct reason why = { 0 };
	char *got = NULL;

	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "tree/kernel/sys.c", "int x;\n");
	scratch_put(dir, "bad.patch", BAD_PATCH);
	setenv("XDG_CACHE_HOME", cache, 1);
	cr_assert_eq(strlist_add(&patches, bad), 0);
	cr_redirect_stderr();
	cr_assert_eq(source_get(&k, &patches, &got, &why), -EINVAL);
	fail(-EINVAL, "the disk is nearly full");
	cr_assert(strstr(why.text, "bad.patch"), "%s", why.text);
	cr_assert(!strstr(why.text, "nearly full"), "%s", why.text);
	reason_print(&why, -EINVAL);
	scratch_expect_stderr("hardbench: the disk is nearly full\nhardbench: applying ");
	reason_release(&why);
	strlist_release(&patches);
	scratch_remove(dir);
}

enum way { FIRST, MIDDLE, LAST, DELETED, SHORTENED, LINKED, WAYS };

/* one change of a file that leaves its time as it can */
static void spoil(const char *path, enum way how)
{
	AUTO_FREE char *text = NULL;
	size_t len;

	cr_assert_eq(fs_read(path, &text, &len), 0, "%s", path);
	if (how <= LAST)
		text[how == FIRST ? 0 : how == MIDDLE ? len / 2 : len - 1] ^= 1;
	if (how <= LAST)
		cr_assert_eq(fs_write(path, text, len), 0);
	if (how == DELETED || how == LINKED)
		cr_assert_eq(unlink(path), 0);
	if (how == LINKED)
		cr_assert_eq(symlink("Kbuild", path), 0);
	if (how == SHORTENED)
		cr_assert_eq(truncate(path, (off_t)len / 2), 0);
}

static void get(const struct kernel_def *k, const struct strlist *patches, char **got)
{
	struct reason why = { 0 };

	free(TAKE(*got));
	whole_forget_all();
	cr_assert_eq(source_get(k, patches, got, &why), 0, "%s", why.text);
}

/* whatever happens to a cached source, plain or patched: it goes aside and is had again, as it was */
Test(source, what_is_damaged_is_had_again)
{
	static const char *const files[] = { "tree/kernel/sys.c", "tree/Kbuild", "patch.log", "files.tsv" };
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/tree", dir), *cache = fs_path("%s/cache", dir);
	AUTO_FREE char *patch = fs_path("%s/good.patch", dir), *got = NULL;
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)"dir", .source = tree };
	struct strlist patches = { 0 };
	unsigned int aside = 0;

	scratch_put(dir, "tree/Kbuild", "obj-y += kernel/\n");
	scratch_put(dir, "tree/kernel/sys.c", "int y;\n");
	scratch_put(dir, "good.patch", BAD_PATCH);
	setenv("XDG_CACHE_HOME", cache, 1);
	cr_assert_eq(strlist_add(&patches, patch), 0);
	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(files); i++)
		for (enum way how = 0; how < WAYS; how++) {
			AUTO_FREE char *path = NULL, *gone = NULL, *text = NULL;

			get(&k, &patches, &got);
			path = fs_path("%s/%s", got, files[i]);
			spoil(path, how);
			gone = fs_path("%s.damaged-%u", got, ++aside);
			get(&k, &patches, &got);
			cr_expect(fs_exists(gone), "%s, way %d", files[i], how);
			text = scratch_get(got, "tree/kernel/sys.c");
			cr_expect_str_eq(text, "int z;\n", "%s, way %d", files[i], how);
		}
	cr_expect_eq(aside, ARRAY_SIZE(files) * WAYS);
	strlist_release(&patches);
	scratch_remove(dir);
}

/* trees share their files by links: one that is made, or was begun in vain, makes none of the others be read again */
Test(source, trees_that_come_and_go_leave_the_others_known)
{
	static const char *const texts[] = {
		BAD_PATCH, "--- a/Kbuild\n+++ b/Kbuild\n@@ -1,1 +1,1 @@\n-obj-y += kernel/\n+obj-y += mm/\n",
		"--- a/Kbuild\n+++ b/Kbuild\n@@ -1,1 +1,1 @@\n-not this\n+nor that\n",
	};
	char *dir = scratch_make(), *none = NULL;
	AUTO_FREE char *tree = fs_path("%s/tree", dir), *cache = fs_path("%s/cache", dir), *got = NULL, *again = NULL;
	AUTO_FREE char *made = NULL, *before = NULL, *after = NULL;
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)"dir", .source = tree };
	struct strlist patch[ARRAY_SIZE(texts)] = { 0 };
	struct reason why = { 0 };

	scratch_put(dir, "tree/Kbuild", "obj-y += kernel/\n");
	scratch_put(dir, "tree/kernel/sys.c", "int y;\n");
	scratch_put(dir, "tree/mm.c", "int mm;\n");
	setenv("XDG_CACHE_HOME", cache, 1);
	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
		AUTO_FREE char *name = fs_path("%zu.patch", i), *path = fs_path("%s/%s", dir, name);

		scratch_put(dir, name, texts[i]);
		cr_assert_eq(strlist_add(&patch[i], path), 0);
	}
	get(&k, &patch[0], &got);
	made = scratch_get(got, ".verified");
	get(&k, &patch[1], &again);
	cr_assert_eq(source_get(&k, &patch[2], &none, &why), -EINVAL, "a patch that does not apply");
	before = scratch_get(got, ".verified");
	cr_expect_str_neq(before, made, "its files have other links now");
	get(&k, &patch[0], &got);
	after = scratch_get(got, ".verified");
	cr_expect_str_eq(before, after, "it was read again");
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		strlist_release(&patch[i]);
	reason_release(&why);
	scratch_remove(dir);
}

static int get_dir(const char *tree, const char *version, char **got, struct reason *why)
{
	struct kernel_def k = { .name = (char *)"k", .version = (char *)version, .provider = (char *)"dir",
				.source = (char *)tree };
	const struct strlist none = { 0 };

	return source_get(&k, &none, got, why);
}

Test(source, of_a_folder_objects_and_a_configuration_stay_behind)
{
	static const char *const stays[] = { ".config", "kernel/sys.o", ".git/x", "include/config/auto.conf" };
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/a tree", dir);
	AUTO_FREE char *cache = fs_path("%s/cache", dir);
	AUTO_FREE char *source = NULL;
	AUTO_FREE char *text = NULL;
	struct reason why = { 0 };
	char *got = NULL;

	setenv("XDG_CACHE_HOME", cache, 1);
	scratch_put(tree, "Kbuild", "");
	scratch_put(tree, ".gitignore", "/*\n");	/* as Debian's source has it */
	scratch_put(tree, "kernel/sys.c", "int x;\n");
	scratch_put(tree, "new file.c", "new\n");
	for (size_t i = 0; i < ARRAY_SIZE(stays); i++)
		scratch_put(tree, stays[i], "x");
	cr_assert_eq(get_dir(tree, NULL, &got, &why), 0, "%s", why.text);
	source = fs_path("%s/tree", got);
	text = scratch_get(source, "new file.c");
	cr_assert_str_eq(text, "new\n");
	for (size_t i = 0; i < ARRAY_SIZE(stays); i++) {
		AUTO_FREE char *path = fs_path("%s/%s", source, stays[i]);

		cr_assert(!fs_exists(path), "%s", path);
	}
	free(got);
	scratch_remove(dir);
}

Test(source, a_version_that_is_not_the_trees_is_refused)
{
	char *dir = scratch_make();
	AUTO_FREE char *tree = fs_path("%s/tree", dir);
	AUTO_FREE char *cache = fs_path("%s/cache", dir);
	struct reason why = { 0 };
	char *got = NULL;

	setenv("XDG_CACHE_HOME", cache, 1);
	scratch_put(tree, "Kbuild", "");
	scratch_put(tree, "Makefile", "VERSION = 6\nPATCHLEVEL = 13\nSUBLEVEL = 0\nEXTRAVERSION = -rc3\n");
	cr_assert_eq(get_dir(tree, "6.12", &got, &why), -EINVAL);
	cr_assert(strstr(why.text, "version = 6.12, but the tree's own is 6.13.0-rc3"), "%s", why.text);
	reason_release(&why);
	cr_assert_eq(get_dir(tree, "6.13", &got, &why), 0);
	free(got);
	scratch_remove(dir);
}

Test(source, a_folder_that_is_no_repository_is_called_so)
{
	char *dir = scratch_make(), *id = NULL;
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)"git", .source = dir, .ref = (char *)"HEAD" };

	setenv("GIT_CEILING_DIRECTORIES", "/", 1);
	cr_redirect_stderr();
	cr_assert_eq(source_identity(&k, &id), -EINVAL);
	scratch_expect_stderr("is no git repository: provider = dir takes a folder as it lies there");
	scratch_remove(dir);
}
