/* SPDX-License-Identifier: GPL-2.0-only */
/* A kernel's source as a folder that somebody works in: what of it is source. */
#ifndef HB_BUILD_SOURCE_DIR_H
#define HB_BUILD_SOURCE_DIR_H

#include "bench/base/fail.h"
#include "config/plan.h"

/*
 * source_dir_identity - every source file's path, size and time, as make would see them
 * @id     out  "dir-..."; owned by the caller
 * Objects, a .config and what else a build leaves are no source, and neither is .git; of a git tree nor is what it
 * ignores.
 * Errors  -EINVAL after printing: it is no kernel's tree, or there is no git to tell; -errno
 */
int source_dir_identity(const struct kernel_def *k, char **id);

/*
 * source_dir_archive - the same files in a tar file, under "tree/"
 * Of a git tree a line says which commit it is on, and how many files are edited: they are in it.
 * Errors  -EINVAL with @why; others printed
 */
int source_dir_archive(const struct kernel_def *k, const char *tmp, const char *tar, struct reason *why);

#endif
