// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "boot/boot.h"
#include "matrix/boot_deps.h"
#include "boot/boot_mend.h"
#include "boot/boot_run.h"
#include "boot/case_module.h"
#include "boot/quiet.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/progress.h"
#include "bench/base/topology.h"
#include "matrix/prereg.h"
#include "config/plan_looks.h"
#include "results/results.h"

enum { TRIES = 3 };		/* of a boot on a machine that is not this host: power and network may fail there */

struct boot_batch {				/* the boots of one call */
	struct boot_session s;
	const struct boot **todo;
	struct boot_run *run;		/* [nr] */
	unsigned char *tried;		/* [nr] how often it failed */
	size_t nr, unbuilt;		/* unbuilt: boots to come that are not among them, no kernel is there */
	size_t asked, made, failed;
	const struct boot **busy;	/* [nr_busy] of @todo: another process makes them */
	size_t nr_busy;
};

static void say_failed(const struct boot_run *r, bool again, struct progress *progress)
{
	const struct boot *b = r->b;

	progress_hide(progress);
	if (again)
		note("boot %u of %s/%s, %s: %s: %s (%s); once more", b->index, b->feature->name, b->arm->name, b->arch,
		     r->outcome, r->why, r->vm.dir);
	else
		fail(-EINVAL, "boot %u of %s/%s, %s, seed %llu: %s: %s (%s)", b->index, b->feature->name, b->arm->name,
		     b->arch, (unsigned long long)b->seed, r->outcome, r->why, r->vm.dir);
}

static unsigned int tries(const struct boot_batch *a)
{
	return a->s.on.ops->remote ? TRIES : 1;
}

/* at once, so that it stays beside the other boots of its block */
static int failed(struct boot_batch *a, size_t i, struct progress *progress)
{
	const bool again = ++a->tried[i] < tries(a) && !a->run[i].gone;

	say_failed(&a->run[i], again, progress);
	a->failed += !again;
	return again ? VM_AGAIN : a->run[i].gone ? -EHOSTDOWN : 0;
}

static char *boot_title(void *ctx, size_t i)
{
	const struct boot *b = ((const struct boot_batch *)ctx)->todo[i];

	return fs_path("%s/%s %s %s, boot %u", b->feature->name, b->arm->name, b->kernel->name, b->arch, b->index);
}

static int boot_prepare(void *ctx, size_t i, struct subproc *sp)
{
	struct boot_batch *a = ctx;
	const struct boot *b = a->todo[i];
	int err = VM_ELSEWHERE;

	if (results_boot_is_done(b->id))	/* by now */
		a->run[i] = (struct boot_run){ .port_fd = -1, .console_fd = -1 };
	else
		err = boot_run_prepare(&a->run[i], &a->s, b, sp);
	if (err == VM_ELSEWHERE)
		a->busy[a->nr_busy++] = b;
	return err;
}

static int boot_tick(void *ctx, size_t i)
{
	return boot_run_tick(&((struct boot_batch *)ctx)->run[i]);
}

static int boot_finish(void *ctx, size_t i, const struct subproc *sp, int err, struct progress *progress)
{
	struct boot_batch *a = ctx;
	struct boot_run *r = &a->run[i];
	const struct boot *b = a->todo[i];
	AUTO_FREE char *title = boot_title(ctx, i);

	err = boot_run_finish(r, sp, err);
	if (err)
		return err;
	if (strcmp(r->outcome, "done"))
		err = failed(a, i, progress);
	else
		a->made++;
	if (r->splat[0]) {
		progress_hide(progress);
		note("boot %u of %s/%s, %s: the console has a warning: %s (%s)", b->index, b->feature->name,
		     b->arm->name, b->arch, r->splat, r->vm.dir);
	}
	if (err != VM_AGAIN)
		progress_step(progress, "%s: %s, %.1f s", title, r->outcome, r->vm.wall_ns / 1e9);
	return err;
}

static void boot_release(void *ctx, size_t i)
{
	boot_run_release(&((struct boot_batch *)ctx)->run[i]);
}

