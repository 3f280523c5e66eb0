/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_FS_LINK_TREE_H
#define HB_BASE_FS_LINK_TREE_H

/*
 * fs_link_tree - one folder in another, whose files are hard links, as cp -al makes it but by all cores
 * Symbolic links are linked as they are; folders are made anew, without the empty ones.
 * @sub  in  from/sub becomes to/sub
 * Errors -errno after printing; what was made so far stays
 */
int fs_link_tree(const char *from, const char *to, const char *sub);

#endif
