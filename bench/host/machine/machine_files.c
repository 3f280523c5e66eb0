// SPDX-License-Identifier: GPL-2.0-only
/*
 * Kind "files": kernels that somebody else booted, on any machine and in any way. The runner was an ordinary process
 * there, and what it wrote is taken in by `collect PLAN FILES`.
 */
#include <stdio.h>

#include "bench/base/fs.h"
#include "machine/machine.h"

/* whatever distinguishes one file from another is in the file, whose hash is the boot's id */
static void files_put_id(const struct machine_handle *h, const char *arch, FILE *f)
{
	(void)h;
	fprintf(f, "made elsewhere, %s\n", arch);
}

static int files_version(const char *arch, char **version)
{
	(void)arch;
	*version = fs_path("an ordinary process");
	return 0;
}

const struct machine_ops machine_files = {
	.kind = "files",
	.summary = "Kernels that somebody else booted, on any machine: the records of the runner, an ordinary process "
		   "there (runner --all >FILE), which collect PLAN FILES takes in.",
	.label = "time by the runner on its own machine (files)",
	.timed = true,
	.made_elsewhere = true,
	.remote = true,
	.put_id = files_put_id,
	.version = files_version,
};
