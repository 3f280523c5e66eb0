// SPDX-License-Identifier: GPL-2.0-only
/* The verb: every boot of a plan. */
#include "boot/boot.h"
#include "matrix/build_failures.h"
#include "matrix/stopping.h"
#include "verbs/executor.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

int boot_step(struct session *s)
{
	const struct boot_options o = {
		.parallel = s->options->jobs, .dry = s->options->dry, .json = s->options->json,
		.strict = s->options->strict, .tune = s->options->tune,
	};
	int err = session_own_boots(s);

	if (err)
		return err;
	if (s->options->executor)
		return executor_step(s, false, true, false);
	err = session_look(s, stopping_for_boots);
	if (!err)
		err = session_expand(s, matrix_expand_built);
	if (!err)
		err = boot_all(&s->plan, &s->matrix, &o);
	s->partly |= err > 0;
	return err < 0 ? err : 0;
}

static int alone(struct session *s)
{
	const int err = plan_args_json(s->options, false);

	return err ? err : boot_step(s);
}

static int boot_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, alone);
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ONLY_OPT,
	PLAN_BOOTS_OPT,
	{ "jobs", 'j', "N", "boots at once, instead of one per core; with --executor: cores of a job" },
	PLAN_ANYTIME_OPT,
	PLAN_QUIET_OPTS,
	{ "json", 0, NULL, "print the boots as JSON, with --dry-run those there are to be" },
	PLAN_EXECUTOR_OPTS,
	PLAN_EXECUTOR_BOOT_OPTS,
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_boot = {
	.name = "boot", .order = 30, .args = "PLAN", .help = "run the boots of a plan that are missing",
	.more = "Each boot proves that the feature is in the state that its arm names, before any case runs, and\n"
		"leaves one folder in results/boot. Proofs by effect (lkdtm, effect) have boots of their own, which\n"
		"come first; where one fails, no boot of that arm is made. One that panics, hangs, or sends\n"
		"implausible data is kept as ID.failed-N, without samples, and is tried again by the next call.\n"
		"One that is damaged, see verify, is moved aside and made again.\n"
		"Where this host is what is timed, --strict measures nothing while one of its settings (governor,\n"
		"turbo, idle states, interrupts, ...) disturbs times, and says each with the command that mends it;\n"
		"--tune makes right what files of the system can, and puts back what was there: a process of its own\n"
		"does that as soon as hardbench is gone, killed by SIGKILL too. Both may be given. A target that ssh\n"
		"reaches looks at its own settings.\n"
		"Kernels that are not built yet do not hold up the boots of others; the exit status is 2.\n"
		"The first two boots of an arm share a seed: any difference between them is an error.",
	.opts = opts, .main = boot_main,
};
