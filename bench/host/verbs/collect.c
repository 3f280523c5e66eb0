// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>

#include "collect/collect.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "boot/boot_import.h"
#include "machine/machine.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "results/results.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

/* the records of other machines, before anything is collected */
static int take_files(struct session *s)
{
	const struct machine_ops *kind = machine_kind(s->plan.machine_def.kind);
	size_t added;
	int err;

	if (!kind || !kind->made_elsewhere)
		return fail(-EINVAL, "plan %s: its machine %s boots its own kernels: files are for machines of the "
			    "kind files", s->plan.name, s->plan.machine);
	if (s->options->dry) {
		printf("would take in %zu files\n", s->nr_files);
		return 0;
	}
	err = boot_import(&s->plan, s->files, s->nr_files, s->options->runs, s->options->strict,
			  &added);
	if (!err)
		printf("%zu boots taken in, %zu were there\n", added, s->nr_files - added);
	return err;
}

int collect_step(struct session *s)
{
	AUTO_FREE char *key = result_key(&s->plan);
	AUTO_FREE char *path = results_index(key);
	struct collect_stats st;
	int err = s->options->dry ? 0 : session_lock(s);

	if (!err && s->nr_files)
		err = take_files(s);
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
	if (!err && st.times)
		printf("%zu of %zu boots, %zu with samples: %zu numbers of batches\n", st.boots, s->matrix.nr_boots,
		       st.done, st.times);
	else if (!err)
		printf("%zu of %zu boots, %zu with samples: %zu windows, %zu rows of functions\n", st.boots,
		       s->matrix.nr_boots, st.done, st.windows, st.symbols);
	return err;
}

/* `run` has --strict for its boots */
static int alone(struct session *s)
{
	if (!s->nr_files && (s->options->strict || s->options->runs))
		return fail(-EINVAL, "collect: --strict and --runs are of files that follow the plan");
	return collect_step(s);
}

static int collect_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, alone);
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ANYTIME_OPT,
	{ "strict", 0, NULL, "of files: take none whose machine had a setting that disturbs times" },
	{ "runs", 0, NULL, "of files: several runs of one boot are taken as if each were a boot" },
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_collect = {
	.name = "collect", .order = 40, .args = "PLAN [[ARM=]FILE...]", .unpacked = true, .files = true,
	.help = "index the samples of a plan's boots",
	.more = "Makes results/collect/PLAN-ARCH.sqlite anew from the text files in results/boot, byte for byte the\n"
		"same from the same files. Boots are found by their records, whatever made them; of boots\n"
		"made more than once the latest complete set is taken.\n\n"
		"FILEs are what the runner wrote on other machines (runner --all >FILE), or the logs of jobs that\n"
		"`hardbench lava` wrote, YAML or text, for a plan whose machine is of the kind files. Their arm is\n"
		"what the runner was told with --arm, or ARM, or FEATURE/ARM. On each machine the k-th boot of every\n"
		"arm, or the one with the same --block, makes a block; a machine that lacks an arm, a file or a boot\n"
		"given twice, and a kernel that does not prove to be its arm, are refused, and nothing is taken in\n"
		"then.",
	.opts = opts, .main = collect_main,
};
