// SPDX-License-Identifier: GPL-2.0-only
/* Many boots: which are to be run, in what order and how many at once is all that there is to know about them. */
#include <errno.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/host.h"
#include "bench/base/fs.h"
#include "boot/vm.h"
#include "results/results.h"

struct batch {
	const struct vm_jobs *jobs;
	unsigned int tries;
	struct subproc *sp;		/* [n * tries] */
	struct slot *slot;		/* [n * tries] a try each, those of a boot one after the other */
	bool again;			/* the try before failed */
	struct progress progress;
	int err;			/* what ended it all, or 0 */
};

struct slot { struct batch *in; size_t i; };

static int tick_job(void *ctx)
{
	const struct slot *s = ctx;
	const struct vm_jobs *jobs = s->in->jobs;

	progress_tick(&s->in->progress);
	return jobs->tick(jobs->ctx, s->i);
}

/* an emulator that cannot write goes on, and what it leaves looks like a guest that fell silent */
static int finish_job(struct batch *a, size_t at, int err)
{
	const int full = fs_room(results_dir());
	const size_t i = at / a->tries;

	err = full ? full : a->jobs->finish(a->jobs->ctx, i, &a->sp[at], err, &a->progress);
	a->jobs->release(a->jobs->ctx, i);
	a->again = err == VM_AGAIN;
	return a->again ? 0 : err;
}

static int next_job(void *ctx, size_t at)
{
	struct batch *a = ctx;
	const size_t i = at / a->tries;
	AUTO_FREE char *title = NULL;
	int err;

	if (a->err || (at % a->tries && !a->again))
		return 1;
	a->again = false;
	title = a->jobs->title(a->jobs->ctx, i);
	progress_now(&a->progress, "%s", title);
	err = a->jobs->prepare(a->jobs->ctx, i, &a->sp[at]);
	if (!err) {
		a->slot[at] = (struct slot){ a, i };
		a->sp[at].on_tick = tick_job;
		a->sp[at].ctx = &a->slot[at];
		return 0;
	}
	if (err == 1)
		err = finish_job(a, at, 0);
	else
		a->jobs->release(a->jobs->ctx, i);
	a->err = err == VM_ELSEWHERE ? 0 : err;
	return 1;
}

static int job_done(void *ctx, size_t at, int err)
{
	struct batch *a = ctx;

	if (err == -ENOENT || a->err) {
		if (err == -ENOENT)
			fail(err, "%s (hardbench doctor says what to install)", a->sp[at].argv[0]);
		a->jobs->release(a->jobs->ctx, at / a->tries);
		return a->err ? a->err : err;
	}
	a->err = finish_job(a, at, err);
	return a->err;
}

static unsigned int at_once(const struct machine_handle *on, unsigned int wanted)
{
	if (!on->ops->parallel)
		return 1;
	return wanted ? wanted : host_cores();
}

int vm_run_all(const struct vm_jobs *jobs, size_t n, const struct machine_handle *on, unsigned int parallel)
{
	const unsigned int tries = jobs->tries ? jobs->tries : 1;
	struct batch a = { .jobs = jobs, .tries = tries, .sp = calloc(n * tries + 1, sizeof(*a.sp)),
			   .slot = calloc(n * tries + 1, sizeof(*a.slot)) };
	int err = a.sp && a.slot ? 0 : fail(-ENOMEM, "%s", jobs->what);

	if (!err) {
		progress_begin(&a.progress, jobs->what, n);
		err = subproc_run_many(a.sp, n * tries, at_once(on, parallel), next_job, job_done, &a);
		progress_end(&a.progress);
	}
	free(a.sp);
	free(a.slot);
	return a.err ? a.err : err;
}
