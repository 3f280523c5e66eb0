/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Trees of one source share their files, by links: where one of them is made, or was begun in vain, every file of the
 * others has another number of links, and so another time. What was known of them before that is known after it.
 */
#ifndef HB_BUILD_SOURCE_KIN_H
#define HB_BUILD_SOURCE_KIN_H

#include "bench/base/strlist.h"

/*
 * source_kin_list - the folders that may share files with @plain, itself among them, and need not be read again now
 * @plain  in   source/IDENTITY[+PATCHES] in the cache
 * @known  out  their paths; for strlist_release()
 * No error: what is not listed is read again when it is used next
 */
void source_kin_list(const char *plain, struct strlist *known);

/* source_kin_linked - of these the number of links has changed since, and nothing else; the list is released */
void source_kin_linked(struct strlist *known);

#endif
