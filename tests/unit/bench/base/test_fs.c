// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <limits.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "scratch.h"

Test(fs, write_replaces_whole_and_leaves_no_temporary)
{
	char *dir = scratch_make();
	AUTO_FREE char *only = fs_path("ls -A %s | wc -l", dir);
	AUTO_FREE char *text = NULL;
	char count[16];
	FILE *p;

	scratch_put(dir, "f", "one and more");
	scratch_put(dir, "f", "two");
	text = scratch_get(dir, "f");
	cr_assert_str_eq(text, "two");
	p = popen(only, "r");
	cr_assert_not_null(fgets(count, sizeof(count), p));
	pclose(p);
	cr_assert_eq(atoi(count), 1);
	scratch_remove(dir);
}

Test(fs, write_into_a_missing_folder_fails_and_says_so)
{
	cr_redirect_stderr();
	cr_assert_eq(fs_write("/no/such/folder/f", "x", 1), -ENOENT);
	scratch_expect_stderr("write /no/such/folder/f");
}

Test(fs, read_of_a_file_without_a_size)
{
	AUTO_FREE char *text = NULL;
	size_t len;

	cr_assert_eq(fs_read("/proc/self/status", &text, &len), 0);
	cr_assert_gt(len, 100);
	cr_assert_eq(text[len], '\0');
}

Test(fs, read_keeps_nul_bytes)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/f", dir);
	AUTO_FREE char *text = NULL;
	size_t len;

	cr_assert_eq(fs_write(path, "a\0b", 3), 0);
	cr_assert_eq(fs_read(path, &text, &len), 0);
	cr_assert_eq(len, 3);
	cr_assert_eq(memcmp(text, "a\0b", 4), 0);
	scratch_remove(dir);
}

Test(fs, mkdirs_is_idempotent_and_refuses_a_file_in_the_way)
{
	char *dir = scratch_make();
	AUTO_FREE char *deep = fs_path("%s/a/b/c", dir);
	AUTO_FREE char *bad = fs_path("%s/f/x", dir);

	cr_redirect_stderr();
	cr_assert_eq(fs_mkdirs(deep), 0);
	cr_assert_eq(fs_mkdirs(deep), 0);
	cr_assert(fs_exists(deep));
	scratch_put(dir, "f", "");
	cr_assert_eq(fs_mkdirs(bad), -ENOTDIR);
	scratch_remove(dir);
}

Test(fs, remove_takes_what_is_not_there_and_dangling_links)
{
	char *dir = scratch_make();
	AUTO_FREE char *link = fs_path("%s/link", dir);
	struct stat st;

	cr_assert_eq(fs_remove("/no/such/thing"), 0);
	cr_assert_eq(symlink("/no/such/target", link), 0);
	cr_assert_eq(fs_remove(link), 0);
	cr_assert_eq(lstat(link, &st), -1);
	scratch_remove(dir);
}

Test(fs, remove_does_not_follow_links)
{
	char *dir = scratch_make();
	AUTO_FREE char *sub = fs_path("%s/sub", dir);
	AUTO_FREE char *link = fs_path("%s/sub/link", dir);
	AUTO_FREE char *target = fs_path("%s/keep", dir);
	AUTO_FREE char *kept = fs_path("%s/keep/f", dir);

	cr_assert_eq(fs_mkdirs(sub), 0);
	scratch_put(dir, "keep/f", "x");
	cr_assert_eq(symlink(target, link), 0);
	cr_assert_eq(fs_remove(sub), 0);
	cr_assert(fs_exists(kept));
	scratch_remove(dir);
}

Test(fs, commit_dir_renames_and_a_second_one_yields)
{
	char *dir = scratch_make();
	AUTO_FREE char *a = fs_path("%s/a", dir);
	AUTO_FREE char *b = fs_path("%s/b", dir);
	AUTO_FREE char *to = fs_path("%s/to", dir);
	AUTO_FREE char *text = NULL;

	scratch_put(dir, "a/f", "first");
	scratch_put(dir, "b/f", "second");
	cr_assert_eq(fs_commit_dir(a, to), 0);
	cr_assert_eq(fs_commit_dir(b, to), 0);
	text = scratch_get(dir, "to/f");
	cr_assert_str_eq(text, "first");
	cr_assert_not(fs_exists(a));
	cr_assert_not(fs_exists(b));
	scratch_remove(dir);
}

