// SPDX-License-Identifier: GPL-2.0-only
/* The verb: a feature's file out of what another tool asks for. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs_input.h"
#include "bench/base/strlist.h"
#include "config/checker.h"
#include "verbs/verb.h"

enum { CHECKER_MAX = 4 << 20 };	/* bytes: hundreds of times what it prints */

struct feature_args {
	const char *checker, *arch;
	struct strlist decisions;
};

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct feature_args *a = ctx;

	if (!strcmp(name, "from-checker"))
		a->checker = arg;
	else if (!strcmp(name, "arch"))
		a->arch = arg;
	else
		return strlist_add(&a->decisions, arg);
	if (a->arch && strcmp(a->arch, "x86_64") && strcmp(a->arch, "arm64"))
		return fail(-EINVAL, "feature: --arch %s: expected x86_64 or arm64", a->arch);
	return 0;
}

static int write_feature(const struct feature_args *a)
{
	AUTO_FREE char *text = NULL;
	size_t n;
	int err;

	if (!a->checker)
		return fail(-EINVAL, "feature: expected --from-checker FILE");
	err = fs_read_input(a->checker, CHECKER_MAX, &text, &n);
	return err ? err : checker_feature(a->checker, text, n, a->arch, &a->decisions, stdout);
}

static int feature_main(const struct verb *v, int argc, char **argv)
{
	struct feature_args a = { .arch = arch_host() };
	int first, err = verb_args(v, argc, argv, set_arg, &a, &first);

	if (!err && argc > first)
		err = fail(-EINVAL, "feature: \"%s\" is one argument too many", argv[first]);
	if (!err)
		err = write_feature(&a);
	strlist_release(&a.decisions);
	return err > 0 ? EXIT_DONE : err ? EXIT_CANNOT : EXIT_DONE;
}

static const struct opt opts[] = {
	{ "from-checker", 0, "FILE", "what kernel-hardening-checker -m json printed" },
	{ "arch", 0, "ARCH", "x86_64 or arm64: what the feature is for (default: the host's)" },
	{ "decision", 0, "WORD", "only what was decided by that, e.g. kspp" OPT_AGAIN },
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_feature = {
	.name = "feature", .order = 115, .args = "", .help = "print a feature file with what another tool asks for",
	.more = "With --from-checker, the options, parameters and sysctls that kernel-hardening-checker wants become "
		"one arm, all; the other, off, is the plan's base. What an arm cannot ask for is a comment. An option "
		"that a kernel does not have fails hardbench build --check, which says why.",
	.opts = opts, .main = feature_main,
};
