// SPDX-License-Identifier: GPL-2.0-only
/*
 * Kind "um": a kernel of ARCH=um is a program. Its own code runs on this host's processor as any other, so what it
 * takes is time; what its processes do in user mode is traced by it, and slow. Kernel cases are what it is for.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "build/tool.h"
#include "config/conf_grammar.h"
#include "machine/machine.h"

struct um {
	char *cmdline;
};

static const struct conf_key um_keys[] = {
	{ CONF_KEY(struct um, cmdline, STR, "cmdline", NULL, "panic=1",
		   "the kernel's command line in every guest; an arm's words come after it"),
	  .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ 0 },
};

static const char *cmdline_of(const struct machine_handle *h)
{
	const struct um *u = h->own;

	return u->cmdline ? u->cmdline : "";
}

static void um_put_id(const struct machine_handle *h, const char *arch, FILE *f)
{
	(void)arch;
	fprintf(f, "cmdline %s\n", cmdline_of(h));
}

static char *um_lacks(void)
{
	const char *arch = arch_host();

	if (!arch || strcmp(arch, "x86_64"))
		return fs_path("the kernel has ARCH=um for x86 alone");
	return tool_version("bwrap") ? NULL : fs_path("no bubblewrap (apt-get install bubblewrap)");
}

static int um_prepare(const struct machine_handle *h)
{
	(void)h;
	return tool_version("bwrap") ? 0 :
		       fail(-EINVAL, "guests of kind um need bubblewrap, install it: apt-get install bubblewrap");
}

/*
 * The kernel under test is a process of the user's: it sees its own image, the boot's folder and memory, no network and
 * no file of the host. Its memory is a file in /dev/shm, which it executes from.
 */
static int add_sandbox(const struct machine_guest *g, struct strlist *argv)
{
	const char *const words[] = {
		"bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--setenv", "HOME", "/tmp",
		/* no area for restartable sequences by its C library: guests' processes do not have it mapped */
		"--setenv", "GLIBC_TUNABLES", "glibc.pthread.rseq=0", "--proc", "/proc", "--dev", "/dev",
		"--tmpfs", "/tmp", "--ro-bind", g->image, "/linux", "--bind", ".", "/boot", "--chdir", "/boot",
		"/linux",
	};
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(words); i++)
		err = strlist_add(argv, words[i]);
	return err;
}

static int um_argv(const struct machine_guest *g, struct strlist *argv)
{
	AUTO_FREE char *memory = fs_path("mem=%sM", g->on->def->memory_mib);
	int err;

	if (strcmp(g->arch, "x86_64"))
		return fail(-EINVAL, "machine %s: kind um runs x86_64 (the kernel has no ARCH=um for %s)",
			    g->on->def->name, g->arch);
	err = add_sandbox(g, argv);
	if (!err)
		err = strlist_add(argv, memory);
	if (!err)	/* all that it may reach through hostfs is the boot's folder; records go to a file there */
		err = strlist_add_words(argv, "initrd=" MACHINE_INITRD " hostfs=/boot HB_PORT=" MACHINE_PORT
					      " con=null con0=null,fd:1");
	if (!err)
		err = strlist_add_words(argv, cmdline_of(g->on));
	if (!err && g->cmdline)
		err = strlist_add_words(argv, g->cmdline);
	return err ? fail(err, "command line") : 0;
}

/*
 * The runner's code does not leave the process: the stream's last record has it. Once in some hundred times the process
 * aborts behind "Power down", when that record is written: whether it is there tells what such an end was.
 */
static enum machine_end um_finish(const char *arch, int exit_code, int *code)
{
	(void)arch;
	*code = 0;
	return exit_code && exit_code != 128 + SIGABRT ? MACHINE_BROKEN : MACHINE_RUNNER;
}

static int um_version(const char *arch, char **version)
{
	(void)arch;
	*version = fs_path("a process of this host");
	return *version ? 0 : -ENOMEM;
}

static const char *um_cpu(const struct machine_handle *h, const char *arch)
{
	(void)h;
	(void)arch;
	return "the host's";
}

const struct machine_ops machine_um = {
	.kind = "um",
	.summary = "A kernel of ARCH=um, which is a process: real time of kernel code on any host, without KVM, PMU or "
		   "root. The plan's base has kbuild = um.",
	.label = "time of ARCH=um, a kernel that is a process (um)",
	.timed = true,
	.console_is_output = true,
	.keys = um_keys,
	.size = sizeof(struct um),
	.put_id = um_put_id,
	.lacks = um_lacks,
	.prepare = um_prepare,
	.argv = um_argv,
	.finish = um_finish,
	.version = um_version,
	.cpu = um_cpu,
};
