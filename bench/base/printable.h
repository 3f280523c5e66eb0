/* SPDX-License-Identifier: GPL-2.0-only */
/* Text that somebody else chose (a name in a file, a guest's console) on its way to a terminal or into a table. */
#ifndef HB_BASE_PRINTABLE_H
#define HB_BASE_PRINTABLE_H

#include <stddef.h>

/*
 * printable - a copy that moves no cursor, rings no bell and turns no line around
 * A tab or an end of line becomes a blank. Other control characters (0x80 to 0x9f are some too), what is not UTF-8, and
 * the characters that change the direction of text become '?'. What does not fit ends in "...".
 * @buf  out  [size] bytes, NUL added; size >= 4; may be @s itself
 * @s    in   [n] bytes
 * Returns  @buf
 */
char *printable(char *buf, size_t size, const char *s, size_t n);

/*
 * printable_char - how many bytes the character at the begin of a text has, 0 when it is none that may be printed
 * @s  in  [n] bytes, n > 0
 */
size_t printable_char(const char *s, size_t n);

/*
 * printable_text - the same in place for a text with lines and columns: tabs and ends of line stay
 * @s  inout  [n] bytes; none is added or removed
 */
void printable_text(char *s, size_t n);

#endif
