/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_FS_OWN_H
#define HB_BASE_FS_OWN_H

/*
 * fs_is_own - can nobody but us, root and who became root by sudo write this folder, or what is one of @below in it?
 * A group is nobody else where it is the user's own. What is not there is fine.
 * @below   in  [] names, NULL at the end
 * @advice  in  what to do else: "or give another one by --results"
 * Returns  0, or -EPERM after a line that says who can, and what to do
 */
int fs_is_own(const char *dir, const char *const *below, const char *advice);

/* fs_home - $HOME, or what the system has for this user; NULL = neither. Borrowed */
const char *fs_home(void);

#endif
