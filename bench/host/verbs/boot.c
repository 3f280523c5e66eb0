// SPDX-License-Identifier: GPL-2.0-only
/* The verb: every boot of a plan. */
#include "boot/boot.h"

#include <errno.h>
#include <string.h>

#include "bench/base/fail.h"
#include "verbs/plan_args.h"
#include "matrix/build_failures.h"
#include "matrix/stopping.h"
#include "verbs/verb.h"

struct args { struct plan_args plan; struct boot_options o; };

static int set(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;
	unsigned long n;
	char *end;

	if (strcmp(name, "jobs"))
		return plan_args_set(&a->plan, name, arg);
	n = strtoul(arg, &end, 10);
	if (*end || !n || n > 1024)
		return fail(-EINVAL, "boot: --jobs takes a number from 1 to 1024, not '%s'", arg);
	a->o.parallel = n;
	return 0;
}

static int run(void *ctx, const struct plan *p, const struct matrix *s)
{
	struct args *a = ctx;

	a->o.dry = a->plan.dry;
	a->o.json = a->plan.json;
	return boot_all(p, s, &a->o);
}

static int boot_main(int argc, char **argv)
{
	struct args a = { 0 };
	int first, err = verb_args(&verb_boot, argc, argv, set, &a, &first);
	bool ran;			/* else 1 means that --help was printed */

	if (!err && argc - first != 1)
		err = fail(-EINVAL, "boot: expected one PLAN, see hardbench list plans");
	ran = !err;
	if (ran)
		err = plan_args_each(argv[first], &a.plan, stopping_for_boots, matrix_expand_built, run, &a);
	plan_args_release(&a.plan);
	return err < 0 ? EXIT_CANNOT : ran && err ? EXIT_PARTLY : EXIT_DONE;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	{ "jobs", 'j', "N", "boots at once, instead of one per core" },
	PLAN_ANYTIME_OPT,
	{ "json", 0, NULL, "print the boots as JSON" },
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_boot = {
	.name = "boot", .args = "PLAN", .help = "run the boots of a plan that are missing",
	.more = "Each boot proves that the feature is in the state that its arm names, before any case runs, and\n"
		"leaves one folder in results/boot. Proofs by effect (lkdtm, effect) have boots of their own, which\n"
		"come first; where one fails, no boot of that arm is made. One that panics, hangs, or sends what\n"
		"cannot be believed is kept as ID.failed-N, without samples, and is tried again by the next call.\n"
		"Kernels that are not built yet stop no boot of the others; the exit status is 2.\n"
		"The first two boots of an arm share a seed: whatever they do not agree on exactly is an error.",
	.opts = opts, .main = boot_main,
};
