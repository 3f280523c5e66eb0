// SPDX-License-Identifier: GPL-2.0-only
/* From the CSV files of `analyze` to the model of a report. */
#include "report/report.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/evidence.h"
#include "analysis/window.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "report/verdict_rows.h"
#include "results/results.h"

static const char *const table_name[TABLES] = {
	"verdicts", "attribution", "reasons", "determinism", "boots", "facts", "doses", "slopes", "published", "first",
	"spread", "placebo", "arm_slopes", "look", "suite", "margins", "variance",
};

static int read_rows(struct report *r)
{
	return verdict_rows_of(&r->table[TAB_VERDICTS], &r->model.row, &r->model.nr_row);
}

/* the cell of a table that is looked up by column number; @bad counts what is no number */
static double number(const struct csv_table *t, size_t row, size_t column, size_t *bad)
{
	double x = NAN;

	*bad += number_read(csv_at(t, row, column), &x) != 0;
	return x;
}

/* a fact that is a whole number; an analysis from before it was written has none */
static int fact_count(const struct csv_table *t, const char *key, long *out)
{
	const char *text = csv_fact(t, key);
	unsigned long long v = 0;

	if (*text && number_between(text, 0, LONG_MAX, &v))
		return fail(-EINVAL, "%s: %s = \"%s\": expected a whole number", t->file, key, text);
	*out = (long)v;
	return 0;
}

/* the largest of the tables: its columns are looked up once */
static int read_symbols(struct report *r)
{
	static const char *const name[] = {
		"feature", "arm",    "arch",   "kernel", "toolchain", "case",  "metric",
		"space",   "object", "symbol", "a",	 "b",	      "delta",
	};
	const struct csv_table *t = &r->table[TAB_ATTRIBUTION];
	size_t c[ARRAY_SIZE(name)], bad = 0;

	r->model.symbol = calloc(t->rows, sizeof(*r->model.symbol));
	if (!r->model.symbol)
		return fail(-ENOMEM, "attribution.csv");
	for (size_t i = 0; i < ARRAY_SIZE(name); i++)
		c[i] = csv_column(t, name[i]);
	for (size_t i = 0; i + 1 < t->rows; i++)
		r->model.symbol[r->model.nr_symbol++] = (struct model_symbol){
			.key = { csv_at(t, i, c[0]), csv_at(t, i, c[1]), csv_at(t, i, c[2]), csv_at(t, i, c[3]),
				 csv_at(t, i, c[4]), NULL },
			.kase = csv_at(t, i, c[5]),
			.metric = csv_at(t, i, c[6]),
			.space = csv_at(t, i, c[7]),
			.object = csv_at(t, i, c[8]),
			.symbol = csv_at(t, i, c[9]),
			.a = number(t, i, c[10], &bad),
			.b = number(t, i, c[11], &bad),
			.delta = number(t, i, c[12], &bad),
		};
	return bad ? fail(-EINVAL, "%s: %zu cells of a, b and delta are no numbers", t->file, bad) : 0;
}

static int read_reasons(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_REASONS];

	r->model.reason = calloc(t->rows, sizeof(*r->model.reason));
	if (!r->model.reason)
		return fail(-ENOMEM, "reasons.csv");
	for (size_t i = 0; i + 1 < t->rows; i++)
		r->model.reason[r->model.nr_reason++] = (struct model_reason){
			.key = report_key(t, i),
			.kase = csv_get(t, i, "case"),
			.lo = csv_get_number(t, i, "lo"),
			.hi = csv_get_number(t, i, "hi"),
			.range = csv_get_number(t, i, "range"),
			.reason = csv_get(t, i, "reason"),
			.share = csv_get_number(t, i, "share"),
			.symbols = csv_get(t, i, "symbols"),
		};
	return 0;
}

static int read_same(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_DETERMINISM];

	r->model.same = calloc(t->rows, sizeof(*r->model.same));
	if (!r->model.same)
		return fail(-ENOMEM, "determinism.csv");
	for (size_t i = 0; i + 1 < t->rows; i++)
		r->model.same[r->model.nr_same++] = (struct model_same){
			.key = report_key(t, i),
			.boot_0 = csv_get(t, i, "boot_0"),
			.boot_1 = csv_get(t, i, "boot_1"),
			.pairs = csv_get_count(t, i, "pairs"),
			.equal = csv_get_count(t, i, "equal"),
			.windows = csv_get_count(t, i, "windows"),
			.windows_equal = csv_get_count(t, i, "windows_equal"),
			.difference = csv_get(t, i, "difference"),
		};
	return 0;
}

