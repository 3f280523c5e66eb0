/* SPDX-License-Identifier: GPL-2.0-only */
/* One effect boot, from its temporary folder to its final one. */
#ifndef HB_BOOT_EFFICACY_RUN_H
#define HB_BOOT_EFFICACY_RUN_H

#include <time.h>

#include "boot/efficacy.h"
#include "bench/base/subproc.h"

struct efficacy_run {
	const struct plan *plan;
	struct efficacy *e;
	char *dir, *log_path;		/* its folder: temporary, then final */
	struct strlist argv;
	char *emulator;
	struct timespec started, ended;
};

/* efficacy_run_prepare - folder, modules, initramfs, command line; fills @sp. Errors -errno after printing */
int efficacy_run_prepare(struct efficacy_run *r, const struct plan *p, struct efficacy *e, struct subproc *sp);

/*
 * efficacy_run_finish - check the proofs, write boot.json and proofs.tsv, name the folder: the id when all
 * hold, <id>.failed-N else
 * @err    in  as subproc_run() returned
 * Errors  -errno after printing; a proof that fails is none
 */
int efficacy_run_finish(struct efficacy_run *r, const struct subproc *sp, int err);

void efficacy_run_release(struct efficacy_run *r);	/* removes the temporary folder, if still there */

/* efficacy_read - the proofs of a boot that was made before; -errno after printing */
int efficacy_read(struct efficacy *e);

#endif
