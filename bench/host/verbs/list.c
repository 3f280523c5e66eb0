// SPDX-License-Identifier: GPL-2.0-only
/* The verb: what there is to choose from. */
#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/case_catalog.h"
#include "config/model.h"
#include "verbs/hw_pmu.h"
#include "verbs/list_covers.h"
#include "config/conf_find.h"
#include "config/plan.h"
#include "machine/machine.h"
#include "bench/base/text_table.h"
#include "verbs/verb.h"

static char *arm_names(const struct feature *f)
{
	struct strlist l = { 0 };
	char *text;
	size_t i;

	for (i = 0; i < f->nr_arms; i++)
		if (strlist_add(&l, f->arms[i].name))
			break;
	text = strlist_join(&l, " ");
	strlist_release(&l);
	return text;
}

static int feature_row(struct text_table *t, const char *name)
{
	AUTO_FREE char *arms = NULL;
	AUTO_FREE char *arch = NULL;
	struct feature f;
	int err = feature_load(&f, name);

	if (err)
		return err;
	arms = arm_names(&f);
	arch = strlist_join(&f.arch, " ");
	err = text_table_row(t, (const char *[]){ f.name, arch, f.since, f.summary, arms });
	feature_release(&f);
	return err;
}

static int plan_row(struct text_table *t, const char *name)
{
	AUTO_FREE char *features = NULL;
	AUTO_FREE char *kernels = NULL;
	char boots[24];
	struct plan p;
	int err = plan_load(&p, name, "all");

	if (err)
		return err;
	features = strlist_join(&p.feature, " ");
	kernels = strlist_join(&p.kernel, " ");
	snprintf(boots, sizeof(boots), "%u", p.boots);
	err = text_table_row(t, (const char *[]){ p.name, kernels, p.machine, boots, p.summary,
						features });
	plan_release(&p);
	return err;
}

static int kernel_row(struct text_table *t, const char *name)
{
	AUTO_FREE char *provider = NULL;
	struct kernel_def k;
	int err = kernel_load(&k, name);

	if (err)
		return err;
	provider = fs_path("%s %s%s%s", k.provider, k.source, k.suite ? " suite " : "",
			   k.suite ? k.suite : "");
	err = text_table_row(t, (const char *[]){ k.name, k.version, provider });
	kernel_release(&k);
	return err;
}

/* a host that is measured by the runner: what counts there beside the clocks */
static char *elsewhere(void)
{
	const char *fix;
	AUTO_FREE char *why = NULL;
	const int there = hw_pmu(&why, &fix);

	return fs_path("others boot; here %s", there ? "clocks and events of a PMU" : "clocks only, no PMU (doctor)");
}

/* what this host can do with a machine, and why not */
static int machine_row(struct text_table *t, const char *name)
{
	const struct machine_ops *ops;
	AUTO_FREE char *lacks = NULL;
	struct machine m;
	int err = machine_load(&m, name);

	if (err)
		return err;
	ops = machine_kind(m.kind);
	lacks = ops && ops->lacks ? ops->lacks() : ops && ops->made_elsewhere ? elsewhere() : NULL;
	err = text_table_row(t, (const char *[]){ m.name, m.kind, ops && ops->timed ? "time" : "counts",
						  lacks ? lacks : "yes",
						  ops ? ops->label : "" });
	machine_release(&m);
	return err;
}

static int model_row(struct text_table *t, const char *name)
{
	struct model_def m;
	int err = model_def_load(&m, name);

	if (err)
		return err;
	err = text_table_row(t, (const char *[]){ m.name, m.arch, m.core, m.source });
	model_def_release(&m);
	return err;
}

static const char *const feature_columns[] = {
	"feature", "arch", "since", "summary", "arms", NULL
};
static const char *const plan_columns[] = { "plan", "kernels", "machine", "boots", "summary", "features", NULL };
static const char *const machine_columns[] = { "machine", "kind", "measures", "here", "label", NULL };
static const char *const model_columns[] = { "model", "arch", "core", "source", NULL };
static const char *const kernel_columns[] = { "kernel", "version", "provider", NULL };
static const char *const case_columns[] = { "domain", "case", "control", "op", NULL };
static const char *const case_json[] = { "domain", "case", "control", "op", "cold", NULL };

