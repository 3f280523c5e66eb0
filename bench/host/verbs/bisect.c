// SPDX-License-Identifier: GPL-2.0-only
/* The first of many steps that brings a cost: a search by halves, one boot each. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "results/results.h"
#include "try/try_cases.h"
#include "try/try_counts.h"
#include "verbs/session.h"
#include "verbs/try_args.h"
#include "verbs/try_run.h"
#include "verbs/verb.h"

static const struct opt opts[] = {
	TRY_WHAT_OPTS,
	{ "cases", 0, "GLOB", "by these operations instead of a short list" OPT_AGAIN },
	{ "above", 0, "N", "by differences of more than N instructions per operation, instead of any" },
	{ "dry-run", 'n', NULL, "print the plan and the feature, write nothing" },
	{ 0 },
};

struct bisect_args {
	struct try_args t;
	double above;
};

struct search {
	struct try_job *j;
	const struct bisect_args *a;
	char *plan;
	struct try_counts *at;		/* [n + 1] 0 = the baseline; zeroed = not measured */
	struct try_counts other;	/* of the baseline under another seed */
	struct try_counts varying;	/* what these two differ in: left out */
	unsigned int measured;		/* steps, besides the baseline */
};

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct bisect_args *a = ctx;

	if (strcmp(name, "above"))
		return try_args_set(&a->t, name, arg);
	return number_read(arg, &a->above) || !(a->above >= 0) ?
		       fail(-EINVAL, "--above takes a number of instructions, not '%s'", arg) : 0;
}

static const char *arm_of(const struct search *s, size_t i)
{
	return i ? s->j->step[i - 1].arm : TRY_BASE;
}

static int boot_one(const struct try_job *j, struct session *s, const char *arm, unsigned int index,
		    struct try_counts *out)
{
	AUTO_FREE char *dir = NULL;
	int err = try_build(j, s);

	if (!err)
		err = boot_step(s);
	if (!err && s->partly)
		err = -EINVAL;		/* has been said */
	for (size_t i = 0; i < s->matrix.nr_boots && !err && !dir; i++)
		if (s->matrix.boots[i].index == index && !strcmp(s->matrix.boots[i].arm->name, arm))
			dir = results_boot(s->matrix.boots[i].id, NULL);
	if (!err && !dir)
		err = fail(-EINVAL, "arm %s has no boot", arm);
	return err ? err : try_counts_read(out, dir);
}

/* the counts of boot @index of step @i, 0 = of the baseline */
static int take(const struct search *s, size_t i, unsigned int index, struct try_counts *out)
{
	struct plan_args one = s->a->t.plan;
	AUTO_FREE char *only = fs_path(TRY_FEATURE "/%s", arm_of(s, i));
	AUTO_FREE char *boots = fs_path("%u-%u", index, index);
	struct session session;
	int err;

	one.only = only;
	one.boots = boots;
	err = session_open(&session, s->plan, &one);
	if (err)
		return err;
	err = boot_one(s->j, &session, arm_of(s, i), index, out);
	session_close(&session);
	return err;
}

static int measure(struct search *s, size_t i)
{
	if (s->at[i].text)
		return 0;
	s->measured++;
	return take(s, i, 0, &s->at[i]);
}

static int say_left_out(const struct search *s)
{
	size_t left = 0;

	for (size_t i = 0; i < s->at[0].n; i++)
		left += !try_counts_has(&s->varying, &s->at[0].at[i]);
	if (!s->at[0].n)
		return fail(-EINVAL, "arm %s has no sample", arm_of(s, 0));
	if (!left)
		return fail(-EINVAL, "the counts of all these operations vary with the seed: nothing to search by "
			    "(--above N: by differences of more than N)");
	for (size_t i = 0; i < s->varying.n; i++)
		printf("%s%s%s", i ? ", " : "left out, their counts vary with the seed: ", s->varying.at[i].kase,
		       i + 1 == s->varying.n ? "\n" : "");
	return 0;
}

/* under two seeds: boots 0 and 1 have one, boot 2 has the next */
static int measure_base(struct search *s)
{
	int err = take(s, 0, 0, &s->at[0]);

	if (!err)
		err = take(s, 0, 2, &s->other);
	if (!err)
		err = try_counts_vary(&s->at[0], &s->other, s->a->above, &s->varying);
	return err ? err : say_left_out(s);
}

