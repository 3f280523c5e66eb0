/* SPDX-License-Identifier: GPL-2.0-only */
/* What is counted in a build's files is kept in a table beside it, so that it can be read where the files are not. */
#ifndef HB_CODE_BUILD_TABLE_H
#define HB_CODE_BUILD_TABLE_H

#include <stdbool.h>

/*
 * build_table_read - a table that fs_write_closed() wrote
 * @again   in   can it be made anew? Then what is damaged is removed; else one of an older version, which has no last
 *               line to check it by, is taken as well
 * @text    out  fresh memory, without that line
 * Errors   -ENOENT there is none that can be used; where it is damaged that has been said
 */
int build_table_read(const char *path, bool again, char **text);

#endif
