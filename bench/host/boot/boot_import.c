// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_import.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "analysis/noise.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "boot/boot_run.h"
#include "boot/import_file.h"
#include "matrix/prereg.h"
#include "results/records.h"
#include "results/results.h"

struct import {
	const struct plan *p;
	struct matrix set;
	struct boot_records records;	/* of what was taken in before */
	struct import_file *file;
	size_t n;
	bool runs;
};

/* the same arm in the same place: machine and architecture */
static bool same_group(const struct import_file *x, const struct import_file *y)
{
	return x->feature == y->feature && !strcmp(x->arch, y->arch) && !strcmp(x->machine, y->machine);
}

static int check_two(const struct import *im, const struct import_file *x, const struct import_file *y)
{
	if (!strcmp(x->sha256, y->sha256))
		return fail(-EINVAL, "%s: the same records as %s", y->path, x->path);
	if (!im->runs && *x->boot && !strcmp(x->boot, y->boot))
		return fail(-EINVAL, "%s: the same boot as %s: boots are what is compared, however many runs (--runs "
			    "takes each run for one)", y->path, x->path);
	if (same_group(x, y) && x->arm == y->arm && x->block && x->block == y->block)
		return fail(-EINVAL, "%s: block %u of arm %s, as %s", y->path, y->block, y->arm->name, x->path);
	return 0;
}

static int check_pairs(const struct import *im)
{
	int err = 0;

	for (size_t i = 0; !err && i < im->n; i++)
		for (size_t k = 0; !err && k < i; k++)
			err = check_two(im, &im->file[k], &im->file[i]);
	return err;
}

static int check_file_settings(const struct import_file *f, unsigned int *wrong)
{
	struct noise_fact *at = calloc(f->stream.nr_told + 1, sizeof(*at));
	struct strlist flags = { 0 };
	AUTO_FREE char *words = NULL;
	int err = at ? 0 : -ENOMEM;

	for (size_t i = 0; !err && i < f->stream.nr_told; i++)
		at[i] = (struct noise_fact){ f->stream.told[i].when, f->stream.told[i].key,
					     f->stream.told[i].value };
	if (!err)
		err = noise_settings(at, f->stream.nr_told, &flags);
	words = err || !flags.n ? NULL : strlist_join(&flags, ", ");
	if (words) {
		fail(-EINVAL, "%s: its machine had settings that disturb times: %s", f->path, words);
		++*wrong;
	}
	strlist_release(&flags);
	free(at);
	return err ? fail(err, "noise of %s", f->path) : 0;
}

static int check_settings(const struct import *im)
{
	unsigned int wrong = 0;
	int err = 0;

	for (size_t i = 0; !err && i < im->n; i++)
		err = check_file_settings(&im->file[i], &wrong);
	if (!err && wrong)
		err = fail(-EINVAL, "%u of %zu files are not taken, so none is (--strict)", wrong, im->n);
	return err;
}

/* what has its place; the others by machine, there by arm, there as they were made or as their blocks say */
static int by_place(const void *px, const void *py)
{
	const struct import_file *x = px, *y = py;
	int c = y->placed - x->placed;

	c = c ? c : strcmp(x->feature->name, y->feature->name);
	c = c ? c : strcmp(x->arch, y->arch);
	c = c ? c : strcmp(x->machine, y->machine);
	c = c ? c : strcmp(x->arm->name, y->arm->name);
	c = c ? c : (x->block > y->block) - (x->block < y->block);
	c = c ? c : strcmp(x->started, y->started);
	return c ? c : strcmp(x->sha256, y->sha256);
}

static size_t count_arm(const struct import_file *f, size_t n, const struct arm *arm)
{
	size_t have = 0;

	for (size_t i = 0; i < n; i++)
		have += f[i].arm == arm;
	return have;
}

/* @n files of one feature on one machine: as many of each arm, block by block */
static int check_group(const struct import_file *f, size_t n)
{
	const struct feature *feature = f->feature;
	const size_t want = count_arm(f, n, &feature->arms[0]);

	for (size_t a = 0; a < feature->nr_arms; a++) {
		const size_t have = count_arm(f, n, &feature->arms[a]);

		if (have != want)
			return fail(-EINVAL, "machine %s: %zu files of arm %s and %zu of arm %s: a block is one boot "
				    "of each, on one machine", *f->machine ? f->machine : "(which does not say)", want,
				    feature->arms[0].name, have, feature->arms[a].name);
	}
	for (size_t i = 0; i < n; i++)
		if (f[i].block != f[i % want].block)
			return fail(-EINVAL, "%s: block %u, in the place of block %u of arm %s (runner --block)",
				    f[i].path, f[i].block, f[i % want].block, f[i % want].arm->name);
	return 0;
}

