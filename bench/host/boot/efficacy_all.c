// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "boot/boot.h"
#include "boot/efficacy.h"
#include "boot/efficacy_run.h"
#include "bench/base/fail.h"
#include "bench/base/progress.h"
#include "results/results.h"

struct batch {
	const struct plan *plan;
	struct efficacy **todo;
	struct efficacy_run *run;		/* [nr] */
	struct subproc *sp;		/* [nr] */
	size_t nr;
	struct progress progress;
	int err;			/* what ended it all, or 0 */
};

/* is there a boot to come of this effect boot's arm? */
static bool relied_on(const struct efficacy *e, const struct boot *const *todo, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (todo[i]->feature == e->b->feature && todo[i]->arm == e->b->arm &&
		    todo[i]->kernel == e->b->kernel && todo[i]->build == e->b->build)
			return true;
	return false;
}

static int next(void *ctx, size_t i)
{
	struct batch *a = ctx;
	const struct boot *b = a->todo[i]->b;

	if (a->err)
		return 1;
	progress_now(&a->progress, "%s/%s %s %s: %s", b->feature->name, b->arm->name, b->kernel->name, b->arch,
		     a->todo[i]->proofs.at[0].text);
	a->err = efficacy_run_prepare(&a->run[i], a->plan, a->todo[i], &a->sp[i]);
	return a->err ? 1 : 0;
}

static void say(struct batch *a, const struct efficacy_run *r)
{
	const struct boot *b = r->e->b;
	const struct proof *p = proof_first_failed(&r->e->proofs);

	if (p) {
		progress_hide(&a->progress);
		fail(-EINVAL, "%s/%s, %s: proof failed: %s: %s (%s)", b->feature->name, b->arm->name, b->arch, p->text,
		     p->evidence, r->dir);
	}
	progress_step(&a->progress, "%s/%s %s %s: %s: %s", b->feature->name, b->arm->name, b->kernel->name, b->arch,
		      r->e->proofs.at[0].text, p ? "failed" : "held");
}

static int done(void *ctx, size_t i, int err)
{
	struct batch *a = ctx;

	if (err == -EINTR || err == -ENOENT || a->err) {
		if (err == -ENOENT)
			fail(err, "%s (hardbench doctor says what to install)", a->sp[i].argv[0]);
	} else {
		a->err = efficacy_run_finish(&a->run[i], &a->sp[i], err);
		if (!a->err)
			say(a, &a->run[i]);
		err = 0;
	}
	efficacy_run_release(&a->run[i]);
	return a->err ? a->err : err;
}

static int collect_todo(struct batch *a, struct efficacy_set *e, const struct boot *const *todo, size_t nr_todo)
{
	int err = 0;

	a->todo = calloc(e->n + 1, sizeof(*a->todo));
	a->run = calloc(e->n + 1, sizeof(*a->run));
	a->sp = calloc(e->n + 1, sizeof(*a->sp));
	if (!a->todo || !a->run || !a->sp)
		return fail(-ENOMEM, "effect boots");
	for (size_t i = 0; i < e->n && !err; i++) {
		if (!relied_on(&e->at[i], todo, nr_todo))
			continue;
		if (results_boot_is_done(e->at[i].id))
			err = efficacy_read(&e->at[i]);
		else
			a->todo[a->nr++] = &e->at[i];
	}
	return err;
}

int efficacy_all(const struct plan *p, struct efficacy_set *e, const struct boot *const *todo, size_t nr_todo,
	       unsigned int parallel)
{
	const long cores = sysconf(_SC_NPROCESSORS_ONLN);
	struct batch a = { .plan = p };
	int err = collect_todo(&a, e, todo, nr_todo);

	if (!err && a.nr) {
		progress_begin(&a.progress, "effect", a.nr);
		err = subproc_run_many(a.sp, a.nr, parallel ? parallel : cores > 0 ? cores : 1, next, done, &a);
		progress_end(&a.progress);
		err = a.err ? a.err : err;
	}
	free(a.todo);
	free(a.run);
	free(a.sp);
	return err;
}
