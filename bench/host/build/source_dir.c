// SPDX-License-Identifier: GPL-2.0-only
#include "build/source_dir.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "bench/base/subproc.h"
#include "config/kernel_version.h"

enum { SHOWN = 12 };

/* what git prints in a folder; @code as it ended */
static int ask(const struct kernel_def *k, const char *dir, const char *words, char **out, int *code)
{
	struct strlist argv = { 0 };
	int err = strlist_add_words(&argv, "git -c core.quotePath=false -C");

	if (!err)
		err = strlist_add(&argv, dir);
	if (!err)
		err = strlist_add_words(&argv, words);
	if (!err)
		err = strlist_end(&argv);
	if (!err)
		err = subproc_ask((const char *const *)argv.at, kernel_git_keep, out, code);
	strlist_release(&argv);
	if (err == -ENOENT)
		return fail(-EINVAL, "git is needed for kernel %s: apt-get install git", k->name);
	return err ? fail(err, "git") : 0;
}

/* is the folder itself a work tree of git's, and not only in one, which may ignore it? */
static int is_work_tree(const struct kernel_def *k, bool *is)
{
	AUTO_FREE char *real = realpath(k->source, NULL);
	AUTO_FREE char *top = NULL;
	int code, err = ask(k, k->source, "rev-parse --show-toplevel", &top, &code);

	*is = false;
	if (err)
		return err;
	top[strcspn(top, "\n")] = '\0';
	*is = !code && real && !strcmp(top, real);
	return 0;
}

/* what a build in the tree leaves there; a source package's .gitignore may say anything, so nobody asks it */
#define BUILT \
	" -x *.o -x *.ko -x *.a -x *.mod -x *.mod.c -x *.s -x .*.cmd -x .*.d -x *.lex.c -x *.tab.[ch] -x *.asn1.[ch]" \
	" -x /.config -x /.config.old -x /vmlinux -x /vmlinux.* -x /System.map -x /.tmp_* -x *.symvers" \
	" -x modules.order -x modules.builtin* -x /include/config/ -x /include/generated/ -x vmlinux.lds" \
	" -x /arch/*/include/generated/ -x /.git"

/* of a folder that is none: through an empty repository elsewhere git lists what is there, but for that */
static int list_plain(const struct kernel_def *k, char **out, int *code)
{
	AUTO_FREE char *final = fs_path("%s/ignore", fs_cache_dir());
	AUTO_FREE char *dir = fs_temp(final);
	AUTO_FREE char *real = realpath(k->source, NULL);
	AUTO_FREE char *git = fs_path("--git-dir=%s/.git", dir);
	AUTO_FREE char *tree = fs_path("--work-tree=%s", real ? real : k->source);
	AUTO_FREE char *made = NULL;
	struct strlist argv = { 0 };
	int gone, err = fs_mkdirs(dir);

	if (!err)
		err = ask(k, dir, "init -q", &made, code);
	if (!err)
		err = strlist_add_words(&argv, "git -c core.quotePath=false -C");
	if (!err)
		err = strlist_add(&argv, k->source);
	if (!err)
		err = strlist_add(&argv, git);
	if (!err)
		err = strlist_add(&argv, tree);
	if (!err)
		err = strlist_add_words(&argv, "ls-files --others" BUILT);
	if (!err)
		err = strlist_end(&argv);
	if (!err && !*code)
		err = subproc_ask((const char *const *)argv.at, kernel_git_keep, out, code);
	strlist_release(&argv);
	gone = fs_remove(dir);
	return err ? err : gone;
}

/* names of source files, in git's order, a line each */
static int list_files(const struct kernel_def *k, bool tree, char **out)
{
	int code = 0;
	int err = tree ? ask(k, k->source, "ls-files --cached --others --exclude-standard" BUILT, out, &code) :
			 list_plain(k, out, &code);

	return err || !code ? err : fail(-EINVAL, "kernel %s: git cannot list %s: %.*s", k->name, k->source,
					 (int)strcspn(*out ? *out : "", "\n"), *out ? *out : "");
}

