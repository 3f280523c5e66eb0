// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/export.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_listed.h"
#include "bench/base/fs_replace.h"
#include "bench/base/memfile.h"
#include "machine/machine.h"
#include "config/plan_looks.h"
#include "matrix/result_key.h"
#include "matrix/stopping.h"
#include "results/records.h"
#include "results/results.h"

enum { HYPERVISOR = 32 };

char *analyze_dir(const struct plan *plan)
{
	AUTO_FREE char *key = result_key(plan);

	return results_analyze(key, NULL);
}

static int cmp_row(const void *x, const void *y)
{
	return verdict_row_cmp(x, y);
}

static int write_verdicts(const struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/verdicts.csv", dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	const int err = f ? verdict_csv(an->row, an->nr_row, f) : -ENOMEM;

	return err ? fail(err, "%s", path) : memfile_write(&m, path);
}

/* the plan hash that the boots were made under, as boot.json keeps it; "" when none says so */
static void hash_of_boots(const struct analyze *an, char *hash, size_t size)
{
	*hash = '\0';
	for (size_t i = 0; i < an->set.nr_boots && !*hash; i++)
		if (an->set.boots[i].record)
			snprintf(hash, size, "%s", an->set.boots[i].record->plan_hash);
}

static int on_hypervisor(void *ctx, const struct store_fact *t)
{
	char *who = ctx;

	if (!strcmp(t->when, "run") && !strcmp(t->key, "hypervisor"))
		snprintf(who, HYPERVISOR, "%s", t->value);
	return 0;
}

/*
 * what is timed may be in a virtual machine: the label says so, and what an emulator takes is no time; of boots that
 * were made elsewhere, maybe on several machines, that alone
 */
static const char *tier_under(const struct analyze *an, const char *boot, const char *label, bool elsewhere)
{
	static char tier[128];
	char who[HYPERVISOR] = "";

	if (store_told(an->store, boot, on_hypervisor, who) || !*who)
		return label;
	if (!strncmp(who, "TCG", 3))
		snprintf(tier, sizeof(tier), "emulated, which is no time: %s", label);
	else if (elsewhere)
		return label;
	else
		snprintf(tier, sizeof(tier), "nested in a virtual machine (%s): %s", who, label);
	return tier;
}

/* how the boots' machine counts; NULL = none says so, they are of before there were kinds */
static const char *tier_of_boots(const struct analyze *an)
{
	for (size_t i = 0; i < an->set.nr_boots; i++) {
		const struct boot_record *r = an->set.boots[i].record;
		const struct machine_ops *kind = r ? machine_kind(r->machine_kind) : NULL;

		if (kind && kind->timed)
			return tier_under(an, an->set.boots[i].id, kind->label, kind->made_elsewhere);
		if (kind)
			return kind->label;
	}
	return NULL;
}

static void put_fact(struct csv *f, const char *key, const char *value)
{
	csv_text(f, key);
	csv_text(f, value);
	csv_end(f);
}

static void put_words(struct csv *f, const char *key, const struct strlist *l)
{
	AUTO_FREE char *words = strlist_join(l, " ");

	put_fact(f, key, words);
}

static void put_count(struct csv *f, const char *key, size_t value)
{
	csv_text(f, key);
	csv_int(f, (long long)value);
	csv_end(f);
}

static size_t boots_done(const struct analyze *an)
{
	size_t done = 0;

	for (size_t i = 0; i < an->set.nr_boots; i++)
		done += !strcmp(an->boot[i].outcome, "done");
	return done;
}

/* an arm without a boot has a build of which nothing is known */
static size_t builds_known(const struct analyze *an)
{
	size_t n = 0;

	for (size_t i = 0; i < an->set.nr_builds; i++)
		n += *an->set.builds[i].id != '\0';
	return n;
}

static void put_plan(struct csv *f, const struct analyze *an)
{
	const struct plan *p = an->plan;
	char hash[65];

	hash_of_boots(an, hash, sizeof(hash));
	put_fact(f, "plan", p->name);
	put_fact(f, "summary", p->summary);
	put_fact(f, "plan_hash", p->hash);
	put_fact(f, "plan_hash_of_boots", hash);
	put_fact(f, "machine", p->machine);
	if (tier_of_boots(an))
		put_fact(f, "tier", tier_of_boots(an));
	if (an->timed) {
		put_fact(f, "timed", "yes");
		put_count(f, "noisy_boots", an->noisy);
		put_count(f, "processes", p->processes);
	}
	put_fact(f, "base", p->base.at[0]);
	if (p->primary.n)
		put_words(f, "primary", &p->primary);
	if (p->selected)
		put_words(f, "cases", &p->cases);
	if (an->set.mixed.n)
		put_words(f, "mixed", &an->set.mixed);
	if (an->by_form)
		put_fact(f, "code_by", "instructions");
}

static void put_rule(struct csv *f, const struct analyze *an)
{
	put_fact(f, "rule", an->rule.hash);
	put_fact(f, "rule_registered", an->rule.registered);
	put_fact(f, "rule_held", an->rule.word);
	put_fact(f, "rule_change", an->rule.change);
	put_fact(f, "stopping", plan_looks_name(an->plan));
}

