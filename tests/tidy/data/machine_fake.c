// SPDX-License-Identifier: GPL-2.0-only
/* Kind "fake": a program of this host in the place of a guest. */
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "machine/machine.h"

struct fake { char *program; };

static const struct conf_key fake_keys[] = {
	{ CONF_KEY(struct fake, program, STR, "program", NULL, "/bin/true", "what runs instead of a kernel"),
	  .required = true },
	{ 0 },
};

static void fake_put_id(const struct machine_handle *h, const char *arch, FILE *f)
{
	fprintf(f, "program %s for %s\n", ((const struct fake *)h->own)->program, arch);
}

static int fake_argv(const struct machine_guest *g, struct strlist *argv)
{
	return strlist_add(argv, ((const struct fake *)g->on->own)->program);
}

static enum machine_end fake_finish(const char *arch, int exit_code, int *code)
{
	(void)arch;
	*code = exit_code;
	return MACHINE_RUNNER;
}

static int fake_version(const char *arch, char **version)
{
	*version = fs_path("fake %s", arch);
	return 0;
}

const struct machine_ops machine_fake = {
	.kind = "fake", .summary = "no kernel at all", .label = "counts of nothing (fake)",
	.keys = fake_keys, .size = sizeof(struct fake),
	.put_id = fake_put_id, .argv = fake_argv, .finish = fake_finish, .version = fake_version,
};
