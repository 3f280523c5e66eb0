// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/archive_name.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"

struct archive_writer {
	struct archive *a;
	char *path, *tmp;
};

static void free_entry(struct archive_entry **e)
{
	archive_entry_free(*e);
}

static void free_read(struct archive **a)
{
	if (*a)
		archive_read_free(*a);
}

#define AUTO_ENTRY __attribute__((cleanup(free_entry)))
#define AUTO_READ __attribute__((cleanup(free_read)))

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

/* libarchive calls a full disk a write error; the number that the system gave it says more */
static const char *why_not_written(struct archive *a)
{
	return archive_errno(a) > 0 ? strerror(archive_errno(a)) : archive_error_string(a);
}

static int archive_write_error(const struct archive_writer *b)
{
	return fail(-EINVAL, "write %s: %s", b->path, why_not_written(b->a));
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

/* to the end of what is being read: at most @max bytes */
static int read_all(struct archive *a, size_t max, char **out, size_t *out_len)
{
	AUTO_FREE char *buf = NULL;
	size_t len = 0, room = 0;
	la_ssize_t n;

	do {
		if (room - len < 2) {
			char *grown = realloc(buf, room = room ? 2 * room : 1 << 16);

			if (!grown)
				return -ENOMEM;
			buf = grown;
		}
		n = archive_read_data(a, buf + len, room - len - 1);
		if (n > 0)
			len += n;
		if (len > max)
			return -EFBIG;
	} while (n > 0);
	if (n < 0)
		return -EBADMSG;
	buf[len] = 0;
	*out_len = len;
	*out = TAKE(buf);
	return 0;
}

/* archive_read_support_filter_all() would hand some kinds to programs of the host */
static void support_tar(struct archive *a)
{
	archive_read_support_filter_gzip(a);
	archive_read_support_filter_bzip2(a);
	archive_read_support_filter_xz(a);
	archive_read_support_filter_lzma(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_format_tar(a);
}

static int each_entry(struct archive *a, const char *path, size_t max,
		      int (*fn)(void *ctx, const char *name, const char *data, size_t len), void *ctx)
{
	struct archive_entry *e;
	int err = 0, got;

	while (!err && (got = archive_read_next_header(a, &e)) == ARCHIVE_OK) {
		const char *name = archive_entry_pathname(e);
		AUTO_FREE char *data = NULL;
		size_t len;

		if (archive_entry_filetype(e) == AE_IFDIR)
			continue;
		if (!name || archive_entry_filetype(e) != AE_IFREG)
			return fail(-EINVAL, "%s: %s is not a regular file", path,
				    name ? name : "an entry without a name");
		err = read_all(a, max, &data, &len);
		if (err == -EBADMSG)
			return fail(-EINVAL, "%s: truncated or damaged at %s (%s)", path, name,
				    archive_error_string(a));
		if (err)
			return fail(err, "%s: %s", path, name);
		err = fn(ctx, name, data, len);
	}
	if (!err && got != ARCHIVE_EOF)
		err = fail(-EINVAL, "%s: truncated or damaged (%s)", path, archive_error_string(a));
	return err;
}

int archive_each(const char *path, size_t max,
		int (*fn)(void *ctx, const char *name, const char *data, size_t len), void *ctx)
{
	AUTO_READ struct archive *a = archive_read_new();
	AUTO_CLOSE int fd = -1;
	int err = a ? fs_open_regular(path, &fd) : -ENOMEM;

	if (err)
		return fail(err, "%s", path);
	support_tar(a);
	if (archive_read_open_fd(a, fd, 65536) != ARCHIVE_OK)
		return fail(-EINVAL, "%s: not an archive (%s)", path, archive_error_string(a));
	return each_entry(a, path, max, fn, ctx);
}

/* one stream by one filter, from where @a was opened; the raw format takes anything, so what the filter saw decides */
static int read_raw(struct archive *a, int filter, size_t max, char **out, size_t *out_len)
{
	struct archive_entry *e;

	if (archive_read_next_header(a, &e) != ARCHIVE_OK || archive_filter_code(a, 0) != filter)
		return -EBADMSG;
	return read_all(a, max, out, out_len);
}

int archive_gunzip(const void *data, size_t len, size_t max, char **out, size_t *out_len)
{
	AUTO_READ struct archive *a = archive_read_new();

	if (!a)
		return -ENOMEM;
	archive_read_support_filter_gzip(a);
	archive_read_support_format_raw(a);
	if (archive_read_open_memory(a, data, len) != ARCHIVE_OK)
		return -EBADMSG;
	return read_raw(a, ARCHIVE_FILTER_GZIP, max, out, out_len);
}

int archive_unxz_file(const char *path, size_t max, char **out, size_t *out_len)
{
	AUTO_READ struct archive *a = archive_read_new();
	AUTO_CLOSE int fd = -1;
	int err = a ? fs_open_regular(path, &fd) : -ENOMEM;

	if (err)
		return err;
	archive_read_support_filter_xz(a);
	archive_read_support_format_raw(a);
	if (archive_read_open_fd(a, fd, 65536) != ARCHIVE_OK)
		return -EBADMSG;
	return read_raw(a, ARCHIVE_FILTER_XZ, max, out, out_len);
}

static int refuse(struct reason *why, const char *path, const char *name, const char *what)
{
	return because(why, -EINVAL, "%s: %.200s %s", path, name, what);
}

/* names as they are to be in @dir, and a mode without the bits that give rights */
static int set_entry(struct archive_entry *e, const char *path, const char *dir, const char *name, struct reason *why)
{
	const char *link = archive_entry_hardlink(e);
	bool bad = false;

	if (link) {
		const char *inner = archive_inner_name(link, &bad);
		AUTO_FREE char *to = inner ? fs_path("%s/%s", dir, inner) : NULL;

		if (!to)
			return refuse(why, path, link, "is linked to and leads out of the tree");
		archive_entry_set_hardlink(e, to);
	} else if (archive_entry_filetype(e) != AE_IFREG && archive_entry_filetype(e) != AE_IFDIR &&
		   archive_entry_filetype(e) != AE_IFLNK) {
		return refuse(why, path, name, "is a device, a FIFO or a socket");
	}
	archive_entry_set_perm(e, archive_entry_filetype(e) == AE_IFDIR || archive_entry_perm(e) & 0111 ? 0755 : 0644);
	return 0;
}

/* one entry to the disk; @left counts down the bytes that the tree may still have */
static int extract_data(struct archive *a, struct archive *disk, int64_t *left)
{
	const void *data;
	size_t len;
	la_int64_t at;
	int got;

	while ((got = archive_read_data_block(a, &data, &len, &at)) == ARCHIVE_OK) {
		*left -= (int64_t)len;
		if (*left < 0)
			return -EFBIG;
		if (archive_write_data_block(disk, data, len, at) < ARCHIVE_OK)
			return -EIO;
	}
	return got == ARCHIVE_EOF ? 0 : -EBADMSG;
}

static int extract_entry(struct archive *a, struct archive *disk, struct archive_entry *e, const char *path,
			 const char *dir, int64_t *left, struct reason *why)
{
	const char *name = archive_entry_pathname(e), *inner;
	AUTO_FREE char *to = NULL;
	bool bad = !name;
	int err;

	inner = name ? archive_inner_name(name, &bad) : NULL;
	if (bad)
		return refuse(why, path, name ? name : "an entry without a name", "leads out of the tree");
	if (!inner)
		return 0;
	err = set_entry(e, path, dir, inner, why);
	if (err)
		return err;
	to = fs_path("%s/%s", dir, inner);
	archive_entry_set_pathname(e, to);	/* @name is gone with it */
	inner = to + strlen(dir) + 1;
	if (archive_write_header(disk, e) < ARCHIVE_WARN)
		return because(why, -EINVAL, "%s: %s", path, why_not_written(disk));
	err = archive_entry_size(e) > 0 ? extract_data(a, disk, left) : 0;
	if (!err && archive_write_finish_entry(disk) < ARCHIVE_WARN)
		err = -EIO;
	if (err == -EFBIG)
		return because(why, -EINVAL, "%s: more than %d MiB", path, LIMIT_SOURCE_MIB);
	return err ? because(why, -EINVAL, "%s: %s: %s", path, inner,
			     err == -EIO ? why_not_written(disk) : archive_error_string(a)) : 0;
}

static int extract_all(struct archive *a, struct archive *disk, const char *path, const char *dir, struct reason *why)
{
	int64_t left = (int64_t)LIMIT_SOURCE_MIB << 20;
	struct archive_entry *e;
	int err = 0, got;

	for (int n = 0; !err && (got = archive_read_next_header(a, &e)) == ARCHIVE_OK; n++) {
		err = extract_entry(a, disk, e, path, dir, &left, why);
		if (!err && n == LIMIT_SOURCE_FILES)
			err = because(why, -EINVAL, "%s: more than %d files", path, LIMIT_SOURCE_FILES);
	}
	if (!err && got != ARCHIVE_EOF)
		err = because(why, -EINVAL, "unpacking %s: %s", path, archive_error_string(a));
	return err;
}

int archive_extract(const char *path, const char *dir, struct reason *why)
{
	AUTO_READ struct archive *a = archive_read_new();
	AUTO_FREE char *to = realpath(dir, NULL);	/* the writer follows no link, not even on the way to it */
	struct archive *disk = archive_write_disk_new();
	AUTO_CLOSE int fd = -1;
	int err = a && disk && to ? fs_open_regular(path, &fd) : -ENOMEM;

	if (!err) {
		support_tar(a);
		archive_write_disk_set_options(disk, ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_SECURE_NODOTDOT |
							    ARCHIVE_EXTRACT_SECURE_SYMLINKS);
		if (archive_read_open_fd(a, fd, 1 << 20) != ARCHIVE_OK)
			err = because(why, -EINVAL, "unpacking %s: %s", path, archive_error_string(a));
		else
			err = extract_all(a, disk, path, to, why);
	} else {
		fail(err, "unpacking %s", path);
	}
	if (disk && archive_write_free(disk) != ARCHIVE_OK && !err)	/* times of folders are set now */
		err = fail(-EIO, "unpacking %s", path);
	return err;
}
