// SPDX-License-Identifier: GPL-2.0-only
#include "fleet/fleet_state.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_claim.h"
#include "results/results.h"

#define LOCK ".lock"

static const char *const columns[] = { "what", "part", "state", "where", "detail", NULL };

struct state {
	const struct fleet *f;
	const char *key;
	struct text_table *t;
	struct fleet_sum *sum;
	struct fleet_jobs jobs;
	struct slurm_queue queue;
};

struct found {				/* the tasks of one part */
	const struct slurm_task *runs, *waits;
	const char *ended;		/* the last that is no longer in the queue */
	size_t nr_runs, nr_waits;
	struct strlist nodes;
};

static int row(struct state *s, const char *what, const char *part, const char *state, const char *where,
	       const char *detail)
{
	const char *const cells[] = { what, part, state, where, detail };
	int err = text_table_row(s->t, cells);

	return err ? fail(err, "status") : 0;
}

static void find(const struct state *s, const char *part, bool boots, struct found *w)
{
	*w = (struct found){ 0 };
	for (size_t i = 0; i < s->jobs.n; i++) {
		const struct fleet_task_id *j = &s->jobs.at[i];
		const struct slurm_task *t = slurm_queue_find(&s->queue, j->job);

		if (strcmp(j->part, part) || j->boots != boots)
			continue;
		if (!t) {
			w->ended = j->job;
		} else if (!strcmp(t->state, "PENDING")) {
			w->waits = t;
			w->nr_waits++;
		} else {
			w->runs = t;
			w->nr_runs++;
			if (!strlist_has(&w->nodes, t->node))
				strlist_add(&w->nodes, t->node);
		}
	}
}

/* "task 12_3, 3:05", "task 12_3 waits: Dependency", "task 12_3 has ended: results/fleet/.../12_3.log", or "" */
static char *about_task(const struct state *s, const struct found *w)
{
	AUTO_FREE char *dir = fleet_dir(s->key);

	if (w->runs)
		return fs_path("task %s, %s", w->runs->id, w->runs->time);
	if (w->waits)
		return fs_path("task %s: %s", w->waits->id, w->waits->why);
	return w->ended ? fs_path("task %s has ended: %s/%s.log", w->ended, dir, w->ended) : fs_path("%s", "");
}

static int kernel_row(struct state *s, const struct fleet_kernel *k)
{
	struct found w;
	AUTO_FREE char *task = NULL;
	AUTO_FREE char *where = NULL;
	int err;

	find(s, k->part, false, &w);
	task = about_task(s, &w);
	where = strlist_join(&w.nodes, " ");
	s->sum->kernels++;
	s->sum->made += k->made != NULL;
	s->sum->running += w.nr_runs;
	s->sum->waiting += w.nr_waits;
	err = row(s, "kernel", k->part, w.runs ? "running" : k->made ? "done" : w.waits ? "waiting" :
		  k->failed ? "failed" : "missing", where, k->made && !w.runs ? k->made :
		  k->failed && !w.runs && !w.waits ? k->failed : task);
	strlist_release(&w.nodes);
	return err;
}

static bool is_of(const struct fleet *f, size_t i, const struct fleet_cell *c)
{
	return f->set.boots[i].feature == c->feature && f->set.boots[i].asked;
}

/* the first boot that failed, in words, or "" */
static char *failure(const struct fleet *f, const struct fleet_cell *c)
{
	for (size_t i = 0; i < f->set.nr_boots; i++)
		if (is_of(f, i, c) && f->boot[i] == FLEET_FAILED)
			return fs_path("boot %u of %s: %s (%s)", f->set.boots[i].index, f->set.boots[i].arm->name,
				       f->record[i]->outcome, f->record[i]->folder);
	return fs_path("%s", "");
}

/* what an earlier program or another emulator made, in words, or "" */
static char *made_otherwise(const struct fleet *f, const struct fleet_cell *c)
{
	size_t n = 0;

	for (size_t i = 0; i < f->set.nr_boots; i++)
		n += is_of(f, i, c) && f->boot[i] != FLEET_DONE && f->otherwise[i];
	return n ? fs_path("%zu by another program, plugin or module, which collect takes", n) : fs_path("%s", "");
}

/* those that are not empty, with semicolons between them; NULL without memory */
static char *together(const char *const *words, size_t n)
{
	struct strlist said = { 0 };
	char *all = NULL;
	int err = 0;

	for (size_t i = 0; i < n && !err; i++)
		err = *words[i] ? strlist_add(&said, words[i]) : 0;
	if (!err)
		all = strlist_join(&said, "; ");
	strlist_release(&said);
	return all;
}

