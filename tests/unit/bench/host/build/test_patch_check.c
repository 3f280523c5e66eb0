// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "build/patch_file.h"
#include "build/source.h"
#include "scratch.h"

#define HEAD "--- a/kernel/sys.c\n+++ b/kernel/sys.c\n"
#define GIT "diff --git a/x b/y\n"
#define HUNK "@@ -1,2 +1,2 @@\n a\n-b\n+c\n"

static void is(const char *text, const char *words)
{
	unsigned long line;
	const char *why = patch_check(text, strlen(text), &line);

	cr_assert(*words ? why && strstr(why, words) : !why, "%lu: %s, of:\n%s", line, why ? why : "taken", text);
}

Test(patch_check, unified_diffs_are_taken)
{
	is(HEAD HUNK, "");
	is("From: me\nSubject: x\n\nwhy\n---\n kernel/sys.c | 2 +-\n\n" HEAD HUNK "-- \n2.39.5\n\n", "");
	is("diff --git a/x b/x\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n"
	   "\\ No newline at end of file\n", "");
	is("diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n", "");
	is("--- linux.orig/a\t2020-01-01\n+++ linux/a\t2020-01-02\n@@ -1 +1 @@ fn()\n-a\n+b\n", "");
	is(HEAD "@@ -1,3 +1,3 @@\n a\n\n-b\n+c\n", "");	/* the blank of an empty line was eaten */
	is("--- a/x\r\n+++ b/x\r\n@@ -1 +1 @@\r\n-a\r\n+b\r\n", "");
	is(HEAD "@@ -1,2 +1,2 @@\n 3c\n-3d\n+***************\n", "");	/* it is what a hunk says, not a command */
}

Test(patch_check, everything_else_is_refused)
{
	is("", "no hunk");
	is("hello\n", "no hunk");
	is(HEAD, "no hunk");
	is("new file mode 100644\n", "no hunk");	/* prose, without git's line before it */
	is("3c\nfoo\n.\n", "ed script");
	is("20c20\n< a\n---\n> b\n", "normal diff");
	is("*** a/x\n--- b/x\n***************\n*** 1,2 ****\n", "context diff");
	is(HEAD HUNK "1,2d\n", "ed script");
	is("GIT binary patch\nliteral 3\n", "binary");
	is("Binary files a/x and b/x differ\n", "binary");
	is(HUNK, "without the name of its file");
	is("Content-Transfer-Encoding: Quoted-Printable\n\n" HEAD HUNK, "encoded mail");
	is("content-transfer-encoding:base64\n", "encoded mail");
}

Test(patch_check, hunks_are_as_long_as_they_say)
{
	is(HEAD "@@ -1,3 +1,2 @@\n a\n-b\n+c\n", "not as long");
	is(HEAD "@@ -1,2 +1,3 @@\n a\n-b\n+c\n", "not as long");
	is(HEAD "@@ -1,1 +1,2 @@\n a\n-b\n+c\n", "not as long");
	is(HEAD "@@ -1,2 +1,2 @@\n a\n#b\n+c\n", "not as long");
	is(HEAD "@@ -1,99999999999999999999 +1 @@\n", "malformed head");
	is(HEAD "@@ -x +1 @@\n", "malformed head");
	is(HEAD "@@ -1 +1\n", "malformed head");
}

Test(patch_check, names_stay_in_the_tree)
{
	is("--- a/../x\n+++ b/x\n" HUNK, "\"..\"");
	is("--- a/x\n+++ b/c/../../../x\n" HUNK, "\"..\"");
	is("--- a/x\n+++ /etc/passwd\n" HUNK, "absolute");
	is("--- x\n+++ x\n" HUNK, "without a folder in front");
	is("--- a/\n+++ b/\n" HUNK, "empty part");
	is("--- \"a/x\"\n+++ \"b/x\"\n" HUNK, "quoted");
	is("--- a/x\033[m\n+++ b/x\n" HUNK, "quoted");
	is(GIT "rename from ../x\nrename to y\n", "\"..\"");
	is(GIT "rename from x\nrename to /y\n", "absolute");
	is("Index: ../x\n" HEAD HUNK, "\"..\"");
	is("diff --git a/../x b/y\n", "\"..\"");
	is(GIT "new file mode 120000\n", "a link");
	is(GIT "new file mode 160000\n", "a submodule");
}

Test(patch_check, nul)
{
	unsigned long line;

	cr_assert(strstr(patch_check(HEAD "\0" HUNK, sizeof(HEAD HUNK), &line), "NUL"));
}

/* the whole way, against a tree of one file */
struct tree { char *dir; struct strlist patches; struct reason why; char *got; };

static int apply(struct tree *t, const char *patch)
{
	AUTO_FREE char *tree = NULL, *cache = NULL, *path = NULL;
	struct kernel_def k = { .name = (char *)"k", .provider = (char *)"dir" };

	*t = (struct tree){ .dir = scratch_make() };
	tree = fs_path("%s/tree", t->dir);
	cache = fs_path("%s/cache", t->dir);
	path = fs_path("%s/x.patch", t->dir);
	k.source = tree;
	scratch_put(t->dir, "tree/Kbuild", "");
	scratch_put(t->dir, "tree/kernel/sys.c", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n");
	scratch_put(t->dir, "x.patch", patch);
	setenv("XDG_CACHE_HOME", cache, 1);
	cr_assert_eq(strlist_add(&t->patches, path), 0);
	return source_get(&k, &t->patches, &t->got, &t->why);
}

static void end(struct tree *t)
{
	strlist_release(&t->patches);
	reason_release(&t->why);
	free(t->got);
	scratch_remove(t->dir);
}

Test(patch_apply, offsets_are_said, .init = cr_redirect_stderr)
{
	struct tree t;
	AUTO_FREE char *text = NULL;

	cr_assert_eq(apply(&t, HEAD "@@ -2,3 +2,3 @@\n 5\n-6\n+six\n 7\n"), 0, "%s", t.why.text);
	text = scratch_get(t.got, "tree/kernel/sys.c");
	cr_assert_str_eq(text, "1\n2\n3\n4\n5\nsix\n7\n8\n9\n10\n");
	scratch_expect_stderr("x.patch: kernel/sys.c: Hunk #1 succeeded at 5 (offset 3 lines)");
	end(&t);
}

Test(patch_apply, there_is_no_fuzz)
{
	struct tree t;

	cr_assert_eq(apply(&t, HEAD "@@ -4,5 +4,5 @@\n four\n 5\n-6\n+six\n 7\n 8\n"), -EINVAL);
	cr_assert(strstr(t.why.text, "kernel/sys.c: Hunk #1 FAILED at 4"), "%s", t.why.text);
	end(&t);
}

Test(patch_apply, what_was_hashed_is_applied, .init = cr_redirect_stderr)
{
	const struct patch_file *p, *again;
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.patch", dir);

	scratch_put(dir, "x.patch", HEAD HUNK);
	cr_assert_eq(patch_file_get(path, &p), 0);
	scratch_put(dir, "x.patch", "3d\n");
	cr_assert_eq(patch_file_get(path, &again), 0);
	cr_assert(again == p && !strcmp(p->text, HEAD HUNK));
	scratch_remove(dir);
}
