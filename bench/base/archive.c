// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/archive.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/archive_lib.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

struct archive_writer {
	struct archive *a;
	char *path, *tmp;
};

static void free_entry(struct archive_entry **e)
{
	archive_entry_free(*e);
}

#define AUTO_ENTRY __attribute__((cleanup(free_entry)))

/* every field that a header has is set here, so nothing of the host gets in */
static struct archive_entry *new_entry(const char *name, mode_t mode, size_t size)
{
	struct archive_entry *e = archive_entry_new();

	if (!e)
		return NULL;
	archive_entry_set_pathname(e, name);
	archive_entry_set_mode(e, mode);
	archive_entry_set_size(e, size);
	archive_entry_set_uid(e, 0);
	archive_entry_set_gid(e, 0);
	archive_entry_set_mtime(e, 0, 0);
	archive_entry_set_nlink(e, 1);
	archive_entry_set_dev(e, 0);
	archive_entry_set_ino64(e, 0);
	return e;
}

static int archive_write_error(const struct archive_writer *b)
{
	return fail(-EINVAL, "write %s: %s", b->path, archive_lib_why(b->a));
}

static int archive_put_entry(struct archive_writer *b, struct archive_entry *e, const void *data, size_t len)
{
	if (!e)
		return fail(-ENOMEM, "write %s", b->path);
	if (archive_write_header(b->a, e) != ARCHIVE_OK)
		return archive_write_error(b);
	if (len && archive_write_data(b->a, data, len) != (la_ssize_t)len)
		return archive_write_error(b);
	return 0;
}

int archive_put_node(struct archive_writer *b, const char *name, mode_t mode, dev_t rdev)
{
	AUTO_ENTRY struct archive_entry *e = new_entry(name, mode, 0);

	if (e && rdev)
		archive_entry_set_rdev(e, rdev);
	return archive_put_entry(b, e, NULL, 0);
}

int archive_put_data(struct archive_writer *b, const char *name, mode_t mode, const void *data, size_t len)
{
	AUTO_ENTRY struct archive_entry *e = new_entry(name, S_IFREG | mode, len);

	return archive_put_entry(b, e, data, len);
}

int archive_put_file(struct archive_writer *b, const char *name, mode_t mode, const char *from)
{
	AUTO_FREE char *data = NULL;
	size_t len;
	int err = fs_read(from, &data, &len);

	return err ? fail(err, "read %s", from) : archive_put_data(b, name, mode, data, len);
}

static int set_kind(struct archive *a, enum archive_kind kind)
{
	int bad;

	if (kind == ARCHIVE_CPIO)
		bad = archive_write_set_format_cpio_newc(a) | archive_write_add_filter_none(a);
	else if (kind == ARCHIVE_TAR)
		bad = archive_write_set_format_ustar(a) | archive_write_add_filter_none(a);
	else	/* one thread gives other bytes than two, more than two the same: not by the number of cores */
		bad = archive_write_set_format_ustar(a) | archive_write_add_filter_xz(a) |
		      archive_write_set_filter_option(a, "xz", "compression-level", "9") |
		      archive_write_set_filter_option(a, "xz", "threads", "2");
	bad |= archive_write_set_bytes_per_block(a, 65536) | archive_write_set_bytes_in_last_block(a, 1);
	return bad ? -EINVAL : 0;
}

static void release(struct archive_writer *b)
{
	if (b->a)
		archive_write_free(b->a);
	free(b->path);
	free(b->tmp);
	free(b);
}

int archive_can_create(const char *path)
{
	AUTO_FREE char *dir = fs_path("%s", path);
	char *slash = strrchr(dir, '/');
	struct stat st;

	if (slash)
		slash[slash == dir] = '\0';
	if (!stat(path, &st) && !S_ISREG(st.st_mode))
		return fail(S_ISDIR(st.st_mode) ? -EISDIR : -EEXIST, "write %s", path);
	return access(slash ? dir : ".", W_OK | X_OK) ? fail(-errno, "write %s", path) : 0;
}

int archive_create(struct archive_writer **out, const char *path, enum archive_kind kind)
{
	struct archive_writer *b = calloc(1, sizeof(*b));
	int err = 0;

	if (!b)
		return fail(-ENOMEM, "write %s", path);
	b->a = archive_write_new();
	b->path = fs_path("%s", path);
	b->tmp = fs_temp(path);
	if (!b->a)
		err = fail(-ENOMEM, "write %s", path);
	else if (set_kind(b->a, kind) || archive_write_open_filename(b->a, b->tmp) != ARCHIVE_OK)
		err = archive_write_error(b);
	if (err)
		release(b);
	else
		*out = b;
	return err;
}

static int name_it(const struct archive_writer *b)
{
	AUTO_CLOSE int fd = open(b->tmp, O_RDONLY | O_CLOEXEC);

	int err = fd < 0 || fsync(fd) ? -errno : fs_rename(b->tmp, b->path);

	return err ? fail(err, "write %s", b->path) : 0;
}

int archive_finish(struct archive_writer *b, int err)
{
	if (!err && archive_write_close(b->a) != ARCHIVE_OK)
		err = archive_write_error(b);
	if (!err)
		err = name_it(b);
	if (err)
		unlink(b->tmp);
	release(b);
	return err;
}