static int cell_row(struct state *s, const struct fleet_cell *c)
{
	const struct fleet *f = s->f;
	size_t n = 0, done = 0, failed = 0;
	AUTO_FREE char *task = NULL;
	AUTO_FREE char *where = NULL;
	AUTO_FREE char *counted = NULL;
	AUTO_FREE char *why = failure(f, c);
	AUTO_FREE char *otherwise = made_otherwise(f, c);
	AUTO_FREE char *detail = NULL;
	struct found w;
	int err;

	for (size_t i = 0; i < f->set.nr_boots; i++) {
		n += is_of(f, i, c);
		done += is_of(f, i, c) && f->boot[i] == FLEET_DONE;
		failed += is_of(f, i, c) && f->boot[i] == FLEET_FAILED;
	}
	find(s, c->part, true, &w);
	task = about_task(s, &w);
	where = strlist_join(&w.nodes, " ");
	counted = fs_path("%zu of %zu %s", done, n, done == n ? "done" : w.runs ? "done, running" :
			  w.waits ? "done, waiting" : failed ? "done, failed" : "done, missing");
	detail = together((const char *const[]){ done < n ? task : "", why, otherwise }, 3);
	s->sum->boots += n;
	s->sum->done += done;
	s->sum->failed += failed;
	s->sum->running += w.nr_runs;
	s->sum->waiting += w.nr_waits;
	err = row(s, "boots", c->part, counted, where, detail ? detail : "");
	strlist_release(&w.nodes);
	return err;
}

/* did a boot end after the tables were made? */
static bool is_older(const struct fleet *f, const char *path)
{
	char made[sizeof("2026-01-01T00:00:00Z")];
	struct stat st;
	struct tm tm;

	if (stat(path, &st))
		return false;
	strftime(made, sizeof(made), "%FT%TZ", gmtime_r(&st.st_mtime, &tm));
	for (size_t i = 0; i < f->set.nr_boots; i++)
		if (f->record[i] && strcmp(f->record[i]->ended, made) > 0)
			return true;
	return false;
}

static int analysis_row(struct state *s)
{
	AUTO_FREE char *path = results_analyze(s->key, "verdicts.csv");
	const bool there = fs_exists(path), old = there && is_older(s->f, path);
	struct found w;
	AUTO_FREE char *task = NULL;
	AUTO_FREE char *where = NULL;
	int err;

	find(s, "", false, &w);
	task = about_task(s, &w);
	where = strlist_join(&w.nodes, " ");
	s->sum->running += w.nr_runs;
	s->sum->waiting += w.nr_waits;
	err = row(s, "analysis", s->key, w.runs ? "running" : w.waits ? "waiting" : old ? "older than its boots" :
		  there ? "done" : "missing", where, w.runs || w.waits || !there ? task : path);
	strlist_release(&w.nodes);
	return err;
}

/* the name that a lock is about, in fresh memory, or NULL */
static char *locked_name(const char *entry)
{
	const size_t len = strlen(entry), end = strlen(LOCK);

	if (*entry != '.' || len <= end + 1 || strcmp(entry + len - end, LOCK))
		return NULL;
	return fs_path("%.*s", (int)(len - end - 1), entry + 1);
}

/* boots that are being made now, by whichever process: by the locks on them */
static int claim_rows(struct state *s)
{
	AUTO_FREE char *dir = results_step("boot");
	struct strlist names = { 0 };
	int err = fs_exists(dir) ? fs_list(dir, &names) : 0;

	if (err)
		fail(err, "%s", dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *name = locked_name(names.at[i]);
		AUTO_FREE char *who = name ? fs_claim_holder(dir, name) : NULL;

		if (who)
			err = row(s, "boot", name, "running", who, "");
	}
	strlist_release(&names);
	return err;
}

static int fill(struct state *s)
{
	const struct fleet *f = s->f;
	int err = 0;

	for (size_t i = 0; i < f->nr_kernels && !err; i++)
		err = kernel_row(s, &f->kernel[i]);
	for (size_t i = 0; i < f->nr_cells && !err; i++)
		err = cell_row(s, &f->cell[i]);
	if (!err)
		err = claim_rows(s);
	return err ? err : analysis_row(s);
}

int fleet_state(const struct fleet *f, const char *key, struct text_table *t, struct fleet_sum *sum)
{
	AUTO_FREE char *name = fleet_job_name(key);
	struct state s = { .f = f, .key = key, .t = t, .sum = sum };
	int err;

	*sum = (struct fleet_sum){ 0 };
	text_table_init(t, columns);
	err = fleet_jobs_read(&s.jobs, key);
	if (!err && s.jobs.n)
		err = slurm_queue_read(&s.queue, name);
	if (err == -ENOENT || err == -EIO)
		err = 0;		/* nobody answers, which has been said, or there is no Slurm here */
	if (!err)
		err = fill(&s);
	slurm_queue_release(&s.queue);
	fleet_jobs_release(&s.jobs);
	return err;
}
