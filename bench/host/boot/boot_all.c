// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <string.h>

#include "bench/base/json.h"
#include "boot/boot.h"
#include "matrix/boot_deps.h"
#include "boot/boot_run.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/progress.h"
#include "matrix/prereg.h"
#include "results/results.h"

struct batch {				/* the boots of one call */
	struct boot_session s;
	const struct boot **todo;
	struct boot_run *run;		/* [nr] */
	struct subproc *sp;		/* [nr] */
	size_t nr, failed, unbuilt;	/* unbuilt: boots to come that are not among them, no kernel is there */
	struct progress progress;
	int err;			/* what ended it all, or 0 */
};

static void say_failed(struct batch *a, const struct boot_run *r)
{
	const struct boot *b = r->b;

	a->failed++;
	progress_hide(&a->progress);
	fail(-EINVAL, "boot %u of %s/%s, %s, seed %llu: %s: %s (%s)", b->index, b->feature->name, b->arm->name,
	     b->arch, (unsigned long long)b->seed, r->outcome, r->why, r->dir);
}

static int finish(struct batch *a, size_t i, int err)
{
	struct boot_run *r = &a->run[i];
	const struct boot *b = a->todo[i];

	err = boot_run_finish(r, &a->sp[i], err);
	if (!err && strcmp(r->outcome, "done"))
		say_failed(a, r);
	if (!err && r->splat[0]) {
		progress_hide(&a->progress);
		note("boot %u of %s/%s, %s: the console has a warning: %s (%s)", b->index, b->feature->name,
		     b->arm->name, b->arch, r->splat, r->dir);
	}
	if (!err)
		progress_step(&a->progress, "%s/%s %s %s, boot %u: %s, %.1f s", b->feature->name, b->arm->name,
			      b->kernel->name, b->arch, b->index, r->outcome, r->wall_ns / 1e9);
	boot_run_release(r);
	return err;
}

static int on_tick(void *ctx)
{
	return boot_run_tick(ctx);
}

static int next(void *ctx, size_t i)
{
	struct batch *a = ctx;
	const struct boot *b = a->todo[i];
	int err;

	if (a->err)
		return 1;
	progress_now(&a->progress, "%s/%s %s %s, boot %u", b->feature->name, b->arm->name, b->kernel->name,
		     b->arch, b->index);
	err = boot_run_prepare(&a->run[i], &a->s, b, &a->sp[i]);
	if (!err) {
		a->sp[i].on_tick = on_tick;
		a->sp[i].ctx = &a->run[i];
		return 0;
	}
	if (err == 1)			/* nothing to run: a proof failed on the compiled code */
		err = finish(a, i, 0);
	a->err = err;
	return 1;
}

static int done(void *ctx, size_t i, int err)
{
	struct batch *a = ctx;

	if (err == -EINTR || err == -ENOENT || a->err) {
		if (err == -ENOENT)
			fail(err, "%s (hardbench doctor says what to install)", a->sp[i].argv[0]);
		boot_run_release(&a->run[i]);
		return a->err ? a->err : err;
	}
	a->err = finish(a, i, err);
	progress_tick(&a->progress);
	return a->err;
}

/* temporary folders of processes that are gone */
static int remove_stale(const char *dir)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	int err = 0;

	if (!d)
		return fail(-errno, "%s", dir);
	while (!err && (e = readdir(d))) {
		const char *tmp = strstr(e->d_name, ".tmp-");
		AUTO_FREE char *path = fs_path("%s/%s", dir, e->d_name);

		if (e->d_name[0] == '.' && tmp && kill(atoi(tmp + 5), 0) && errno == ESRCH)
			err = fs_remove(path);
	}
	closedir(d);
	return err;
}

