// SPDX-License-Identifier: GPL-2.0-only
/* The verb: every kernel that a plan needs. */
#include "build/build.h"

#include <errno.h>
#include <string.h>

#include "boot/efficacy.h"
#include "bench/base/fail.h"
#include "verbs/plan_args.h"
#include "verbs/verb.h"

struct args { const char *arch; bool dry, check; };

static int set(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "arch"))
		a->arch = arg;
	else if (!strcmp(name, "check"))
		a->check = true;
	else
		a->dry = true;
	return 0;
}

/* how many kernels could not be built, or -errno */
static int run(const char *plan, const struct args *a)
{
	struct plan p;
	struct matrix s;
	int err = plan_load(&p, plan, a->arch);

	if (err)
		return err;
	err = matrix_expand(&p, &s);
	if (!err) {
		err = efficacy_check(&s);
		if (!err)
			err = a->check ? build_check(&s) : build_all(&s, a->dry);
		matrix_release(&s);
	}
	plan_release(&p);
	return err;
}

static int build_main(int argc, char **argv)
{
	struct args a = { 0 };
	int first, err = verb_args(&verb_build, argc, argv, set, &a, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (argc - first != 1) {
		fail(-EINVAL, "build: expected one PLAN, see hardbench list plans");
		return EXIT_CANNOT;
	}
	err = run(argv[first], &a);
	return err < 0 ? EXIT_CANNOT : err ? EXIT_PARTLY : EXIT_DONE;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	{ "check", 0, NULL, "configure every kernel, compile none" },
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_build = {
	.name = "build",
	.args = "PLAN",
	.help = "compile the kernels of a plan that are missing",
	.more = "A build is named by a hash of its source, patches, compiler and configuration. Every requested\n"
		"CONFIG_ line must be in the final configuration, and the arms of a feature may differ in nothing\n"
		"else. Where CONFIG_MODULES is n, our module is built into the kernel, and a proof that needs another\n"
		"module is refused. Finished builds are kept in $XDG_CACHE_HOME/hardbench and linked into\n"
		"results/build, each when it is done: `boot` may run beside.",
	.opts = opts,
	.main = build_main,
};