static int read_boots(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_BOOTS];
	const bool known = csv_column(t, "splat") < t->columns;

	r->model.boot = calloc(t->rows, sizeof(*r->model.boot));
	if (!r->model.boot)
		return fail(-ENOMEM, "boots.csv");
	for (size_t i = 0; i + 1 < t->rows; i++)
		r->model.boot[r->model.nr_boot++] = (struct model_boot){
			.key = report_key(t, i),
			.id = csv_get(t, i, "boot"),
			.build = csv_get(t, i, "build"),
			.outcome = csv_get(t, i, "outcome"),
			.index = csv_get_count(t, i, "index"),
			.seed = csv_get(t, i, "seed"),
			.command = "",
			.emulator = "",
			.uname = "",
			.cpu = "",
			.why = "",
			.wall_s = NAN,
			.cpu_s = NAN,
			.splat = known && strcmp(csv_get(t, i, "outcome"), "not collected") ? csv_get(t, i, "splat") :
											      NULL,
		};
	return 0;
}

/* boots of before there were kinds of machine do not say it: those of machine tcg were the emulator's */
static const char *tier_of(struct report *r, const struct csv_table *facts, const char *machine)
{
	if (*csv_fact(facts, "tier"))
		return csv_fact(facts, "tier");
	if (!*machine || !strcmp(machine, "tcg"))
		return model_tier;
	snprintf(r->tier, sizeof(r->tier), "counts of machine %s", machine);
	return r->tier;
}

static int read_facts(struct report *r, const char *plan)
{
	const struct csv_table *t = &r->table[TAB_FACTS];
	struct model *m = &r->model;

	m->plan = report_keep(r, plan);
	m->summary = csv_fact(t, "summary");
	m->plan_hash = csv_fact(t, "plan_hash");
	m->plan_hash_of_boots = csv_fact(t, "plan_hash_of_boots");
	m->machine = csv_fact(t, "machine");
	m->tier = tier_of(r, t, m->machine);
	m->base = *csv_fact(t, "base") ? csv_fact(t, "base") : "?";	/* an analysis from before there were two */
	m->mixed = csv_fact(t, "mixed");
	m->timed = *csv_fact(t, "timed");
	m->alpha = verdict_rows_alpha(&r->table[TAB_LOOK]);
	m->by_form = !strcmp(csv_fact(t, "code_by"), "instructions");
	m->rule = csv_fact(t, "rule");
	m->primary = csv_fact(t, "primary");
	m->rule_held = csv_fact(t, "rule_held");
	m->rule_change = csv_fact(t, "rule_change");
	m->stopping = csv_fact(t, "stopping");
	m->made = "";
	m->version = "";
	if (fact_count(t, "boots_per_arm", &m->boots_per_arm) || fact_count(t, "boots", &m->boots) ||
	    fact_count(t, "boots_done", &m->boots_done) ||
	    fact_count(t, "noisy_boots", &m->noisy) || fact_count(t, "batches", &m->batches))
		return -EINVAL;
	m->seeds = m->boots_per_arm > 1 && !m->timed ? m->boots_per_arm - 1 : m->boots_per_arm;
	return 0;
}

int report_read(struct report *r, const char *key, const char *name)
{
	AUTO_FREE char *refused = results_analyze_refused(key);
	int err = 0;

	memset(r, 0, sizeof(*r));
	if (fs_exists(refused))
		return fail(-EINVAL, "the last analysis of %s was refused, the tables are of an earlier one: hardbench "
			    "analyze %s says why", name, name);
	for (size_t i = 0; !err && i < TABLES; i++) {
		AUTO_FREE char *file = fs_path("%s.csv", table_name[i]);
		AUTO_FREE char *path = results_analyze(key, file);

		if (!i && !fs_exists(path))
			return fail(-EINVAL, "no %s: run hardbench analyze %s first, with the same --arch and --cases",
				    path, name);
		if (i < TABLES_NEEDED || fs_exists(path))
			err = csv_read(&r->table[i], path);
	}
	if (!err)
		err = read_facts(r, name);
	if (err)
		return err;
	int (*const step[])(struct report *) = {
		read_rows,  read_symbols, read_reasons,	 read_same,
		read_boots, report_boots, report_builds, report_arms, report_series, report_first,
		report_spread, report_arm_doses, report_suite, report_margins,
		report_variance, report_facts,
	};
	for (size_t i = 0; !err && i < ARRAY_SIZE(step); i++)
		err = step[i](r);
	if (!err && (model_group(&r->model) || evidence_group(&r->model)))
		err = fail(-ENOMEM, "report of %s", name);
	return err;
}

void report_release(struct report *r)
{
	model_release(&r->model);
	for (size_t i = 0; i < TABLES; i++)
		csv_table_release(&r->table[i]);
	strlist_release(&r->text);
	strlist_release(&r->host);
	strlist_release(&r->host_cpu);
	strlist_release(&r->place);
	strlist_release(&r->topology);
	memset(r, 0, sizeof(*r));
}
