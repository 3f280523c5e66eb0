/* SPDX-License-Identifier: GPL-2.0-only */
/* A text, or a file, that shows whether it is whole: its last line is "# sha256 HEX", of all that stands before it. */
#ifndef HB_BASE_FS_CLOSED_H
#define HB_BASE_FS_CLOSED_H

#include <stddef.h>

/* fs_write_closed - fs_write() with that line added to @text. Errors -errno after printing */
int fs_write_closed(const char *path, const char *text, size_t len);

/*
 * fs_take_closed - check that line and cut it off
 * @text  inout  [len] bytes and a NUL, as fs_read() gives them
 * Returns  0; -ENODATA no such line is there: @text is as it was; -EUCLEAN the text before it is another,
 *          or a byte of the line is, or it ends within a line
 */
int fs_take_closed(char *text, size_t len);

/* fs_close_file - add that line to a file that nobody has open, whatever is in it. -errno, nothing printed */
int fs_close_file(const char *path);

/* fs_file_closed - as fs_take_closed(), of a file, which stays as it is. Also -errno, nothing printed */
int fs_file_closed(const char *path);

#endif
