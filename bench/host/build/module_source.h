/* SPDX-License-Identifier: GPL-2.0-only */
/* The sources of the kernel module, as part of a build. */
#ifndef HB_BUILD_MODULE_SOURCE_H
#define HB_BUILD_MODULE_SOURCE_H

#include "bench/base/strlist.h"

/* module_source_files - sorted paths, relative to kmod/, of everything that the module is made from */
int module_source_files(struct strlist *out);

/* module_source_list - source files in one folder below kmod/ ("", "cases/", "effect/"), as paths relative to kmod/ */
int module_source_list(const char *sub, struct strlist *out);

/* module_source_hash_list - SHA-256 of names and contents of files below kmod/; @hex [65]. -errno after printing */
int module_source_hash_list(const struct strlist *files, char *hex);

/* module_source_hash - SHA-256 of names and contents of them all; @hex [65]; read once per process */
int module_source_hash(char *hex);

/* module_source_copy - put them all below @dir; a file there that has the content already keeps its time */
int module_source_copy(const char *dir);

/* module_source_kconfig_hash - SHA-256 of Kconfig, which only a kernel that has the module built in reads; @hex [65] */
int module_source_kconfig_hash(char *hex);

/*
 * module_source_lay_over - what makes the module part of a kernel's tree, for the sandbox to mount over /src/drivers
 * The tree itself gets no more than an empty folder to mount on: other kernels are built from it at the same time.
 * @tree  inout  unpacked source
 * @dir   in     gets hbk/, and drivers/Kconfig and drivers/Makefile with a line more
 * Errors  -errno after printing
 */
int module_source_lay_over(const char *tree, const char *dir);

/* module_source_copy_file - one file; one that has the content already keeps its time. Errors -errno after printing */
int module_source_copy_file(const char *from, const char *to);

#endif