static int collect_todo(struct batch *a, bool dry)
{
	const struct matrix *set = a->s.set;

	a->todo = calloc(set->nr_boots + 1, sizeof(*a->todo));
	if (!a->todo)
		return fail(-ENOMEM, "boot");
	for (size_t i = 0; i < set->nr_boots; i++) {
		int can = 1;

		if (results_boot_is_done(set->boots[i].id))
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
	a->sp = calloc(a->nr + 1, sizeof(*a->sp));
	return a->run && a->sp ? 0 : fail(-ENOMEM, "boot");
}

/* what is built is booted; that something is not is said before and counts as a failure */
static int check_builds(const struct batch *a)
{
	if (!a->unbuilt)
		return 0;
	fail(-EINVAL, "no kernel yet for %zu of %zu boots: hardbench build %s", a->unbuilt, a->s.set->nr_boots,
	     a->s.plan->name);
	return a->nr ? 0 : -EINVAL;
}

static int run_todo(struct batch *a, unsigned int parallel)
{
	const long cores = sysconf(_SC_NPROCESSORS_ONLN);
	AUTO_FREE char *plugin = fs_path("%s/meter.so", fs_lib_dir());
	int err;

	a->s.fault = getenv("HARDBENCH_FAULT");
	a->s.plugin = realpath(plugin, NULL);
	if (!a->s.plugin)
		return fail(-errno, "%s (make builds it)", plugin);
	err = fs_sha256_file(a->s.plugin, a->s.plugin_sha256);
	if (err)
		return fail(err, "%s", a->s.plugin);
	host_read(&a->s.host);
	err = boot_cases_select(&a->s.cases, a->s.plan);
	if (err)
		return err;
	progress_begin(&a->progress, "boot", a->nr);
	err = subproc_run_many(a->sp, a->nr, parallel ? parallel : cores > 0 ? cores : 1, next, done, a);
	progress_end(&a->progress);
	return a->err ? a->err : err;
}

static void print_dry(const struct batch *a)
{
	const struct matrix *set = a->s.set;

	for (size_t i = 0, k = 0; i < set->nr_boots; i++) {
		const struct boot *b = &set->boots[i];
		const bool missing = k < a->nr && a->todo[k] == b;

		k += missing;
		printf("%s  %s  %s/%s %s %s %s, boot %u, seed %llu\n", missing ? "boot " : "have ", b->id,
		       b->feature->name, b->arm->name, b->kernel->name, b->arch, b->toolchain, b->index,
		       (unsigned long long)b->seed);
	}
}

static struct js *row(const struct boot *b)
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
		js_add_take(table, row(&s->set->boots[i]));
	err = js_write(table, stdout);
	js_free(table);
	return err ? fail(err, "print the boots") : 0;
}

static int conclude(const struct batch *a, const struct boot_options *o)
{
	size_t arms = 0, agree = 0;
	int err = boot_check(&a->s, &arms, &agree);

	if (agree < arms)		/* has been said */
		err = 0;
	if (o->json && print_json(&a->s))
		err = -EIO;
	else if (!o->json)
		printf("%zu boots done now, %zu before, %zu failed; boots of one seed agree in %zu of %zu arms\n",
		       a->nr - a->failed, a->s.set->nr_boots - a->nr - a->unbuilt, a->failed, agree, arms);
	return err ? err : a->failed || a->unbuilt || agree < arms;
}

/* first the boots that others rely on */
static int run_effects(struct batch *a, unsigned int parallel)
{
	int err = efficacy_list(a->s.set, &a->s.effects);

	return err ? err : efficacy_all(a->s.plan, &a->s.effects, a->todo, a->nr, parallel);
}

static int locked(struct batch *a, const struct boot_options *o)
{
	int err = remove_stale(a->s.dir);

	if (!err)
		err = collect_todo(a, o->dry);
	if (!err && o->dry)
		print_dry(a);
	if (err || o->dry)
		return err;
	err = check_builds(a);
	if (!err)
		err = prereg_register(a->s.plan, a->s.set);
	if (!err && a->nr)
		err = run_effects(a, o->parallel);
	if (!err && a->nr)
		err = run_todo(a, o->parallel);
	return err ? err : conclude(a, o);
}

int boot_all(const struct plan *p, const struct matrix *s, const struct boot_options *o)
{
	struct batch a = { .s = { .plan = p, .set = s } };
	AUTO_CLOSE int lock = -1;
	int err;

	a.s.dir = results_step("boot");
	err = fs_mkdirs(a.s.dir);
	if (!err)
		err = fs_lock(a.s.dir, &lock);
	if (!err)
		err = locked(&a, o);
	boot_cases_release(&a.s.cases);
	efficacy_set_release(&a.s.effects);
	free(a.s.plugin);
	free(a.s.dir);
	free(a.todo);
	free(a.run);
	free(a.sp);
	return err;
}
