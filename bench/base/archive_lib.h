/* SPDX-License-Identifier: GPL-2.0-only */
/* libarchive, for the files that write, read and extract archives: archive.c, archive_read.c, archive_extract.c. */
#ifndef HB_BASE_ARCHIVE_LIB_H
#define HB_BASE_ARCHIVE_LIB_H

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

static inline void archive_lib_free_read(struct archive **a)
{
	if (*a)
		archive_read_free(*a);
}

#define AUTO_ARCHIVE_READ __attribute__((cleanup(archive_lib_free_read)))

/* archive_lib_why - what a writer says: libarchive calls a full disk a write error, the system's number says more */
static inline const char *archive_lib_why(struct archive *a)
{
	return archive_errno(a) > 0 ? strerror(archive_errno(a)) : archive_error_string(a);
}

/* archive_lib_support_tar - have a reader take tar archives, compressed as needs no program of the host */
void archive_lib_support_tar(struct archive *a);

#endif
