// SPDX-License-Identifier: GPL-2.0-only
#include "boot/lava.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "bench/base/memfile.h"
#include "boot/boot_job.h"
#include "boot/boot_parts.h"
#include "boot/case_module.h"
#include "boot/initramfs.h"
#include "boot/lava_job.h"
#include "machine/files.h"
#include "matrix/boot_deps.h"
#include "matrix/prereg.h"
#include "proof/proof.h"
#include "results/results.h"

#define RUNNER "runner-console"

struct file {				/* of the folder: a kernel, or an arm's initramfs */
	const void *of;
	char *url;
	char sha256[65];
};

struct lava {
	const struct plan *p;
	const struct matrix *s;
	const struct lava_options *o;
	struct machine_handle on;
	struct boot_cases cases;
	char *to, *dir;			/* the folder, without a slash at its end; its name until it is whole */
	struct file *kernel, *ramdisk;
	size_t nr_kernels, nr_ramdisks, nr_jobs;
};

/* a log says which arm of which feature it is from, and no more */
static int check_cells(const struct lava *l)
{
	const struct conf_line feature = { .file = l->p->file, .section = "plan", .key = "feature" };
	const struct conf_line events = { .file = l->p->file, .section = "plan", .key = "events" };

	for (size_t i = 0; i < l->s->nr_features; i++)
		for (size_t k = 0; k < i; k++) {
			const struct boot *a = NULL, *b = NULL;

			for (size_t n = 0; n < l->s->nr_boots; n++) {
				a = l->s->boots[n].feature == l->s->features[i] ? &l->s->boots[n] : a;
				b = l->s->boots[n].feature == l->s->features[k] ? &l->s->boots[n] : b;
			}
			if (a && b && !strcmp(a->arch, b->arch) && !strcmp(a->feature->name, b->feature->name))
				return conf_fail(&feature, "%s on several kernels, toolchains or bases: a job's log "
						 "does not tell them apart", a->feature->name);
		}
	return l->p->events.n ? conf_fail(&events, "events are not counted in jobs of LAVA") : 0;
}

static const struct file *find(const struct file *at, size_t n, const void *of)
{
	for (size_t i = 0; i < n; i++)
		if (at[i].of == of)
			return &at[i];
	return NULL;
}

/* what is in the folder under a passing name gets that of its content */
static int add_file(struct lava *l, struct file *f, const char *passing, const char *what, const char *suffix,
		    const void *of)
{
	AUTO_FREE char *from = fs_path("%s/%s", l->dir, passing), *name = NULL, *to = NULL;
	int err;

	*f = (struct file){ .of = of };
	err = fs_sha256_file(from, f->sha256);
	if (err)
		return fail(err, "%s", from);
	name = fs_path("%s-%.16s%s", what, f->sha256, suffix);
	to = fs_path("%s/%s", l->dir, name);
	f->url = fs_path("%.*s/%s", (int)(strlen(l->o->url) - (l->o->url[strlen(l->o->url) - 1] == '/')), l->o->url,
			 name);
	return rename(from, to) ? fail(-errno, "%s", to) : 0;
}

static int put_kernel(struct lava *l, const struct boot *b)
{
	AUTO_FREE char *image = results_build(b->build->id, "image"), *to = fs_path("%s/kernel.new", l->dir);
	int err;

	if (find(l->kernel, l->nr_kernels, b->build))
		return 0;
	err = GROW(l->kernel, l->nr_kernels) ? fail(-ENOMEM, "%s", l->to) : fs_copy(image, to);
	return err ? err : add_file(l, &l->kernel[l->nr_kernels++], "kernel.new", "kernel", "", b->build);
}

static int prove(const struct lava *l, const struct boot *b, struct proof_list *proofs)
{
	const struct proof *failed;
	int err = proof_list_make(proofs, b->feature, b->arm);

	if (!err)
		err = boot_static(l->s, b, proofs);
	failed = err ? NULL : proof_first_failed(proofs);
	return failed ? fail(-EINVAL, "%s/%s, %s, is not what it says: %s: %s", b->feature->name, b->arm->name, b->arch,
			     failed->text, failed->evidence) : err;
}

static int write_ramdisk(struct lava *l, const struct boot *b, const struct proof_list *proofs, const char *to)
{
	AUTO_FREE char *module = results_build(b->build->id, "hbk.ko"), *job = NULL;
	AUTO_FREE char *arm = fs_path("%s/%s\n", b->feature->name, b->arm->name);
	AUTO_FREE char *runner = fs_path("%s/guest/%s/" RUNNER, fs_lib_dir(), b->arch);
	struct initramfs_file more[LIMIT_STATES + CASE_MODULES];
	struct initramfs in = { .module = fs_exists(module) ? module : NULL, .runner = runner, .more = more,
				.arm = arm };
	int err = boot_job(b, &l->cases, proofs, l->p, l->o->strict ? BOOT_TIMES_STRICT : BOOT_TIMES, NULL, &job,
			   &in.job_len);

	if (err)
		return fail(err, "job of %s", arm);
	in.job = job;
	err = boot_state_files(b, more, &in.nr_more);
	if (!err)
		err = case_module_put(l->p, b, more, &in.nr_more);
	if (!err)
		err = initramfs_write(to, &in);
	for (size_t i = 0; i < in.nr_more; i++)
		free((char *)more[i].path);
	return err;
}

