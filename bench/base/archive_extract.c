// SPDX-License-Identifier: GPL-2.0-only
/* Source trees, which come from anywhere: what they may leave on the disk. */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/archive.h"
#include "bench/base/archive_lib.h"
#include "bench/base/archive_name.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"

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

/* one entry to the disk */
static int extract_data(struct archive *a, struct archive *disk)
{
	const void *data;
	size_t len;
	la_int64_t at;
	int got;

	while ((got = archive_read_data_block(a, &data, &len, &at)) == ARCHIVE_OK)
		if (archive_write_data_block(disk, data, len, at) < ARCHIVE_OK)
			return -EIO;
	return got == ARCHIVE_EOF ? 0 : -EBADMSG;
}

/* @left counts down the bytes that the tree may still have: holes too, for whoever hashes it reads them */
static int extract_entry(struct archive *a, struct archive *disk, struct archive_entry *e, const char *path,
			 const char *dir, int64_t *left, struct reason *why)
{
	const char *name = archive_entry_pathname(e), *inner;
	static const char no_name[] = "an entry without a name";
	AUTO_FREE char *to = NULL;
	bool bad = !name;
	int err;

	inner = name ? archive_inner_name(name, &bad) : NULL;
	if (bad)
		return refuse(why, path, name ? name : no_name, "leads out of the tree");
	if (!inner)
		return 0;
	err = set_entry(e, path, dir, inner, why);
	if (err)
		return err;
	if (archive_entry_size(e) > *left)
		return because(why, -EINVAL, "%s: more than %d MiB", path, LIMIT_SOURCE_MIB);
	*left -= archive_entry_size(e);
	to = fs_path("%s/%s", dir, inner);
	archive_entry_set_pathname(e, to);	/* @name is gone with it */
	inner = to + strlen(dir) + 1;
	if (archive_write_header(disk, e) < ARCHIVE_WARN)
		return because(why, -EINVAL, "%s: %s", path, archive_lib_why(disk));
	err = archive_entry_size(e) > 0 ? extract_data(a, disk) : 0;
	if (!err && archive_write_finish_entry(disk) < ARCHIVE_WARN)
		err = -EIO;
	return err ? because(why, -EINVAL, "%s: %s: %s", path, inner,
			     err == -EIO ? archive_lib_why(disk) : archive_error_string(a)) : 0;
}

static int extract_all(struct archive *a, struct archive *disk, const char *path, const char *dir, int most_files,
		       struct reason *why)
{
	int64_t left = (int64_t)LIMIT_SOURCE_MIB << 20;
	struct archive_entry *e;
	int err = 0, got;

	for (int n = 0; !err && (got = archive_read_next_header(a, &e)) == ARCHIVE_OK; n++) {
		err = extract_entry(a, disk, e, path, dir, &left, why);
		if (!err && n == most_files)
			err = because(why, -EINVAL, "%s: more than %d files", path, most_files);
	}
	if (!err && got != ARCHIVE_EOF)
		err = because(why, -EINVAL, "unpacking %s: %s", path, archive_error_string(a));
	return err;
}

int archive_extract(const char *path, const char *dir, int most_files, struct reason *why)
{
	AUTO_ARCHIVE_READ struct archive *a = archive_read_new();
	AUTO_FREE char *to = realpath(dir, NULL);	/* the writer follows no link, not even on the way to it */
	struct archive *disk = archive_write_disk_new();
	AUTO_CLOSE int fd = -1;
	int err = a && disk && to ? fs_open_regular(path, &fd) : -ENOMEM;

	if (!err) {
		archive_lib_support_tar(a);
		archive_write_disk_set_options(disk, ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_SECURE_NODOTDOT |
							    ARCHIVE_EXTRACT_SECURE_SYMLINKS);
		if (archive_read_open_fd(a, fd, 1 << 20) != ARCHIVE_OK)
			err = because(why, -EINVAL, "unpacking %s: %s", path, archive_error_string(a));
		else
			err = extract_all(a, disk, path, to, most_files, why);
	} else {
		fail(err, "unpacking %s", path);
	}
	if (disk && archive_write_free(disk) != ARCHIVE_OK && !err)	/* times of folders are set now */
		err = fail(-EIO, "unpacking %s", path);
	return err;
}
