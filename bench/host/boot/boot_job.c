// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_job.h"

#include <errno.h>
#include <fnmatch.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "bench/base/arch.h"
#include "bench/base/memfile.h"
#include "bench/base/number.h"
#include "bench/base/strlist.h"
#include "bench/record/loading.h"
#include "config/sysctl.h"
#include "config/plan_looks.h"
#include "config/plan_rule.h"
#include "results/results.h"

#define ALWAYS "null/empty"
/* the windows where two counters are compared: a step of the coarser one is 1 in 5000; and operations before them */
enum { AGREE_OPS = 256, AGREE_WARMUP = 64 };

static bool matches(const struct strlist *globs, const char *name)
{
	for (size_t i = 0; i < globs->n; i++)
		if (loading_glob_names(globs->at[i], name))
			return true;
	return !strcmp(name, ALWAYS);
}

static int all_user(struct strlist *all)
{
	AUTO_FREE char *runner = fs_path("%s/guest/%s/runner", fs_lib_dir(), arch_host());
	const char *const argv[] = { runner, "--list", NULL };
	AUTO_FREE char *text = NULL;
	char *line, *rest, *name;
	int err, code = 0;

	err = subproc_capture(argv, &text, &code);
	if (err || code)
		return fail(err ? err : -EINVAL, "%s --list (is it built? make guest)", runner);
	for (rest = text; !err && (line = strsep(&rest, "\n"));) {
		if (strcmp(strsep(&line, "\t"), "user") || !line)
			continue;
		name = strsep(&line, "\t");
		err = strlist_add(all, name);
	}
	return err;
}

static int all_kernel(struct strlist *all)
{
	AUTO_FREE char *dir = fs_path("%s/kmod/cases", fs_data_dir());
	struct strlist files = { 0 };
	int err = fs_list(dir, &files);

	if (err)
		fail(err, "%s", dir);
	for (size_t i = 0; i < files.n && !err; i++) {
		const char *file = files.at[i], *dot = strrchr(file, '.'), *sep = strchr(file, '_');

		if (!dot || strcmp(dot, ".c") || *file == '.' || !sep)
			continue;
		AUTO_FREE char *name = fs_path("%.*s/%.*s", (int)(sep - file), file, (int)(dot - sep - 1), sep + 1);

		err = strlist_add(all, name);
	}
	strlist_release(&files);
	return err;
}

static bool names_any(const char *glob, const struct strlist *all)
{
	for (size_t i = 0; i < all->n; i++)
		if (loading_glob_names(glob, all->at[i]))
			return true;
	return false;
}

static int names_none(const struct plan *p, const char *key, const char *glob, struct strlist *known)
{
	const bool option = p->selected && !strcmp(key, "cases");
	const struct conf_line line = { .file = p->file, .section = "plan", .key = key, .value = glob };
	const struct conf_line word = { .file = "--cases" };
	const struct conf_line *at = option ? &word : &line;
	AUTO_FREE char *hint = conf_hint(glob, known);

	return conf_fail(at, "%s = %s names no case%s (hardbench list cases shows them)", key, glob, hint);
}

/* each glob of the plan must name a case of its domain; one of --cases, a case of either */
static int check_globs(const struct plan *p, struct strlist *user, struct strlist *kernel)
{
	for (size_t i = 0; i < p->cases.n; i++)
		if (!names_any(p->cases.at[i], user) && !(p->selected && names_any(p->cases.at[i], kernel)))
			return names_none(p, "cases", p->cases.at[i], user);
	for (size_t i = 0; i < p->kcases.n && !p->selected; i++)
		if (!names_any(p->kcases.at[i], kernel))
			return names_none(p, "kcases", p->kcases.at[i], kernel);
	return 0;
}

/* what the plan is about is a case by its shown name */
static int check_primary(const struct plan *p, const struct strlist *user, const struct strlist *kernel,
			 struct strlist *all)
{
	for (size_t i = 0; i < p->primary.n; i++) {
		const char *shown = p->primary.at[i];
		bool of_kernel;
		AUTO_FREE char *name = plan_case_of(shown, &of_kernel);

		if (!strlist_has(kernel, name) && (of_kernel || !strlist_has(user, name)))
			return names_none(p, "primary", shown, all);
	}
	return 0;
}

/* one that names nothing is a margin that somebody believes to have */
static int check_margins(const struct plan *p, struct strlist *all)
{
	for (size_t i = 0; i < p->nr_margins; i++) {
		const char *glob = p->margins[i].glob;
		size_t k = 0;

		while (k < all->n && fnmatch(glob, all->at[k], 0))
			k++;
		if (k == all->n)
			return names_none(p, "margin", glob, all);
	}
	return 0;
}

/* what the plan says of cases by the names that they are shown by, one of the kernel also with :k behind it */
static int check_shown(const struct plan *p, const struct strlist *user, const struct strlist *kernel)
{
	struct strlist all = { 0 };
	int err = 0;

	for (size_t i = 0; i < user->n && !err; i++)
		err = strlist_add(&all, user->at[i]);
	for (size_t i = 0; i < kernel->n && !err; i++) {
		AUTO_FREE char *marked = fs_path("%s:k", kernel->at[i]);

		err = strlist_add(&all, kernel->at[i]);
		err = err ? err : strlist_add(&all, marked);
	}
	err = err ? fail(err, "%s", p->file) : check_primary(p, user, kernel, &all);
	err = err ? err : check_margins(p, &all);
	strlist_release(&all);
	return err;
}

