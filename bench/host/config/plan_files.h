/* SPDX-License-Identifier: GPL-2.0-only */
/* The files that a plan consists of: its own, and every one that it names. They go along with its results. */
#ifndef HB_CONFIG_PLAN_FILES_H
#define HB_CONFIG_PLAN_FILES_H

#include "config/plan.h"

struct plan_files {
	struct strlist path;	/* [n] real paths */
	struct strlist name;	/* [n] what they are called in results/configs/HASH: "configs/..." or "plan/..." */
};

/*
 * plan_files - all that were read for a plan, or are named by one of these, and the bases of every architecture
 * @p      in   loaded in this process, which has loaded no other
 * @out    out  plan_files_release() it, also after an error. What lies neither below conf_root() nor beside the plan
 *              is called ""
 * Errors  -ENOMEM after printing
 */
int plan_files(const struct plan *p, struct plan_files *out);
void plan_files_release(struct plan_files *f);

/*
 * plan_files_sha256 - hash of the names and contents of a plan's files; @hex [65]
 * plan_files_sha256_of - the same of a folder that holds them and nothing else, as unpack makes it
 * Errors  -errno; a file that cannot be read has been printed
 */
int plan_files_sha256(const struct plan *p, char *hex);
int plan_files_sha256_of(const char *dir, char *hex);

#endif
