// SPDX-License-Identifier: GPL-2.0-only
/* Kind "tcg": QEMU translates every instruction of the guest, and our plugin (bench/meter) counts them. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/subproc.h"
#include "build/tool.h"
#include "code/elf.h"
#include "code/symbolize.h"
#include "machine/kernel_places.h"
#include "bench/base/limit.h"
#include "config/conf_grammar.h"
#include "config/model.h"
#include "machine/machine.h"

#define METER "meter.bin"		/* the plugin's file, in the boot's folder */
#define PLACES "places"			/* what it reads about the kernel, likewise */
#define CORE "core"			/* and about the modelled core, likewise */
#define PLUGIN "meter.so"

enum { EXIT_LIMIT = 124 };	/* bench/meter/meter.c */

struct target {
	const char *arch, *program;
	const char *const exit[2];	/* how the runner ends the emulator */
};

static const struct target targets[] = {
	{ .arch = "x86_64", .program = "qemu-system-x86_64",
	  .exit = { "-device", "isa-debug-exit,iobase=0xf4,iosize=4" } },
	/* target=gdb: only the exit is served. A guest that asks for a file or a command of this host gets none */
	{ .arch = "arm64", .program = "qemu-system-aarch64",
	  .exit = { "-semihosting-config", "enable=on,target=gdb,userspace=on" } },
};

static const struct target *target_of(const char *arch)
{
	for (size_t i = 0; i < ARRAY_SIZE(targets); i++)
		if (!strcmp(targets[i].arch, arch))
			return &targets[i];
	return NULL;
}

/*
 * Instructions are nanoseconds of the guest's clock; nothing the host does reaches it. A device does what it is told at
 * once: from QEMU 8 or 9 on it would by an event of the main loop, whenever that comes. -no-reboot makes the reset
 * after a panic (panic=-1 on the command line) the emulator's end.
 */
static const char *const common[] = {
	"-smp", "1", "-icount", "shift=0,sleep=off", "-rtc", "clock=vm,base=2020-01-01",
	"-nodefaults", "-no-user-config", "-display", "none", "-no-reboot",
	"-serial", "file:" MACHINE_CONSOLE, "-initrd", MACHINE_INITRD,
	"-global", "virtio-mmio.ioeventfd=off", "-device", "virtio-serial-device",
	"-chardev", "file,id=port,path=" MACHINE_PORT,
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

struct tcg {				/* what a machine file says of this kind */
	char *machine_x86_64, *machine_arm64;
	char *cpu_x86_64, *cpu_arm64;
	char *cmdline_x86_64, *cmdline_arm64;
	char *qemu;			/* "8.0"; NULL = any */
};

static const struct conf_key tcg_keys[] = {
	{ CONF_KEY(struct tcg, machine_x86_64, STR, "machine_x86_64", NULL, "microvm,acpi=off",
		   "the machine that QEMU makes for an x86-64 guest: its -M"), .grammar = &conf_qemu_machine },
	{ CONF_KEY(struct tcg, machine_arm64, STR, "machine_arm64", NULL, "virt", "the same for arm64"),
	  .grammar = &conf_qemu_machine },
	{ CONF_KEY(struct tcg, cpu_x86_64, STR, "cpu_x86_64", NULL, "max", "the processor of an x86-64 guest: "
		   "QEMU's -cpu"), .grammar = &conf_qemu_cpu },
	{ CONF_KEY(struct tcg, cpu_arm64, STR, "cpu_arm64", NULL, "max", "the same for arm64"),
	  .grammar = &conf_qemu_cpu },
	{ CONF_KEY(struct tcg, cmdline_x86_64, STR, "cmdline_x86_64", NULL, "console=ttyS0 norandmaps panic=-1",
		   "the kernel's command line in every x86-64 guest; an arm's words come after it"),
	  .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ CONF_KEY(struct tcg, cmdline_arm64, STR, "cmdline_arm64", NULL, "console=ttyAMA0 norandmaps panic=-1",
		   "the same for arm64"), .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },
	{ CONF_KEY(struct tcg, qemu, STR, "qemu", NULL, "8.0",
		   "the first version of QEMU that is this machine; an older one is refused"),
	  .grammar = &conf_qemu_version },
	{ 0 },
};

struct model {				/* the half of it that is about one architecture; "" = not given */
	const char *machine, *cpu, *cmdline;
};

static struct model model_of(const struct machine_handle *h, const char *arch)
{
	const struct tcg *t = h->own;

	if (!strcmp(arch, "arm64"))
		return (struct model){ or_empty(t->machine_arm64), or_empty(t->cpu_arm64), or_empty(t->cmdline_arm64) };
	return (struct model){ or_empty(t->machine_x86_64), or_empty(t->cpu_x86_64), or_empty(t->cmdline_x86_64) };
}

static const char *tcg_counter(const struct machine_handle *h)
{
	AUTO_FREE char *plugin = fs_path("%s/" PLUGIN, fs_lib_dir());

	(void)h;
	return fs_sha256_once(plugin);
}

static void tcg_put_id(const struct machine_handle *h, const char *arch, FILE *f)
{
	const struct target *t = target_of(arch);
	const struct model m = model_of(h, arch);

	fprintf(f, "emulator %s\n-M %s\n-cpu %s\ncmdline %s\n", t ? or_empty(tool_version(t->program)) : "",
		m.machine, m.cpu, m.cmdline);
	fprintf(f, "meter %s\n", tcg_counter(h));
}

static char *tcg_lacks(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(targets); i++)
		if (tool_version(targets[i].program))
			return NULL;
	return fs_path("no %s or %s (apt-get install qemu-system-x86 qemu-system-arm)", targets[0].program,
		       targets[1].program);
}

