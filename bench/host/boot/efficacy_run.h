/* SPDX-License-Identifier: GPL-2.0-only */
/* An efficacy boot: what its guest is to do, and which proofs came of it. */
#ifndef HB_BOOT_EFFICACY_RUN_H
#define HB_BOOT_EFFICACY_RUN_H

#include "boot/efficacy.h"
#include "boot/vm.h"
#include "bench/base/subproc.h"

struct efficacy_run {
	struct efficacy *e;
	struct vm vm;			/* its folder and its machine */
};

/* efficacy_run_prepare - folder, modules, initramfs, command line; fills @sp. VM_ELSEWHERE; -errno after printing */
int efficacy_run_prepare(struct efficacy_run *r, const struct machine_handle *on, const struct plan *p,
			 struct efficacy *e, struct subproc *sp);

/*
 * efficacy_run_finish - check the proofs, write boot.json and proofs.tsv, name the folder: the id when all
 * hold, <id>.failed-N else
 * @err    in  as subproc_run() returned
 * Errors  -errno after printing; a proof that fails is none
 */
int efficacy_run_finish(struct efficacy_run *r, const struct subproc *sp, int err);

void efficacy_run_release(struct efficacy_run *r);

/* efficacy_read - the proofs of a boot that was made before; -errno after printing */
int efficacy_read(struct efficacy *e);

#endif