static int boot_collect_todo(struct boot_batch *a, bool dry)
{
	const struct matrix *set = a->s.set;

	a->todo = calloc(set->nr_boots + 1, sizeof(*a->todo));
	if (!a->todo)
		return fail(-ENOMEM, "boot");
	for (size_t i = 0; i < set->nr_boots; i++) {
		int can = 1;

		a->asked += set->boots[i].asked;
		if (!set->boots[i].asked || results_boot_is_done(set->boots[i].id))
			continue;
		if (!dry)
			can = boot_can_run(set, &set->boots[i]);
		if (can < 0)
			return can;
		if (can)
			a->todo[a->nr++] = &set->boots[i];
		else
			a->unbuilt++;
	}
	a->run = calloc(a->nr + 1, sizeof(*a->run));
	a->busy = calloc(a->nr + 1, sizeof(*a->busy));
	a->tried = calloc(a->nr + 1, sizeof(*a->tried));
	return a->run && a->busy && a->tried ? 0 : fail(-ENOMEM, "boot");
}

/* what is built is booted; that something is not is said before and counts as a failure */
static int check_builds(const struct boot_batch *a)
{
	if (!a->unbuilt)
		return 0;
	fail(-EINVAL, "no kernel yet for %zu of %zu boots: hardbench build %s", a->unbuilt, a->asked,
	     a->s.plan->word);
	return a->nr ? 0 : -EINVAL;
}

/* what others have made by now is made; what they began and did not finish is to be done after all */
static int await_busy(struct boot_batch *a)
{
	const size_t n = a->nr_busy;
	int err = 0;

	a->nr = a->nr_busy = 0;
	memset(a->tried, 0, n * sizeof(*a->tried));
	for (size_t i = 0; i < n && !err; i++) {
		err = vm_await(a->busy[i]->id);
		if (!results_boot_is_done(a->busy[i]->id))
			a->todo[a->nr++] = a->busy[i];
	}
	return err;
}

/* those of the plan, and what is known to have been open after its looks */
static int select_cases(struct boot_batch *a)
{
	int err = 0;

	for (int i = 0; i < STOP_LOOKS && !err; i++)
		err = boot_cases_select(&a->s.cases[i], a->s.plan,
					i ? (unsigned int)stop_look(plan_first_look(a->s.plan), i - 1) + 1 : 0);
	return err;
}

static int run_todo(struct boot_batch *a, unsigned int parallel)
{
	const struct vm_jobs jobs = {
		.what = "boot", .tries = tries(a), .ctx = a, .title = boot_title, .prepare = boot_prepare,
		.tick = boot_tick, .finish = boot_finish, .release = boot_release,
	};
	int err;

	a->s.fault = getenv("HARDBENCH_FAULT");
	host_read(&a->s.host);
	err = select_cases(a);
	if (!err)
		err = vm_run_all(&jobs, a->nr, &a->s.on, parallel);
	while (!err && a->nr_busy) {
		err = await_busy(a);
		if (!err)
			err = vm_run_all(&jobs, a->nr, &a->s.on, parallel);
	}
	return err;
}

/* on a machine that is not this host its runner looks at the settings, before it times anything */
static int run_quietly(struct boot_batch *a, const struct boot_options *o)
{
	const struct machine_ops *ops = a->s.on.ops;
	const char *root = getenv("HARDBENCH_SYSTEM");	/* tests: another /sys and /proc */
	struct restorer r;
	int err;

	if (!ops->timed)
		return run_todo(a, o->parallel);
	a->s.strict = o->strict;
	err = quiet_begin(&r, root ? root : "", topology_place(), o->strict && !ops->remote, o->tune);
	if (!err && !ops->remote && topology_bind_memory())
		note("memory is not bound to the node of the core that measures: the kernel does not allow it");
	if (!err)
		err = run_todo(a, o->parallel);
	quiet_end(&r);
	return err;
}

static void print_dry(const struct boot_batch *a)
{
	const struct matrix *set = a->s.set;

	for (size_t i = 0, k = 0; i < set->nr_boots; i++) {
		const struct boot *b = &set->boots[i];
		const bool missing = k < a->nr && a->todo[k] == b;

		if (!b->asked)
			continue;
		k += missing;
		printf("%s  %s  %s/%s %s %s %s, boot %u, seed %llu\n", missing ? "boot " : "have ", b->id,
		       b->feature->name, b->arm->name, b->kernel->name, b->arch, b->toolchain, b->index,
		       (unsigned long long)b->seed);
	}
}

