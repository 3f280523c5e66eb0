// SPDX-License-Identifier: GPL-2.0-only
/* From the plan of a job to its answer. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/export.h"
#include "analyze/analyze.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "matrix/result_key.h"
#include "report/report.h"
#include "results/results.h"
#include "try/try_answer.h"
#include "try/try_cases.h"
#include "verbs/try_run.h"

enum { SUMMARY_BYTES = 1000000, MORE_BOOTS = 7 };

/* what an answer is made from */
struct outcome {
	const struct try_changed *changed;
	struct report first, more;	/* more: of a second plan, of operations that vary */
	bool has_more;
	struct strlist crossing;	/* cases that run a changed function */
	char *dir;			/* of the first report */
};

/*
 * Boots, tables and report of a plan; @r is to be released whatever is returned. The first of a job says which
 * operations run changed code.
 */
static int run_plan(const char *plan, const struct plan_args *args, struct outcome *o, struct report *r)
{
	AUTO_FREE char *key = NULL;
	struct session s;
	int err = session_open(&s, plan, args);
	const bool first = !o->dir;

	*r = (struct report){ 0 };
	if (err)
		return err;
	key = result_key(&s.plan);
	if (first)
		o->dir = report_dir(&s.plan);
	err = boot_step(&s);
	if (!err && first)
		err = try_crossing(&s, o->changed, &o->crossing);
	if (!err)
		err = collect_step(&s);
	if (!err)
		err = analyze_plan(&s.plan);
	if (!err)
		err = report_read(r, key, s.plan.name);
	if (!err)
		err = report_check_boots(r);
	if (!err)
		err = report_write(r, key);
	if (!err && s.partly)
		err = -EINVAL;
	session_close(&s);
	return err;
}

/* operations that vary get more boots, the others are decided */
static int run_more(struct try_job *j, const struct try_args *a, const struct strlist *open, struct outcome *o)
{
	struct try_job more = *j;
	struct plan_args seeds = a->plan;
	AUTO_FREE char *plan = NULL;
	int err;

	seeds.boots = "1-6";		/* boot 0 repeats the seed of boot 1: that has been looked at */
	more.cases = more.kcases = (struct strlist){ 0 };
	more.boots = MORE_BOOTS;
	note("%zu operations vary between boots: %d boots of these alone", open->n, MORE_BOOTS - 1);
	err = try_cases_pick(&more, open);
	if (!err)
		err = try_write_plan(&more, "more", &plan);
	strlist_release(&more.cases);
	strlist_release(&more.kcases);
	o->has_more = !err;
	return err ? err : run_plan(plan, &seeds, o, &o->more);
}

static int to_file(const char *path, const char *mode, const char *text, size_t len)
{
	FILE *f = fopen(path, mode);
	int err = f ? 0 : fail(-errno, "open %s", path);

	if (!err && fwrite(text, 1, len, f) != len)
		err = fail(-EIO, "write %s", path);
	if (f && fclose(f) && !err)
		err = fail(-EIO, "write %s", path);
	return err;
}

static int put_commit(const struct try_answer *w, char **text)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	AUTO_FREE char *path = try_dir(w->job, "commit.txt");
	FILE *f = memfile_open(&m);
	int err = f ? answer_commit(w, f) : -ENOMEM;

	*text = err ? NULL : memfile_take(&m);
	return *text ? fs_write(path, *text, strlen(*text)) : fail(-ENOMEM, "%s", path);
}

/* several jobs of a workflow share the file */
static int put_summary(const struct try_answer *w, const char *path)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = path ? memfile_open(&m) : NULL;
	int err = path ? f ? answer_markdown(w, SUMMARY_BYTES, f) : -ENOMEM : 0;

	if (!path)
		return 0;
	if (!err)
		err = memfile_close(&m);
	return err ? fail(err, "%s", path) : to_file(path, "a", m.at, m.len);
}

static int print_answer(const struct outcome *o, const struct try_args *a, const struct try_answer *w,
			const struct verdict_row *row, size_t n)
{
	AUTO_FREE char *dir = try_dir(w->job, NULL);
	AUTO_FREE char *commit = NULL;
	int err = put_commit(w, &commit);

	if (!err)
		err = put_summary(w, a->summary);
	if (err)
		return err;
	if (a->json)
		return verdict_json(row, n, stdout) ? fail(-EIO, "print") : 0;
	answer_summary(w, stdout);
	printf("\n%s\n%s/commit.txt has these lines, %s/index.html the whole report\n", commit, dir, o->dir);
	return 0;
}

/* the rows of instructions, of what varies those of more boots, are held against the gate */
static size_t gate_rows(const struct outcome *o, struct verdict_row *row)
{
	const struct model *from[2] = { &o->first.model, &o->more.model };
	size_t n = 0;

	for (size_t k = 0; k < ARRAY_SIZE(from); k++)
		for (size_t i = 0; i < from[k]->nr_row; i++) {
			const struct verdict_row *r = &from[k]->row[i];
			size_t at = 0;

			while (at < n && (strcmp(row[at].bench, r->bench) || strcmp(row[at].key.arm, r->key.arm)))
				at++;
			if (strcmp(r->metric, "instructions"))
				continue;
			row[at] = *r;
			n += at == n;
		}
	return n;
}

static int finish(const struct outcome *o, const struct try_args *a, const struct try_answer *w)
{
	AUTO_FREE struct verdict_row *row = calloc(o->first.model.nr_row + o->more.model.nr_row + 1, sizeof(*row));
	size_t n;

	if (!row) {
		fail(-ENOMEM, "answer");
		return EXIT_CANNOT;
	}
	n = gate_rows(o, row);
	if (print_answer(o, a, w, row, n))
		return EXIT_CANNOT;
	return regression_gate_hold(&a->gate, row, n) ? EXIT_NO : EXIT_DONE;
}

static int make_answer(const struct try_job *j, const struct outcome *o, struct try_answer *w)
{
	return try_answer_make(w, j, o->changed, &o->first.model, o->has_more ? &o->more.model : NULL, &o->crossing);
}

/* which operations get more boots after the first; a gate holds against all of them. -ENOMEM */
static int find_open(const struct try_job *j, const struct try_args *a, const struct outcome *o, struct strlist *open)
{
	const bool all = a->all || a->cases.n || a->gate.has_limit || a->gate.verdicts;
	struct try_answer w;
	size_t left = 0;
	int err = make_answer(j, o, &w);

	if (err)
		return err;
	err = answer_open(&w, all, open, &left);
	if (!err && left)
		note("%zu operations vary between boots and run no function that was changed: left at that (--cases, "
		     "--all and a gate give them more boots)", left);
	try_answer_release(&w);
	return err;
}

int try_answer(struct try_job *j, const struct try_args *a, const char *plan, const struct try_changed *changed)
{
	struct outcome o = { .changed = changed };
	struct strlist open = { 0 };
	struct try_answer w;
	int status = EXIT_CANNOT, err = run_plan(plan, &a->plan, &o, &o.first);

	if (!err)
		err = find_open(j, a, &o, &open);
	if (!err && open.n)
		err = run_more(j, a, &open, &o);
	if (!err)
		err = make_answer(j, &o, &w);
	if (!err) {
		status = finish(&o, a, &w);
		try_answer_release(&w);
	}
	strlist_release(&open);
	strlist_release(&o.crossing);
	free(o.dir);
	report_release(&o.more);
	report_release(&o.first);
	return status;
}
