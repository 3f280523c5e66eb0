/* SPDX-License-Identifier: GPL-2.0-only */
/* What a guest is told to do. */
#ifndef HB_BOOT_BOOT_JOB_H
#define HB_BOOT_BOOT_JOB_H

#include <stdint.h>

#include "config/plan.h"
#include "proof/proof.h"

struct boot_cases {
	struct strlist user, kernel;	/* shown names, sorted; null/empty always among them */
};

/*
 * boot_cases_select - the cases that a plan's globs name, of those that there are, or what boot @index runs of them
 * Userspace cases are asked from this host's own runner (lib_dir/guest/ARCH/runner --list), kernel cases
 * are the files of data_dir/kmod/cases.
 * Errors  -ENOENT the runner is not built; -EINVAL a glob that names nothing: printed
 */
int boot_cases_select(struct boot_cases *c, const struct plan *p, unsigned int index);
void boot_cases_release(struct boot_cases *c);

/*
 * boot_cases_check - is there a case for each glob of a plan? Before kernels are compiled for it
 * Errors  those of boot_cases_select(); without a runner nothing is known yet, and 0
 */
int boot_cases_check(const struct plan *p);

/* boot_order - what the order of timed cases is drawn from: one for all boots of a block, another for each block */
uint64_t boot_order(const struct plan *p, unsigned int index);

enum boot_times { BOOT_COUNTS, BOOT_TIMES, BOOT_TIMES_STRICT };

/*
 * boot_job - the text of /job
 * @p      in   its batches, and whether the guest counts its own instructions
 * @times  in   are batches that last wanted, not windows? Strictly: not where a setting of the machine disturbs them
 * @fault  in   NULL, or what the guest is to do instead of ending well (tests)
 * @text   out  fresh memory. Errors -ENOMEM
 */
int boot_job(const struct boot *b, const struct boot_cases *c, const struct proof_list *proofs,
	     const struct plan *p, enum boot_times times, const char *fault, char **text, size_t *len);

#endif
