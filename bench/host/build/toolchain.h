/* SPDX-License-Identifier: GPL-2.0-only */
/* Compilers: how a plan names them, which programs that means, which version they are. */
#ifndef HB_BUILD_TOOLCHAIN_H
#define HB_BUILD_TOOLCHAIN_H

#include <stdbool.h>

#include "bench/base/fail.h"

struct toolchain {
	char *cc, *ld, *ar;	/* programs: "gcc", "aarch64-linux-gnu-gcc", "clang-19"; "ld.lld-19" */
	char *prefix;		/* CROSS_COMPILE, or "" */
	char *llvm;		/* value of LLVM=, e.g. "-19"; NULL with gcc */
	char *line;		/* first lines of both --version in the sandbox, for ids and manifests */
};

/*
 * toolchain_get - programs and version of a toolchain for an architecture
 * @name   in   "gcc", "gcc-N", "clang" (19), "clang-N"
 * @out    out  borrowed, valid until exit; asked only once per process
 * Errors  -EINVAL no such name; -ENOENT not installed: printed with what to install
 */
int toolchain_get(const char *name, const char *arch, const struct toolchain **out);

/* toolchain_missing - the program of a toolchain that this host lacks, NULL = it is all there; prints nothing */
char *toolchain_missing(const char *name, const char *arch);

/*
 * toolchain_same - are two names one compiler for an architecture here? "clang" and "clang-19" are, and gcc and gcc-N
 * where the host's is that; one that is not installed is only itself
 * @version  out  what it says of itself; borrowed, until exit
 */
bool toolchain_same(const char *a, const char *b, const char *arch, const char **version);

/* toolchain_package - Debian package that has a toolchain for an architecture; owned by the caller */
char *toolchain_package(const char *name, const char *arch);

/*
 * toolchain_compiled - was a kernel with that .config made by that compiler?
 * Errors  -EINVAL no, with the two in @why; -errno printed
 */
int toolchain_compiled(const struct toolchain *t, const char *config, struct reason *why);

#endif
