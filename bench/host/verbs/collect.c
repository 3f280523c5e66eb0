// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include "collect/collect.h"
#include "matrix/build_failures.h"
#include "matrix/stopping.h"
#include "results/results.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

int collect_step(struct session *s)
{
	struct collect_stats st;
	int err = session_look(s, stopping_for_analysis);

	if (!err)
		err = session_expand(s, matrix_expand_built);
	if (err)
		return err;
	if (s->options->dry) {
		printf("would make %s/collect/hardbench.sqlite from %zu boots\n", results_dir(), s->matrix.nr_boots);
		return 0;
	}
	err = collect_all(&s->plan, &s->matrix, &st);
	if (!err)
		printf("%zu of %zu boots, %zu with samples: %zu windows, %zu rows of functions\n", st.boots,
		       s->matrix.nr_boots, st.done, st.windows, st.symbols);
	return err;
}

static int collect_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, collect_step);
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ANYTIME_OPT,
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_collect = {
	.name = "collect", .order = 40, .args = "PLAN", .help = "index the samples of a plan's boots",
	.more = "Makes results/collect/hardbench.sqlite anew from the text files in results/boot, byte for byte the\n"
		"same from the same files.",
	.opts = opts, .main = collect_main,
};
