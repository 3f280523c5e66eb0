/* SPDX-License-Identifier: GPL-2.0-only */
/* The sources of the kernel module, as part of a build. */
#ifndef HB_KMOD_H
#define HB_KMOD_H

#include "conf.h"

/* kmod_files - sorted paths, relative to kmod/, of everything that the module is made from */
int kmod_files(struct strlist *out);

/* kmod_list - source files in one folder below kmod/ ("", "cases/", "effect/"), as paths relative to kmod/ */
int kmod_list(const char *sub, struct strlist *out);

/* kmod_hash - SHA-256 of names and contents of them all; @hex [65]; read once per process */
int kmod_hash(char *hex);

/* kmod_copy - put them all below @dir; a file there that has the content already keeps its time */
int kmod_copy(const char *dir);

/* kmod_kconfig_hash - SHA-256 of Kconfig, which only a kernel that has the module built in reads; @hex [65] */
int kmod_kconfig_hash(char *hex);

/*
 * kmod_lay_over - what makes the module part of a kernel's tree, for the sandbox to mount over /src/drivers
 * The tree itself gets no more than an empty folder to mount on: other kernels are built from it at the same time.
 * @tree  inout  unpacked source
 * @dir   in     gets hbk/, and drivers/Kconfig and drivers/Makefile with a line more
 * Errors  -errno after printing
 */
int kmod_lay_over(const char *tree, const char *dir);

/* kmod_copy_file - one file; one that has the content already keeps its time. Errors -errno after printing */
int kmod_copy_file(const char *from, const char *to);

#endif
