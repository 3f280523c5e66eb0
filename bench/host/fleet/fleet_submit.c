// SPDX-License-Identifier: GPL-2.0-only
#include "fleet/fleet_submit.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "machine/machine.h"
#include "results/results.h"

enum { CORES = 2, ANALYSIS_MINUTES = 120, ANALYSIS_MIB = 4096 };

struct submit {
	const struct fleet *f;
	const char *key;
	const struct fleet_call *call;
	const struct fleet_options *o;
	char *dir, *name;
	char **job;			/* [nr_kernels] the task of a kernel; NULL = there is none */
	struct strlist last;		/* arrays that the analysis waits for */
	FILE *table;
	size_t nr_arrays, nr_tasks;
};

typedef void write_fn(FILE *f, const struct fleet_call *c, const struct fleet_task *t, size_t n);

char *fleet_job_name(const char *key)
{
	return fs_path("hardbench-%s", key);
}

char *fleet_dir(const char *key)
{
	AUTO_FREE char *name = fs_path("fleet/%s", key);

	return results_step(name);
}

static unsigned int cores(const struct submit *s)
{
	return s->o->cores ? s->o->cores : CORES;
}

static int write_script(const struct submit *s, const char *path, write_fn *fn, const struct fleet_task *t, size_t n)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return fail(-ENOMEM, "%s", path);
	fn(f, s->call, t, n);
	return memfile_write(&m, path);
}

/* tasks that differ only in their part, in one array */
static int submit_array(struct submit *s, const char *what, write_fn *fn, const struct fleet_task *t, size_t n,
			struct fleet_share share, const char *after, char **id)
{
	AUTO_FREE char *path = fs_path("%s/%s-%zu.sh", s->dir, what, s->nr_arrays);
	const struct slurm_job job = {
		.name = s->name, .script = path, .log_dir = s->dir, .nr_tasks = n, .share = share, .after = after,
		.constraint = s->o->constraint, .exclusive = s->o->exclusive && fn == fleet_script_boots,
	};
	int err = write_script(s, path, fn, t, n);

	if (!err)
		err = slurm_submit(&job, id);
	for (size_t i = 0; i < n && !err; i++)
		fprintf(s->table, "%s_%zu\t%s\t%u\t%u\t%s\n", *id, i, what, t[i].first, t[i].last, t[i].part);
	s->nr_arrays += !err;
	s->nr_tasks += err ? 0 : n;
	return err;
}

static void raise(struct fleet_share *s, struct fleet_share t)
{
	s->cores = t.cores;
	s->minutes = t.minutes > s->minutes ? t.minutes : s->minutes;
	s->memory_mib = t.memory_mib > s->memory_mib ? t.memory_mib : s->memory_mib;
}

int fleet_for_times(const struct plan *p, struct fleet_options *o)
{
	const struct machine_ops *kind = machine_kind(p->machine_def.kind);

	if (!kind || !kind->timed || kind->remote)
		return 0;
	o->exclusive = true;
	return o->constraint ? 0 : fail(-EINVAL, "machine %s is timed, and nodes may differ: --constraint FEATURE, one "
					"that only nodes which are alike have", p->machine);
}

/* is that kernel one that this call makes a task of, after kernel @after (its own index: a first arm's)? */
static bool is_due(const struct submit *s, size_t i, size_t after)
{
	const struct fleet_kernel *k = &s->f->kernel[i];
	const bool wanted = s->o->boots ? k->wanted : !k->made;
	const bool first = k->after == i;

	return wanted && (after == SIZE_MAX ? first : !first && k->after == after);
}

/* the kernels that are due after one of them; SIZE_MAX: those that are due at once */
static int submit_kernels(struct submit *s, size_t after)
{
	const struct fleet *f = s->f;
	AUTO_FREE struct fleet_task *t = calloc(f->nr_kernels + 1, sizeof(*t));
	AUTO_FREE char *id = NULL;
	struct fleet_share share = { 0 };
	size_t n = 0;
	int err = t ? 0 : fail(-ENOMEM, "%s", s->name);

	for (size_t i = 0; i < f->nr_kernels && !err; i++)
		if (is_due(s, i, after)) {
			struct fleet_past past;

			fleet_past_read(&past, &f->records, f->kernel[i].build->arch, f->kernel[i].build->base);
			raise(&share, fleet_share_kernel(&past, cores(s)));
			t[n++].part = f->kernel[i].part;
		}
	if (!err && n)
		err = submit_array(s, "kernels", fleet_script_kernels, t, n, share,
				   after < SIZE_MAX && s->job[after] ? s->job[after] : "", &id);
	for (size_t i = 0, k = 0; i < f->nr_kernels && !err && n; i++)
		if (is_due(s, i, after))
			s->job[i] = fs_path("%s_%zu", id, k++);
	return err ? err : n ? strlist_add(&s->last, id) : 0;
}

