/* SPDX-License-Identifier: GPL-2.0-only */
/* One file of the runner, read and held against a plan: a part of boot_import.c. */
#ifndef HB_BOOT_IMPORT_FILE_H
#define HB_BOOT_IMPORT_FILE_H

#include "bench/record/guest_stream.h"
#include "config/plan.h"
#include "proof/proof.h"

struct import_file {
	const char *path;
	char sha256[65];
	struct guest_stream stream;
	const struct feature *feature;	/* of the matrix */
	const struct arm *arm;
	const char *arch;		/* as plans call it */
	const char *machine, *boot, *started;	/* as the runner said it; "" = it did not */
	char build[ID_LEN + 1];		/* the kernel: its version and its configuration */
	unsigned int block;		/* that it names, or 0 */
	unsigned int index;		/* of its boot in the plan; boot_import.c decides */
	bool placed;			/* what was taken in before says which index it has */
	bool taken;			/* it was itself */
	struct proof_list proofs;
};

/*
 * import_file_read - read a file, see whose it is
 * @f      out  import_file_release() it in any case
 * @arg    in   "FILE" or "ARM=FILE"; borrowed
 * @s      in   the plan's matrix
 * Errors  -EINVAL after printing
 */
int import_file_read(struct import_file *f, const char *arg, const struct matrix *s);
void import_file_release(struct import_file *f);

/* import_machine - by what the runner told the machine that it ran on is told from others; "" = it did not; borrowed */
const char *import_machine(const struct guest_stream *s);

#endif
