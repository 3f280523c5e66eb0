// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/executor.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan_part.h"
#include "fleet/fleet_submit.h"
#include "matrix/prereg.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "results/results.h"

struct paths { char *program, *plan, *results, *cache, *packs; };	/* absolute: a node is in another folder */

static int absolute(const char *path, char **out)
{
	*out = realpath(path, NULL);
	return *out ? 0 : fail(-errno, "%s", path);
}

static int find_paths(struct paths *at, const struct plan *plan, const char *key)
{
	AUTO_FREE char *cache = fs_path("%s/..", fs_cache_dir());
	AUTO_FREE char *packs = fleet_dir(key);
	int err = absolute("/proc/self/exe", &at->program);

	if (!err)
		err = absolute(plan->file, &at->plan);
	if (!err)
		err = absolute(results_dir(), &at->results);
	if (!err)
		err = absolute(cache, &at->cache);
	if (!err)
		err = fs_mkdirs(packs);
	return err ? err : absolute(packs, &at->packs);
}

static void release_paths(struct paths *at)
{
	free(at->program);
	free(at->plan);
	free(at->results);
	free(at->cache);
	free(at->packs);
}

static int submit(struct session *s, const struct fleet *f, const struct fleet_options *o)
{
	const struct plan_args *a = s->options;
	AUTO_FREE char *key = result_key(&s->plan);
	struct paths at = { 0 };
	int n = find_paths(&at, &s->plan, key);

	if (!n)
		n = fleet_submit(f, key, &(struct fleet_call){
			.program = at.program, .plan = at.plan, .results = at.results, .cache = at.cache,
			.packs = at.packs, .arch = a->arch, .cases = &a->cases, .anytime = a->anytime,
			.node_results = a->node_results, .looks = s->plan.stop != PLAN_FIXED, .options = o,
			.boots = s->plan.boots }, o);
	release_paths(&at);
	if (n > 0)
		printf("%d tasks submitted to Slurm as %s: hardbench status %s%s%s shows them\n", n, key, s->plan.name,
		       a->arch ? " --arch " : "", a->arch ? a->arch : "");
	else if (!n)
		printf("nothing is missing of %s\n", key);
	return n < 0 ? n : 0;
}

static size_t missing(const struct fleet *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->nr_cells; i++)
		n += f->cell[i].nr_missing;
	return n;
}

static void print_dry(const struct fleet *f, bool kernels, bool boots)
{
	for (size_t i = 0; i < f->nr_kernels && kernels; i++)
		if (boots ? f->kernel[i].wanted : !f->kernel[i].made)
			printf("kernel  %s%s\n", f->kernel[i].part, f->kernel[i].made ? "  (have one)" : "");
	for (size_t i = 0; i < f->nr_cells && boots; i++)
		if (f->cell[i].nr_missing)
			printf("boots   %s  %zu\n", f->cell[i].part, f->cell[i].nr_missing);
}

static int with_fleet(struct session *s, const struct fleet *f, bool kernels, bool boots, bool analysis)
{
	const struct plan_args *a = s->options;
	struct fleet_options o = {
		.kernels = kernels, .boots = boots, .analysis = analysis && (missing(f) || !a->beyond),
		.cores = a->jobs, .blocks = a->blocks, .constraint = a->constraint, .exclusive = a->exclusive,
	};
	int err = boots ? fleet_for_times(&s->plan, &o) : 0;

	if (err)
		return err;
	if (a->dry) {
		print_dry(f, kernels, boots);
		return 0;
	}
	err = boots ? prereg_register(&s->plan, &f->set) : 0;	/* the rule of decision, before the first boot */
	return err ? err : submit(s, f, &o);
}

int executor_step(struct session *s, bool kernels, bool boots, bool analysis)
{
	struct fleet f;
	int err;

	if (strcmp(s->options->executor, "slurm"))
		return fail(-EINVAL, "--executor knows slurm, not \"%s\"", s->options->executor);
	if (s->options->strict || s->options->tune)
		return fail(-EINVAL, "--strict and --tune are for the host that boots, not with --executor");
	if (boots && s->plan.part && strcmp(s->plan.part->arm, "*"))
		return fail(-EINVAL, "--only %s/%s: a job boots all arms of a block: with --executor name no arm",
			    s->plan.part->feature, s->plan.part->arm);
	err = session_look(s, stopping_for_fleet);
	if (err || (s->options->beyond && s->plan.boots <= s->options->beyond))
		return err;
	err = fleet_open(&f, &s->plan);
	if (!err) {
		err = with_fleet(s, &f, kernels, boots, analysis);
		fleet_close(&f);
	}
	return err;
}
