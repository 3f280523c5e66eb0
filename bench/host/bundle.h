/* SPDX-License-Identifier: GPL-2.0-only */
/* Many files in one: cpio for a guest, tar for people; and a gunzip. The one user of libarchive. */
#ifndef HB_BUNDLE_H
#define HB_BUNDLE_H

#include <stddef.h>
#include <sys/types.h>

enum bundle_kind {
	BUNDLE_CPIO,			/* newc, uncompressed: what a kernel unpacks */
	BUNDLE_TAR_XZ,			/* ustar by xz at its highest level */
};

struct bundle;

/*
 * bundle_create - begin an archive; it appears under its name whole, by bundle_finish(), or not at all
 * Nothing of the host gets in but names and contents: the same files give the same bytes.
 * Errors  -errno after printing
 */
int bundle_create(struct bundle **out, const char *path, enum bundle_kind kind);

/*
 * bundle_put_node - a folder or a device; bundle_put_data, bundle_put_file - a regular file
 * @name  in  without the first slash
 * @mode  in  of a node with its type; of a file the permissions
 * Errors  -errno after printing
 */
int bundle_put_node(struct bundle *b, const char *name, mode_t mode, dev_t rdev);
int bundle_put_data(struct bundle *b, const char *name, mode_t mode, const void *data, size_t len);
int bundle_put_file(struct bundle *b, const char *name, mode_t mode, const char *from);

/* bundle_finish - the archive gets its name, unless @err is set: then it goes. Frees @b; returns @err or its own */
int bundle_finish(struct bundle *b, int err);

/*
 * bundle_each - every regular file of a tar archive, compressed in any way
 * @max  in  bytes that one file may have
 * @fn   in  called with the name as it stands there, which is not to be trusted, and the content, NUL added;
 *           what it returns, unless 0, ends the walk
 * Errors  -errno after printing: no archive, cut off, a file that is too large
 */
int bundle_each(const char *path, size_t max,
		int (*fn)(void *ctx, const char *name, const char *data, size_t len), void *ctx);

/*
 * bundle_gunzip - unpack a gzip stream that a guest sent
 * @max   in   bytes of result that are believed
 * @out   out  fresh memory, NUL added
 * libarchive does not check gzip's own checksum; the record that it came in had one.
 * Errors -EBADMSG not gzip, or cannot be unpacked; -EFBIG more than @max; -ENOMEM; nothing printed
 */
int bundle_gunzip(const void *data, size_t len, size_t max, char **out, size_t *out_len);

#endif
