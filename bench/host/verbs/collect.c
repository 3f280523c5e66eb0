// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>

#include "bench/base/fail.h"
#include "collect/collect.h"
#include "matrix/build_failures.h"
#include "matrix/stopping.h"
#include "results/results.h"
#include "verbs/plan_args.h"
#include "verbs/verb.h"

static int run(void *ctx, const struct plan *p, const struct matrix *s)
{
	const struct plan_args *a = ctx;
	struct collect_stats st;
	int err;

	if (a->dry)
		return printf("would make %s/collect/hardbench.sqlite from %zu boots\n", results_dir(),
			      s->nr_boots) < 0;
	err = collect_all(p, s, &st);
	if (!err)
		printf("%zu of %zu boots, %zu with samples: %zu windows, %zu rows of functions\n", st.boots,
		       s->nr_boots, st.done, st.windows, st.symbols);
	return err;
}

static int collect_main(int argc, char **argv)
{
	struct plan_args a = { 0 };
	int first, err = verb_args(&verb_collect, argc, argv, plan_args_set, &a, &first);

	if (!err && argc - first != 1)
		err = fail(-EINVAL, "collect: expected one PLAN, see hardbench list plans");
	if (!err)
		err = plan_args_each(argv[first], &a, stopping_for_analysis, matrix_expand_built, run, &a);
	plan_args_release(&a);
	return err < 0 ? EXIT_CANNOT : EXIT_DONE;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ANYTIME_OPT,
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_collect = {
	.name = "collect", .args = "PLAN", .help = "index the samples of a plan's boots",
	.more = "Makes results/collect/hardbench.sqlite anew from the text files in results/boot, byte for byte the\n"
		"same from the same files.",
	.opts = opts, .main = collect_main,
};
