/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_FS_WALK_H
#define HB_BASE_FS_WALK_H

#include <stddef.h>
#include <sys/stat.h>

struct fs_found { char *name; struct stat st; };	/* path below the folder, owned; of a symbolic link its own */

struct fs_found_list { struct fs_found *at; size_t n; };	/* by name */

/*
 * fs_walk - everything below a folder that is no folder, links not followed
 * Left out are names at the top that begin with a point, and @but.
 * @l      out  fs_found_release() it, also after an error
 * Errors  -errno, nothing printed
 */
int fs_walk(const char *dir, const char *but, struct fs_found_list *l);
void fs_found_release(struct fs_found_list *l);

/* fs_found_get - the entry of that name; NULL = there is none */
const struct fs_found *fs_found_get(const struct fs_found_list *l, const char *name);

#define AUTO_FOUND __attribute__((cleanup(fs_found_release)))

#endif