static int select_from(const struct strlist *all, const struct strlist *globs, struct strlist *out)
{
	int err = 0;

	for (size_t i = 0; !err && globs->n && i < all->n; i++)
		if (matches(globs, all->at[i]))
			err = strlist_add(out, all->at[i]);
	strlist_sort(out);
	return err;
}

int boot_cases_select(struct boot_cases *c, const struct plan *p, unsigned int index)
{
	struct strlist user = { 0 }, kernel = { 0 };
	int err = all_user(&user);

	*c = (struct boot_cases){ 0 };
	if (!err)
		err = all_kernel(&kernel);
	if (!err)
		err = check_globs(p, &user, &kernel);
	if (!err)
		err = check_shown(p, &user, &kernel);
	if (!err)
		err = select_from(&user, plan_boot_cases(p, index), &c->user);
	if (!err)
		err = select_from(&kernel, plan_boot_kcases(p, index), &c->kernel);
	strlist_release(&user);
	strlist_release(&kernel);
	if (!err && !c->user.n && !c->kernel.n)
		err = fail(-EINVAL, "%s: no cases and no kcases", p->file);
	if (err)
		boot_cases_release(c);
	return err;
}

int boot_cases_check(const struct plan *p)
{
	AUTO_FREE char *runner = fs_path("%s/guest/%s/runner", fs_lib_dir(), arch_host());
	struct boot_cases c = { 0 };
	int err = fs_exists(runner) ? boot_cases_select(&c, p, 0) : 0;

	boot_cases_release(&c);
	return err;
}

void boot_cases_release(struct boot_cases *c)
{
	strlist_release(&c->user);
	strlist_release(&c->kernel);
}

uint64_t boot_order(const struct plan *p, unsigned int index)
{
	return p->seed * 1000003 + index;
}

static void put_times(FILE *f, const struct boot *b, const struct plan *p)
{
	double delay = 0;

	fprintf(f, "times\t%u\t%u\norder\t%" PRIu64 "\n", p->processes, p->batches, boot_order(p, b->index));
	if (b->arm->delay && !number_percent(b->arm->delay, &delay))
		fprintf(f, "delay\t%.0f\n", delay * 1e6);
}

static void put_events(FILE *f, const struct plan *p)
{
	for (size_t i = 0; i < p->events.n; i++)
		fprintf(f, "%s%s%s", i ? "," : "events\t", p->events.at[i], i + 1 == p->events.n ? "\n" : "");
}

/* a kernel that may lie elsewhere than it was linked to: the guest tells the plugin where */
static bool is_moved(const struct boot *b)
{
	AUTO_FREE char *path = results_build(b->build->id, "config");
	AUTO_FREE char *text = NULL;
	size_t len;

	return path && !fs_read(path, &text, &len) && strstr(text, "\nCONFIG_RANDOMIZE_BASE=y\n");
}

static void put_windows(FILE *f, const struct boot *b, const struct plan *p)
{
	if (feature_sets_guest(b->feature))
		fputs("module\n", f);
	fprintf(f, "batches\t%u\njitter\t%llu\n", p->batches, (unsigned long long)b->seed);
	if (plan_steady(p, b->arch))
		fprintf(f, "steady\t%u\n", plan_steady(p, b->arch));
	if (p->each)
		fprintf(f, "each\t%u\n", p->each);
	if (is_moved(b))
		fputs("moved\n", f);
}

/* those that load something come last: what one leaves in the kernel's allocators is in no other case's count */
static void put_user(FILE *f, const struct boot_cases *c, const struct plan *p, bool loading)
{
	for (size_t i = 0; i < c->user.n; i++)
		if (loading_is(c->user.at[i]) == loading)
			fprintf(f, p->agree ? "user\t%s\t%d\t%d\n" : "user\t%s\t%d\n", c->user.at[i],
				p->agree ? AGREE_OPS : (int)p->ops, AGREE_WARMUP);
}

int boot_job(const struct boot *b, const struct boot_cases *c, const struct proof_list *proofs,
	     const struct plan *p, enum boot_times times, const char *fault, char **text, size_t *len)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return -ENOMEM;
	if (times == BOOT_COUNTS)
		put_windows(f, b, p);
	else
		put_times(f, b, p);
	if (times == BOOT_TIMES_STRICT)
		fputs("strict\n", f);
	if (p->agree && !p->events.n)
		fputs("count\n", f);
	put_events(f, p);
	for (size_t i = 0; i < b->arm->sysctl.n; i++) {
		AUTO_FREE char *setting = sysctl_setting(b->arm->sysctl.at[i]);

		fprintf(f, "sysctl\t%s\n", setting ? setting : "");
	}
	for (size_t i = 0; i < b->arm->guest.n; i++)
		fprintf(f, "guest\t%s\n", b->arm->guest.at[i]);
	proof_job(proofs, f);
	put_user(f, c, p, false);
	if (fault)
		fprintf(f, "fault\t%s\n", fault);
	for (size_t i = 0; i < c->kernel.n; i++)
		if (p->agree && p->events.n)
			fprintf(f, "kernel\t%s\t%d\t%d\n", c->kernel.at[i], AGREE_OPS, AGREE_WARMUP);
		else
			fprintf(f, p->ops ? "kernel\t%s\t%u\n" : "kernel\t%s\n", c->kernel.at[i], p->ops);
	put_user(f, c, p, true);
	*text = memfile_take(&m);
	*len = m.len;
	return *text ? 0 : -ENOMEM;
}