/* the blocks of a machine count on from those of the machine before */
static int number_group(const struct plan *p, struct import_file *f, size_t n, unsigned int *next)
{
	const struct conf_line at = { .file = p->file, .section = "plan", .key = "boots" };
	const size_t blocks = count_arm(f, n, &f->feature->arms[0]);
	int err = check_group(f, n);

	if (err)
		return err;
	if (*next + blocks > p->boots)
		return conf_fail(&at, "%zu blocks in these files, boots = %u in the plan", *next + blocks, p->boots);
	for (size_t i = 0; i < n; i++)
		f[i].index = *next + (unsigned int)(i % blocks);
	*next += (unsigned int)blocks;
	return 0;
}

static bool is_of(const struct import *im, const struct boot_record *r, const struct import_file *f)
{
	return !strcmp(r->plan, im->p->name) && !strcmp(r->feature, f->feature->name) && !strcmp(r->arch, f->arch) &&
	       !strcmp(r->outcome, "done");
}

/* the blocks of other calls stay what they are: this call's count on from there */
static unsigned int first_free(const struct import *im, const struct import_file *f)
{
	unsigned int next = 0;

	for (size_t i = 0; i < im->records.n; i++)
		if (is_of(im, &im->records.at[i], f) && im->records.at[i].index >= next)
			next = im->records.at[i].index + 1;
	return next;
}

static void find_taken(const struct import *im, struct import_file *f)
{
	char id[ID_LEN + 1];

	snprintf(id, sizeof(id), "%.*s", ID_LEN, f->sha256);
	for (size_t i = 0; i < im->records.n && !f->taken; i++)
		if (is_of(im, &im->records.at[i], f) && !strcmp(im->records.at[i].id, id)) {
			f->placed = f->taken = true;
			f->index = im->records.at[i].index;
		}
}

static int check_block(const struct import *im, const struct import_file *f)
{
	char block[16];

	snprintf(block, sizeof(block), "%u", f->block);
	for (size_t i = 0; i < im->records.n && f->block; i++) {
		const struct boot_record *r = &im->records.at[i];

		if (is_of(im, r, f) && !strcmp(r->arm, f->arm->name) && !strcmp(r->host, f->machine) &&
		    !strcmp(r->block, block))
			return fail(-EINVAL, "%s: block %u of arm %s, as boot %s, which was taken in before", f->path,
				    f->block, f->arm->name, r->id);
	}
	return 0;
}

/* on record, or found its place a moment ago */
static bool has_boot(const struct import *im, const struct import_file *f, unsigned int index)
{
	for (size_t i = 0; i < im->records.n; i++) {
		const struct boot_record *r = &im->records.at[i];

		if (is_of(im, r, f) && !strcmp(r->arm, f->arm->name) && r->index == index)
			return true;
	}
	for (size_t i = 0; i < im->n; i++) {
		const struct import_file *x = &im->file[i];

		if (x->placed && x->arm == f->arm && x->index == index && !strcmp(x->arch, f->arch))
			return true;
	}
	return false;
}

/* a block that its arm lacks, and another has from that machine: the boot was damaged, and comes again */
static void fill_gap(const struct import *im, struct import_file *f)
{
	char block[16] = "";

	if (f->block)
		snprintf(block, sizeof(block), "%u", f->block);
	for (size_t i = 0; i < im->records.n && !f->placed; i++) {
		const struct boot_record *r = &im->records.at[i];

		if (!is_of(im, r, f) || r->index >= im->p->boots || strcmp(r->host, f->machine) ||
		    strcmp(r->block, block) || has_boot(im, f, r->index))
			continue;
		f->index = r->index;
		f->placed = true;
	}
}

