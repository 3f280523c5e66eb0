// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>

#include "bench/base/archive.h"
#include "bench/base/archive_lib.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs_input.h"

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
void archive_lib_support_tar(struct archive *a)
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
	AUTO_ARCHIVE_READ struct archive *a = archive_read_new();
	AUTO_CLOSE int fd = -1;
	int err = a ? fs_open_regular(path, &fd) : -ENOMEM;

	if (err)
		return fail(err, "%s", path);
	archive_lib_support_tar(a);
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
	AUTO_ARCHIVE_READ struct archive *a = archive_read_new();

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
	AUTO_ARCHIVE_READ struct archive *a = archive_read_new();
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
