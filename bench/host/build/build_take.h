/* SPDX-License-Identifier: GPL-2.0-only */
/* What is kept of a finished kernel, and of the build that it becomes with our module. */
#ifndef HB_BUILD_BUILD_TAKE_H
#define HB_BUILD_BUILD_TAKE_H

#include <stdbool.h>

#include "build/build.h"

/*
 * build_take_kernel - links to the files of a kernel in @obj, in the folder @out
 * @image  in  what is booted, below @obj
 * Errors  -errno after printing
 */
int build_take_kernel(const char *obj, const char *image, const char *out);

/*
 * build_take_all - copies of the kernel's files, of what was made in @work/hbk, and the build's log, in the folder @out
 * @builtin  in  the kernel has our module in it
 * Errors  -errno after printing
 */
int build_take_all(const struct build *b, const char *work, const char *kernel, bool builtin, const char *out);

#endif