/* blocks of a cell, so many to a task; a block is one boot of each arm, all in one task */
static size_t cut(const struct fleet *f, const struct fleet_cell *c, unsigned int blocks, struct fleet_task *t)
{
	unsigned int in = blocks;
	size_t n = 0;

	for (unsigned int b = 0; b < f->plan->boots; b++) {
		if (!c->missing[b])
			continue;
		if (in == blocks) {
			t[n++] = (struct fleet_task){ .part = c->part, .first = b };
			in = 0;
		}
		t[n - 1].last = b;
		t[n - 1].boots += c->feature->nr_arms;
		in++;
	}
	return n;
}

static char *kernels_of(const struct submit *s, const struct fleet_cell *c)
{
	struct strlist ids = { 0 };
	char *text;

	for (size_t i = 0; i < s->f->nr_kernels; i++)
		if (s->job[i] && fleet_needs(s->f, c, &s->f->kernel[i]) && strlist_add(&ids, s->job[i]))
			break;
	text = strlist_join(&ids, ":");
	strlist_release(&ids);
	return text ? text : fs_path("%s", "");
}

static int submit_boots(struct submit *s, const struct fleet_cell *c)
{
	AUTO_FREE struct fleet_task *t = calloc(s->f->plan->boots + 1, sizeof(*t));
	AUTO_FREE char *after = kernels_of(s, c);
	AUTO_FREE char *id = NULL;
	struct fleet_past past;
	struct fleet_share share;
	unsigned int blocks;
	size_t n, most = 0;
	int err;

	if (!t)
		return fail(-ENOMEM, "%s", s->name);
	fleet_past_read(&past, &s->f->records, c->arch, c->base);
	blocks = s->o->blocks ? s->o->blocks : fleet_blocks_a_job(&past, cores(s), c->feature->nr_arms);
	n = cut(s->f, c, blocks, t);
	for (size_t i = 0; i < n; i++)
		most = t[i].boots > most ? t[i].boots : most;
	share = fleet_share_boots(&past, cores(s), most);
	err = submit_array(s, "boots", fleet_script_boots, t, n, share, after, &id);
	return err ? err : strlist_add(&s->last, id);
}

static void script_analysis(FILE *f, const struct fleet_call *c, const struct fleet_task *t, size_t n)
{
	(void)t;
	(void)n;
	fleet_script_analysis(f, c);
}

static int submit_analysis(struct submit *s)
{
	static const struct fleet_task all = { .part = "" };
	const struct fleet_share share = { cores(s), ANALYSIS_MINUTES, ANALYSIS_MIB };
	AUTO_FREE char *after = strlist_join(&s->last, ":");
	AUTO_FREE char *id = NULL;

	return submit_array(s, "analysis", script_analysis, &all, 1, share, after ? after : "", &id);
}

static int submit_all(struct submit *s)
{
	const struct fleet *f = s->f;
	int err = s->o->kernels ? submit_kernels(s, SIZE_MAX) : 0;

	for (size_t i = 0; i < f->nr_kernels && !err && s->o->kernels; i++)
		err = submit_kernels(s, i);
	for (size_t i = 0; i < f->nr_cells && !err && s->o->boots; i++)
		err = f->cell[i].nr_missing ? submit_boots(s, &f->cell[i]) : 0;
	return err || !s->o->analysis ? err : submit_analysis(s);
}

/* a task that submits what comes next is in the queue itself */
static int check_queue(const struct submit *s)
{
	const char *own = getenv("SLURM_ARRAY_JOB_ID");
	struct slurm_queue q;
	size_t n = 0;
	int err = slurm_queue_read(&q, s->name);

	if (err == -ENOENT)
		return fail(err, "no squeue on this host (apt-get install slurm-client, and the cluster's slurm.conf)");
	for (size_t i = 0; i < q.n && !err; i++)
		n += !own || strncmp(q.at[i].id, own, strlen(own)) || q.at[i].id[strlen(own)] != '_';
	slurm_queue_release(&q);
	return err || !n ? err : fail(-EBUSY, "%zu tasks of this plan are in Slurm's queue (hardbench status %s shows "
				      "them, scancel --name=%s ends them)", n, s->f->plan->name, s->name);
}

static void release(struct submit *s)
{
	for (size_t i = 0; s->job && i < s->f->nr_kernels; i++)
		free(s->job[i]);
	free(s->job);
	free(s->dir);
	free(s->name);
	strlist_release(&s->last);
}

int fleet_submit(const struct fleet *f, const char *key, const struct fleet_call *c, const struct fleet_options *o)
{
	struct submit s = { .f = f, .key = key, .call = c, .o = o, .dir = fleet_dir(key), .name = fleet_job_name(key),
			    .job = calloc(f->nr_kernels + 1, sizeof(char *)) };
	AUTO_FREE char *path = fs_path("%s/jobs.tsv", s.dir);
	AUTO_MEMFILE struct memfile table = { 0 };
	int err = check_queue(&s), kept;

	if (!err)
		err = fs_mkdirs(s.dir);
	s.table = err ? NULL : memfile_open(&table);
	if (!err && (!s.table || !s.job))
		err = fail(-ENOMEM, "%s", path);
	if (!err)
		err = submit_all(&s);
	kept = s.table && s.nr_tasks ? memfile_write(&table, path) : 0;	/* also of what went in before an error */
	err = err ? err : kept;
	release(&s);
	return err ? err : (int)s.nr_tasks;
}
