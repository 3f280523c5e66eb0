// SPDX-License-Identifier: GPL-2.0-only
/* The verb: every kernel that a plan needs. */
#include <errno.h>

#include "bench/base/fail.h"
#include "boot/boot_job.h"
#include "boot/case_module.h"
#include "boot/efficacy.h"
#include "build/build.h"
#include "matrix/same_arms.h"
#include "verbs/executor.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

/* the kernels, and what is built against them; how many could not be built, or -errno */
static int make_all(struct session *s)
{
	const int failed = build_all(&s->matrix, s->options->dry);
	const int err = failed < 0 ? failed : case_module_build(&s->plan, &s->matrix, s->options->dry);

	return err ? err : failed;
}

int build_step(struct session *s)
{
	int err = session_own_kernels(s);

	if (!err && s->options->check && s->options->dry)
		err = fail(-EINVAL,
			   "--check compiles no kernel, and what it finds cannot be told without doing it: not with "
			   "--dry-run");
	if (!err && s->options->check && s->options->executor)
		err = fail(-EINVAL, "--check is done by this host: not with --executor");
	if (err)
		return err;
	if (s->options->executor)
		return executor_step(s, true, false, false);
	err = session_expand(s, matrix_expand);
	/* what is all there needs no case of this checkout: it may be from another */
	if (!err && (s->options->check || build_missing(&s->matrix)))
		err = boot_cases_check(&s->plan);
	if (!err)
		err = efficacy_check(&s->matrix);
	if (!err && (s->options->check || s->options->dry))
		same_arms_note(&s->matrix);
	if (!err)
		err = s->options->check ? build_check(&s->matrix) : make_all(s);
	s->partly |= err > 0;
	return err < 0 ? err : 0;
}

/* `run` has --jobs for its boots */
static int alone(struct session *s)
{
	if (s->options->jobs && !s->options->executor)
		return fail(-EINVAL, "--jobs is for --executor: here one kernel is compiled at a time, by all cores");
	return build_step(s);
}

static int build_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, alone);
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_ONLY_OPT,
	PLAN_EXECUTOR_OPTS,
	{ "jobs", 'j', "N", "with --executor: cores of a job" },
	{ "check", 0, NULL, "configure every kernel and hold the proofs against that, compile none" },
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_build = {
	.name = "build", .order = 20,
	.args = "PLAN",
	.help = "compile the kernels of a plan that are missing",
	.more = "A build is named by a hash of its source, patches, compiler and configuration. Every requested\n"
		"CONFIG_ line must be in the final configuration, and the arms of a feature may differ in nothing\n"
		"else. Where CONFIG_MODULES is n, our module is built into the kernel, and a proof that needs another\n"
		"module is refused. Finished builds are kept in $XDG_CACHE_HOME/hardbench and copied to\n"
		"results/build, each when it is done: `boot` may run at the same time. One that is damaged, see\n"
		"verify, is moved aside and made again.\n"
		"With --check each prove = config line is held against the configuration that comes out, as a boot\n"
		"would hold it against the kernel's own, and one that names an option that this kernel does not have\n"
		"is refused, as it would hold of any. --check and -n say which arm is its baseline again.\n"
		"With -n the last line of kernels says how many the plan needs for its arms: what a boot parameter, a\n"
		"sysctl or the state of a process switches has the kernel of another arm.",
	.opts = opts,
	.main = build_main,
};
