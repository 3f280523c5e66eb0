// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "machine/machine.h"
#include "matrix/arm_keys.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "results/results.h"

static int load_boot(struct analyze *an, struct analyze_boot *b)
{
	int err;

	if (!b->boot->record)
		return 0;
	err = store_outcome(an->store, b->boot->id, b->outcome, sizeof(b->outcome));
	if (!err && !*b->outcome)
		return fail(-EINVAL, "the index of plan %s lacks boot %s: run hardbench collect %s again",
			    an->plan->name, b->boot->id, an->plan->word);
	if (!err)
		err = store_splat(an->store, b->boot->id, b->splat, sizeof(b->splat));
	if (!err && !strcmp(b->outcome, "done"))
		err = store_windows(an->store, b->boot->id, &b->window, &b->nr_window);
	if (!err && b->nr_window)
		err = window_costs(b->window, b->nr_window, &b->cost, &b->nr_cost);
	return err == -ENOMEM ? fail(err, "boot %s", b->boot->id) : err;
}

static int cmp_case(const void *px, const void *py)
{
	const struct analyze_case *x = px, *y = py;
	const int d = strcmp(x->kase, y->kase);

	return d ? d : -strcmp(x->domain, y->domain); /* user before kernel */
}

static int add_case(struct analyze *an, const char *kase, const char *domain)
{
	for (size_t i = 0; i < an->nr_kase; i++)
		if (!strcmp(an->kase[i].kase, kase) && !strcmp(an->kase[i].domain, domain))
			return 0;
	if (GROW(an->kase, an->nr_kase))
		return -ENOMEM;
	an->kase[an->nr_kase++] = (struct analyze_case){ .kase = kase, .domain = domain };
	return 0;
}

static int add_globs(struct analyze *an, const struct strlist *l, const char *domain)
{
	for (size_t i = 0; i < l->n; i++)
		if (add_case(an, l->at[i], domain))
			return -ENOMEM;
	return 0;
}

/* a kernel case that has the name of a userspace case is shown as NAME:k, like perf's modifier */
static int name_cases(struct analyze *an)
{
	qsort(an->kase, an->nr_kase, sizeof(*an->kase), cmp_case);
	for (size_t i = 0; i < an->nr_kase; i++) {
		struct analyze_case *k = &an->kase[i];
		const int twin = i && !strcmp(k[-1].kase, k->kase);

		k->shown = fs_path("%s%s", k->kase, twin ? ":k" : "");
	}
	return 0;
}

const char *analyze_endpoint(const struct analyze *an)
{
	return metric_name(an->timed ? M_NS : M_INSTRUCTIONS);
}

static int list_cases(struct analyze *an)
{
	int err = 0;

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		for (size_t j = 0; !err && j < an->boot[i].nr_cost; j++)
			err = add_case(an, an->boot[i].cost[j].kase, an->boot[i].cost[j].domain);
	if (!err && !an->nr_kase)
		err = add_globs(an, &an->plan->cases, "user");
	if (!err && !an->nr_kase)
		err = add_globs(an, &an->plan->kcases, "kernel");
	return err ? fail(err, "list of cases") : name_cases(an);
}

static metric_set measured(const struct analyze *an)
{
	metric_set has = 0;

	for (size_t i = 0; i < an->set.nr_boots; i++)
		for (size_t j = 0; j < an->boot[i].nr_cost; j++)
			has |= an->boot[i].cost[j].n ? an->boot[i].cost[j].has : 0;
	return has ? has : ~(metric_set)0;
}

bool analyze_judges(const struct analyze *an, unsigned int metric)
{
	return an->has & METRIC_BIT(metric) && plan_judges(an->plan, metric_name(metric));
}

int analyze_load(struct analyze *an, const struct plan *plan)
{
	AUTO_FREE char *key = result_key(plan);
	AUTO_FREE char *path = results_index(key);
	int err;

	memset(an, 0, sizeof(*an));
	an->plan = plan;
	if (!fs_exists(path))
		return fail(-EINVAL, "no %s: run hardbench collect %s first", path, plan->word);
	err = matrix_recorded(plan, &an->set);
	if (!err)
		err = matrix_has_boots(plan, &an->set);
	if (!err)
		err = prereg_check(plan, &an->rule);
	if (!err)
		err = store_open(&an->store, path, 0);
	if (err)
		return err;
	an->boot = calloc(an->set.nr_boots + 1, sizeof(*an->boot));
	if (!an->boot)
		return fail(-ENOMEM, "boots");
	for (size_t i = 0; !err && i < an->set.nr_boots; i++) {
		const struct boot_record *r = an->set.boots[i].record;
		const struct machine_ops *kind = r ? machine_kind(r->machine_kind) : NULL;

		an->timed |= kind && kind->timed;
		an->boot[i].boot = &an->set.boots[i];
		err = load_boot(an, &an->boot[i]);
	}
	an->has = measured(an);
	if (!err)
		err = analyze_facts(an);
	if (!err && an->timed)
		err = analyze_time_load(an);
	if (!err)
		err = list_cases(an);
	return err || !an->timed ? err : analyze_time_costs(an);
}

void analyze_release(struct analyze *an)
{
	for (size_t i = 0; an->boot && i < an->set.nr_boots; i++) {
		free(an->boot[i].cost);
		free(an->boot[i].ns);
		store_windows_free(an->boot[i].window, an->boot[i].nr_window);
	}
	for (size_t i = 0; i < an->nr_kase; i++)
		free(an->kase[i].shown);
	free(an->kase);
	store_cases_free(an->fact, an->nr_fact);
	free(an->boot);
	free(an->row);
	free(an->estimate);
	free(an->second);
	strlist_release(&an->time_metric);
	strlist_release(&an->text);
	prereg_release(&an->rule);
	store_close(an->store);
	matrix_release(&an->set);
	memset(an, 0, sizeof(*an));
}

int analyze_arm_init(struct analyze_arm *a, const struct analyze *an, const struct comparison *p,
		     const struct arm *arm)
{
	const struct arm_key want = comparison_boot_key(p, arm);

	a->arm = arm;
	a->nr = an->plan->boots;
	a->boot = calloc(a->nr + 1, sizeof(*a->boot));
	if (!a->boot)
		return fail(-ENOMEM, "arm %s", arm->name);
	for (size_t i = 0; i < an->set.nr_boots; i++) {
		const struct arm_key key = boot_key(&an->set.boots[i]);

		if (an->set.boots[i].index < a->nr && arm_key_equal(&key, &want))
			a->boot[an->set.boots[i].index] = &an->boot[i];
	}
	return 0;
}

void analyze_arm_release(struct analyze_arm *a)
{
	free(a->boot);
	a->boot = NULL;
}

const struct window_cost *analyze_cost(const struct analyze_boot *b, const struct analyze_case *k)
{
	const struct window_cost *c;

	if (!b || strcmp(b->outcome, "done"))
		return NULL;
	c = window_find(b->cost, b->nr_cost, k->kase, k->domain);
	return c;
}
