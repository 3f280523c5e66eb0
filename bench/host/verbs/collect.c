// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include "collect/collect.h"
#include "bench/base/cleanup.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "results/results.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

int collect_step(struct session *s)
{
	AUTO_FREE char *key = result_key(&s->plan);
	AUTO_FREE char *path = results_index(key);
	struct collect_stats st;
	int err = s->options->dry ? 0 : session_lock(s);

	if (!err)
		err = session_look(s, stopping_for_analysis);
	if (!err)
		err = session_expand(s, s->options->dry ? matrix_coordinates : matrix_recorded);
	if (err)
		return err;
	if (s->options->dry) {
		printf("would make %s from %zu boots\n", path, s->matrix.nr_boots);
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
	.name = "collect", .order = 40, .args = "PLAN", .unpacked = true, .help = "index the samples of a plan's boots",
	.more = "Makes results/collect/PLAN-ARCH.sqlite anew from the text files in results/boot, byte for byte the\n"
		"same from the same files. Boots are found by their records, whatever made them; of boots\n"
		"made more than once the latest complete set is taken.",
	.opts = opts, .main = collect_main,
};