/* one for all boots of an arm: what differs from block to block is on the command line */
static int put_ramdisk(struct lava *l, const struct boot *b)
{
	AUTO_FREE char *to = fs_path("%s/ramdisk.new", l->dir);
	struct proof_list proofs = { 0 };
	int err;

	if (find(l->ramdisk, l->nr_ramdisks, b->arm))
		return 0;
	err = GROW(l->ramdisk, l->nr_ramdisks) ? fail(-ENOMEM, "%s", l->to) : prove(l, b, &proofs);
	if (!err)
		err = write_ramdisk(l, b, &proofs, to);
	proof_list_release(&proofs);
	return err ? err : add_file(l, &l->ramdisk[l->nr_ramdisks++], "ramdisk.new", "initramfs", ".cpio", b->arm);
}

/* those of the block of that architecture, and which of them it is */
static void find_position(const struct lava *l, const struct boot *b, struct lava_job *j)
{
	for (size_t i = 0; i < l->s->nr_boots; i++) {
		const struct boot *x = &l->s->boots[i];

		j->positions += x->index == b->index && !strcmp(x->arch, b->arch);
		if (x == b)
			j->position = j->positions;
	}
}

static int put_job(struct lava *l, const struct boot *b)
{
	const struct file *kernel = find(l->kernel, l->nr_kernels, b->build);
	const struct file *ramdisk = find(l->ramdisk, l->nr_ramdisks, b->arm);
	AUTO_FREE char *arm = fs_path("%s/%s", b->feature->name, b->arm->name);
	AUTO_FREE char *cmdline = fs_path("%s%s%s HB_BLOCK=%u HB_ORDER=%" PRIu64, files_cmdline(&l->on, b->arch),
					  b->arm->cmdline ? " " : "", b->arm->cmdline ? b->arm->cmdline : "",
					  b->index + 1, boot_order(l->p, b->index));
	AUTO_FREE char *path = NULL, *text = NULL;
	AUTO_MEMFILE struct memfile m = { 0 };
	struct lava_job j = {
		.plan = l->p->name, .arm = arm, .arch = b->arch, .block = b->index + 1, .blocks = l->p->boots,
		.device_type = l->o->device_type, .method = l->o->method ? l->o->method : lava_methods[0],
		.cmdline = cmdline + strspn(cmdline, " "), .memory_mib = l->p->machine_def.memory_mib,
		.kernel = { kernel->url, kernel->sha256 }, .ramdisk = { ramdisk->url, ramdisk->sha256 },
		.dtb = l->o->dtb, .tags = &l->o->tags, .context = &l->o->context,
		.step_s = l->p->machine_def.guest_timeout_s, .job_s = l->p->machine_def.host_timeout_s,
	};
	int err = lava_job_check(&j);
	FILE *f = err ? NULL : memfile_open(&m);

	if (!f)
		return err ? err : fail(-ENOMEM, "%s", l->to);
	find_position(l, b, &j);
	lava_job_write(&j, f);
	path = fs_path("%s/%s-block-%04u-%02u-%s-%s.yaml", l->dir, b->arch, j.block, j.position, b->feature->name,
		       b->arm->name);
	text = memfile_take(&m);
	l->nr_jobs++;
	return text ? fs_fill(path, text, m.len) : fail(-ENOMEM, "%s", path);
}

static int put_boot(struct lava *l, const struct boot *b)
{
	const int can = boot_can_run(l->s, b);
	int err;

	if (can <= 0)
		return can ? can : fail(-EINVAL, "no kernel yet for %s/%s, %s: hardbench build %s", b->feature->name,
					b->arm->name, b->arch, l->p->name);
	err = put_kernel(l, b);
	if (!err)
		err = put_ramdisk(l, b);
	return err ? err : put_job(l, b);
}

static int fill(struct lava *l)
{
	int err = fs_mkdirs(l->dir);

	for (size_t i = 0; !err && i < l->s->nr_boots; i++)
		if (l->s->boots[i].asked)
			err = put_boot(l, &l->s->boots[i]);
	if (!err)
		err = prereg_register(l->p, l->s);
	if (!err)
		err = fs_commit_dir(l->dir, l->to);
	if (err)
		fs_remove(l->dir);
	else
		printf("%s: %zu jobs, to be submitted in the order of their names, %zu kernels, %zu initramfs\n",
		       l->to, l->nr_jobs, l->nr_kernels, l->nr_ramdisks);
	return err;
}

static void print_dry(const struct lava *l)
{
	for (size_t i = 0; i < l->s->nr_boots; i++) {
		const struct boot *b = &l->s->boots[i];

		if (b->asked)
			printf("job  block %u  %s/%s %s %s %s\n", b->index + 1, b->feature->name, b->arm->name,
			       b->kernel->name, b->arch, b->toolchain);
	}
}

static void lava_release(struct lava *l)
{
	for (size_t i = 0; i < l->nr_kernels; i++)
		free(l->kernel[i].url);
	for (size_t i = 0; i < l->nr_ramdisks; i++)
		free(l->ramdisk[i].url);
	free(l->kernel);
	free(l->ramdisk);
	free(l->to);
	free(l->dir);
	boot_cases_release(&l->cases);
}

static char *without_slash(const char *path)
{
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		n--;
	return fs_path("%.*s", (int)n, path);
}

static int write_all(struct lava *l)
{
	int err = machine_open(&l->on, &l->p->machine_def);

	if (err)
		return err;
	err = boot_cases_select(&l->cases, l->p, 0);
	if (!err) {
		l->dir = fs_temp(l->to);
		err = fill(l);
	}
	machine_close(&l->on);
	return err;
}

int lava_write(const struct plan *p, const struct matrix *s, const struct lava_options *o)
{
	struct lava l = { .p = p, .s = s, .o = o, .to = without_slash(o->to) };
	int err = check_cells(&l);

	if (!err && fs_exists(l.to))
		err = fail(-EEXIST, "%s", l.to);
	if (!err && o->dry)
		print_dry(&l);
	else if (!err)
		err = write_all(&l);
	lava_release(&l);
	return err;
}