static int number_all(struct import *im)
{
	unsigned int next = 0;
	size_t i = 0;
	int err = 0;

	for (size_t k = 0; k < im->n; k++)
		find_taken(im, &im->file[k]);
	for (size_t k = 0; k < im->n && !err; k++) {
		if (im->file[k].taken)
			continue;
		err = check_block(im, &im->file[k]);
		if (!err)
			fill_gap(im, &im->file[k]);
	}
	qsort(im->file, im->n, sizeof(*im->file), by_place);
	while (i < im->n && im->file[i].placed)
		i++;
	for (size_t first = i, j; !err && i < im->n; i = j) {
		const struct import_file *f = &im->file[i];

		for (j = i + 1; j < im->n && same_group(&im->file[j], f);)
			j++;
		if (i == first || f[-1].feature != f->feature || strcmp(f[-1].arch, f->arch))
			next = first_free(im, f);
		err = number_group(im->p, &im->file[i], j - i, &next);
	}
	return err;
}

static const struct boot *boot_of(const struct import *im, const struct import_file *f)
{
	for (size_t i = 0; i < im->set.nr_boots; i++) {
		const struct boot *b = &im->set.boots[i];

		if (b->feature == f->feature && b->arm == f->arm && !strcmp(b->arch, f->arch) && b->index == f->index)
			return b;
	}
	return NULL;
}

/* the runner says when it began; how long it took is not said */
static struct timespec time_of(const char *started)
{
	struct tm tm = { 0 };

	return (struct timespec){ .tv_sec = strptime(started, "%Y-%m-%dT%H:%M:%SZ", &tm) ? timegm(&tm) : 0 };
}

/* the stream and the proofs go over to the boot, which then has the folder of any other */
static int write_boot(struct boot_session *s, struct import_file *f, const struct boot *of)
{
	struct build build = *of->build;
	struct boot b = *of;
	struct boot_run r = { .s = s, .b = &b, .port_fd = -1, .console_fd = -1, .outcome = "done" };
	int err;

	memcpy(build.id, f->build, sizeof(build.id));
	memcpy(b.id, f->sha256, ID_LEN);
	b.id[ID_LEN] = '\0';
	b.build = &build;
	err = vm_begin(&r.vm, &s->on, s->plan, &b, b.id);
	if (!err) {
		r.stream = f->stream;
		r.proofs = f->proofs;
		r.vm.started = r.vm.ended = time_of(f->started);
		err = boot_files_write(&r);
		r.stream = (struct guest_stream){ 0 };
		r.proofs = (struct proof_list){ 0 };
	}
	if (!err)
		err = vm_commit(&r.vm, true);
	boot_run_release(&r);
	return err == VM_ELSEWHERE ? fail(-EBUSY, "%s: another process takes it in", f->path) : err;
}

static int write_all(struct import *im, size_t *added)
{
	struct boot_session s = { .plan = im->p, .set = &im->set };
	int err = machine_open(&s.on, &im->p->machine_def);

	for (size_t i = 0; !err && i < im->n; i++) {
		if (im->file[i].taken)
			continue;
		err = write_boot(&s, &im->file[i], boot_of(im, &im->file[i]));
		*added += !err;
	}
	machine_close(&s.on);
	return err;
}

int boot_import(const struct plan *p, char *const *arg, size_t n, bool runs, bool strict, size_t *added)
{
	struct plan all = *p;	/* borrows everything */
	struct import im = { .p = &all, .file = calloc(n + 1, sizeof(*im.file)), .n = n, .runs = runs };
	bool open;
	int err;

	if (p->stop != PLAN_FIXED)
		all.boots = p->budget + p->repeats;	/* of any look */
	err = im.file ? matrix_coordinates(&all, &im.set) : fail(-ENOMEM, "import");
	open = !err;

	if (!err)
		err = records_load(&im.records);
	*added = 0;
	for (size_t i = 0; !err && i < n; i++)
		err = import_file_read(&im.file[i], arg[i], &im.set);
	if (!err && strict)
		err = check_settings(&im);
	if (!err)
		err = check_pairs(&im);
	if (!err)
		err = number_all(&im);
	if (!err)
		err = prereg_register(p, &im.set);
	if (!err)
		err = write_all(&im, added);
	for (size_t i = 0; im.file && i < n; i++)
		import_file_release(&im.file[i]);
	if (open)
		matrix_release(&im.set);
	records_release(&im.records);
	free(im.file);
	return err;
}