static struct js *boot_row(const struct boot *b)
{
	struct js *o = js_object();

	js_set_text(o, "boot", b->id);
	js_set_text(o, "build", b->build->id);
	js_set_text(o, "feature", b->feature->name);
	js_set_text(o, "arm", b->arm->name);
	js_set_text(o, "kernel", b->kernel->name);
	js_set_text(o, "arch", b->arch);
	js_set_text(o, "toolchain", b->toolchain);
	js_set_int(o, "index", b->index);
	js_set_int(o, "seed", b->seed);
	js_set_text(o, "outcome", results_boot_is_done(b->id) ? "done" : "missing");
	return o;
}

static int print_json(const struct boot_session *s)
{
	struct js *table = js_array();
	int err;

	for (size_t i = 0; i < s->set->nr_boots; i++)
		if (s->set->boots[i].asked)
			js_add_take(table, boot_row(&s->set->boots[i]));
	err = js_write(table, stdout);
	js_free(table);
	return err ? fail(err, "print the boots") : 0;
}

static int conclude(const struct boot_batch *a, const struct boot_options *o)
{
	size_t arms = 0, agree = 0;
	int err = a->s.on.ops->deterministic ? boot_check(&a->s, &arms, &agree) : 0;

	if (agree < arms)		/* has been said */
		err = 0;
	if (o->json && print_json(&a->s)) {
		err = -EIO;
	} else if (!o->json) {
		printf("%zu boots done now, %zu before, %zu failed", a->made,
		       a->asked - a->made - a->failed - a->unbuilt, a->failed);
		if (a->s.on.ops->deterministic)
			printf("; boots of one seed agree in %zu of %zu arms", agree, arms);
		putchar('\n');
	}
	return err ? err : a->failed || a->unbuilt || agree < arms;
}

/*
 * First the boots that others rely on. Where a plan is done in parts, who built a kernel may have been asked about
 * another feature, which has no such boots: their modules are made now.
 */
static int run_effects(struct boot_batch *a, unsigned int parallel)
{
	int err = a->s.plan->part ? efficacy_build(a->s.set, false) : 0;

	if (!err && a->s.plan->part)
		err = case_module_build(a->s.plan, a->s.set, false);
	if (!err)
		err = efficacy_list(a->s.set, &a->s.effects);
	return err ? err : efficacy_all(a->s.plan, &a->s.on, &a->s.effects, a->todo, a->nr, parallel);
}

static int locked(struct boot_batch *a, const struct boot_options *o)
{
	int err = boot_mend(a->s.set, o->dry);

	if (!err)
		err = boot_collect_todo(a, o->dry);
	if (!err && o->dry && a->nr)
		err = boot_cases_check(a->s.plan);
	if (!err && o->dry && o->json)
		err = print_json(&a->s);
	else if (!err && o->dry)
		print_dry(a);
	if (err || o->dry)
		return err;
	err = check_builds(a);
	if (!err)
		err = prereg_register(a->s.plan, a->s.set);
	if (!err && a->nr)
		err = machine_prepare(&a->s.on);
	if (!err && a->nr)
		err = run_effects(a, o->parallel);
	if (!err && a->nr)
		err = run_quietly(a, o);
	return err ? err : conclude(a, o);
}

int boot_all(const struct plan *p, const struct matrix *s, const struct boot_options *o)
{
	struct boot_batch a = { .s = { .plan = p, .set = s } };
	AUTO_CLOSE int lock = -1;
	int err = machine_open(&a.s.on, &p->machine_def);

	if (err)
		return err;
	a.s.dir = results_step("boot");
	err = fs_mkdirs(a.s.dir);
	if (!err && !o->dry)
		err = p->part ? fs_lock_shared(a.s.dir, &lock) : fs_lock(a.s.dir, &lock);
	if (!err)
		err = locked(&a, o);
	for (int i = 0; i < STOP_LOOKS; i++)
		boot_cases_release(&a.s.cases[i]);
	efficacy_set_release(&a.s.effects);
	machine_close(&a.s.on);
	free(a.s.dir);
	free(a.todo);
	free(a.busy);
	free(a.tried);
	free(a.run);
	return err;
}
