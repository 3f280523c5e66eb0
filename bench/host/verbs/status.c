// SPDX-License-Identifier: GPL-2.0-only
/* The verb: how far a plan is, whoever is at work on it. */
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "fleet/fleet_state.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

static int print(const struct text_table *t, const struct fleet_sum *sum, bool json)
{
	int err = text_table_print(t, json);

	if (!err && !json)
		printf("%zu of %zu kernels, %zu of %zu boots, %zu failed; %zu tasks run, %zu wait\n", sum->made,
		       sum->kernels, sum->done, sum->boots, sum->failed, sum->running, sum->waiting);
	return err;
}

static int status_step(struct session *s)
{
	AUTO_FREE char *key = result_key(&s->plan);
	struct text_table t;
	struct fleet_sum sum;
	struct fleet f;
	int err = session_look(s, stopping_for_fleet);

	if (!err)
		err = fleet_open(&f, &s->plan);
	if (err)
		return err;
	err = fleet_state(&f, key, &t, &sum);
	if (!err)
		err = print(&t, &sum, s->options->json);
	text_table_release(&t);
	fleet_close(&f);
	return err;
}

static int status_main(const struct verb *v, int argc, char **argv)
{
	return session_main(v, argc, argv, status_step);
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ANYTIME_OPT,
	{ "json", 0, NULL, "print the table as JSON" },
	{ 0 },
};

const struct verb verb_status = {
	.name = "status", .order = 65, .args = "PLAN", .unpacked = true,
	.help = "show what of a plan is done, runs, waits or failed",
	.more = "A line for each kernel, for the boots of each feature on a kernel, an architecture, a compiler\n"
		"and a base, for each boot that some process is making now, and for the analysis. It looks at the\n"
		"results folder, at who holds the locks in it and, for a plan that was submitted with --executor\n"
		"slurm, at the queue: which task, on which node, since when, or what it waits for; of a task that\n"
		"has ended without its work being there, the file with what it printed. No compiler is asked for:\n"
		"what one of another version, or another emulator, would make anew is not known here, and counts\n"
		"as done.",
	.opts = opts, .main = status_main,
};
