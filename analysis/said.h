/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_SAID_H
#define HB_ANALYSIS_SAID_H

#include <stdarg.h>

/* Reasons that hold numbers and names, and live as long as what they are about. */
struct said;

/*
 * said_add - one more text
 * @all  inout  the list, NULL = empty; said_free() it
 * Returns  the text, owned by the list; a plain one without numbers when out of memory
 */
const char *said_add(struct said **all, const char *format, va_list ap) __attribute__((format(printf, 2, 0)));
void said_free(struct said *all); /* accepts NULL */

#endif