/* those that are there: one that was deleted and not committed is listed, and a submodule is a folder */
static int keep_present(const struct kernel_def *k, char *list, struct strlist *names, struct strlist *lines)
{
	char *name;
	int err = 0;

	while ((name = strsep(&list, "\n")) && !err) {
		AUTO_FREE char *path = fs_path("%s/%s", k->source, name);
		AUTO_FREE char *line = NULL;
		struct stat st;

		if (!*name || lstat(path, &st) || !(S_ISREG(st.st_mode) || S_ISLNK(st.st_mode)))
			continue;
		line = fs_path("%s %lld %lld.%09ld\n", path, (long long)st.st_size, (long long)st.st_mtim.tv_sec,
			       st.st_mtim.tv_nsec);
		err = strlist_add(names, name);
		if (!err)
			err = strlist_add(lines, line);
	}
	return err;
}

static int look(const struct kernel_def *k, bool tree, struct strlist *names, struct strlist *lines)
{
	AUTO_FREE char *list = NULL;
	int err = list_files(k, tree, &list);

	return err ? err : keep_present(k, list, names, lines);
}

int source_dir_identity(const struct kernel_def *k, char **id)
{
	AUTO_FREE char *kbuild = fs_path("%s/Kbuild", k->source);
	AUTO_FREE char *text = NULL;
	struct strlist names = { 0 }, lines = { 0 };
	char hex[65];
	bool tree;
	int err;

	if (!fs_exists(kbuild))
		return fail(-EINVAL, "kernel %s: %s is not a kernel source tree (it has no Kbuild)", k->name,
			    k->source);
	err = is_work_tree(k, &tree);
	if (!err)
		err = look(k, tree, &names, &lines);
	strlist_sort(&lines);
	text = strlist_join(&lines, "");
	strlist_release(&names);
	strlist_release(&lines);
	if (err || !text)
		return err ? err : fail(-ENOMEM, "read %s", k->source);
	fs_sha256_hex(text, strlen(text), hex);
	*id = fs_path("dir-%.16s", hex);
	return 0;
}

static int say_commit(const struct kernel_def *k)
{
	AUTO_FREE char *head = NULL;
	AUTO_FREE char *edited = NULL;
	size_t n = 0;
	int code, err = ask(k, k->source, "rev-parse --verify --quiet HEAD", &head, &code);

	if (err || code)
		return err;
	err = ask(k, k->source, "status --porcelain", &edited, &code);
	for (const char *p = err ? "" : edited; *p; p++)
		n += *p == '\n';
	if (!err)
		note("kernel %s: %s as it lies there: commit %.*s, %zu files edited or added", k->name, k->source,
		     SHOWN, head, n);
	return err;
}

static int write_list(const struct strlist *names, const char *path)
{
	AUTO_FREE char *text = strlist_join(names, "\n");

	return text ? fs_fill(path, text, strlen(text)) : fail(-ENOMEM, "%s", path);
}

int source_dir_archive(const struct kernel_def *k, const char *tmp, const char *tar, struct reason *why)
{
	AUTO_FREE char *list = fs_path("%s/list", tmp);
	const char *argv[] = { "tar", "-C", k->source, "--format=posix", "--no-recursion", "--transform=s,^,tree/,S",
			       "--verbatim-files-from", "-T", list, "-cf", tar, NULL };
	AUTO_FREE char *said = NULL;
	struct strlist names = { 0 }, lines = { 0 };
	bool tree;
	int code = 0, err = is_work_tree(k, &tree);

	if (!err)
		err = look(k, tree, &names, &lines);
	if (!err && tree)
		err = say_commit(k);
	if (!err)
		err = write_list(&names, list);
	strlist_release(&names);
	strlist_release(&lines);
	if (!err)
		err = subproc_capture(argv, &said, &code);
	if (err)
		return err == -ENOMEM ? err : fail(err, "copying the kernel source");
	return code ? because(why, -EINVAL, "copying the kernel source: tar failed: %.*s", (int)strcspn(said, "\n"),
			      said) : 0;
}
