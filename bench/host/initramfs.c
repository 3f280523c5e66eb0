// SPDX-License-Identifier: GPL-2.0-only
#include "initramfs.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "fail.h"
#include "fs.h"

static void free_entry(struct archive_entry **e)
{
	archive_entry_free(*e);
}

static void free_write(struct archive **a)
{
	if (*a)
		archive_write_free(*a);
}

static void free_read(struct archive **a)
{
	if (*a)
		archive_read_free(*a);
}

#define AUTO_ENTRY __attribute__((cleanup(free_entry)))
#define AUTO_WRITE __attribute__((cleanup(free_write)))
#define AUTO_READ __attribute__((cleanup(free_read)))

/* every field that a cpio header has is set here, so nothing of the host gets in */
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

static int put(struct archive *a, struct archive_entry *e, const void *data, size_t len)
{
	if (!e)
		return -ENOMEM;
	if (archive_write_header(a, e) != ARCHIVE_OK)
		return -EIO;
	if (len && archive_write_data(a, data, len) != (la_ssize_t)len)
		return -EIO;
	return 0;
}

static int put_node(struct archive *a, const char *name, mode_t mode, dev_t rdev)
{
	AUTO_ENTRY struct archive_entry *e = new_entry(name, mode, 0);

	if (e && rdev)
		archive_entry_set_rdev(e, rdev);
	return put(a, e, NULL, 0);
}

static int put_data(struct archive *a, const char *name, mode_t mode, const void *data, size_t len)
{
	AUTO_ENTRY struct archive_entry *e = new_entry(name, S_IFREG | mode, len);

	return put(a, e, data, len);
}

static int put_file(struct archive *a, const char *name, mode_t mode, const char *from)
{
	AUTO_FREE char *data = NULL;
	size_t len;
	int err = fs_read(from, &data, &len);

	if (err)
		return fail(err, "read %s", from);
	return put_data(a, name, mode, data, len);
}

static int put_all(struct archive *a, const struct initramfs *in)
{
	static const char *const dirs[] = { "dev", "proc", "sys", "tmp" };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(dirs); i++)
		err = put_node(a, dirs[i], S_IFDIR | 0755, 0);
	if (!err)
		err = put_node(a, "dev/console", S_IFCHR | 0600, makedev(5, 1));
	if (!err)
		err = put_file(a, "init", 0755, in->runner);
	if (!err && in->module)
		err = put_file(a, "hbk.ko", 0644, in->module);
	for (size_t i = 0; !err && i < in->nr_more; i++)
		err = put_file(a, in->more[i].name, 0644, in->more[i].path);
	if (!err)
		err = put_data(a, "job", 0644, in->job, in->job_len);
	return err;
}

int initramfs_write(const char *path, const struct initramfs *in)
{
	AUTO_WRITE struct archive *a = archive_write_new();
	int err;

	if (!a)
		return fail(-ENOMEM, "write %s", path);
	archive_write_set_format_cpio_newc(a);
	archive_write_add_filter_none(a);
	archive_write_set_bytes_per_block(a, 65536);
	archive_write_set_bytes_in_last_block(a, 1);
	if (archive_write_open_filename(a, path) != ARCHIVE_OK)
		return fail(-EINVAL, "write %s: %s", path, archive_error_string(a));
	err = put_all(a, in);
	if (!err && archive_write_close(a) != ARCHIVE_OK)
		err = -EIO;
	if (err == -EIO)
		return fail(-EINVAL, "write %s: %s", path, archive_error_string(a));
	return err;
}

static int inflate_all(struct archive *a, size_t max, char **out, size_t *out_len)
{
	AUTO_FREE char *buf = malloc(max + 2);
	size_t len = 0;
	la_ssize_t n;

	if (!buf)
		return -ENOMEM;
	while ((n = archive_read_data(a, buf + len, max + 1 - len)) > 0) {
		len += n;
		if (len > max)
			return -EFBIG;
	}
	if (n < 0)
		return -EBADMSG;
	buf[len] = 0;
	*out_len = len;
	*out = TAKE(buf);
	return 0;
}

int initramfs_gunzip(const void *data, size_t len, size_t max, char **out, size_t *out_len)
{
	AUTO_READ struct archive *a = archive_read_new();
	struct archive_entry *e;

	if (!a)
		return -ENOMEM;
	archive_read_support_filter_gzip(a);
	archive_read_support_format_raw(a);
	/* the raw format takes anything: only what the filter recognised was gzip */
	if (archive_read_open_memory(a, data, len) != ARCHIVE_OK ||
	    archive_read_next_header(a, &e) != ARCHIVE_OK ||
	    archive_filter_code(a, 0) != ARCHIVE_FILTER_GZIP)
		return -EBADMSG;
	return inflate_all(a, max, out, out_len);
}
