/* SPDX-License-Identifier: GPL-2.0-only */
/* The options of try and bisect, and what is tried by them. */
#ifndef HB_VERBS_TRY_ARGS_H
#define HB_VERBS_TRY_ARGS_H

#include <stdbool.h>

#include "bench/base/strlist.h"
#include "try/try.h"
#include "verbs/plan_args.h"
#include "verbs/row_filter.h"

struct try_args {
	struct plan_args plan;		/* of the sessions that make it */
	struct strlist param, sysctl;
	const char *kernel, *toolchain, *base, *config;	/* NULL = not given; all borrowed from argv */
	const char *tree, *from, *keep, *summary;
	struct strlist cases;
	struct regression_gate gate;
	bool each, dirty, all, dry, json;
};

#define TRY_WHAT_OPTS \
	{ "tree", 0, "DIR", "commits of a git tree: REF against --base REF" }, \
	{ "base", 0, "REF", "with --tree: the commit that they are compared with" }, \
	{ "param", 0, "NAME=VALUE", "a parameter of the kernel's command line" OPT_AGAIN }, \
	{ "sysctl", 0, "NAME=VALUE", "a value below /proc/sys" OPT_AGAIN }, \
	{ "kernel", 0, "NAME", "on this kernel (hardbench list kernels) instead of 6.12" }, \
	{ "arch", 0, "ARCH", "x86_64 or arm64, instead of this host's" }, \
	{ "toolchain", 0, "NAME", "gcc, clang or one with its version, instead of gcc" }, \
	{ "config-base", 0, "NAME", "on this base (configs/base) instead of lean" }, \
	{ "config", 0, "FILE", "on this configuration, as of /boot, less what a guest cannot have" }

/* try_args_set - one option, for verb_args(). Errors -EINVAL after printing, -ENOMEM */
int try_args_set(void *ctx, const char *name, const char *arg);
void try_args_release(struct try_args *a);

/*
 * try_job_make - the job that options and arguments ask for; its cases are not chosen yet
 * @word   in   [n] positional arguments: files of patches, CONFIG_ lines, with --tree one commit
 * @apart  in   each option is a step of its own, and so is each commit
 * Errors  -EINVAL after printing; -errno
 */
int try_job_make(struct try_job *j, const struct try_args *a, char **word, size_t n, bool apart);

#endif