static void put_counts(struct csv *f, const struct analyze *an)
{
	put_count(f, "boots_per_arm", an->plan->boots);
	put_count(f, "boots", an->set.nr_boots);
	put_count(f, "boots_done", boots_done(an));
	put_count(f, "batches", an->plan->batches);
	put_count(f, "seed", an->plan->seed);
	put_count(f, "builds", builds_known(an));
	put_count(f, "pairs", an->set.nr_pairs);
}

static void put_margins(struct csv *f, const struct plan *p)
{
	char number[80];

	for (size_t i = 0; i < p->nr_margins; i++) {
		AUTO_FREE char *key = fs_path("margin %s", p->margins[i].glob);
		const int len = snprintf(number, sizeof(number), "%g", p->margins[i].ratio);

		if (p->margins[i].ns > 0)
			snprintf(number + len, sizeof(number) - (size_t)len, ", and %g ns", p->margins[i].ns);
		put_fact(f, key, number);
	}
}

static int write_facts(const struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/facts.csv", dir);
	struct csv f;

	if (csv_open(&f, "key,value"))
		return -ENOMEM;
	if (an->rule.change)
		note("plan %s: another rule than before its first boot, the report says so: %s", an->plan->name,
		     an->rule.change);
	put_plan(&f, an);
	put_rule(&f, an);
	put_counts(&f, an);
	put_margins(&f, an->plan);
	return csv_commit(&f, path);
}

/* does a table of verdicts have any? One that cannot be read has none that could be lost */
static bool has_verdicts(const char *path)
{
	struct csv_table t = { 0 };
	bool any = false;

	if (!fs_exists(path) || csv_read(&t, path))
		return false;
	for (size_t i = 0; i + 1 < t.rows && !any; i++)
		any = strcmp(csv_get(&t, i, "verdict"), "no-verdict") != 0;
	csv_table_release(&t);
	return any;
}

/* what came out once is not written over by an analysis that comes to nothing */
static int check_loss(const struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/verdicts.csv", dir);

	for (size_t i = 0; i < an->nr_row; i++)
		if (an->row[i].verdict != VERDICT_NO_VERDICT)
			return 0;
	if (!has_verdicts(path))
		return 0;
	return fail(-EEXIST, "no operation has a verdict now, %s has some and stays: move it away first (%s)", path,
		    an->nr_row && an->row[0].reason ? an->row[0].reason : "no row");
}

/* every table into a new folder */
static int write_tables(struct analyze *an, const char *dir)
{
	int (*const step[])(struct analyze *, const char *) = {
		analyze_attribution, analyze_boots, analyze_series, analyze_determinism, analyze_reasons,
		analyze_claims,	     analyze_doses, analyze_first,  analyze_spread,	 analyze_look,
		analyze_endpoints,   analyze_noise,   analyze_arm_doses, analyze_suite,
		analyze_margins,     analyze_variance,
	};
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(step); i++)
		err = step[i](an, dir);
	if (!err)
		err = write_facts(an, dir);
	return err ? err : write_verdicts(an, dir);
}

/* what an analysis leaves is of one analysis: the folder appears whole, or the old one stays */
static int write_all(struct analyze *an)
{
	AUTO_FREE char *key = result_key(an->plan);
	AUTO_FREE char *dir = analyze_dir(an->plan);
	AUTO_FREE char *tmp = fs_temp(dir);
	int err = check_loss(an, dir);

	if (!err)
		err = fs_remove(tmp);
	if (!err)
		err = fs_mkdirs(tmp);
	if (!err)
		err = write_tables(an, tmp);
	if (!err)
		err = fs_list_files(tmp);
	if (!err)
		return fs_replace_dir(tmp, dir);
	if (err != -EEXIST)
		fs_remove(tmp);
	return err;
}

/* who finds tables after a refusal has to know that they are not what was refused: report and diff ask for the mark */
static int mark_refusal(const struct plan *plan, int err)
{
	AUTO_FREE char *key = result_key(plan);
	AUTO_FREE char *mark = results_analyze_refused(key);
	AUTO_FREE char *dir = analyze_dir(plan);
	AUTO_FREE char *path = fs_path("%s/verdicts.csv", dir);

	if (!err)
		return fs_remove(mark);
	if (!fs_exists(path))
		return err;
	if (err != -EEXIST)
		note("the tables in %s are of an earlier analysis", dir);
	fs_write(mark, "", 0);
	return err;
}

int analyze_plan(const struct plan *plan)
{
	struct analyze an;
	int err = analyze_load(&an, plan);

	if (!err && an.timed)
		err = analyze_time_rows(&an);
	for (size_t i = 0; !err && !an.timed && i < an.set.nr_pairs; i++)
		err = analyze_rows(&an, &an.set.pairs[i]);
	for (size_t i = 0; !err && i < an.set.nr_unavailable; i++)
		err = analyze_absent(&an, &an.set.unavailable[i]);
	if (!err) {
		qsort(an.row, an.nr_row, sizeof(*an.row), cmp_row);
		err = analyze_placebo(&an);
	}
	if (!err)
		err = write_all(&an);
	analyze_release(&an);
	return mark_refusal(plan, err);
}
