// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_run.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "matrix/boot_deps.h"
#include "code/elf.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "boot/initramfs.h"
#include "boot/qemu.h"
#include "results/results.h"

enum { CHUNK = 1 << 16, PANIC_TICKS = 20 };

char *boot_build_file(const struct build *b, const char *name)
{
	return results_build(b->id, name);
}

struct static_files {			/* owns what proof_build borrows */
	char *vmlinux, *module, *cache;
};

struct find_ctx {
	struct boot_run *r;
	struct static_files other;
};

static void free_files(struct static_files *f)
{
	free(f->vmlinux);
	free(f->module);
	free(f->cache);
}

static void build_files(const struct build *b, struct static_files *f, struct proof_build *out)
{
	free_files(f);
	f->vmlinux = boot_build_file(b, "vmlinux");
	f->module = boot_build_file(b, "hbk.ko");
	f->cache = results_build_beside(b->id, "scan.tsv");
	*out = (struct proof_build){ b->id, f->vmlinux, fs_exists(f->module) ? f->module : NULL, f->cache };
}

static int find_arm(void *ctx, const char *arm, struct proof_build *out)
{
	struct find_ctx *c = ctx;
	const struct boot *other = boot_sibling(c->r->s->set, c->r->b, arm);

	if (!other)
		return -ENOENT;
	build_files(other->build, &c->other, out);
	return 0;
}

static int check_static(struct boot_run *r)
{
	struct static_files mine = { 0 };
	struct find_ctx c = { .r = r };
	struct proof_env env = { .other = find_arm, .ctx = &c };
	int err;

	build_files(r->b->build, &mine, &env.build);
	err = proof_static(&r->proofs, &env);
	free_files(&mine);
	free_files(&c.other);
	return err;
}

/* HARDBENCH_FAULT=bare is no fault: a guest without the plugin, so that `make bench` can time it */
#define BARE "bare"
/* of the plugin, not of the guest: its totals are one instruction too many */
#define SUM "sum"

static bool fault_here(const struct boot_run *r, char *kind, size_t size)
{
	const char *at;

	if (!r->s->fault || !*r->s->fault)
		return false;
	at = strchr(r->s->fault, '@');
	snprintf(kind, size, "%.*s", (int)strcspn(r->s->fault, "@"), r->s->fault);
	return !at || strtoul(at + 1, NULL, 10) == r->b->index;
}

static bool fault_is(const struct boot_run *r, const char *what)
{
	char kind[32];

	return fault_here(r, kind, sizeof(kind)) && !strcmp(kind, what);
}

static int make_initramfs(struct boot_run *r)
{
	AUTO_FREE char *path = fs_path("%s/" QEMU_INITRD, r->dir);
	AUTO_FREE char *runner = fs_path("%s/guest/%s/runner", fs_lib_dir(), r->b->arch);
	AUTO_FREE char *module = boot_build_file(r->b->build, "hbk.ko");
	AUTO_FREE char *job = NULL;
	struct initramfs in = { .runner = runner, .module = fs_exists(module) ? module : NULL };
	char kind[32];
	const bool guest = fault_here(r, kind, sizeof(kind)) && strcmp(kind, BARE) && strcmp(kind, SUM);
	int err = boot_job(r->b, &r->s->cases, &r->proofs, r->s->plan, guest ? kind : NULL, &job, &in.job_len);

	if (err)
		return fail(err, "job of boot %s", r->b->id);
	in.job = job;
	err = fs_sha256_file(runner, r->runner_sha256);
	return err ? fail(err, "%s", runner) : initramfs_write(path, &in);
}

