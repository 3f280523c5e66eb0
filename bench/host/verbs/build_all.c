// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "boot/boot.h"
#include "matrix/boot_deps.h"
#include "build/build.h"
#include "build/build_run.h"
#include "bench/base/cleanup.h"
#include "bench/base/durations.h"
#include "boot/efficacy.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "matrix/build_failures.h"
#include "results/results.h"
#include "results/whole.h"
#include "verbs/build_tally.h"

int build_baseline_of(const struct matrix *s, const struct build *b, const struct build **out)
{
	struct build want = *b;
	size_t i;
	int err;

	*out = NULL;
	want.arm = &b->feature->arms[0];
	if (want.arm->toolchain)
		want.toolchain = want.arm->toolchain;
	err = build_id(&want);
	if (err || !strcmp(want.id, b->id))
		return err;
	for (i = 0; i < s->nr_builds; i++)
		if (!strcmp(s->builds[i].id, want.id))
			*out = &s->builds[i];
	return 0;
}

static int is_it(void *ctx, const struct build *needed)
{
	const struct build *b = ctx;

	return !strcmp(needed->id, b->id);
}

/* is there a boot to come that needs this kernel? where the proofs cannot be read, the boot will say so */
static bool is_wanted(const struct matrix *s, const struct build *b)
{
	for (size_t i = 0; i < s->nr_boots; i++)
		if (!results_boot_is_done(s->boots[i].id) && boot_deps(s, &s->boots[i], is_it, (void *)b) > 0)
			return true;
	return false;
}

static bool is_missing(const struct matrix *s, const struct build *b)
{
	if (build_is_cached(b->id))
		return false;
	if (build_is_spoilt(b->id))
		return true;
	if (results_build_is_here(b->id))
		return false;
	return !results_build_is_published(b->id) || is_wanted(s, b);
}

static bool is_to_make(const struct matrix *s, const struct build *b)
{
	return b->asked && is_missing(s, b);
}

/* a kernel that cannot be built stays out of what follows, with the reason; anything else ends the verb */
static int keep_failure(const struct matrix *s, const struct build *b, struct progress *p, const struct reason *why,
			int err)
{
	AUTO_FREE char *line = NULL;

	progress_hide(p);
	reason_print(why, err);
	if (err != -EINVAL || !why->text)
		return err;
	line = fs_path("%s\n", why->text);
	err = build_failure_keep(s, b, line);
	return err ? err : 1;
}

static int make_it(const struct matrix *s, const struct build *b, struct progress *p, struct build_stats *st,
		   struct reason *why)
{
	const struct build *baseline;
	int err = build_baseline_of(s, b, &baseline);

	if (!err && baseline && is_missing(s, baseline)) {
		AUTO_FREE char *title = build_title(b);

		return because(why, -EINVAL, "%s: its baseline could not be built", title);
	}
	return err ? err : build_make(b, baseline, p, s->part, st, why);
}

/* 1 = it failed, and the others go on */
static int build_one(const struct matrix *s, const struct build *b, struct progress *p)
{
	AUTO_FREE char *title = build_title(b);
	struct reason why = { 0 };
	struct build_stats st;
	int err = make_it(s, b, p, &st, &why);

	if (err)
		err = keep_failure(s, b, p, &why, err);
	else
		err = build_failure_forget(b);
	reason_release(&why);
	if (err)
		return err;
	if (!st.wall_ns) {
		progress_step(p, "%s: another run has built it", title);
		return 0;
	}
	progress_step(p, "%s: %lu objects compiled, %lu reused, %.0f s", title,
		      (unsigned long)st.compiled, (unsigned long)st.reused, st.wall_ns / 1e9);
	return 0;
}

static void print_build(const struct matrix *set, const struct build *b)
{
	AUTO_FREE char *title = build_title(b);
	AUTO_FREE char *cold =
		fs_path("build cold %s %s %s %s", b->kernel->version, b->arch, b->toolchain, b->base);
	AUTO_FREE char *arm =
		fs_path("build arm %s %s %s %s", b->kernel->version, b->arch, b->toolchain, b->base);
	AUTO_FREE char *dir = build_dir(b->id);
	AUTO_FREE char *took = durations_range(b->is_baseline ? cold : arm);

	whole_say(WHOLE_BUILD, dir);

	if (!is_missing(set, b))
		printf("have   %s  %s\n", b->id, title);
	else if (took)
		printf("build  %s  %s  (took %s s before)\n", b->id, title, took);
	else
		printf("build  %s  %s\n", b->id, title);
}

/* into the results at once: boots of what is there need not wait for other kernels */
static int publish_one(const struct matrix *s, const struct build *b, struct progress *p, int *modules)
{
	int err = build_publish(b);

	progress_hide(p);		/* making modules says so */
	if (!err)
		err = efficacy_build(s, false);
	if (err == -EINVAL)		/* has been said; the other kernels are still wanted */
		*modules = err;
	return err == -EINVAL ? 0 : err;
}

/* baselines come before the arms that start from their objects; how many failed, or -errno */
static int make_missing(const struct matrix *s, struct progress *p, int *modules)
{
	size_t i;
	int pass, failed = 0, err = 0;

	for (pass = 1; pass >= 0 && !err; pass--)
		for (i = 0; i < s->nr_builds && !err; i++)
			if (s->builds[i].is_baseline == pass && is_to_make(s, &s->builds[i])) {
				err = build_one(s, &s->builds[i], p);
				failed += err > 0;
				err = err > 0 ? 0 : err ? err : publish_one(s, &s->builds[i], p, modules);
			}
	return err ? err : failed;
}

static int put_present(const struct matrix *s, int *modules)
{
	size_t i;
	int err = 0;

	for (i = 0; i < s->nr_builds && !err; i++)
		if (s->builds[i].asked && !is_missing(s, &s->builds[i]))
			err = build_publish(&s->builds[i]);
	*modules = err ? 0 : efficacy_build(s, false);
	return err ? err : *modules == -EINVAL ? 0 : *modules;
}

size_t build_missing(const struct matrix *s)
{
	size_t missing = 0;

	for (size_t i = 0; i < s->nr_builds; i++)
		missing += is_to_make(s, &s->builds[i]);
	return missing;
}

static int print_all(const struct matrix *s)
{
	struct build_tally t = { .arms = build_tally_arms(s) };

	for (size_t i = 0; i < s->nr_builds; i++)
		if (s->builds[i].asked) {
			print_build(s, &s->builds[i]);
			build_tally_add(&t, &s->builds[i], is_missing(s, &s->builds[i]));
		}
	build_tally_print(&t);
	return efficacy_build(s, true);
}

int build_all(const struct matrix *s, bool dry)
{
	const size_t missing = build_missing(s);
	struct progress p;
	int failed, modules, err;

	if (dry)
		return print_all(s);
	err = put_present(s, &modules);
	if (err)
		return err;
	progress_begin(&p, "build", missing);
	failed = make_missing(s, &p, &modules);
	progress_end(&p);
	if (failed > 1)			/* of a single one its own line has said it all */
		fail(-EINVAL, "%d of %zu kernels could not be built", failed, missing);
	return failed < 0 ? failed : modules ? modules : failed;
}
