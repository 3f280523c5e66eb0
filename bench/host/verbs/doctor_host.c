// SPDX-License-Identifier: GPL-2.0-only
/* What running needs, and what this machine is. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/statvfs.h>

#include "verbs/doctor.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "verbs/hw_noise.h"
#include "verbs/hw_pmu.h"
#include "bench/base/topology.h"
#include "bench/base/subproc.h"
#include "build/tool.h"
#include "machine/kvm_trial.h"
#include "machine/machine.h"
#include "results/results.h"

enum {
	QEMU_MAJOR = 7, QEMU_MINOR = 2,
	MEMORY_MIB = 2048,	/* a kernel's link, two guests */
	DISK_GIB = 6,		/* two sources, some builds, compiler cache */
	NOISE_MS = 500,
};

/* a QEMU with plugins tries to load the file, one without says that it has none */
static int has_plugins(const char *program, bool *has)
{
	const char *argv[] = { program, "-M", "none", "-plugin", "/no/such/plugin", NULL };
	AUTO_FREE char *text = NULL;
	int code, err = subproc_capture(argv, &text, &code);

	if (err)
		return fail(err, "%s", program);
	*has = strstr(text, "/no/such/plugin") && strstr(text, "ould not load plugin");
	return 0;
}

static int one_emulator(struct doctor *d, const char *arch)
{
	bool x86 = !strcmp(arch, "x86_64");
	const char *program = x86 ? "qemu-system-x86_64" : "qemu-system-aarch64";
	const char *package = x86 ? "qemu-system-x86" : "qemu-system-arm";
	const char *line = tool_version(program);
	bool plugins = false;
	int err;

	if (!line)
		return doctor_row(d, FINDING_MISSING, "emulator", fs_path("no %s", program),
				  fs_path("apt-get install -y --no-install-recommends %s",
					  package));
	if (!tool_is_at_least(line, QEMU_MAJOR, QEMU_MINOR))
		return doctor_row(d, FINDING_MISSING, "emulator",
				  fs_path("%s: older than %d.%d", line, QEMU_MAJOR, QEMU_MINOR),
				  fs_path("a newer %s", package));
	err = has_plugins(program, &plugins);
	if (err)
		return err;
	if (!plugins)
		return doctor_row(d, FINDING_MISSING, "emulator",
				  fs_path("%s: built without TCG plugins", line),
				  fs_path("the distribution's %s, or configure --enable-plugins",
					  package));
	return doctor_row(d, FINDING_OK, "emulator", fs_path("%s, with plugins", line), NULL);
}

/* what boots on the plan's machine need besides, in the words in which a boot would say it */
static int own_machine(struct doctor *d)
{
	const struct machine *const def = &d->plan->machine_def;
	struct machine_handle on;
	int err = machine_open(&on, def);

	if (err)
		return err;
	err = machine_prepare(&on);
	machine_close(&on);
	if (!err)
		return 0;
	return doctor_row(d, FINDING_MISSING, "machine", fs_path("%s: see the line before this table", def->name),
			  NULL);
}

int doctor_emulators(struct doctor *d)
{
	size_t i;
	int err = 0;

	for (i = 0; d->plan && i < d->plan->arch.n && !err; i++)
		err = one_emulator(d, d->plan->arch.at[i]);
	if (d->plan)
		return err ? err : own_machine(d);
	err = one_emulator(d, "x86_64");
	return err ? err : one_emulator(d, "arm64");
}

static int memory(struct doctor *d)
{
	AUTO_FREE char *text = NULL;
	const char *p;
	unsigned long kib = 0;

	if (fs_read("/proc/meminfo", &text, NULL) || !(p = strstr(text, "MemAvailable:")) ||
	    sscanf(p, "MemAvailable: %lu", &kib) != 1)
		return doctor_row(d, FINDING_NOTE, "memory", fs_path("not known"), NULL);
	return doctor_row(d, kib >> 10 >= MEMORY_MIB ? FINDING_OK : FINDING_NOTE, "memory",
			  fs_path("%lu MiB available, %d wanted", kib >> 10, MEMORY_MIB),
			  kib >> 10 >= MEMORY_MIB ? NULL
						  : fs_path("end other programs, or add swap"));
}

