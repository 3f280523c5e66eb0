/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_VERSION_H
#define HB_BASE_VERSION_H

#ifndef HARDBENCH_VERSION	/* packagers may define another */
#define HARDBENCH_VERSION "0.1"
#endif

#endif
