/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A folder of tables that are read one by one: .sums in it has the SHA-256 of each, as a closed text (fs_closed.h). A
 * folder without it is one of an older version, or of somebody's.
 */
#ifndef HB_BASE_FS_LISTED_H
#define HB_BASE_FS_LISTED_H

#include <stddef.h>

#define FS_LISTED ".sums"

/* fs_list_files - write it, of a folder that has no name yet. Errors -errno after printing */
int fs_list_files(const char *dir);

/*
 * fs_listed - is a file of such a folder what it was?
 * @text   in  [len] what was read of @path
 * Returns 0, also where there is no list; -EUCLEAN after printing: it is another, or not listed, or the list is damaged
 */
int fs_listed(const char *path, const char *text, size_t len);

#endif
