/* SPDX-License-Identifier: GPL-2.0-only */
/* The definition of one job of LAVA (https://docs.lavasoftware.org/lava/), version 2: one boot of one arm. */
#ifndef HB_BOOT_LAVA_JOB_H
#define HB_BOOT_LAVA_JOB_H

#include <stdint.h>
#include <stdio.h>

#include "bench/base/strlist.h"

struct lava_file { const char *url, *sha256; };	/* sha256 NULL = it is not known */

struct lava_job {			/* all borrowed */
	const char *plan, *arm, *arch;	/* arm: "FEATURE/ARM"; arch as plans call it */
	unsigned int block, blocks, position, positions;	/* from 1 on: of the plan, and within the block */
	const char *device_type, *method;
	const char *cmdline;		/* all of it */
	const char *memory_mib;		/* of a guest of QEMU */
	struct lava_file kernel, ramdisk;
	const char *dtb;		/* URL or NULL */
	const struct strlist *tags, *context;	/* context: "KEY=VALUE" */
	uint64_t step_s, job_s;		/* the longest that each step and all of it may take */
};

/* lava_methods - ways to boot, NULL at the end: qemu first, then those of boards */
extern const char *const lava_methods[];

/*
 * lava_job_check - can it be said in a job?
 * Errors  -EINVAL after printing: a command line with both kinds of quotes, for QEMU
 */
int lava_job_check(const struct lava_job *j);

/* lava_job_write - the definition as YAML; @j is one that lava_job_check() has taken */
void lava_job_write(const struct lava_job *j, FILE *f);

#endif