/* gcc on a kernel source, ten times each: 1.17 s of CPU with "always", 1.52 s with "madvise"; counts are the same */
static int huge_pages(struct doctor *d)
{
	static const char path[] = "/sys/kernel/mm/transparent_hugepage/enabled";
	AUTO_FREE char *text = NULL;
	char *word;

	if (fs_read(path, &text, NULL) || !(word = strchr(text, '[')))
		return 0;
	word[strcspn(word, "]")] = '\0';
	if (!strcmp(word, "[always"))
		return doctor_row(d, FINDING_OK, "huge pages", fs_path("transparent huge pages: always"), NULL);
	return doctor_row(d, FINDING_NOTE, "huge pages",
			  fs_path("transparent huge pages: %s; kernels compile slower than with always, which times do "
				  "not want", word + 1),
			  fs_path("echo always >%s", path));
}

static int disk(struct doctor *d, const char *what, const char *dir, unsigned int gib)
{
	struct statvfs s;
	double free_gib;

	if (statvfs(dir, &s))
		return fail(-errno, "%s", dir);
	free_gib = (double)s.f_bavail * s.f_frsize / (1 << 30);
	return doctor_row(d, free_gib >= gib ? FINDING_OK : FINDING_MISSING, "disk",
			  fs_path("%s %s: %.1f GiB free, %u wanted", what, dir, free_gib, gib),
			  free_gib >= gib ? NULL
					  : fs_path("free some, or set %s",
						    !strcmp(what, "cache") ? "XDG_CACHE_HOME"
									   : "HARDBENCH_RESULTS"));
}

int doctor_room(struct doctor *d)
{
	int err = memory(d);

	if (!err)
		err = huge_pages(d);
	if (!err)
		err = disk(d, "cache", fs_cache_dir(), DISK_GIB);
	return err ? err : disk(d, "results", results_dir(), 1);
}

/* does the plan time guests under KVM? One that the emulator runs does without it */
static bool wants_kvm(const struct plan *p)
{
	struct machine_handle h;
	const char *under;
	bool wants;

	if (!p || strcmp(p->machine_def.kind, "kvm") || machine_open(&h, &p->machine_def))
		return false;
	under = h.ops->under(&h);
	wants = !under || strcmp(under, "TCG");
	machine_close(&h);
	return wants;
}

static int kvm(struct doctor *d)
{
	const char *fix;
	char *why = kvm_lacks(&fix);

	if (!why)
		return doctor_row(d, FINDING_OK, "kvm", fs_path("/dev/kvm, a small guest runs"), NULL);
	return doctor_row(d, wants_kvm(d->plan) ? FINDING_MISSING : FINDING_NOTE, "kvm", why,
			  fix ? fs_path("%s", fix) : NULL);
}

static int pmu(struct doctor *d)
{
	const char *fix;
	char *why;
	int there = hw_pmu(&why, &fix);

	return doctor_row(d, there ? FINDING_OK : FINDING_NOTE, "pmu", why, fix ? fs_path("%s", fix) : NULL);
}

static int noise(struct doctor *d)
{
	double load[1] = { 0 };
	struct hw_noise n;
	bool quiet;

	if (getloadavg(load, 1) != 1)
		load[0] = 0;
	hw_noise_measure(NOISE_MS, &n);
	quiet = n.lost < 0.01 && n.worst_us < 1000;
	return doctor_row(
		d, quiet ? FINDING_OK : FINDING_NOTE, "noise",
		fs_path("%.2f %% of the time lost in %lu gaps, the longest %.0f us, load %.1f",
			n.lost * 100, n.gaps, n.worst_us, load[0]),
		quiet ? NULL : fs_path("end other programs (counts do not mind, times do)"));
}

int doctor_hardware(struct doctor *d)
{
	int err = doctor_row(d, FINDING_OK, "topology", topology_text(), NULL);

	if (!err)
		err = kvm(d);
	if (!err)
		err = pmu(d);
	if (!err)
		err = noise(d);
	return err ? err : doctor_settings(d, "");
}
