/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HBK_STACK_H
#define HBK_STACK_H

struct dentry;

#define HBK_STACK_MAX 8192

/* stack_file_create - the file hbk/stack in @dir; it goes when the folder goes */
void stack_file_create(struct dentry *dir);

#endif
