/* SPDX-License-Identifier: GPL-2.0-only */
/* Our names of the two architectures. */
#ifndef HB_BASE_ARCH_H
#define HB_BASE_ARCH_H

/* arch_host - "x86_64" or "arm64": what this machine is; NULL when it is neither */
const char *arch_host(void);

/* arch_kernel - ARCH= of the kernel's makefiles for our name of an architecture */
const char *arch_kernel(const char *arch);

#endif