static int check_qemu(const struct machine_handle *h)
{
	const struct tcg *t = h->own;
	int major, minor;

	if (!t->qemu || sscanf(t->qemu, "%d.%d", &major, &minor) != 2)
		return 0;
	for (size_t i = 0; i < ARRAY_SIZE(targets); i++) {
		const char *line = tool_version(targets[i].program);

		if (line && *model_of(h, targets[i].arch).machine && !tool_is_at_least(line, major, minor))
			return fail(-EINVAL, "machine %s needs QEMU %s or later (%s says why), here is %s",
				    h->def->name, t->qemu, h->def->file, line);
	}
	return 0;
}

static int tcg_prepare(const struct machine_handle *h)
{
	AUTO_FREE char *plugin = fs_path("%s/" PLUGIN, fs_lib_dir());

	return fs_exists(plugin) ? check_qemu(h) : fail(-ENOENT, "%s (make builds it)", plugin);
}

/* NULL without printing: tcg_prepare() has */
static char *plugin_arg(const struct machine_guest *g)
{
	AUTO_FREE char *plugin = fs_path("%s/" PLUGIN, fs_lib_dir());
	AUTO_FREE char *real = realpath(plugin, NULL);

	return fs_path("%s%s%s%s,out=" METER ",kernel=" PLACES ",limit=%llu", or_empty(real),
		       g->count == MACHINE_MISCOUNT ? ",break=1" : "", g->footprint ? ",footprint=1" : "",
		       g->model ? ",model=" CORE : "",
		       (unsigned long long)g->on->def->guest_timeout_s * 1000000000ull);
}

static int add_values(struct strlist *l, const struct machine_guest *g, const struct target *t)
{
	const struct model m = model_of(g->on, g->arch);
	const char *arm = or_empty(g->cmdline);
	AUTO_FREE char *cmdline = fs_path("%s%s%s", m.cmdline, *m.cmdline && *arm ? " " : "", arm);
	AUTO_FREE char *seed = fs_path("%" PRIu64, g->seed);
	AUTO_FREE char *plugin = plugin_arg(g);
	const struct { const char *option, *value; } pairs[] = {
		{ "-M", m.machine },
		{ "-cpu", m.cpu },
		{ "-m", g->on->def->memory_mib },
		{ "-seed", seed },
		{ t->exit[0], t->exit[1] },
		{ "-kernel", g->image },
		{ "-append", cmdline },
		{ g->count != MACHINE_RUN ? "-plugin" : NULL, plugin },
	};
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(pairs) && pairs[i].option; i++)
		err = add_pair(l, pairs[i].option, or_empty(pairs[i].value));
	return err;
}

