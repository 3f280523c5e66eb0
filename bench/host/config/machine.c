// SPDX-License-Identifier: GPL-2.0-only
/* configs/machines/NAME.machine: where a build runs. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "bench/base/fail.h"
#include "config/conf_find.h"
#include "config/conf_manual.h"
#include "config/plan.h"

static const struct conf_word kinds[] = {
	{ "tcg", "QEMU's emulator, which counts every instruction", NULL },
	{ 0 },
};

static struct conf_word kind(size_t i)
{
	return kinds[i];
}

static const struct conf_key keys[] = {
	{ CONF_KEY(struct machine, kind, STR, "kind", NULL, "tcg", "what runs the kernels. One of"),
	  .required = true, .words = kind },
	{ CONF_KEY(struct machine, memory_mib, STR, "memory_mib", NULL, "256", "memory of the guest in MiB, 32 or "
		   "more"),
	  .required = true },
	{ CONF_KEY(struct machine, machine_x86_64, STR, "machine_x86_64", NULL, "microvm,acpi=off",
		   "the machine that QEMU makes for an x86-64 guest: its -M") },
	{ CONF_KEY(struct machine, machine_arm64, STR, "machine_arm64", NULL, "virt", "the same for arm64") },
	{ CONF_KEY(struct machine, cpu_x86_64, STR, "cpu_x86_64", NULL, "max", "the processor of an x86-64 guest: "
		   "QEMU's -cpu") },
	{ CONF_KEY(struct machine, cpu_arm64, STR, "cpu_arm64", NULL, "max", "the same for arm64") },
	{ CONF_KEY(struct machine, cmdline_x86_64, STR, "cmdline_x86_64", NULL, "console=ttyS0 norandmaps panic=-1",
		   "the kernel's command line in every x86-64 guest; an arm's words come after it") },
	{ CONF_KEY(struct machine, cmdline_arm64, STR, "cmdline_arm64", NULL, "console=ttyAMA0 norandmaps panic=-1",
		   "the same for arm64") },
	{ CONF_KEY(struct machine, guest_timeout_s, U64, "guest_timeout_s", NULL, "30",
		   "a boot is given up after so many seconds of the guest's clock: 10^9 instructions are one"),
	  .required = true },
	{ CONF_KEY(struct machine, host_timeout_s, U64, "host_timeout_s", NULL, "600",
		   "a boot is given up after so many seconds of the host's clock"), .required = true },
	{ 0 },
};

const struct conf_file conf_file_machine = {
	.kind = "machine",
	.path = "configs/machines/NAME.machine",
	.summary = "what the kernels of a plan run on",
	.about = "A plan names one machine, by NAME or by a path beside the plan's own file. Everything in the file "
		 "is an input of a boot's id, so boots of two machines never mix.",
	.example = "[machine]\n"
		   "kind            = tcg\n"
		   "memory_mib      = 256\n"
		   "machine_arm64   = virt\n"
		   "cpu_arm64       = max\n"
		   "cmdline_arm64   = console=ttyAMA0 norandmaps panic=-1\n"
		   "guest_timeout_s = 30\n"
		   "host_timeout_s  = 600\n",
	.section = { { "[machine]", NULL, keys } },
};

static const char *const sections[] = { "machine", NULL };

static int on_line(void *ctx, const struct conf_line *l)
{
	if (strcmp(l->section, sections[0]))
		return conf_unknown(l, "section", l->section, sections);
	return conf_set(keys, ctx, l);
}

static int check(const struct machine *m, const char *file)
{
	unsigned long long mib;

	if (conf_u64(m->memory_mib, &mib) || mib < 32)
		return fail(-EINVAL, "%s: memory_mib = %s: expected a whole number, 32 or more",
			    file, m->memory_mib);
	return 0;
}

int machine_load(struct machine *m, const char *name)
{
	AUTO_FREE char *file = NULL;
	int err;

	*m = (struct machine){ 0 };
	err = conf_find("machine", name, &file, &m->name);
	if (!err)
		err = conf_read(file, on_line, m);
	if (!err)
		err = conf_finish(keys, m, file, "machine");
	if (!err)
		err = check(m, file);
	if (err)
		machine_release(m);
	return err;
}

void machine_release(struct machine *m)
{
	free(m->name);
	conf_release(keys, m);
	*m = (struct machine){ 0 };
}