static int make_argv(struct boot_run *r)
{
	AUTO_FREE char *image = boot_build_file(r->b->build, "image");
	AUTO_FREE char *real = realpath(image, NULL);
	AUTO_FREE char *plugin = fs_path("%s%s", r->s->plugin, fault_is(r, SUM) ? ",break=1" : "");
	const struct qemu_guest g = {
		.machine = &r->s->plan->machine_def, .arch = r->b->arch, .image = real,
		.plugin = fault_is(r, BARE) ? NULL : plugin,
		.cmdline = r->b->arm->cmdline, .seed = r->b->seed,
	};
	int err;

	if (!real)
		return fail(-errno, "%s (hardbench build %s makes it)", image, r->s->plan->name);
	err = qemu_argv(&r->argv, &g);
	if (err)
		return err == -ENOMEM ? fail(err, "command line") : err;
	r->argv0 = calloc(r->argv.n + 1, sizeof(*r->argv0));
	if (!r->argv0)
		return fail(-ENOMEM, "command line");
	for (size_t i = 0; i < r->argv.n; i++)
		r->argv0[i] = r->argv.at[i];
	return qemu_version(r->b->arch, &r->emulator);
}

static void fill_subproc(struct boot_run *r, struct subproc *sp)
{
	*sp = (struct subproc){
		.argv = r->argv0, .cwd = r->dir, .stdout_file = r->log_path,
		.timeout_ms = r->s->plan->machine_def.host_timeout_s * 1000,
	};
	clock_gettime(CLOCK_REALTIME, &r->started);
}

static int prepare(struct boot_run *r)
{
	int err = fs_mkdirs(r->dir);

	if (!err)
		err = proof_list_make(&r->proofs, r->b->feature, r->b->arm);
	if (!err)
		err = efficacy_fill(&r->s->effects, r->b, &r->proofs);
	if (!err)
		err = check_static(r);
	if (!err && !proof_first_failed(&r->proofs))
		err = make_initramfs(r);
	if (!err)
		err = make_argv(r);
	return err;
}

int boot_run_prepare(struct boot_run *r, const struct boot_session *s, const struct boot *b,
		     struct subproc *sp)
{
	int err;

	*r = (struct boot_run){ .s = s, .b = b, .port_fd = -1, .console_fd = -1 };
	r->dir = fs_path("%s/.%s.tmp-%d", s->dir, b->id, getpid());
	r->log_path = fs_path("%s/" QEMU_STDERR, r->dir);
	guest_stream_init(&r->stream, &s->cases.user, &s->cases.kernel, s->plan->batches);
	err = prepare(r);
	if (err) {
		boot_run_release(r);
		return err;
	}
	fill_subproc(r, sp);
	return proof_first_failed(&r->proofs) ? 1 : 0;
}

/* up to one chunk more of a file that grows; opened when it is there */
static ssize_t more(int *fd, const char *dir, const char *name, char *buf)
{
	if (*fd < 0) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, name);

		*fd = open(path, O_RDONLY | O_CLOEXEC);
	}
	return *fd < 0 ? 0 : read(*fd, buf, CHUNK);
}

static void read_console(struct boot_run *r, char *buf)
{
	static const char sign[] = "Kernel panic";
	ssize_t n;

	while ((n = more(&r->console_fd, r->dir, QEMU_CONSOLE, buf)) > 0) {
		size_t keep = n < (ssize_t)sizeof(sign) - 2 ? n : (ssize_t)sizeof(sign) - 2;
		char seam[2 * sizeof(r->tail)];

		snprintf(seam, sizeof(seam), "%s%.*s", r->tail, (int)keep, buf);
		if (strstr(seam, sign) || memmem(buf, n, sign, sizeof(sign) - 1))
			r->panic_ticks = r->panic_ticks ? r->panic_ticks : 1;
		snprintf(r->tail, sizeof(r->tail), "%.*s", (int)keep, buf + n - keep);
	}
}

static void read_port(struct boot_run *r, char *buf)
{
	ssize_t n;

	while (!r->stream_err && (n = more(&r->port_fd, r->dir, QEMU_PORT, buf)) > 0)
		r->stream_err = guest_stream_feed(&r->stream, buf, n);
	if (r->stream_err || !r->stream.ready || r->proofs_read)
		return;
	r->proofs_read = true;
	r->stream_err = proof_guest(&r->proofs, &r->stream);
}