Test(fs, link_replaces)
{
	char *dir = scratch_make();
	AUTO_FREE char *from = fs_path("%s/from", dir);
	AUTO_FREE char *to = fs_path("%s/to", dir);
	AUTO_FREE char *text = NULL;

	scratch_put(dir, "from", "new");
	scratch_put(dir, "to", "old");
	cr_assert_eq(fs_link(from, to), 0);
	text = scratch_get(dir, "to");
	cr_assert_str_eq(text, "new");
	scratch_remove(dir);
}

/* over a border of file systems, where a hard link cannot be */
Test(fs, link_copies_where_it_must)
{
	char *dir = scratch_make();
	AUTO_FREE char *to = fs_path("%s/to", dir);
	AUTO_FREE char *text = NULL;

	cr_assert_eq(fs_link("/proc/sys/kernel/ostype", to), 0);
	text = scratch_get(dir, "to");
	cr_assert_str_eq(text, "Linux\n");
	scratch_remove(dir);
}

Test(fs, sha256)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/f", dir);
	char a[65], b[65];

	fs_sha256_hex("abc", 3, a);
	cr_assert_str_eq(
		a,
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); /* FIPS 180-2 */
	scratch_put(dir, "f", "abc");
	cr_assert_eq(fs_sha256_file(path, b), 0);
	cr_assert_str_eq(a, b);
	cr_assert_eq(fs_sha256_file("/no/such/file", b), -ENOENT);
	scratch_remove(dir);
}

Test(fs_lock, nested_in_one_process, .timeout = 20)
{
	char *dir = scratch_make();
	int a, b, c;

	cr_assert_eq(fs_lock(dir, &a), 0);
	cr_assert_eq(fs_lock(dir, &b), 0);
	close(a);
	cr_assert_eq(fs_lock(dir, &c), 0);
	close(b);
	close(c);
	scratch_remove(dir);
}

Test(fs_lock, another_process_waits_and_says_for_whom, .timeout = 20)
{
	char *dir = scratch_make();
	AUTO_FREE char *said = fs_path("%s/said", dir);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *who = fs_path("in use by process %d", getpid());
	pid_t child;
	int fd, status, i;

	cr_assert_eq(fs_lock(dir, &fd), 0);
	child = fork();
	if (!child) {
		int mine;

		close(fd);
		dup2(creat(said, 0666), STDERR_FILENO);
		_exit(fs_lock(dir, &mine) ? 1 : 0);
	}
	for (i = 0; i < 100 && !text; i++) {
		usleep(50000);
		if (!fs_read(said, &text, NULL) && !strstr(text, "in use by")) {
			free(text);
			text = NULL;
		}
	}
	cr_assert(text && strstr(text, who), "said: %s", text ? text : "nothing");
	cr_assert_eq(waitpid(child, &status, WNOHANG), 0);
	close(fd);
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert(WIFEXITED(status) && !WEXITSTATUS(status));
	scratch_remove(dir);
}

