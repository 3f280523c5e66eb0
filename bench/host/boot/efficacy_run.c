// SPDX-License-Identifier: GPL-2.0-only
#include "boot/efficacy_run.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "boot/boot_run.h"
#include "build/build.h"
#include "boot/efficacy_files.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/record/guest_stream.h"
#include "boot/initramfs.h"
#include "proof/proof_effect.h"
#include "boot/qemu.h"
#include "results/results.h"

static char *job_text(const struct efficacy *e, size_t *len)
{
	char *text = NULL;
	FILE *f = open_memstream(&text, len);

	if (!f)
		return NULL;
	for (size_t i = 0; i < e->b->arm->sysctl.n; i++)
		fprintf(f, "sysctl\t%s\n", e->b->arm->sysctl.at[i]);
	for (size_t i = 0; i < e->proofs.n; i++)
		proof_effect_job(&e->proofs.at[i], f);
	return fclose(f) ? NULL : text;
}

static int make_initramfs(const struct efficacy_run *r)
{
	const struct boot *b = r->e->b;
	AUTO_FREE char *path = fs_path("%s/" QEMU_INITRD, r->dir);
	AUTO_FREE char *runner = fs_path("%s/guest/%s/runner", fs_lib_dir(), b->arch);
	AUTO_FREE char *name = fs_path("%s.ko", r->e->module);
	AUTO_FREE char *module = efficacy_module_file(b->build, r->e->module);
	AUTO_FREE char *job = NULL;
	const struct initramfs_file more = { name, module };
	struct initramfs in = { .runner = runner, .more = &more };
	bool modules;
	int err = module ? build_asks(b->build, BUILD_MODULES, &modules) : -EINVAL;

	if (err)
		return err;
	in.nr_more = modules;		/* else it is built in: efficacy_check() */
	if (modules && !fs_exists(module))
		return fail(-EINVAL, "%s is not built yet: hardbench build %s", module, r->plan->name);
	job = job_text(r->e, &in.job_len);
	if (!job)
		return fail(-ENOMEM, "job of effect boot %s", r->e->id);
	in.job = job;
	return initramfs_write(path, &in);
}

/* without the plugin: nothing is counted, and without it a second of the guest takes a second */
static int make_argv(struct efficacy_run *r)
{
	const struct boot *b = r->e->b;
	AUTO_FREE char *image = boot_build_file(b->build, "image");
	AUTO_FREE char *real = realpath(image, NULL);
	const struct qemu_guest g = {
		.machine = &r->plan->machine_def, .arch = b->arch, .image = real, .cmdline = b->arm->cmdline,
		.seed = b->seed,
	};
	int err;

	if (!real)
		return fail(-errno, "%s (hardbench build %s makes it)", image, r->plan->name);
	err = qemu_argv(&r->argv, &g);
	if (!err)
		err = strlist_end(&r->argv);
	if (err)
		return err == -ENOMEM ? fail(err, "command line") : err;
	return qemu_version(b->arch, &r->emulator);
}

int efficacy_run_prepare(struct efficacy_run *r, const struct plan *p, struct efficacy *e, struct subproc *sp)
{
	int err;

	*r = (struct efficacy_run){ .plan = p, .e = e };
	r->dir = fs_path("%s/boot/.%s.tmp-%d", results_dir(), e->id, getpid());
	r->log_path = fs_path("%s/" QEMU_STDERR, r->dir);
	err = fs_mkdirs(r->dir);
	if (!err)
		err = make_initramfs(r);
	if (!err)
		err = make_argv(r);
	if (err) {
		efficacy_run_release(r);
		return err;
	}
	*sp = (struct subproc){
		.argv = (const char *const *)r->argv.at, .cwd = r->dir, .stdout_file = r->log_path,
		.timeout_ms = p->machine_def.host_timeout_s * 1000,
	};
	clock_gettime(CLOCK_REALTIME, &r->started);
	return 0;
}

/* a file of the boot, in which no NUL hides what follows it; "" when there is none */
static char *text_of(const struct efficacy_run *r, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", r->dir, name);
	char *text = NULL;
	size_t len;

	if (fs_read(path, &text, &len))
		return fs_path("%s", "");
	for (size_t i = 0; i < len; i++)
		if (!text[i])
			text[i] = '?';
	return text;
}