static int has_it(struct search *s, size_t i, bool *has)
{
	AUTO_FREE char *words = NULL;
	int err = measure(s, i);

	if (!err)
		err = try_counts_differ(&s->at[0], &s->at[i], &s->varying, s->a->above, &words);
	if (err < 0)
		return err;
	*has = err;
	printf("%zu of %zu, %s, against the baseline: %s\n", i, s->j->n, s->j->step[i - 1].title, words);
	fflush(stdout);
	return 0;
}

/* the first step that differs is in (good, bad]; n + 1 = none does */
static int halve(struct search *s, size_t *found)
{
	size_t good = 0, bad = s->j->n + 1;
	int err = measure_base(s);

	while (!err && bad - good > 1) {
		const size_t mid = good + (bad - good) / 2;
		bool has;

		err = has_it(s, mid, &has);
		*(has ? &bad : &good) = mid;
	}
	*found = bad;
	return err;
}

static int print_found(const struct search *s, size_t i)
{
	const struct try_step *step = i <= s->j->n ? &s->j->step[i - 1] : NULL;
	AUTO_FREE char *words = NULL;

	if (!step) {
		printf("\nnone of %zu changes what %s operations execute (%u measured)\n", s->j->n,
		       s->varying.n ? "the other" : "these", s->measured);
		return EXIT_NO;
	}
	if (try_counts_differ(&s->at[i - 1], &s->at[i], &s->varying, s->a->above, &words) < 0)
		return EXIT_CANNOT;
	printf("\n%zu of %zu: %s%s%s%s\n  %s\n  found by %u of them, one boot each, and two of the baseline\n", i,
	       s->j->n, step->title, *step->origin ? " (" : "", step->origin, *step->origin ? ")" : "", words,
	       s->measured);
	return EXIT_DONE;
}

static int search(struct try_job *j, const struct bisect_args *a)
{
	struct search s = { .j = j, .a = a, .at = calloc(j->n + 1, sizeof(*s.at)) };
	size_t found = 0;
	int err = s.at ? try_write(j, &s.plan) : fail(-ENOMEM, "bisect"), status = EXIT_CANNOT;

	if (!err)
		err = halve(&s, &found);
	if (!err)
		status = print_found(&s, found);
	for (size_t i = 0; s.at && i <= j->n; i++)
		try_counts_release(&s.at[i]);
	try_counts_release(&s.other);
	try_counts_release(&s.varying);
	free(s.at);
	free(s.plan);
	return status;
}

static int bisect_main(const struct verb *v, int argc, char **argv)
{
	struct bisect_args a = { 0 };
	struct try_job j = { 0 };
	int first, status = EXIT_CANNOT, err = verb_args(v, argc, argv, set_arg, &a, &first);

	if (err > 0)
		status = EXIT_DONE;	/* --help was printed */
	if (!err)
		err = try_job_make(&j, &a.t, argv + first, (size_t)(argc - first), true);
	if (!err)
		err = a.t.cases.n ? try_cases_pick(&j, &a.t.cases) : try_cases_short(&j);
	if (!err)
		status = !a.t.dry ? search(&j, &a) : try_print(&j) ? EXIT_CANNOT : EXIT_DONE;
	try_release(&j);
	try_args_release(&a.t);
	return status;
}

const struct verb verb_bisect = {
	.name = "bisect", .order = 6,
	.args = "SERIES.mbx|CONFIG_X=y...",
	.help = "which patch, commit or option of many brings a cost",
	.more = "What is taken is that of try: with --tree the commits behind --base, else the patches and options in\n"
		"their order, each on those before it. The baseline is booted under two seeds: operations whose\n"
		"counts differ between these, by more than --above, are named and left out. The others repeat, so\n"
		"one boot of a kernel is enough, and ten commits take four kernels: the first whose counts differ\n"
		"from the baseline's is named, with what it adds to the one before it. An operation that is measured\n"
		"in one of two kernels only, as where it fails in the other, differs too. Exit status 1 when none\n"
		"does.",
	.opts = opts,
	.main = bisect_main,
};
