// SPDX-License-Identifier: GPL-2.0-only
/*
 * Kind "kvm": the guest under QEMU with KVM, on the host's own processor. The thread that is its processor has a core
 * of the host for itself, QEMU's other threads are elsewhere, and its memory is there before it starts.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "bench/base/clock.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "bench/base/topology.h"
#include "build/tool.h"
#include "config/conf_grammar.h"
#include "machine/kvm_trial.h"
#include "machine/machine.h"

#define QEMU "qemu-system-x86_64"
#define PID "qemu.pid"			/* in the boot's folder */
#define VCPU "CPU 0/"			/* what QEMU calls the thread, with debug-threads=on */

struct kvm {
	char *machine, *cpu, *cmdline, *accel;
};

static struct conf_word accels[] = {
	{ "kvm", "the host's processor runs the guest", NULL },
	{ "tcg", "QEMU's emulator does, on any host, to try a plan: labelled as emulated, which is no time", NULL },
	{ 0 },
};

static struct conf_word accel_words(size_t i)
{
	return accels[i];
}

static const struct conf_key kvm_keys[] = {
	{ CONF_KEY(struct kvm, machine, STR, "machine", NULL, "microvm,acpi=off",
		   "the machine that QEMU makes: its -M"),
	  .required = true, .grammar = &conf_qemu_machine },
	{ CONF_KEY(struct kvm, cpu, STR, "cpu", "host", "host", "the processor that the guest sees: QEMU's -cpu"),
	  .grammar = &conf_qemu_cpu },
	{ CONF_KEY(struct kvm, accel, STR, "accel", "kvm", "tcg", "who runs the guest's instructions?"),
	  .words = accel_words },
	{ CONF_KEY(struct kvm, cmdline, STR, "cmdline", NULL, "console=ttyS0 panic=-1",
		   "the kernel's command line in every guest; an arm's words come after it"),
	  .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ 0 },
};

static bool is_emulated(const struct machine_handle *h)
{
	const struct kvm *k = h->own;

	return strcmp(k->accel, "kvm");
}

static void kvm_put_id(const struct machine_handle *h, const char *arch, FILE *f)
{
	const struct kvm *k = h->own;
	const char *version = tool_version(QEMU);

	(void)arch;
	fprintf(f, "emulator %s\n-M %s\n-accel %s\n-cpu %s\ncmdline %s\n", version ? version : "", k->machine, k->accel,
		k->cpu, k->cmdline ? k->cmdline : "");
}

static char *no_qemu(void)
{
	return tool_version(QEMU) ? NULL : fs_path("no %s (apt-get install qemu-system-x86)", QEMU);
}

/* the trial runs an x86-64 program, so no other host has been seen to run this */
static char *machine_lacks(void)
{
	const char *arch = arch_host(), *fix;
	char *why;

	if (!arch || strcmp(arch, "x86_64"))
		return fs_path("kind kvm runs on x86_64");
	why = no_qemu();
	return why ? why : kvm_lacks(&fix);
}

static int kvm_prepare(const struct machine_handle *h)
{
	AUTO_FREE char *why = is_emulated(h) ? no_qemu() : machine_lacks();

	if (why)
		return fail(-EINVAL, "machine %s: %s", h->def->name, why);
	if (is_emulated(h))
		note("machine %s: accel = tcg: its guests are emulated, and what they take is no time", h->def->name);
	return 0;
}

/*
 * The rate of the processor's counter. A guest that measures it itself, by a timer that is emulated, comes to another
 * one in every boot, or to none and has a clock of 10 ms then; so all boots of a call are told one, measured here.
 */
static unsigned long long tsc_khz(void)
{
	static unsigned long long khz;

#if defined(__x86_64__)
	enum { FOR_NS = 100 * 1000 * 1000 };

	if (!khz) {
		const uint64_t from = clock_ns(CLOCK_MONOTONIC_RAW), ticks = __builtin_ia32_rdtsc();
		uint64_t now;

		do
			now = clock_ns(CLOCK_MONOTONIC_RAW);
		while (now - from < FOR_NS);
		khz = (__builtin_ia32_rdtsc() - ticks) * 1000000 / (now - from);
	}
#endif
	return khz;
}

static const char *const common[] = {
	"-smp", "1", "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-rtc", "base=2020-01-01",
	"-name", "guest,debug-threads=on", "-pidfile", PID,
	"-serial", "file:" MACHINE_CONSOLE, "-initrd", MACHINE_INITRD,
	"-device", "virtio-serial-device", "-chardev", "file,id=port,path=" MACHINE_PORT,
	"-device", "virtserialport,chardev=port,name=hardbench",
	"-device", "isa-debug-exit,iobase=0xf4,iosize=4",
};

