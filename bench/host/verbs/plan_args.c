// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/plan_args.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"

static int set_number(unsigned int *to, const char *name, const char *arg)
{
	unsigned long long n;

	if (number_between(arg, 1, LIMIT_JOBS, &n))
		return fail(-EINVAL, "--%s takes a number from 1 to %d, not '%s'", name, LIMIT_JOBS, arg);
	*to = (unsigned int)n;
	return 0;
}

int plan_args_set(void *ctx, const char *name, const char *arg)
{
	struct plan_args *a = ctx;
	const struct { const char *name; bool *flag; } flags[] = {
		{ "anytime", &a->anytime }, { "dry-run", &a->dry }, { "json", &a->json }, { "check", &a->check },
		{ "exclusive", &a->exclusive }, { "runs", &a->runs },
		{ "strict", &a->strict }, { "tune", &a->tune },
	};
	const struct { const char *name, **text; } texts[] = {
		{ "arch", &a->arch }, { "only", &a->only }, { "boots", &a->boots }, { "executor", &a->executor },
		{ "node-results", &a->node_results }, { "constraint", &a->constraint },
	};
	const struct { const char *name; unsigned int *number; } numbers[] = {
		{ "jobs", &a->jobs }, { "blocks", &a->blocks }, { "beyond", &a->beyond },
	};

	for (size_t i = 0; i < ARRAY_SIZE(numbers); i++)
		if (!strcmp(name, numbers[i].name))
			return set_number(numbers[i].number, name, arg);
	if (!strcmp(name, "cases"))
		return strlist_add_words(&a->cases, arg);
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		if (!strcmp(name, texts[i].name)) {
			*texts[i].text = arg;
			return 0;
		}
	for (size_t i = 0; i < ARRAY_SIZE(flags); i++)
		if (!strcmp(name, flags[i].name)) {
			*flags[i].flag = true;
			return 0;
		}
	return fail(-EINVAL, "--%s is not an option on a plan", name);
}

int plan_args_json(const struct plan_args *a, bool verdicts)
{
	if (a->json && a->executor)
		return fail(-EINVAL, "--json prints what is made here: not with --executor (status --json shows how "
			    "far it is)");
	if (a->json && a->dry && verdicts)
		return fail(-EINVAL, "--json prints verdict rows, which --dry-run does not make");
	return 0;
}

void plan_args_release(struct plan_args *a)
{
	strlist_release(&a->cases);
}
