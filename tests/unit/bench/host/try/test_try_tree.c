// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "bench/base/subproc.h"
#include "scratch.h"
#include "try/try_tree.h"

#define MAKEFILE "# SPDX\nVERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 0\nEXTRAVERSION = -rc2\nNAME = x\n"

static void git(const char *tree, const char *words)
{
	struct strlist argv = { 0 };
	AUTO_FREE char *out = NULL;
	int code;

	cr_assert_eq(strlist_add_words(&argv, "git -c user.name=x -c user.email=x@y -c commit.gpgsign=false -C"), 0);
	cr_assert_eq(strlist_add(&argv, tree), 0);
	cr_assert_eq(strlist_add_words(&argv, words), 0);
	cr_assert_eq(strlist_end(&argv), 0);
	cr_assert_eq(subproc_capture((const char *const *)argv.at, &out, &code), 0);
	cr_assert_eq(code, 0, "git %s: %s", words, out);
	strlist_release(&argv);
}

static void commit(const char *tree, const char *file, const char *text, const char *subject)
{
	AUTO_FREE char *words = fs_path("commit -qam %s", subject);

	scratch_put(tree, file, text);
	git(tree, "add -A");
	git(tree, words);
}

/* a tree at a path with a blank: v1, then three commits */
static char *make(char **dir)
{
	char *tree;

	*dir = scratch_make();
	tree = fs_path("%s/my linux", *dir);
	cr_assert_eq(fs_mkdirs(tree), 0);
	setenv("HOME", *dir, 1);
	git(tree, "init -q -b main");
	scratch_put(tree, "Makefile", MAKEFILE);
	commit(tree, "a.c", "one\n", "start");
	git(tree, "tag v1");
	commit(tree, "a.c", "two\n", "second");
	commit(tree, "b.c", "b\n", "third");
	commit(tree, "a.c", "four\n", "fourth");
	return tree;
}

Test(try_tree, commits_become_steps_from_the_base_on)
{
	char *dir, *tree = make(&dir);
	struct try_job j = { 0 };

	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = tree, .base = "v1", .each = true }), 0);
	cr_assert_eq(j.n, 3);
	cr_assert_str_eq(j.step[1].title, "third");
	cr_assert(j.step[1].whole);
	cr_assert(strstr(j.step[1].patch, "+two\n") && strstr(j.step[1].patch, "+++ b/b.c\n"), "%s", j.step[1].patch);
	cr_assert_eq(strncmp(j.step[1].origin, "commit ", 7), 0);
	cr_assert_eq(strncmp(j.kernel, "linux-7.3.0-rc2-", 16), 0);
	cr_assert(strstr(j.kernel_text, "version  = 7.3\nprovider = git \""), "%s", j.kernel_text);
	cr_assert(strstr(j.kernel_text, "/my linux\" "), "%s", j.kernel_text);
	try_release(&j);
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = tree, .base = "v1" }), 0);
	cr_assert_eq(j.n, 1);
	cr_assert_str_eq(j.step[0].title, "HEAD: 3 commits since v1");
	try_release(&j);
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = tree, .ref = "HEAD~1" }), 0);
	cr_assert_str_eq(j.step[0].title, "third");
	cr_assert(!strstr(j.step[0].patch, "a.c"), "%s", j.step[0].patch);
	try_release(&j);
	free(tree);
	scratch_remove(dir);
}

Test(try_tree, edits_are_measured_or_said_to_be_left_out)
{
	char *dir, *tree = make(&dir);
	struct try_job j = { 0 };

	cr_redirect_stderr();
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = tree, .dirty = true }), -EINVAL);
	scratch_put(tree, "a.c", "edited\n");
	scratch_put(tree, "unknown.c", "x\n");
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = tree, .base = "v1" }), 0);
	cr_assert(!strstr(j.step[0].patch, "edited"));
	try_release(&j);
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = tree, .dirty = true }), 0);
	cr_assert(strstr(j.step[0].patch, "-four\n+edited\n"), "%s", j.step[0].patch);
	cr_assert(!strstr(j.step[0].patch, "unknown"));
	try_release(&j);
	scratch_expect_stderr("1 left out, edited and not committed (--dirty measures them): a.c\n");
	free(tree);
	scratch_remove(dir);
}

Test(try_tree, a_worktree_and_a_shallow_clone)
{
	char *dir, *tree = make(&dir);
	AUTO_FREE char *shallow = fs_path("%s/shallow", dir);
	AUTO_FREE char *beside = fs_path("%s/beside", dir);
	AUTO_FREE char *from = fs_path("file://%s", tree);
	const char *clone[] = { "git", "clone", "-q", "--depth=2", from, shallow, NULL };
	AUTO_FREE char *out = NULL;
	struct try_job j = { 0 };
	int code;

	git(tree, "worktree add -q ../beside HEAD~1");
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = beside }), 0);
	cr_assert_str_eq(j.step[0].title, "third");
	try_release(&j);
	cr_assert_eq(subproc_capture(clone, &out, &code), 0);
	cr_assert_eq(code, 0, "%s", out);
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = shallow }), 0);
	cr_assert_str_eq(j.step[0].title, "fourth");
	try_release(&j);
	cr_redirect_stderr();
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = shallow, .base = "HEAD~2" }), -EINVAL);
	try_release(&j);
	cr_assert_eq(try_tree(&j, &(struct try_tree){ .dir = dir }), -EINVAL);
	scratch_expect_stderr("has no commit \"HEAD~2\" (in a shallow clone: git fetch --deepen=100)");
	try_release(&j);
	free(tree);
	scratch_remove(dir);
}
