/* SPDX-License-Identifier: GPL-2.0-only */
/* Files that security modules show, and policies that they are given: for states and proofs. */
#ifndef HB_GUEST_POLICY_H
#define HB_GUEST_POLICY_H

#include <stddef.h>

/* policy_mount - the file system that @path is in, where that is one of security modules and not mounted yet */
void policy_mount(const char *path);

/* policy_load - write what is in the file @from in one piece to @to. 0 or -errno */
int policy_load(const char *from, const char *to);

/* policy_write - write a text, with its end where that is asked for by @size. 0 or -errno */
int policy_write(const char *to, const char *text, size_t size);

#endif
