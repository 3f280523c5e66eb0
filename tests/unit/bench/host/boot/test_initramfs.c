// SPDX-License-Identifier: GPL-2.0-only
#include "boot/initramfs.h"

#include <errno.h>
#include <stdlib.h>

#include "scratch.h"
#include "bench/base/cleanup.h"

static void make(const char *dir, const char *name, const char *job)
{
	AUTO_FREE char *runner = fs_path("%s/runner", dir);
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	const struct initramfs in = { .runner = runner, .module = runner, .job = job, .job_len = strlen(job) };

	cr_assert_eq(initramfs_write(path, &in), 0);
}

static size_t load(const char *dir, const char *name, char **data)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	size_t len;

	cr_assert_eq(fs_read(path, data, &len), 0);
	return len;
}

/* one header of a newc archive: 8 hex digits a field after the magic */
static unsigned long field(const char *head, int k)
{
	char digits[9] = "";

	memcpy(digits, head + 6 + 8 * k, 8);
	return strtoul(digits, NULL, 16);
}

Test(initramfs, the_same_bytes_and_nothing_of_the_host)
{
	char *dir = scratch_make();
	AUTO_FREE char *a = NULL, *b = NULL;
	size_t n;

	scratch_put(dir, "runner", "a program");
	make(dir, "a.cpio", "batches\t5\n");
	scratch_put(dir, "runner", "a program");	/* another mtime, another inode */
	make(dir, "b.cpio", "batches\t5\n");
	n = load(dir, "a.cpio", &a);
	cr_assert_eq(load(dir, "b.cpio", &b), n);
	cr_assert_eq(memcmp(a, b, n), 0);
	scratch_remove(dir);
}

Test(initramfs, entries_as_the_kernel_wants_them)
{
	static const struct { const char *name; unsigned long mode, size; } want[] = {
		{ "dev", 040755, 0 }, { "proc", 040755, 0 }, { "sys", 040755, 0 }, { "tmp", 040755, 0 },
		{ "dev/console", 020600, 0 }, { "init", 0100755, 9 }, { "hbk.ko", 0100644, 9 },
		{ "job", 0100644, 4 }, { "TRAILER!!!", 0, 0 },
	};
	char *dir = scratch_make();
	AUTO_FREE char *data = NULL;
	size_t at = 0, n;

	scratch_put(dir, "runner", "a program");
	make(dir, "a.cpio", "job\n");
	n = load(dir, "a.cpio", &data);
	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		const char *h = data + at;

		cr_assert_leq(at + 110, n);
		cr_assert_eq(memcmp(h, "070701", 6), 0);
		cr_assert_str_eq(h + 110, want[i].name);
		cr_assert_eq(field(h, 1), want[i].mode, "%s: mode %lo", want[i].name, field(h, 1));
		cr_assert_eq(field(h, 6), want[i].size, "%s", want[i].name);
		cr_assert(!field(h, 2) && !field(h, 3) && !field(h, 5), "%s: uid, gid or mtime", want[i].name);
		if (!strcmp(want[i].name, "dev/console"))
			cr_assert(field(h, 9) == 5 && field(h, 10) == 1);
		at = (at + 110 + field(h, 11) + 3) & ~3ul;
		at = (at + field(h, 6) + 3) & ~3ul;
	}
	scratch_remove(dir);
}

/* this program stands for a runner, which has the guest's first program in it, and those of cases that run alone */
#define PART(name) __attribute__((section(name), used)) static const char
PART(".early") early[] = "the first";
PART(".alone.proc_one") one[] = "a case";
PART(".executes.proc_one") executed[] = "what it executes";
PART(".alone.proc_two") two[] = "a case that executes nothing";

/* the next entry of an archive: is it called so, and is that in it? */
static bool next_is(const char *data, size_t *at, const char *name, const void *is, size_t len)
{
	const char *h = data + *at, *content = data + ((*at + 110 + field(h, 11) + 3) & ~3ul);
	const size_t size = field(h, 6);

	*at = (content - data + size + 3) & ~3ul;
	return !strcmp(h + 110, name) && size == len && !memcmp(content, is, len);
}

Test(initramfs, the_first_program_is_init)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.cpio", dir);
	char *const names[] = { "null/empty", "proc/one", "proc/two" };
	const struct strlist cases = { .at = (char **)names, .n = 3 };
	const struct initramfs in = { .runner = "/proc/self/exe", .cases = &cases, .job = "job" };
	AUTO_FREE char *data = NULL, *runner = NULL;
	size_t at = 0, len;

	cr_assert_eq(initramfs_write(path, &in), 0);
	load(dir, "x.cpio", &data);
	cr_assert_eq(fs_read(in.runner, &runner, &len), 0);
	for (int i = 0; i < 5; i++)	/* folders, the console */
		next_is(data, &at, "", "", 0);
	cr_assert(next_is(data, &at, "init", early, sizeof(early)));
	cr_assert(next_is(data, &at, "alone", "", 0));
	cr_assert(next_is(data, &at, "alone/proc_one", one, sizeof(one)));
	cr_assert(next_is(data, &at, "alone/proc_one.executes", executed, sizeof(executed)));
	cr_assert(next_is(data, &at, "alone/proc_two", two, sizeof(two)));
	cr_assert(next_is(data, &at, "runner", runner, len));
	scratch_remove(dir);
}

/* this program again, with another name for every section that is called .early */
static void put_without_early(const char *path)
{
	static const char name[] = "\0.early";
	AUTO_FREE char *data = NULL;
	size_t len;
	char *at;

	cr_assert_eq(fs_read("/proc/self/exe", &data, &len), 0);
	for (at = data; (at = memmem(at, len - (size_t)(at - data), name, sizeof(name))); at += sizeof(name))
		at[1] = '_';
	cr_assert_eq(fs_write(path, data, len), 0);
}

Test(initramfs, a_runner_without_a_first_program_is_said)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.cpio", dir);
	AUTO_FREE char *runner = fs_path("%s/runner", dir);
	const struct strlist none = { 0 };
	const struct initramfs in = { .runner = runner, .cases = &none, .job = "" };

	put_without_early(runner);
	cr_redirect_stderr();
	cr_assert_eq(initramfs_write(path, &in), -EINVAL);
	scratch_expect_stderr("/runner has no first program (is it built? make guest)");
	scratch_remove(dir);
}

Test(initramfs, a_runner_that_is_no_program_is_said)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.cpio", dir);
	AUTO_FREE char *text = fs_path("%s/runner", dir);
	const struct strlist none = { 0 };
	const struct initramfs in = { .runner = text, .cases = &none, .job = "" };

	scratch_put(dir, "runner", "no program");
	cr_redirect_stderr();
	cr_assert_neq(initramfs_write(path, &in), 0);
	scratch_expect_stderr("/runner");
	scratch_remove(dir);
}

Test(initramfs, missing_runner_is_said)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.cpio", dir);
	const struct initramfs in = { .runner = "/nowhere/runner", .job = "" };

	cr_redirect_stderr();
	cr_assert_eq(initramfs_write(path, &in), -ENOENT);
	scratch_expect_stderr("/nowhere/runner");
	scratch_remove(dir);
}
