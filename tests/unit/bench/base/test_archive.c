// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/archive.h"
#include "bench/base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/stat.h>

#include "scratch.h"

/* two files of which one is large, and a folder */
static void make(const char *path)
{
	AUTO_FREE char *big = calloc(1, 300000);
	struct archive_writer *b;
	int err;

	memset(big, 'x', 300000);
	cr_assert_eq(archive_create(&b, path, ARCHIVE_TAR_XZ), 0);
	err = archive_put_node(b, "boot", S_IFDIR | 0755, 0);
	if (!err)
		err = archive_put_data(b, "boot/a", 0644, "first\n", 6);
	if (!err)
		err = archive_put_data(b, "boot/b", 0644, big, 300000);
	cr_assert_eq(archive_finish(b, err), 0);
}

struct seen { size_t n, bytes; char names[64]; };

static int see(void *ctx, const char *name, const char *data, size_t len)
{
	struct seen *s = ctx;

	cr_assert_eq(data[len], 0);
	s->n++;
	s->bytes += len;
	snprintf(s->names + strlen(s->names), sizeof(s->names) - strlen(s->names), "%s ", name);
	return 0;
}

Test(bundle, what_goes_in_comes_out)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/a.tar.xz", dir), *again = fs_path("%s/b.tar.xz", dir);
	AUTO_FREE char *x = NULL, *y = NULL;
	struct seen s = { 0 };
	size_t n, m;

	make(path);
	cr_assert_eq(archive_each(path, 1 << 20, see, &s), 0);
	cr_expect_eq(s.n, 2);
	cr_expect_eq(s.bytes, 300006);
	cr_expect_str_eq(s.names, "boot/a boot/b ");
	make(again);
	cr_assert_eq(fs_read(path, &x, &n), 0);
	cr_assert_eq(fs_read(again, &y, &m), 0);
	cr_expect(n == m && !memcmp(x, y, n), "the same files give the same bytes");
	scratch_remove(dir);
}

Test(bundle, a_file_that_is_too_large)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/a.tar.xz", dir);
	struct seen s = { 0 };

	make(path);
	cr_redirect_stderr();
	cr_expect_eq(archive_each(path, 1000, see, &s), -EFBIG);
	cr_expect_eq(s.n, 1);
	scratch_expect_stderr("boot/b");
	scratch_remove(dir);
}

Test(bundle, one_that_is_cut_off)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/a.tar.xz", dir);
	AUTO_FREE char *data = NULL;
	struct seen s = { 0 };
	size_t n;

	make(path);
	cr_assert_eq(fs_read(path, &data, &n), 0);
	cr_assert_eq(truncate(path, (off_t)n / 2), 0);
	cr_redirect_stderr();
	cr_expect_eq(archive_each(path, 1 << 20, see, &s), -EINVAL);
	scratch_expect_stderr(path);
	scratch_remove(dir);
}

Test(bundle, what_is_no_archive)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/a.tar.xz", dir);
	struct seen s = { 0 };

	scratch_put(dir, "a.tar.xz", "this is text, and long enough that it could be a header\n");
	cr_redirect_stderr();
	cr_expect_eq(archive_each(path, 1 << 20, see, &s), -EINVAL);
	cr_expect_eq(s.n, 0);
	scratch_expect_stderr("a.tar.xz");
	scratch_remove(dir);
}

Test(bundle, nothing_is_left_of_one_that_failed)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/a.tar", dir), *tmp = fs_temp(path);
	struct archive_writer *b;
	int err;

	cr_redirect_stderr();
	cr_assert_eq(archive_create(&b, path, ARCHIVE_TAR), 0);
	err = archive_put_file(b, "x", 0644, "/nowhere/x");
	cr_expect_eq(err, -ENOENT);
	cr_expect_eq(archive_finish(b, err), -ENOENT);
	cr_expect(!fs_exists(path) && !fs_exists(tmp));
	scratch_remove(dir);
}

Test(bundle, what_is_in_the_way_is_known_before)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/a.tar.xz", dir), *beside = fs_path("%s/none/a.tar.xz", dir);

	cr_redirect_stderr();
	cr_expect_eq(archive_can_create(path), 0);
	cr_expect_eq(archive_can_create("a.tar.xz"), 0);
	scratch_put(dir, "a.tar.xz", "older");
	cr_expect_eq(archive_can_create(path), 0);
	cr_expect_eq(archive_can_create(dir), -EISDIR);
	cr_expect_eq(archive_can_create("/dev/null"), -EEXIST);
	cr_expect_eq(archive_can_create(beside), -ENOENT);
	scratch_expect_stderr("hardbench: write ");
	scratch_remove(dir);
}

/* gzip of "CONFIG_X=y\n", made with `gzip -n` */
static const unsigned char zipped[] = {
	0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x73, 0xf6, 0xf7, 0x73, 0xf3,
	0x74, 0x8f, 0x8f, 0xb0, 0xad, 0xe4, 0x02, 0x00, 0x9b, 0xa9, 0x91, 0xf7, 0x0b, 0x00, 0x00, 0x00,
};

Test(bundle, gunzip)
{
	AUTO_FREE char *text = NULL;
	size_t n;

	cr_assert_eq(archive_gunzip(zipped, sizeof(zipped), 100, &text, &n), 0);
	cr_assert_eq(n, 11);
	cr_assert_str_eq(text, "CONFIG_X=y\n");
}

Test(bundle, gunzip_of_what_a_guest_might_send)
{
	unsigned char b[sizeof(zipped)];
	char *text = NULL;
	size_t n;

	cr_assert_eq(archive_gunzip(zipped, sizeof(zipped), 10, &text, &n), -EFBIG);
	cr_assert_eq(archive_gunzip("CONFIG_X=y\n", 11, 100, &text, &n), -EBADMSG);
	cr_assert_eq(archive_gunzip("", 0, 100, &text, &n), -EBADMSG);
	memcpy(b, zipped, sizeof(b));
	b[0] ^= 1;
	cr_assert_eq(archive_gunzip(b, sizeof(b), 100, &text, &n), -EBADMSG);
}
