// SPDX-License-Identifier: GPL-2.0-only
/* Kind "metal": a target that ssh reaches, whose own system enters our kernels by kexec and comes back by a reset. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "bench/base/subproc.h"
#include "config/conf_grammar.h"
#include "machine/machine.h"
#include "machine/metal.h"

enum { ASK_S = 20 };

static struct conf_word yes_or_no(size_t i)
{
	static const struct conf_word words[] = {
		{ "yes", "its messages are in the boot's console.log, and say how it ended", NULL },
		{ "no", "the card has no link while cases are timed", NULL },
		{ 0 },
	};

	return words[i];
}

static struct conf_word ways_back(size_t i)
{
	static const struct conf_word words[] = {
		{ "network",
		  "over the card that ssh came by, whose driver the base has, to a port of this host", NULL },
		{ "memory",
		  "in a region of memory that the target's own Linux leaves alone: its boot loader gives it "
		  "memmap=SIZE$ADDRESS (in /etc/default/grub a \\\\\\ before the $), ADDRESS the begin of SIZE bytes "
		  "that its firmware calls System RAM, with more of it above. The guest's kernel keeps its messages "
		  "there too, and needs no driver of a card. For firmware that leaves memory alone when a machine "
		  "restarts, as pstore wants it (reboot=warm in cmdline asks for that); x86_64 only",
		  "SIZE$ADDRESS" },
		{ 0 },
	};

	return words[i];
}

static int check_handback(void *base, const struct conf_line *l)
{
	struct metal_memory region;

	(void)base;
	if (metal_memory_read(&region, l->value))
		return 0;
	return conf_fail(l, "%s: expected %s, got \"%s\"", l->key, "at least 1M and at most 1G, in whole pages",
			 l->value);
}

static const struct conf_key metal_keys[] = {
	{ CONF_KEY(struct metal, host, STR, "host", NULL, "rack7.example.org",
		   "the target, by its name for ssh, which may be one of ~/.ssh/config. It is a machine that nobody "
		   "else needs meanwhile: each boot ends with a restart"),
	  .required = true, .grammar = &conf_host },
	{ CONF_KEY(struct metal, user, STR, "user", NULL, "root",
		   "who to be there: root, or somebody whose sudo asks for no password. Without it, as ssh has it"),
	  .grammar = &conf_user },
	{ CONF_KEY(struct metal, port, U64, "port", NULL, "2222", "of sshd, where it is not as ssh has it"),
	  .most = UINT16_MAX },
	{ CONF_KEY(struct metal, identity, STR, "identity", NULL, "/home/me/.ssh/bench",
		   "the file of the key to be used; without it, as ssh has it, or an agent. Nobody is asked for a "
		   "password"),
	  .grammar = &conf_absolute },
	{ CONF_KEY(struct metal, known_hosts, STR, "known_hosts", NULL, "/home/me/.ssh/known_bench",
		   "the file that has the target's own key; without it, as ssh has it"), .grammar = &conf_absolute },
	{ CONF_KEY(struct metal, handback, STR, "handback", "network", "memory 64M$0x18000000",
		   "how records come back. peer, records_port and netconsole are about the first way"),
	  .words = ways_back, .grammar = &conf_handback, .check = check_handback },
	{ CONF_KEY(struct metal, peer, STR, "peer", NULL, "192.0.2.7",
		   "IPv4 address by which the target reaches this host; without it, the one that it sees ssh come "
		   "from"),
	  .grammar = &conf_ipv4 },
	{ CONF_KEY(struct metal, records_port, U64, "records_port", NULL, "7007",
		   "port of this host that records (TCP) and messages (UDP) come to; without it, any that is "
		   "free"),
	  .most = UINT16_MAX },
	{ CONF_KEY(struct metal, netconsole, STR, "netconsole", "yes", "no",
		   "does the guest's kernel send its messages over the net, by netconsole?"), .words = yes_or_no },
	{ CONF_KEY(struct metal, cmdline, STR, "cmdline", NULL, "panic=5 norandmaps",
		   "the kernel's command line in every guest; an arm's words come after it. With panic=N the target "
		   "comes back from a panic"),
	  .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ CONF_KEY(struct metal, return_timeout_s, U64, "return_timeout_s", "600", "900",
		   "after this many seconds a target that restarts is given up, and so are all boots to come"),
	  .most = LIMIT_TIMEOUT_S },
	{ 0 },
};

static bool by_memory(const struct metal *m)
{
	return strcmp(m->handback, "network") != 0;
}

static void metal_put_id(const struct machine_handle *h, const char *arch, FILE *f)
{
	const struct metal *m = h->own;

	(void)arch;
	fprintf(f, "host %s\ncmdline %s\nnetconsole %s\n", m->host, m->cmdline ? m->cmdline : "", m->netconsole);
	if (by_memory(m))
		fprintf(f, "handback %s\n", m->handback);
}

static char *metal_lacks(void)
{
	AUTO_FREE char *ssh = subproc_find("ssh");

	return ssh ? NULL : fs_path("no ssh (apt-get install openssh-client)");
}

/* once and early; later a target may be on its way back, and is waited for */
static int metal_prepare(const struct machine_handle *h)
{
	AUTO_FREE char *lacks = metal_lacks(), *out = NULL;
	const struct metal *m = h->own;
	int status;

	if (lacks)
		return fail(-EINVAL, "machine %s: %s", h->def->name, lacks);
	status = metal_ssh(m, "true", NULL, ASK_S, NULL, NULL, &out);
	if (!status)
		return 0;
	return fail(-EINVAL, "machine %s: %s cannot be reached: %s (if it is restarting, run this again then)",
		    h->def->name, m->host, status == -ETIMEDOUT ? "no answer" : status < 0 ? strerror(-status) :
		    metal_last_line(out));
}

