// SPDX-License-Identifier: GPL-2.0-only
/* The verb: every boot of a plan. */
#include "boot.h"

#include <errno.h>
#include <string.h>

#include "fail.h"
#include "plan_failed.h"
#include "plan_look.h"
#include "verb.h"

struct args {
	const char *arch;
	struct strlist cases;
	bool anytime;
	struct boot_options o;
};

static int set(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;
	unsigned long n;
	char *end;

	if (!strcmp(name, "arch")) {
		a->arch = arg;
	} else if (!strcmp(name, "cases")) {
		return strlist_add_words(&a->cases, arg);
	} else if (!strcmp(name, "jobs")) {
		n = strtoul(arg, &end, 10);
		if (*end || !n || n > 1024)
			return fail(-EINVAL, "boot: --jobs takes a number from 1 to 1024, not '%s'", arg);
		a->o.parallel = n;
	} else if (!strcmp(name, "anytime")) {
		a->anytime = true;
	} else if (!strcmp(name, "json")) {
		a->o.json = true;
	} else {
		a->o.dry = true;
	}
	return 0;
}

static int run(const char *name, const struct args *a)
{
	struct plan_set s;
	struct plan p;
	int err = plan_load_selected(&p, name, a->arch, &a->cases);

	if (err)
		return err;
	err = plan_to_look(&p, a->anytime);
	if (!err)
		err = plan_expand_built(&p, &s);
	if (!err) {
		err = boot_all(&p, &s, &a->o);
		plan_set_release(&s);
	}
	plan_release(&p);
	return err;
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
		err = run(argv[first], &a);
	strlist_release(&a.cases);
	return err < 0 ? EXIT_CANNOT : ran && err ? EXIT_PARTLY : EXIT_DONE;
}

static const struct opt opts[] = {
	{ "arch", 0, "ARCH", "x86_64, arm64 or all, instead of what the plan says" },
	PLAN_CASES_OPT,
	{ "jobs", 'j', "N", "boots at once, instead of one per core" },
	{ "anytime", 0, NULL, "as if the plan said looks = anytime" },
	{ "json", 0, NULL, "print the boots as JSON" },
	{ "dry-run", 'n', NULL, "only say what would be done" },
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