static void read_stream(const struct efficacy_run *r, struct guest_stream *s)
{
	AUTO_FREE char *path = fs_path("%s/" QEMU_PORT, r->dir);
	static const struct strlist none;
	AUTO_FREE char *data = NULL;
	size_t len;

	guest_stream_init(s, &none, &none, 1);
	if (!fs_read(path, &data, &len))
		guest_stream_feed(s, data, len);	/* what came before an error is good */
}

/* the kernel's log as the guest sent it last; "" when it did not live to */
static const char *last_log(const struct guest_stream *s)
{
	const char *dmesg = "";

	for (size_t i = 0; i < s->nr_evidence; i++)
		if (!strcmp(s->evidence[i].kind, "dmesg"))
			dmesg = s->evidence[i].data;
	return dmesg;
}

/* the console may lag behind the log, since a thread prints it in newer kernels */
static int keep_log(const struct efficacy_run *r, const struct guest_stream *s)
{
	AUTO_FREE char *path = fs_path("%s/dmesg.log", r->dir);
	const char *log = last_log(s);

	return *log ? fs_write(path, log, strlen(log)) : 0;
}

static const char *how_it_ended(const struct guest_stream *s, const struct subproc *sp, int err)
{
	const struct guest_evidence *e = NULL;

	for (size_t i = 0; i < s->nr_evidence; i++)
		if (!strcmp(s->evidence[i].kind, "effect"))
			e = &s->evidence[i];
	if (err == -ETIMEDOUT)
		return "the guest hung";
	if (e)
		return e->data;
	return s->hello ? "the guest ended before it could say more" :
	       sp->exit_code ? "the emulator could not run it" : "the guest did not start";
}

static int judge(struct efficacy_run *r, const struct subproc *sp, int err)
{
	AUTO_FREE char *console = text_of(r, QEMU_CONSOLE);
	AUTO_FREE char *text = NULL;
	struct guest_stream s;

	read_stream(r, &s);
	text = fs_path("%s\n%s", console, last_log(&s));
	err = proof_own(&r->e->proofs, text, how_it_ended(&s, sp, err));
	if (!err)
		err = keep_log(r, &s);
	if (!err && s.log)
		r->e->why = fs_path("%s", s.log);
	guest_stream_release(&s);
	return err ? fail(err, "effect boot %s", r->e->id) : 0;
}

static int remove_work(const struct efficacy_run *r)
{
	static const char *const work[] = { QEMU_INITRD, QEMU_PORT, QEMU_STDERR };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(work); i++) {
		AUTO_FREE char *path = fs_path("%s/%s", r->dir, work[i]);

		err = fs_remove(path);
	}
	return err;
}

static char *final_name(const struct efficacy_run *r)
{
	char *path = results_boot(r->e->id, NULL);

	if (!proof_first_failed(&r->e->proofs))
		return path;
	for (unsigned int k = 1;; k++) {
		free(path);
		path = fs_path("%s/boot/%s.failed-%u", results_dir(), r->e->id, k);
		if (!fs_exists(path))
			return path;
	}
}

int efficacy_run_finish(struct efficacy_run *r, const struct subproc *sp, int err)
{
	AUTO_FREE char *to = NULL;

	clock_gettime(CLOCK_REALTIME, &r->ended);
	err = judge(r, sp, err);
	if (!err)
		err = efficacy_files_write(r, sp);
	if (!err)
		err = remove_work(r);
	if (err)
		return err;
	to = final_name(r);
	err = fs_commit_dir(r->dir, to);
	if (err)
		return err;
	free(r->dir);
	r->dir = TAKE(to);
	return 0;
}

void efficacy_run_release(struct efficacy_run *r)
{
	if (r->dir && strstr(r->dir, ".tmp-"))
		fs_remove(r->dir);
	free(r->dir);
	free(r->log_path);
	free(r->emulator);
	strlist_release(&r->argv);
	*r = (struct efficacy_run){ 0 };
}