/* how many of two locks another process gets at once, beside one that is held */
static int both(int (*first)(const char *dir, int *fd), int (*second)(const char *dir, int *fd))
{
	char *dir = scratch_make();
	int fd, status, got = 0;
	pid_t child;

	cr_assert_eq(first(dir, &fd), 0);
	child = fork();
	if (!child) {
		close(fd);
		alarm(1);
		_exit(second(dir, &fd) ? 1 : 0);
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	got = WIFEXITED(status) && !WEXITSTATUS(status);
	close(fd);
	scratch_remove(dir);
	return got;
}

Test(fs_lock, shared_ones_stand_beside_each_other_and_no_other, .timeout = 20)
{
	cr_redirect_stderr();
	cr_expect(both(fs_lock_shared, fs_lock_shared));
	cr_expect(!both(fs_lock_shared, fs_lock));
	cr_expect(!both(fs_lock, fs_lock_shared));
}

/* the number of a process says nothing where there are many hosts */
Test(fs_lock, a_holder_on_another_host_is_named_with_it)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/.lock", dir), *far = NULL, *near = NULL, *text = NULL, *own = NULL;
	AUTO_FREE char *us = NULL;
	char host[HOST_NAME_MAX + 1] = "";

	scratch_put(dir, ".lock", "12\tnode2\thardbench boot quick \n");
	far = fs_lock_who(path);
	cr_expect_str_eq(far, "process 12 on node2");
	gethostname(host, sizeof(host) - 1);
	text = fs_path("1\t%s\thardbench boot quick \n", host);
	scratch_put(dir, ".lock", text);
	near = fs_lock_who(path);
	cr_expect_str_eq(near, "process 1");
	us = fs_path("%d\t%s\thardbench boot quick \n", getpid(), host);
	scratch_put(dir, ".lock", us);
	own = fs_lock_who(path);
	cr_expect_str_eq(own, "another process", "we do not wait for ourselves");
	scratch_remove(dir);
}

Test(fs_lock, a_killed_holder_leaves_no_lock, .timeout = 20)
{
	char *dir = scratch_make();
	int ready[2], fd, status;
	pid_t child;
	char c;

	cr_assert_eq(pipe(ready), 0);
	child = fork();
	if (!child) {
		if (!fs_lock(dir, &fd) && write(ready[1], "x", 1) == 1)
			pause();
		_exit(1);
	}
	cr_assert_eq(read(ready[0], &c, 1), 1);
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	cr_assert_eq(fs_lock(dir, &fd), 0);
	close(fd);
	scratch_remove(dir);
}

Test(fs, a_hash_that_is_asked_for_often_is_made_once)
{
	char *dir = scratch_make();
	AUTO_FREE char *a = fs_path("%s/a", dir), *b = fs_path("%s/b", dir), *none = fs_path("%s/none", dir);
	static const char empty[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	const char *first;

	scratch_put(dir, "a", "");
	scratch_put(dir, "b", "x");
	first = fs_sha256_once(a);
	cr_expect_str_eq(first, empty);
	cr_expect_str_neq(fs_sha256_once(b), empty);
	scratch_put(dir, "a", "changed");
	cr_expect_eq(fs_sha256_once(a), first, "the same place, too: it is borrowed");
	cr_expect_str_eq(first, empty);
	cr_expect_str_eq(fs_sha256_once(none), "absent");
	scratch_remove(dir);
}

Test(fs, files_are_copied_and_not_linked)
{
	static const char *const must[] = { "a", NULL }, *const may[] = { "b", "c", NULL };
	static const char *const lost[] = { "c", NULL };
	char *dir = scratch_make();
	AUTO_FREE char *from = fs_path("%s/from", dir), *to = fs_path("%s/to", dir), *old = fs_path("%s/old", to);
	AUTO_FREE char *a = fs_path("%s/a", to), *b = fs_path("%s/b", to), *c = fs_path("%s/c", to), *kept = NULL;

	scratch_put(dir, "from/a", "1");
	scratch_put(dir, "from/b", "2");
	scratch_put(dir, "to/old", "3");
	cr_assert_eq(fs_copy_files(from, to, must, may), 0);
	cr_expect(fs_exists(a) && fs_exists(b) && !fs_exists(c) && !fs_exists(old));
	cr_assert_eq(truncate(a, 0), 0);		/* what happens to one does not happen to the other */
	kept = scratch_get(dir, "from/a");
	cr_expect_str_eq(kept, "1");
	cr_redirect_stderr();
	cr_expect_eq(fs_copy_files(from, to, lost, may), -ENOENT);
	scratch_remove(dir);
}