static int add_pairs(const struct machine_guest *g, struct strlist *argv)
{
	const struct kvm *k = g->on->own;
	const char *own = k->cmdline ? k->cmdline : "", *arm = g->cmdline ? g->cmdline : "";
	const int node = topology_place_node();
	AUTO_FREE char *cmdline = fs_path("%s%stsc=reliable tsc_early_khz=%llu%s%s", own, *own ? " " : "", tsc_khz(),
					  *arm ? " " : "", arm);
	AUTO_FREE char *seed = fs_path("%" PRIu64, g->seed);
	AUTO_FREE char *machine = fs_path("%s,memory-backend=ram", k->machine);
	AUTO_FREE char *where = node < 0 ? fs_path("%s", "") : fs_path(",host-nodes=%d,policy=bind", node);
	AUTO_FREE char *ram = fs_path("memory-backend-ram,id=ram,size=%sM,prealloc=on%s", g->on->def->memory_mib,
				      where);
	const char *const pairs[][2] = {
		{ "-M", machine }, { "-accel", k->accel }, { "-cpu", k->cpu }, { "-m", g->on->def->memory_mib },
		{ "-object", ram }, { "-seed", seed }, { "-kernel", g->image }, { "-append", cmdline },
	};
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(pairs); i++) {
		err = strlist_add(argv, pairs[i][0]);
		if (!err)
			err = strlist_add(argv, pairs[i][1]);
	}
	return err;
}

static int kvm_argv(const struct machine_guest *g, struct strlist *argv)
{
	int err;

	if (strcmp(g->arch, "x86_64"))
		return fail(-EINVAL, "machine %s: kind kvm runs x86_64, not %s", g->on->def->name, g->arch);
	err = strlist_add(argv, QEMU);
	for (size_t i = 0; !err && i < ARRAY_SIZE(common); i++)
		err = strlist_add(argv, common[i]);
	if (!err)
		err = add_pairs(g, argv);
	return err ? fail(err, "command line") : 0;
}

/* QEMU makes threads when it wants: none of them is to be where the guest's processor is */
static int kvm_tick(const struct machine_guest *g, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/" PID, dir);
	AUTO_FREE char *text = NULL;
	unsigned long long pid;

	(void)g;
	if (fs_read(path, &text, NULL))
		return 0;		/* not yet */
	text[strcspn(text, "\n")] = '\0';
	if (!number_between(text, 2, INT32_MAX, &pid))
		topology_part_threads((pid_t)pid, VCPU);
	return 0;
}

/* isa-debug-exit: code << 1 | 1; a QEMU that cannot start says 1 too, but with no stream */
static enum machine_end kvm_finish(const char *arch, int exit_code, int *code)
{
	const bool runner = exit_code & 1 && exit_code < 125;

	(void)arch;
	*code = runner ? exit_code >> 1 : 0;
	return runner ? MACHINE_RUNNER : exit_code ? MACHINE_BROKEN : MACHINE_RESET;
}

static int kvm_version(const char *arch, char **version)
{
	const char *line = tool_version(QEMU);

	(void)arch;
	if (!line)
		return fail(-ENOENT, "%s --version", QEMU);
	*version = fs_path("%s", line);
	return 0;
}

static const char *kvm_cpu(const struct machine_handle *h, const char *arch)
{
	(void)arch;
	return ((const struct kvm *)h->own)->cpu;
}

/* a host that is a virtual machine itself has a hypervisor of its own below: the processor says so */
static const char *kvm_under(const struct machine_handle *h)
{
	AUTO_FREE char *text = NULL;
	const char *flags;

	if (is_emulated(h))
		return "TCG";
	if (fs_read("/proc/cpuinfo", &text, NULL))
		return NULL;
	flags = strstr(text, "\nflags");
	return flags && memmem(flags, strcspn(flags + 1, "\n") + 1, " hypervisor", 11) ? "this host" : NULL;
}

static const char *const kvm_work[] = { PID, NULL };

const struct machine_ops machine_kvm = {
	.kind = "kvm",
	.summary = "QEMU with KVM: the host's own processor runs the guest, whose processor has a core of the host for "
		   "itself; QEMU's other threads are kept off it. Its memory is there before it starts, on that core's "
		   "node. x86-64 so far.",
	.label = "time under KVM (kvm)",
	.timed = true,
	.keys = kvm_keys,
	.size = sizeof(struct kvm),
	.work = kvm_work,
	.put_id = kvm_put_id,
	.lacks = machine_lacks,
	.prepare = kvm_prepare,
	.argv = kvm_argv,
	.tick = kvm_tick,
	.finish = kvm_finish,
	.version = kvm_version,
	.cpu = kvm_cpu,
	.under = kvm_under,
};