static int put_core(const struct machine_guest *g)
{
	AUTO_FREE char *path = fs_path("%s/" CORE, g->dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (f)
		model_write(&g->model->geometry, f);
	return memfile_write(&m, path);
}

static int put_places(const struct machine_guest *g)
{
	AUTO_FREE char *path = fs_path("%s/" PLACES, g->dir);

	return kernel_places_write(g->vmlinux, path);
}

/* without counts there is no plugin: nothing ends the guest at a limit, and a second of it takes a second */
static int tcg_argv(const struct machine_guest *g, struct strlist *argv)
{
	const struct target *t = target_of(g->arch);
	int err;

	if (!t)
		return fail(-EINVAL, "machine %s: kind %s cannot run %s here (tcg runs x86_64 and arm64)",
			    g->on->def->name, g->on->def->kind, g->arch);
	err = g->count == MACHINE_RUN ? 0 : put_places(g);
	if (!err && g->model && g->count != MACHINE_RUN)
		err = put_core(g);
	if (!err)
		err = strlist_add(argv, t->program);
	for (size_t i = 0; !err && i < ARRAY_SIZE(common); i++)
		err = strlist_add(argv, common[i]);
	if (!err)
		err = add_values(argv, g, t);
	return err ? fail(err, "command line") : 0;
}

/* on arm64 0 is both the runner's 0 and a reset: the stream's last record decides */
static enum machine_end tcg_finish(const char *arch, int exit_code, int *code)
{
	*code = 0;
	if (exit_code == EXIT_LIMIT)
		return MACHINE_LIMIT;
	if (!strcmp(arch, "x86_64")) {
		/* isa-debug-exit: code << 1 | 1; a QEMU that cannot start says 1 too, but with no stream */
		if (exit_code & 1 && exit_code < 125)
			*code = exit_code >> 1;
		return exit_code & 1 && exit_code < 125 ? MACHINE_RUNNER :
		       exit_code ? MACHINE_BROKEN : MACHINE_RESET;
	}
	*code = exit_code;
	return exit_code < 124 ? MACHINE_RUNNER : MACHINE_BROKEN;
}

static uint32_t tcg_reached(const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/" METER METER_REACHED, dir);
	AUTO_FREE char *text = NULL;
	size_t len;

	return fs_exists(path) && !fs_read(path, &text, &len) ? strtoul(text, NULL, 10) : 0;
}

static int tcg_version(const char *arch, char **version)
{
	const struct target *t = target_of(arch);
	const char *line = t ? tool_version(t->program) : NULL;

	if (!line)
		return fail(-ENOENT, "%s --version", t ? t->program : arch);
	*version = fs_path("%s", line);
	return 0;
}

static const char *tcg_cpu(const struct machine_handle *h, const char *arch)
{
	const char *cpu = model_of(h, arch).cpu;

	return *cpu ? cpu : NULL;
}

/* where the guest loaded each section of our module */
static void place_module(struct elf_image *im, const struct guest_stream *s)
{
	const struct guest_evidence *e = guest_stream_find(s, "module", NULL);
	AUTO_FREE char *text = e ? strdup(e->data) : NULL;
	char *rest = text, *line;

	while (rest && (line = strsep(&rest, "\n"))) {
		char *name = strsep(&line, "\t");

		if (line)
			elf_place(im, name, strtoull(line, NULL, 16));
	}
	elf_sort(im);
}

static int tcg_counts(const struct machine_files *at, const struct guest_stream *s, struct boot_meter *m,
		      size_t *merged)
{
	AUTO_FREE char *meter = fs_path("%s/" METER, at->dir);
	__attribute__((cleanup(elf_release))) struct elf_image vmlinux = { .fd = -1 };
	__attribute__((cleanup(elf_release))) struct elf_image hbk = { .fd = -1 };
	__attribute__((cleanup(elf_release))) struct elf_image runner = { .fd = -1 };
	const bool module = guest_stream_find(s, "module", NULL);
	AUTO_FREE char *what = NULL;
	struct symbolizer *y = NULL;
	int err = elf_load(&vmlinux, at->vmlinux);

	if (!err)
		err = elf_load(&runner, at->runner);
	if (!err && module)
		err = elf_load(&hbk, at->module);
	if (err)
		return err;
	place_module(&hbk, s);
	err = symbolize_new(&y, &vmlinux, module ? &hbk : NULL, &runner);
	if (err)
		return fail(err, "symbols of %s", at->dir);
	*merged = symbolize_merged(y);
	err = boot_meter_read(m, meter, s, y);
	symbolize_free(y);
	if (!err)
		return 0;
	what = fs_path("%s", m->why);
	snprintf(m->why, sizeof(m->why), "the plugin's file: %s", what);
	return 1;
}

static const char *const tcg_work[] = { METER, METER METER_REACHED, PLACES, CORE, NULL };

const struct machine_ops machine_tcg = {
	.kind = "tcg",
	.summary = "QEMU's emulator, in which a plugin counts every instruction. The guest's clock is their number: "
		   "10^9 are a second.",
	.label = "exact counts by emulator (tcg)",
	.deterministic = true,
	.parallel = true,
	.keys = tcg_keys,
	.size = sizeof(struct tcg),
	.work = tcg_work,
	.put_id = tcg_put_id,
	.lacks = tcg_lacks,
	.prepare = tcg_prepare,
	.argv = tcg_argv,
	.finish = tcg_finish,
	.reached = tcg_reached,
	.version = tcg_version,
	.cpu = tcg_cpu,
	.counter = tcg_counter,
	.counts = tcg_counts,
};
