// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/export.h"
#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "verbs/pack_configs.h"
#include "verbs/row_filter.h"
#include "config/plan.h"
#include "matrix/result_key.h"
#include "report/report.h"
#include "results/results.h"
#include "verbs/verb.h"

enum { SYMBOLS_SHOWN = 8 };

struct args {
	struct row_filter filter;
	struct regression_gate gate;
	struct strlist cases;		/* --cases: of the analysis, not of its rows */
	bool json;
};

static int diff_set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "arch")) {
		a->filter.arch = strcmp(arg, "all") ? arg : NULL;
		return 0;
	}
	if (!strcmp(name, "json")) {
		a->json = true;
		return 0;
	}
	if (!strcmp(name, "cases"))
		return strlist_add_words(&a->cases, arg);
	if (!strcmp(name, "fail-above"))
		return regression_gate_limit(&a->gate, arg);
	if (!strcmp(name, "fail-if"))
		return regression_gate_verdict(&a->gate, arg);
	return row_filter_set(&a->filter, name, arg);
}

static const struct opt opts[] = {
	{ "arm", 0, "ARM", "only this arm against its baseline" },
	{ "case", 0, "GLOB", "only cases whose name matches" },
	{ "metric", 0, "NAME", "instead of instructions, of times instead of ns" },
	{ "arch", 0, "ARCH", "only this architecture" },
	{ "cases", 0, "GLOB", "of the analysis with that --cases" OPT_AGAIN },
	{ "json", 0, NULL, "print the rows as JSON" },
	{ "fail-above", 0, "X%|N", "exit 1 when a difference is larger, or may be (X%), or a case has no verdict" },
	{ "fail-if", 0, "VERDICT,...",
	  "exit 1 on cost, gain, difference, inconclusive or no-verdict" },
	{ 0 },
};

/* does a row of the attribution belong under a metric? :u and :k are parts of instructions */
static int of_metric(const struct model_symbol *y, const char *metric)
{
	const char *colon = strchr(metric, ':');

	if (!colon)
		return !strcmp(y->metric, metric);
	return !strcmp(y->metric, "instructions") && *y->space == colon[1];
}

/* the functions under one row; rows of one metric in the order of the attribution: largest first */
static void print_functions(const struct model *m, const struct verdict_row *r)
{
	size_t shown = 0;

	for (size_t i = 0; i < m->nr_symbol; i++) {
		const struct model_symbol *y = &m->symbol[i];
		char num[48];

		if (!arm_key_equal(&y->key, &r->key) || strcmp(y->kase, r->bench) || !of_metric(y, r->metric))
			continue;
		if (!shown)
			printf("\n%s %s\n", r->bench, words_signed(r->delta, num, sizeof(num)));
		if (shown++ < SYMBOLS_SHOWN)
			printf("  %10s  %s (%s, %s)\n", words_signed(y->delta, num, sizeof(num)),
			       y->symbol, y->object, *y->space == 'u' ? "user" : "kernel");
	}
	if (shown > SYMBOLS_SHOWN)
		printf("  and %zu more functions; all add up to the difference%s\n", shown - SYMBOLS_SHOWN,
		       verdict_of_mean(r) ? " of their two windows" : "");
}

/* @row: [n] rows of one pair */
static int print_pair(const struct model *m, const struct verdict_row *row, size_t n)
{
	AUTO_FREE struct verdict_row *shown = calloc(n, sizeof(*shown));

	if (!shown)
		return fail(-ENOMEM, "diff");
	printf("%s: %s against %s, %s, kernel %s, %s, %s\n%s; %s\n\n", row->key.feature, row->key.arm,
	       row->baseline, row->key.arch, row->key.kernel, row->key.toolchain, row->metric, m->tier,
	       model_caveat(m));
	for (size_t i = 0; i < n; i++) {
		shown[i] = row[i];
		shown[i].key.feature = shown[i].key.arm = shown[i].metric = NULL; /* said above */
	}
	verdict_text(shown, n, stdout);
	for (size_t i = 0; i < n; i++)
		print_functions(m, &row[i]);
	putchar('\n');
	return 0;
}

