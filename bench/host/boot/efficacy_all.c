// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>

#include "boot/efficacy.h"
#include "boot/efficacy_run.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "matrix/arm_keys.h"
#include "results/results.h"

struct efficacy_batch {
	const struct plan *plan;
	const struct machine_handle *on;
	struct efficacy **todo;
	struct efficacy_run *run;		/* [nr] */
	size_t nr;
	struct efficacy **busy;			/* [nr_busy] of @todo: another process makes them */
	size_t nr_busy;
};

/* is there a boot to come of this effect boot's arm? */
static bool relied_on(const struct efficacy *e, const struct boot *const *todo, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (boot_same_arm(todo[i], e->b))
			return true;
	return false;
}

/* the first proof stands for all of a boot */
static char *efficacy_title(void *ctx, size_t i)
{
	const struct efficacy *e = ((const struct efficacy_batch *)ctx)->todo[i];
	const struct boot *b = e->b;

	return fs_path("%s/%s %s %s: %s", b->feature->name, b->arm->name, b->kernel->name, b->arch,
		       e->proofs.at[0].text);
}

static int efficacy_prepare(void *ctx, size_t i, struct subproc *sp)
{
	struct efficacy_batch *a = ctx;
	struct efficacy *e = a->todo[i];
	int err = results_boot_is_done(e->id) ? VM_ELSEWHERE :
						efficacy_run_prepare(&a->run[i], a->on, a->plan, e, sp);

	if (err == VM_ELSEWHERE)
		a->busy[a->nr_busy++] = e;
	return err;
}

static int efficacy_tick(void *ctx, size_t i)
{
	return vm_tick(&((struct efficacy_batch *)ctx)->run[i].vm);
}

static int efficacy_finish(void *ctx, size_t i, const struct subproc *sp, int err, struct progress *progress)
{
	AUTO_FREE char *title = efficacy_title(ctx, i);
	struct efficacy_run *r = &((struct efficacy_batch *)ctx)->run[i];
	const struct boot *b = r->e->b;
	const struct proof *p;

	err = efficacy_run_finish(r, sp, err);
	if (err)
		return err;
	p = proof_first_failed(&r->e->proofs);
	if (p) {
		progress_hide(progress);
		fail(-EINVAL, "%s/%s, %s: proof failed: %s: %s (%s)", b->feature->name, b->arm->name, b->arch,
		     p->text, p->evidence, r->vm.dir);
	}
	progress_step(progress, "%s: %s", title, p ? "failed" : "held");
	return 0;
}

static void efficacy_release(void *ctx, size_t i)
{
	efficacy_run_release(&((struct efficacy_batch *)ctx)->run[i]);
}

static int efficacy_collect_todo(struct efficacy_batch *a, struct efficacy_set *e, const struct boot *const *todo,
			size_t nr_todo)
{
	int err = 0;

	a->todo = calloc(e->n + 1, sizeof(*a->todo));
	a->run = calloc(e->n + 1, sizeof(*a->run));
	a->busy = calloc(e->n + 1, sizeof(*a->busy));
	if (!a->todo || !a->run || !a->busy)
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

static int await_busy(struct efficacy_batch *a)
{
	const size_t n = a->nr_busy;
	int err = 0;

	a->nr = a->nr_busy = 0;
	for (size_t i = 0; i < n && !err; i++) {
		err = vm_await(a->busy[i]->id);
		if (!err && results_boot_is_done(a->busy[i]->id))
			err = efficacy_read(a->busy[i]);
		else
			a->todo[a->nr++] = a->busy[i];
	}
	return err;
}

int efficacy_all(const struct plan *p, const struct machine_handle *on, struct efficacy_set *e,
		 const struct boot *const *todo, size_t nr_todo, unsigned int parallel)
{
	struct efficacy_batch a = { .plan = p, .on = on };
	const struct vm_jobs jobs = {
		.what = "effect", .ctx = &a, .title = efficacy_title, .prepare = efficacy_prepare,
		.tick = efficacy_tick, .finish = efficacy_finish, .release = efficacy_release,
	};
	int err = efficacy_collect_todo(&a, e, todo, nr_todo);

	while (!err && a.nr) {
		err = vm_run_all(&jobs, a.nr, on, parallel);
		if (!err)
			err = await_busy(&a);
	}
	free(a.todo);
	free(a.busy);
	free(a.run);
	return err;
}
