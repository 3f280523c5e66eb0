/* SPDX-License-Identifier: GPL-2.0-only */
/* Small files that the kernel makes: what is in them, as text. */
#ifndef HB_GUEST_TEXT_H
#define HB_GUEST_TEXT_H

#include <stddef.h>
#include <sys/types.h>

/* text_read - the beginning of a file, at most @size - 1 bytes, and a NUL; how many; -1 and "" where it is not there */
ssize_t text_read(const char *path, char *buf, size_t size);

/* text_line - its first line, "" where there is none; what it is in @line */
const char *text_line(const char *path, char *line, size_t size);

#endif