static int print_rows(const struct model *m, const struct verdict_row *row, size_t n, bool json)
{
	size_t next;
	int err = 0;

	if (json)
		return verdict_json(row, n, stdout) ? fail(-EIO, "print") : 0;
	for (size_t i = 0; !err && i < n; i = next) {
		for (next = i + 1; next < n && arm_key_equal(&row[i].key, &row[next].key);)
			next++;
		err = print_pair(m, &row[i], next - i);
	}
	return err;
}

static int diff_rows(struct report *r, const struct args *a)
{
	AUTO_FREE struct verdict_row *row = calloc(r->model.nr_row + 1, sizeof(*row));
	size_t n = 0;

	if (!row) {
		fail(-ENOMEM, "diff");
		return EXIT_CANNOT;
	}
	for (size_t i = 0; i < r->model.nr_row; i++)
		if (row_filter_match(&a->filter, &r->model.row[i]))
			row[n++] = r->model.row[i];
	if (!n) {
		row_filter_none(&a->filter, r->model.plan, r->model.row, r->model.nr_row);
		return EXIT_CANNOT;
	}
	if (print_rows(&r->model, row, n, a->json))
		return EXIT_CANNOT;
	return regression_gate_hold(&a->gate, row, n) ? EXIT_NO : EXIT_DONE;
}

/* the key of a plan on @arch, to be freed, and its name; NULL after printing */
static char *key_of(const char *plan, const char *arch, const struct strlist *cases, char **name)
{
	struct plan p;
	char *key = NULL;

	if (plan_load(&p, plan, arch))
		return NULL;
	if (!plan_select(&p, cases)) {
		key = result_key(&p);
		*name = fs_path("%s", p.name);
	}
	plan_release(&p);
	return key;
}

/* one architecture may have been analyzed alone, or with the others; nothing to release after an error */
static int read_analysis(struct report *r, const char *plan, const struct args *a)
{
	AUTO_FREE char *own_name = NULL;
	AUTO_FREE char *name = NULL;
	AUTO_FREE char *own = key_of(plan, a->filter.arch, &a->cases, &own_name);
	AUTO_FREE char *alone = own ? results_analyze(own, "verdicts.csv") : NULL;
	const bool other = own && a->filter.arch && !fs_exists(alone);
	AUTO_FREE char *whole = other ? key_of(plan, "all", &a->cases, &name) : NULL;
	AUTO_FREE char *beside = whole ? results_analyze(whole, "verdicts.csv") : NULL;
	int err = own ? report_read(r, beside && fs_exists(beside) ? whole : own, own_name) : -EINVAL;

	if (err && own)
		report_release(r);
	return err;
}

static int diff_main(const struct verb *v, int argc, char **argv)
{
	struct args a = { .filter.metric = NULL };
	int first, status = EXIT_CANNOT,
		   err = verb_args(v, argc, argv, diff_set_arg, &a, &first);
	AUTO_FREE char *path = NULL;
	struct report r;

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (first == argc || first + 2 < argc) {
		if (first == argc)
			fail(-EINVAL, "diff needs a plan, and may have a feature, see hardbench diff --help");
		else
			fail(-EINVAL, "diff: one plan and one feature at most, \"%s\" is one word more",
			     argv[first + 2]);
		return EXIT_CANNOT;
	}
	a.filter.feature = first + 2 == argc ? argv[first + 1] : NULL;
	if (!packed_plan(argv[first], &path) && !read_analysis(&r, path, &a)) {
		if (!a.filter.metric)
			a.filter.metric = r.model.timed ? "ns" : "instructions";
		status = diff_rows(&r, &a);
		report_release(&r);
	}
	strlist_release(&a.cases);
	return status;
}

const struct verb verb_diff = {
	.name = "diff", .order = 70,
	.args = "PLAN [FEATURE]",
	.help = "print what an arm adds to its baseline, operation by operation and function by "
		"function",
	.more = "Exit status 1 when a gate given with --fail-above or --fail-if does not hold, 0 "
		"when it\n"
		"holds, 2 when there is nothing to compare. A difference may be larger than X% where counts vary\n"
		"with the seed, the row is inconclusive, and neither its equivalence bound nor the upper end of its\n"
		"interval is within X%. Of N units the difference counts that was measured.",
	.opts = opts,
	.main = diff_main,
};
