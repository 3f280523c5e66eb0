// SPDX-License-Identifier: GPL-2.0-only
#include "analyze.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../analysis/report/export.h"
#include "../../analysis/report/json.h"
#include "analyze_csv.h"
#include "fail.h"
#include "fs.h"
#include "plan_args.h"
#include "plan_look.h"
#include "report.h"
#include "verb.h"

char *analyze_dir(const struct plan *plan)
{
	return fs_path("%s/analyze/%s", fs_results_dir(), plan->name);
}

static int cmp_row(const void *x, const void *y)
{
	return verdict_row_cmp(x, y);
}

static int write_verdicts(const struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/verdicts.csv", dir);
	AUTO_FREE char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);
	int err = f ? verdict_csv(an->row, an->nr_row, f) : -ENOMEM;

	if (f && fclose(f))
		err = -ENOMEM;
	return err ? fail(err, "%s", path) : fs_write(path, data, len);
}

/* the plan hash that the boots were made under, as boot.json keeps it; "" when none says so */
static void hash_of_boots(const struct analyze *an, char *hash, size_t size)
{
	*hash = '\0';
	for (size_t i = 0; i < an->set.nr_boots && !*hash; i++) {
		AUTO_FREE char *path =
			fs_path("%s/boot/%s/boot.json", fs_results_dir(), an->set.boots[i].id);
		AUTO_FREE char *text = NULL;
		size_t len;
		struct js *v;

		if (fs_read(path, &text, &len))
			continue;
		v = js_read(text, len, NULL, 0);
		if (js_text(js_get(v, "plan_hash")))
			snprintf(hash, size, "%s", js_text(js_get(v, "plan_hash")));
		js_free(v);
	}
}

static void put_fact(struct csv *f, const char *key, const char *value)
{
	csv_text(f, key);
	csv_text(f, value);
	csv_end(f);
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

static int write_facts(const struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/facts.csv", dir);
	const struct plan *p = an->plan;
	char hash[65], number[40];
	struct csv f;

	if (csv_open(&f, "key,value"))
		return -ENOMEM;
	hash_of_boots(an, hash, sizeof(hash));
	if (an->rule.change)
		note("plan %s: another rule than before its first boot, the report says so: %s", p->name,
		     an->rule.change);
	put_fact(&f, "plan", p->name);
	put_fact(&f, "summary", p->summary);
	put_fact(&f, "plan_hash", p->hash);
	put_fact(&f, "plan_hash_of_boots", hash);
	put_fact(&f, "machine", p->machine);
	put_fact(&f, "base", p->base.at[0]);
	put_fact(&f, "rule", an->rule.hash);
	put_fact(&f, "rule_registered", an->rule.registered);
	put_fact(&f, "rule_held", an->rule.word);
	put_fact(&f, "rule_change", an->rule.change);
	put_fact(&f, "stopping", plan_stop_name(p->stop));
	put_count(&f, "boots_per_arm", p->boots);
	put_count(&f, "boots", an->set.nr_boots);
	put_count(&f, "boots_done", boots_done(an));
	put_count(&f, "batches", p->batches);
	put_count(&f, "seed", p->seed);
	put_count(&f, "builds", an->set.nr_builds);
	put_count(&f, "pairs", an->set.nr_pairs);
	for (size_t i = 0; i < p->nr_margins; i++) {
		AUTO_FREE char *key = fs_path("margin %s", p->margins[i].glob);

		snprintf(number, sizeof(number), "%g", p->margins[i].ratio);
		put_fact(&f, key, number);
	}
	return csv_commit(&f, path);
}

/* verdicts.csv comes last: where it is, the others are */
static int write_all(struct analyze *an)
{
	AUTO_FREE char *dir = analyze_dir(an->plan);
	int err = fs_mkdirs(dir);

	if (!err)
		err = analyze_attribution(an, dir);
	if (!err)
		err = analyze_boots(an, dir);
	if (!err)
		err = analyze_series(an, dir);
	if (!err)
		err = analyze_determinism(an, dir);
	if (!err)
		err = analyze_reasons(an, dir);
	if (!err)
		err = analyze_claims(an, dir);
	if (!err)
		err = analyze_doses(an, dir);
	if (!err)
		err = analyze_first(an, dir);
	if (!err)
		err = analyze_spread(an, dir);
	if (!err)
		err = analyze_look(an, dir);
	if (!err)
		err = write_facts(an, dir);
	return err ? err : write_verdicts(an, dir);
}

int analyze_plan(const struct plan *plan)
{
	struct analyze an;
	int err = analyze_load(&an, plan);

	for (size_t i = 0; !err && i < an.set.nr_pairs; i++)
		err = analyze_rows(&an, &an.set.pairs[i]);
	for (size_t i = 0; !err && i < an.set.nr_absent; i++)
		err = analyze_absent(&an, &an.set.absent[i]);
	if (!err) {
		qsort(an.row, an.nr_row, sizeof(*an.row), cmp_row);
		err = write_all(&an);
	}
	analyze_release(&an);
	return err;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	{ "anytime", 0, NULL, "intervals that hold at every number of blocks, whatever the plan says" },
	{ "json", 0, NULL, "print the verdict rows as JSON" },
	PLAN_DRY_OPT,
	{ 0 },
};

/* what is printed comes from the file, so that it is what the next verb reads */
static int print_json(const struct plan *plan)
{
	struct report r;
	int err = report_read(&r, plan->name);

	if (!err && verdict_json(r.model.row, r.model.nr_row, stdout))
		err = fail(-EIO, "print");
	report_release(&r);
	return err;
}

static int run(const char *name, const struct plan_args *a)
{
	struct plan plan;
	int err = plan_args_load(&plan, name, a, plan_at_look);

	if (err)
		return err;
	AUTO_FREE char *dir = analyze_dir(&plan);

	if (a->dry)
		printf("would write the tables of %s to %s\n", plan.name, dir);
	else
		err = analyze_plan(&plan);
	if (!err && !a->dry)
		err = a->json ? print_json(&plan) : (printf("%s/verdicts.csv\n", dir), 0);
	plan_release(&plan);
	return err;
}

static int analyze_main(int argc, char **argv)
{
	struct plan_args a = { 0 };
	int first, err = verb_args(&verb_analyze, argc, argv, plan_args_set, &a, &first);

	if (!err && first + 1 != argc)
		err = fail(-EINVAL, "analyze needs one plan, see hardbench analyze --help");
	if (!err)
		err = run(argv[first], &a);
	plan_args_release(&a);
	return err < 0 ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_analyze = {
	.name = "analyze",
	.args = "PLAN",
	.help = "Compare the collected counts of a plan and judge every difference",
	.more = "Writes verdicts.csv, attribution.csv, series.csv, determinism.csv, reasons.csv,\n"
		"doses.csv, slopes.csv, boots.csv, first.csv and spread.csv to results/analyze/PLAN.\n"
		"first.csv has the first operation of each case beside a warm one; spread.csv what arms\n"
		"that differ in their seed alone have between them. Two boots of one seed must agree;\n"
		"boots of other seeds show what randomness in the kernel does to a count.",
	.opts = opts,
	.main = analyze_main,
};
