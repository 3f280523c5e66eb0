/* SPDX-License-Identifier: GPL-2.0-only */
/* What names a kernel or a boot: ID_LEN hex digits of the SHA-256 of everything that it depends on. */
#ifndef HB_CONFIG_ID_H
#define HB_CONFIG_ID_H

#include <stddef.h>

#include "bench/base/memfile.h"

/*
 * id_of_text - the id of what depends on [len] bytes of text; @id [ID_LEN + 1]
 * id_of_memfile - likewise, of what was written into @m, which is closed. Errors -ENOMEM something of it was lost
 */
void id_of_text(const char *text, size_t len, char *id);
int id_of_memfile(struct memfile *m, char *id);

#endif