static int metal_argv_of(const struct machine_guest *g, struct strlist *argv)
{
	const struct metal *m = g->on->own;
	const char *own = m->cmdline ? m->cmdline : "", *arm = g->cmdline ? g->cmdline : "";
	AUTO_FREE char *cmdline = fs_path("%s%s%s", own, *own && *arm ? " " : "", arm);
	AUTO_FREE char *self = realpath("/proc/self/exe", NULL);
	int err = self ? strlist_add(argv, self) : -errno;

	/* memmap= is of x86; elsewhere it is the firmware's tables that reserve memory */
	if (by_memory(m) && strcmp(g->arch, "x86_64"))
		return fail(-EINVAL, "machine %s: handback = memory is for x86_64, not for %s", g->on->def->name,
			    g->arch);
	if (!err)
		err = strlist_add(argv, METAL_OPTION);
	if (!err)
		err = metal_argv(m, g, cmdline, argv);
	return err ? fail(err, "command line") : 0;
}

/* the runner's code does not leave the target: the stream's last record has it */
static enum machine_end metal_finish(const char *arch, int exit_code, int *code)
{
	(void)arch;
	*code = 0;
	switch (exit_code) {
	case METAL_DONE:
		return MACHINE_RUNNER;
	case METAL_SILENT:
		return MACHINE_RESET;
	case METAL_LIMIT:
		return MACHINE_LIMIT;
	case METAL_GONE:
		return MACHINE_GONE;
	default:
		return MACHINE_BROKEN;
	}
}

static int metal_version(const char *arch, char **version)
{
	(void)arch;
	*version = fs_path("by ssh and kexec");
	return *version ? 0 : -ENOMEM;
}

static const char *const metal_work[] = { METAL_RECORDS, METAL_CONSOLE, "bundle.tar", NULL };

const struct machine_ops machine_metal = {
	.kind = "metal",
	.summary = "A target that runs any Linux and is reached by ssh. Kernel and initramfs are copied to its memory, "
		   "entered by kexec (kexec-tools there), and hand their records back over the network or in its "
		   "memory; then the target restarts into its own system. Its disk is not touched. The guest restarts "
		   "it at guest_timeout_s, a watchdog if it cannot, panic= after a panic.",
	.label = "time on a machine entered by kexec (metal)",
	.timed = true,
	.remote = true,
	.keys = metal_keys,
	.size = sizeof(struct metal),
	.work = metal_work,
	.environment = metal_environment,
	.put_id = metal_put_id,
	.lacks = metal_lacks,
	.prepare = metal_prepare,
	.argv = metal_argv_of,
	.finish = metal_finish,
	.version = metal_version,
};
