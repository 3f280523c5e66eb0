// SPDX-License-Identifier: GPL-2.0-only
#include "boot/efficacy_run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "build/build.h"
#include "boot/efficacy_files.h"
#include "boot/efficacy_module.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/record/guest_stream.h"
#include "config/sysctl.h"
#include "proof/proof_effect.h"

enum { CHUNK = 1 << 16 };

static char *job_text(const struct efficacy *e, size_t *len)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	char *text;

	if (!f)
		return NULL;
	for (size_t i = 0; i < e->b->arm->sysctl.n; i++) {
		AUTO_FREE char *setting = sysctl_setting(e->b->arm->sysctl.at[i]);

		fprintf(f, "sysctl\t%s\n", setting ? setting : "");
	}
	for (size_t i = 0; i < e->proofs.n; i++)
		proof_effect_job(&e->proofs.at[i], f);
	text = memfile_take(&m);
	*len = m.len;
	return text;
}

static int efficacy_make_initramfs(struct efficacy_run *r)
{
	const struct boot *b = r->e->b;
	AUTO_FREE char *name = fs_path("%s.ko", r->e->module);
	AUTO_FREE char *module = efficacy_module_file(b->build, MODULES_EFFECT, name);
	AUTO_FREE char *job = NULL;
	const struct initramfs_file more = { name, module };
	struct initramfs in = { .more = &more };
	bool modules;
	int err = module ? build_asks(b->build, BUILD_MODULES, &modules) : -EINVAL;

	if (err)
		return err;
	in.nr_more = modules;		/* else it is built in: efficacy_check() */
	if (modules && !fs_exists(module))
		return fail(-EINVAL, "%s is not built yet: hardbench build %s", module, r->vm.plan->name);
	job = job_text(r->e, &in.job_len);
	if (!job)
		return fail(-ENOMEM, "job of effect boot %s", r->e->id);
	in.job = job;
	return vm_initramfs(&r->vm, &in);
}

int efficacy_run_prepare(struct efficacy_run *r, const struct machine_handle *on, const struct plan *p,
			 struct efficacy *e, struct subproc *sp)
{
	int err;

	*r = (struct efficacy_run){ .e = e };
	err = vm_begin(&r->vm, on, p, e->b, e->id);
	if (!err)
		err = efficacy_make_initramfs(r);
	return err ? err : vm_start(&r->vm, MACHINE_RUN, sp);
}

/* what came before an error is good */
static void read_stream(const struct efficacy_run *r, struct guest_stream *s)
{
	AUTO_FREE char *path = fs_path("%s/" MACHINE_PORT, r->vm.dir);
	AUTO_CLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);
	AUTO_FREE char *data = malloc(CHUNK);
	static const struct strlist none;
	ssize_t n;
	int err = data && fd >= 0 ? 0 : -ENOENT;

	guest_stream_init(s, &none, &none, 1);
	while (!err && (n = read(fd, data, CHUNK)) > 0)
		err = guest_stream_feed(s, data, n);
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
	AUTO_FREE char *path = fs_path("%s/dmesg.log", r->vm.dir);
	const char *log = last_log(s);

	return *log ? fs_write(path, log, strlen(log)) : 0;
}

static const char *how_it_ended(const struct vm *v, const struct guest_stream *s, const struct subproc *sp, int err)
{
	const struct guest_evidence *e = NULL;

	for (size_t i = 0; i < s->nr_evidence; i++)
		if (!strcmp(s->evidence[i].kind, "effect"))
			e = &s->evidence[i];
	if (v->flood[0])
		return v->flood;
	if (err == -ETIMEDOUT)
		return "the guest hung";
	if (e)
		return e->data;
	return s->hello ? "the guest ended before it could say more" :
	       sp->exit_code ? "the emulator could not run it" : "the guest did not start";
}

static int judge_proofs(struct efficacy_run *r, const struct subproc *sp, int err)
{
	AUTO_FREE char *console = vm_text(&r->vm, MACHINE_CONSOLE);
	AUTO_FREE char *text = NULL;
	struct guest_stream s;

	read_stream(r, &s);
	text = fs_path("%s\n%s", console ? console : "", last_log(&s));
	err = proof_own(&r->e->proofs, text, how_it_ended(&r->vm, &s, sp, err));
	if (!err)
		err = keep_log(r, &s);
	if (!err && s.log)
		r->e->why = fs_path("%s", s.log);
	guest_stream_release(&s);
	return err ? fail(err, "effect boot %s", r->e->id) : 0;
}

int efficacy_run_finish(struct efficacy_run *r, const struct subproc *sp, int err)
{
	vm_ended(&r->vm, sp);
	err = judge_proofs(r, sp, err);
	if (!err)
		err = efficacy_files_write(r);
	return err ? err : vm_commit(&r->vm, !proof_first_failed(&r->e->proofs));
}

void efficacy_run_release(struct efficacy_run *r)
{
	vm_release(&r->vm);
	*r = (struct efficacy_run){ 0 };
}