int boot_run_tick(struct boot_run *r)
{
	AUTO_FREE char *buf = malloc(CHUNK);

	if (!buf)
		return -ENOMEM;
	read_port(r, buf);
	read_console(r, buf);
	if (r->stream_err || proof_first_failed(&r->proofs))
		return 1;
	return r->panic_ticks && r->panic_ticks++ > PANIC_TICKS;
}

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

static int read_meter(struct boot_run *r)
{
	AUTO_FREE char *vmlinux_path = boot_build_file(r->b->build, "vmlinux");
	AUTO_FREE char *hbk_path = boot_build_file(r->b->build, "hbk.ko");
	AUTO_FREE char *runner_path = fs_path("%s/guest/%s/runner", fs_lib_dir(), r->b->arch);
	AUTO_FREE char *meter = fs_path("%s/" QEMU_METER, r->dir);
	__attribute__((cleanup(elf_release))) struct elf_image vmlinux = { .fd = -1 };
	__attribute__((cleanup(elf_release))) struct elf_image hbk = { .fd = -1 };
	__attribute__((cleanup(elf_release))) struct elf_image runner = { .fd = -1 };
	const bool module = guest_stream_find(&r->stream, "module", NULL);
	struct symbolizer *y = NULL;
	int err = elf_load(&vmlinux, vmlinux_path);

	if (!err)
		err = elf_load(&runner, runner_path);
	if (!err && module)
		err = elf_load(&hbk, hbk_path);
	if (err)
		return err;
	place_module(&hbk, &r->stream);
	err = symbolize_new(&y, &vmlinux, module ? &hbk : NULL, &runner);
	if (err)
		return fail(err, "symbols of boot %s", r->b->id);
	r->names_merged = symbolize_merged(y);
	if (boot_meter_read(&r->meter, meter, &r->stream, y)) {
		r->outcome = "bad-stream";
		snprintf(r->why, sizeof(r->why), "the plugin's file: %s", r->meter.why);
	}
	symbolize_free(y);
	return 0;
}

/* the first name of the form <id>.failed-K that is free */
static char *failed_name(const struct boot_run *r)
{
	for (unsigned int k = 1;; k++) {
		char *path = fs_path("%s/%s.failed-%u", r->s->dir, r->b->id, k);

		if (!fs_exists(path))
			return path;
		free(path);
	}
}

static int remove_work(const struct boot_run *r)
{
	static const char *const work[] = { QEMU_INITRD, QEMU_METER, QEMU_PORT, QEMU_STDERR };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(work); i++) {
		AUTO_FREE char *path = fs_path("%s/%s", r->dir, work[i]);

		err = fs_remove(path);
	}
	return err;
}

int boot_run_finish(struct boot_run *r, const struct subproc *sp, int err)
{
	AUTO_FREE char *to = NULL;

	clock_gettime(CLOCK_REALTIME, &r->ended);
	r->wall_ns = sp->wall_ns;
	r->cpu_ns = sp->cpu_ns;
	if (sp->argv && !r->outcome)
		boot_run_tick(r);
	boot_run_judge(r, sp, err);
	err = !strcmp(r->outcome, "done") ? read_meter(r) : 0;
	if (!err)
		err = boot_files_write(r);
	if (!err)
		err = remove_work(r);
	if (err)
		return err;
	to = strcmp(r->outcome, "done") ? failed_name(r) : fs_path("%s/%s", r->s->dir, r->b->id);
	err = fs_commit_dir(r->dir, to);
	if (err)
		return err;
	free(r->dir);
	r->dir = TAKE(to);
	return 0;
}

void boot_run_release(struct boot_run *r)
{
	if (r->dir && strstr(r->dir, ".tmp-"))
		fs_remove(r->dir);
	free(r->dir);
	free(r->log_path);
	proof_list_release(&r->proofs);
	guest_stream_release(&r->stream);
	boot_meter_release(&r->meter);
	strlist_release(&r->argv);
	free(r->argv0);
	free(r->emulator);
	if (r->port_fd >= 0)
		close(r->port_fd);
	if (r->console_fd >= 0)
		close(r->console_fd);
	*r = (struct boot_run){ .port_fd = -1, .console_fd = -1 };
}
