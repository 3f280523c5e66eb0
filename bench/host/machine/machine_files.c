// SPDX-License-Identifier: GPL-2.0-only
/*
 * Kind "files": kernels that somebody else booted, on any machine and in any way. The runner was an ordinary process
 * there, or the first one of a job that `lava` wrote, and what it wrote is taken in by `collect PLAN FILES`.
 */
#include <stdio.h>
#include <string.h>

#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "config/conf_grammar.h"
#include "machine/files.h"

struct files {
	char *cmdline_x86_64, *cmdline_arm64;
};

static const struct conf_key files_keys[] = {
	{ CONF_KEY(struct files, cmdline_x86_64, STR, "cmdline_x86_64", NULL, "norandmaps",
		   "of jobs that hardbench lava writes, the kernel's command line on x86-64; an arm's words come after "
		   "it. The console is LAVA's to say, of a device of QEMU it is added"),
	  .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ CONF_KEY(struct files, cmdline_arm64, STR, "cmdline_arm64", NULL, "norandmaps",
		   "the same for arm64"), .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ 0 },
};

const char *files_cmdline(const struct machine_handle *h, const char *arch)
{
	const struct files *f = h->own;
	const char *cmdline = strcmp(arch, "arm64") ? f->cmdline_x86_64 : f->cmdline_arm64;

	return cmdline ? cmdline : "";
}

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
		   "there (runner --all >FILE), or logs of the jobs that hardbench lava writes. "
		   "collect PLAN FILES takes them in.",
	.label = "time by the runner on its own machine (files)",
	.timed = true,
	.made_elsewhere = true,
	.remote = true,
	.keys = files_keys,
	.size = sizeof(struct files),
	.put_id = files_put_id,
	.version = files_version,
};
