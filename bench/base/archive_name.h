/* SPDX-License-Identifier: GPL-2.0-only */
/* Names in archives, which anybody may have chosen. */
#ifndef HB_BASE_ARCHIVE_NAME_H
#define HB_BASE_ARCHIVE_NAME_H

#include <stdbool.h>

/*
 * archive_inner_name - what stands behind the first part of a name: "linux-6.12/mm/slub.c" is "mm/slub.c"
 * @bad  out  the name is absolute, or a part of it is empty or ".."
 * Returns  a place in @name; NULL when nothing is behind it, or @bad
 */
const char *archive_inner_name(const char *name, bool *bad);

#endif
