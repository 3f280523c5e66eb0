/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Files that somebody named. Only regular ones are read: a FIFO would be waited for, a device has no end. Nothing here
 * waits, whatever the name turns out to be.
 */
#ifndef HB_BASE_FS_INPUT_H
#define HB_BASE_FS_INPUT_H

#include <stddef.h>
#include <stdint.h>

/*
 * fs_open_regular - open a regular file for reading
 * @fd     out  the caller's
 * Errors  -errno of open; -EISDIR a folder; -ENOTSUP neither that nor a regular file; nothing printed
 */
int fs_open_regular(const char *path, int *fd);

/*
 * fs_open_input - the same with a limit on its size, and with messages
 * Errors  -EINVAL after printing what it is instead, or that it is larger than @most bytes; -errno after printing
 */
int fs_open_input(const char *path, uint64_t most, int *fd);

/*
 * fs_read_input - a whole file of at most @most bytes, NUL added
 * A file that says it is empty and is not (as in /proc) is held to the limit too.
 * Errors  as of fs_open_input(); -ENOMEM printed
 */
int fs_read_input(const char *path, size_t most, char **data, size_t *len);

#endif
