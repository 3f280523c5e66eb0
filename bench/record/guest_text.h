/* SPDX-License-Identifier: GPL-2.0-only */
/* Text of a guest, made fit for a table and a message: what is not printable ASCII becomes '?'. */
#ifndef HB_RECORD_GUEST_TEXT_H
#define HB_RECORD_GUEST_TEXT_H

#include <stddef.h>

/* guest_text_clean - in place, up to the first NUL */
void guest_text_clean(char *text);

/* guest_text_copy - of @len bytes, NULs among them, in fresh memory; NULL = there is none */
char *guest_text_copy(const char *text, size_t len);

#endif
