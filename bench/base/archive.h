/* SPDX-License-Identifier: GPL-2.0-only */
/* Many files in one: cpio for a guest, tar for people; and files that gzip or xz made. By libarchive, archive_lib.h. */
#ifndef HB_BASE_ARCHIVE_H
#define HB_BASE_ARCHIVE_H

#include <stddef.h>
#include <sys/types.h>

#include "bench/base/fail.h"

enum archive_kind {
	ARCHIVE_CPIO,			/* newc, uncompressed: what a kernel unpacks */
	ARCHIVE_TAR,			/* ustar, uncompressed */
	ARCHIVE_TAR_XZ,			/* ustar by xz at its highest level */
};

struct archive_writer;

/* archive_can_create - is there nothing in the way of a file of that name? Errors -errno after printing */
int archive_can_create(const char *path);

/*
 * archive_create - begin an archive; it appears under its name whole, by archive_finish(), or not at all
 * Nothing of the host gets in but names and contents: the same files give the same bytes.
 * Errors  -errno after printing
 */
int archive_create(struct archive_writer **out, const char *path, enum archive_kind kind);

/*
 * archive_put_node - a folder or a device; archive_put_data, archive_put_file - a regular file
 * @name  in  without the first slash
 * @mode  in  of a node with its type; of a file the permissions
 * Errors  -errno after printing
 */
int archive_put_node(struct archive_writer *b, const char *name, mode_t mode, dev_t rdev);
int archive_put_data(struct archive_writer *b, const char *name, mode_t mode, const void *data, size_t len);
int archive_put_file(struct archive_writer *b, const char *name, mode_t mode, const char *from);

/* archive_finish - the archive gets its name, unless @err is set: then it goes. Frees @b; returns @err or its own */
int archive_finish(struct archive_writer *b, int err);

/*
 * archive_each - every regular file of a tar archive, compressed in any way
 * @max  in  bytes that one file may have
 * @fn   in  called with the name as it stands there, which is not to be trusted, and the content, NUL added;
 *           what it returns, unless 0, ends the walk
 * Errors  -errno after printing: no archive, cut off, a file that is too large
 */
int archive_each(const char *path, size_t max,
		int (*fn)(void *ctx, const char *name, const char *data, size_t len), void *ctx);

/*
 * archive_extract - a source tree out of a tar archive, without the first part of every name
 * Files, folders and links alone, by their names, contents and times: no owner, no set-user bits; whether a file may be
 * executed is all that is kept of its mode. Compression is one of ours (gzip, bzip2, xz, lzma, zstd): none is left to a
 * program.
 * @dir    in   there already, empty; what was extracted before an error stays
 * @most_files  in  folders and links are files too: LIMIT_SOURCE_FILES
 * @why    out  the reason of -EINVAL, not printed: no archive, cut off, a device or FIFO in it, a name or a link that
 *              leads out, more than LIMIT_SOURCE_MIB or @most_files
 * Errors  -EINVAL with @why; -ENOMEM, -errno of open printed
 */
int archive_extract(const char *path, const char *dir, int most_files, struct reason *why);

/*
 * archive_unxz_file - what a file holds that xz compressed
 * @max   in   bytes of result that are believed
 * @out   out  fresh memory, NUL added
 * Errors -errno of open; -EBADMSG not xz, cut off or damaged; -EFBIG more than @max; -ENOMEM; nothing printed
 */
int archive_unxz_file(const char *path, size_t max, char **out, size_t *out_len);

/*
 * archive_gunzip - unpack a gzip stream that a guest sent
 * @max   in   bytes of result that are believed
 * @out   out  fresh memory, NUL added
 * libarchive does not check gzip's own checksum; the record that it came in had one.
 * Errors -EBADMSG not gzip, or cannot be unpacked; -EFBIG more than @max; -ENOMEM; nothing printed
 */
int archive_gunzip(const void *data, size_t len, size_t max, char **out, size_t *out_len);

#endif
