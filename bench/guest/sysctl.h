/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_GUEST_SYSCTL_H
#define HB_GUEST_SYSCTL_H

/*
 * sysctl_set - `kernel/randomize_va_space=0`
 * Returns 0, or the positive errno of a kernel that refuses it
 * Errors  -EINVAL  it is not KEY=VALUE, or leaves /proc/sys
 */
int sysctl_set(const char *setting);

#endif
