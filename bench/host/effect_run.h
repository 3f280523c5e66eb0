/* SPDX-License-Identifier: GPL-2.0-only */
/* One effect boot, from its temporary folder to its final one. */
#ifndef HB_EFFECT_RUN_H
#define HB_EFFECT_RUN_H

#include <time.h>

#include "effect.h"
#include "subproc.h"

struct effect_run {
	const struct plan *plan;
	struct effect *e;
	char *dir, *log_path;		/* its folder: temporary, then final */
	struct strlist argv;
	char *emulator;
	struct timespec started, ended;
};

/* effect_run_prepare - folder, modules, initramfs, command line; fills @sp. Errors -errno after printing */
int effect_run_prepare(struct effect_run *r, const struct plan *p, struct effect *e, struct subproc *sp);

/*
 * effect_run_finish - check the proofs, write boot.json and proofs.tsv, give the folder its final name: the id when all
 * hold, <id>.failed-N else
 * @err    in  as subproc_run() returned
 * Errors  -errno after printing; a proof that fails is none
 */
int effect_run_finish(struct effect_run *r, const struct subproc *sp, int err);

void effect_run_release(struct effect_run *r);	/* removes the temporary folder, if still there */

/* effect_read - the proofs of a boot that was made before; -errno after printing */
int effect_read(struct effect *e);

#endif
