/* SPDX-License-Identifier: GPL-2.0-only */
/* Text in a manual page, with everything that roff would take for a request escaped. */
#ifndef HB_BASE_ROFF_H
#define HB_BASE_ROFF_H

#include <stdio.h>

/* roff_text - prose, without a newline at its end; an empty line begins a paragraph */
void roff_text(FILE *f, const char *s);

/* roff_example - lines that stay as they are; the last ends with a newline */
void roff_example(FILE *f, const char *s);

#endif