static const struct kind {
	const char *plural, *kind;
	const char *const *columns;
	int (*row)(struct text_table *t, const char *name);
} kinds[] = {
	{ "features", "feature", feature_columns, feature_row },
	{ "plans", "plan", plan_columns, plan_row },
	{ "kernels", "kernel", kernel_columns, kernel_row },
	{ "machines", "machine", machine_columns, machine_row },
	{ "models", "model", model_columns, model_row },
};

static int list_files(const struct kind *k, bool json)
{
	struct strlist names = { 0 };
	struct text_table t;
	size_t i;
	int bad = 0, err = conf_names(k->kind, &names);

	text_table_init(&t, k->columns);
	for (i = 0; i < names.n && !err && bad != -ENOMEM; i++) {
		int one = k->row(&t, names.at[i]);	/* a file that cannot be read is named, the others are listed */

		bad = one ? one : bad;
	}
	if (!err)
		err = text_table_print(&t, json);
	text_table_release(&t);
	strlist_release(&names);
	return err ? err : bad;
}

/* is a case one of those that are asked for? Without globs every one is */
static bool is_asked(const char *name, char *const *glob)
{
	bool asked = !*glob;

	while (*glob && !asked)
		asked = !fnmatch(*glob++, name, 0);
	return asked;
}

static int list_cases(char *const *glob, bool json)
{
	struct case_info *c;
	struct text_table t;
	size_t n, i, some = 0;
	int err = case_catalog_load(&c, &n);

	if (err)
		return err;
	text_table_init(&t, json ? case_json : case_columns);
	for (i = 0; i < n && !err; i++) {
		if (!is_asked(c[i].name, glob))
			continue;
		some++;
		err = text_table_row(&t, (const char *[]){ c[i].domain, c[i].name, c[i].control,
							c[i].op, c[i].cold });
	}
	if (!err && !some)
		err = fail(-EINVAL, "list: no case has such a name");
	if (!err)
		err = text_table_print(&t, json);
	text_table_release(&t);
	case_catalog_free(c, n);
	return err;
}

/* for the completion: every name that some verb takes, one a line */
static int list_names(void)
{
	struct strlist names = { 0 };
	size_t i;
	int err = 0;

	for (i = 0; i < ARRAY_SIZE(kinds) && !err; i++)
		err = conf_names(kinds[i].kind, &names);
	for (i = 0; i < names.n && !err; i++)
		puts(names.at[i]);
	strlist_release(&names);
	return err;
}

static int list(char *const *words, bool json)
{
	const char *const what = words[0];
	size_t i;

	for (i = 0; i < ARRAY_SIZE(kinds); i++)
		if (!strcmp(what, kinds[i].plural))
			return list_files(&kinds[i], json);
	if (!strcmp(what, "cases"))
		return list_cases(words + 1, json);
	if (!strcmp(what, "names"))
		return list_names();
	return fail(-EINVAL, "list: expected features, cases, plans, kernels, machines or models, got \"%s\"",
		    what);
}

struct args { const char *covers; bool json; };

static int list_set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "covers"))
		a->covers = arg;
	else
		a->json = true;
	return 0;
}

static int list_main(const struct verb *v, int argc, char **argv)
{
	struct args a = { 0 };
	int first, err = verb_args(v, argc, argv, list_set_arg, &a, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (argc == first || (argc - first > 1 && (strcmp(argv[first], "cases") || a.covers))) {
		fail(-EINVAL, "list: expected features, cases [GLOB...], plans, kernels, machines or models");
		return EXIT_CANNOT;
	}
	if (a.covers && strcmp(argv[first], "cases")) {
		fail(-EINVAL, "list: --covers goes with cases");
		return EXIT_CANNOT;
	}
	err = a.covers ? list_covers(a.covers, a.json) : list(argv + first, a.json);
	return err < 0 ? EXIT_CANNOT : err ? EXIT_NO : EXIT_DONE;
}

static const struct opt opts[] = {
	{ "covers", 0, "PEER", "cases that stand for each operation of lebench, lmbench, perf-bench, unixbench or "
	  "will-it-scale" },
	{ "json", 0, NULL, "an array of objects named as the columns; of a case also `cold`, why it cannot be warm" },
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_list = {
	.name = "list", .order = 100,
	.args = "features|cases [GLOB...]|plans|kernels|machines|models",
	.help = "list what there is to choose from",
	.opts = opts,
	.main = list_main,
};
