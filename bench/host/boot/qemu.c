// SPDX-License-Identifier: GPL-2.0-only
#include "boot/qemu.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"

enum { EXIT_LIMIT = 124 };	/* bench/meter/meter.c */

struct target {
	const char *arch, *program;
	const char *const exit[2];	/* how the runner ends the emulator */
};

static const struct target targets[] = {
	{ .arch = "x86_64", .program = "qemu-system-x86_64",
	  .exit = { "-device", "isa-debug-exit,iobase=0xf4,iosize=4" } },
	{ .arch = "arm64", .program = "qemu-system-aarch64",
	  .exit = { "-semihosting-config", "enable=on,target=native,userspace=on" } },
};

static const struct target *target(const char *arch)
{
	for (size_t i = 0; i < ARRAY_SIZE(targets); i++)
		if (!strcmp(targets[i].arch, arch))
			return &targets[i];
	return NULL;
}

/*
 * Instructions are nanoseconds of the guest's clock; nothing the host does reaches it. -no-reboot makes
 * the reset after a panic (panic=-1 on the command line) the emulator's end.
 */
static const char *const common[] = {
	"-smp", "1", "-icount", "shift=0,sleep=off", "-rtc", "clock=vm,base=2020-01-01",
	"-nodefaults", "-no-user-config", "-display", "none", "-no-reboot",
	"-serial", "file:" QEMU_CONSOLE, "-initrd", QEMU_INITRD,
	"-device", "virtio-serial-device", "-chardev", "file,id=port,path=" QEMU_PORT,
	"-device", "virtserialport,chardev=port,name=hardbench",
};

static int add_pair(struct strlist *l, const char *option, const char *value)
{
	int err = strlist_add(l, option);

	return err ? err : strlist_add(l, value);
}

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

char *qemu_cmdline(const struct qemu_guest *g)
{
	const bool arm64 = !strcmp(g->arch, "arm64");
	const char *machine = or_empty(arm64 ? g->machine->cmdline_arm64 : g->machine->cmdline_x86_64);
	const char *arm = or_empty(g->cmdline);

	return fs_path("%s%s%s", machine, *machine && *arm ? " " : "", arm);
}

static int add_values(struct strlist *l, const struct qemu_guest *g, const struct target *t)
{
	const bool arm64 = !strcmp(g->arch, "arm64");
	AUTO_FREE char *cmdline = qemu_cmdline(g);
	AUTO_FREE char *seed = fs_path("%llu", (unsigned long long)g->seed);
	AUTO_FREE char *plugin = fs_path("%s,out=" QEMU_METER ",limit=%llu", or_empty(g->plugin),
					 (unsigned long long)g->machine->guest_timeout_s * 1000000000ull);
	const struct { const char *option, *value; } pairs[] = {
		{ "-M", arm64 ? g->machine->machine_arm64 : g->machine->machine_x86_64 },
		{ "-cpu", arm64 ? g->machine->cpu_arm64 : g->machine->cpu_x86_64 },
		{ "-m", g->machine->memory_mib },
		{ "-seed", seed },
		{ t->exit[0], t->exit[1] },
		{ "-kernel", g->image },
		{ "-append", cmdline },
		{ g->plugin ? "-plugin" : NULL, plugin },
	};
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(pairs) && pairs[i].option; i++)
		err = add_pair(l, pairs[i].option, or_empty(pairs[i].value));
	return err;
}

int qemu_argv(struct strlist *argv, const struct qemu_guest *g)
{
	const struct target *t = target(g->arch);
	int err;

	if (!t || strcmp(g->machine->kind, "tcg"))
		return fail(-EINVAL, "machine %s: kind %s cannot run %s here (tcg runs x86_64 and arm64)",
			    g->machine->name, g->machine->kind, g->arch);
	err = strlist_add(argv, t->program);
	for (size_t i = 0; !err && i < ARRAY_SIZE(common); i++)
		err = strlist_add(argv, common[i]);
	return err ? err : add_values(argv, g, t);
}

enum qemu_end qemu_status(const char *arch, int exit_code, int *code)
{
	*code = 0;
	if (exit_code == EXIT_LIMIT)
		return QEMU_LIMIT;
	if (!strcmp(arch, "x86_64")) {
		/* isa-debug-exit: code << 1 | 1; a QEMU that cannot start says 1 too, but with no stream */
		if (exit_code & 1 && exit_code < 125)
			*code = exit_code >> 1;
		return exit_code & 1 && exit_code < 125 ? QEMU_RUNNER :
		       exit_code ? QEMU_BROKEN : QEMU_RESET;
	}
	*code = exit_code;
	return exit_code < 124 ? QEMU_RUNNER : QEMU_BROKEN;
}

int qemu_version(const char *arch, char **version)
{
	const struct target *t = target(arch);
	const char *argv[] = { t ? t->program : "", "--version", NULL };
	int err, code = 0;
	char *text = NULL;

	if (!t)
		return fail(-EINVAL, "no emulator is known for %s", arch);
	err = subproc_capture(argv, &text, &code);
	if (!err && code)
		err = -ENOEXEC;
	if (err) {
		free(text);
		return fail(err, "%s --version", t->program);
	}
	text[strcspn(text, "\n")] = 0;
	*version = text;
	return 0;
}
