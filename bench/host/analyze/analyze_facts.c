// SPDX-License-Identifier: GPL-2.0-only
/* What is known of each case: what the guests that ran it said; for boots of older versions, this checkout. */
#include "analyze/analyze.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/dose.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "config/case_catalog.h"

const struct store_case *analyze_fact(const struct analyze *an, const struct analyze_case *k)
{
	for (size_t i = 0; i < an->nr_fact; i++)
		if (!strcmp(an->fact[i].name, k->kase) && !strcmp(an->fact[i].domain, k->domain))
			return &an->fact[i];
	return NULL;
}

int analyze_dose(const struct analyze *an, const struct analyze_case *k, struct dose *d)
{
	const struct store_case *c = analyze_fact(an, k);

	return c && *c->series ? dose_of_series(c->series, c->dose, d) : dose_of_name(k->kase, d);
}

static int same(const struct store_case *x, const struct store_case *y)
{
	return !strcmp(x->series, y->series) && !strcmp(x->cold, y->cold) && !strcmp(x->op, y->op) &&
	       x->dose == y->dose && x->ops == y->ops && x->warmup == y->warmup;
}

/* take over what @c says, unless another boot did: then it has to say the same, or *@other is its name */
static int add(struct analyze *an, struct store_case *c, const char **other)
{
	const struct analyze_case key = { .kase = c->name, .domain = c->domain };
	const struct store_case *have = analyze_fact(an, &key);

	if (have) {
		*other = same(have, c) ? *other : have->name;
		return 0;
	}
	if (GROW(an->fact, an->nr_fact))
		return -ENOMEM;
	an->fact[an->nr_fact++] = *c;
	*c = (struct store_case){ 0 };	/* its strings have moved */
	return 0;
}

static int facts_of_boots(struct analyze *an)
{
	const char *other = NULL;
	int err = 0;

	for (size_t i = 0; !err && i < an->set.nr_boots; i++) {
		struct store_case *c = NULL;
		size_t n = 0;

		err = store_cases(an->store, an->boot[i].boot->id, &c, &n);
		for (size_t j = 0; !err && j < n; j++)
			err = add(an, &c[j], &other);
		store_cases_free(c, n);
	}
	if (other)
		note("the boots describe %s, and maybe other cases, in several ways: the first is taken", other);
	return err == -ENOMEM ? fail(err, "facts of cases") : err;
}

/* the series that the file of a kernel case in this checkout says, into @c */
static int series_of_file(struct store_case *c)
{
	AUTO_FREE char *path = fs_path("%s/kmod/cases/%s.c", fs_data_dir(), c->name);
	AUTO_FREE char *text = NULL;
	struct dose d = { .series = "" };
	size_t len;

	if (strchr(c->name, '/'))
		*strrchr(path, '/') = '_';
	if (!strcmp(c->domain, "kernel") && !fs_read(path, &text, &len) && dose_of_source(text, &d))
		c->dose = (unsigned int)d.dose;
	c->series = strdup(d.series);
	return c->series ? 0 : -ENOMEM;
}

static int facts_of_checkout(struct analyze *an)
{
	struct case_info *info;
	size_t nr;
	int err = case_catalog_load(&info, &nr);

	if (err)
		return err;
	note("these boots, of an older version, say nothing of their cases: what this checkout says of them is taken");
	an->fact = calloc(nr + 1, sizeof(*an->fact));
	err = an->fact ? 0 : -ENOMEM;
	for (size_t i = 0; !err && i < nr; i++) {
		struct store_case *c = &an->fact[an->nr_fact++];

		*c = (struct store_case){
			.domain = strdup(info[i].domain), .name = strdup(info[i].name), .op = strdup(info[i].op),
			.control = strdup(info[i].control), .cold = strdup(info[i].cold),
			.control_ops = info[i].control_ops,
		};
		err = c->domain && c->name && c->op && c->control && c->cold ? series_of_file(c) : -ENOMEM;
	}
	case_catalog_free(info, nr);
	return err ? fail(err, "facts of cases") : 0;
}

int analyze_facts(struct analyze *an)
{
	int err = facts_of_boots(an);

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		if (!an->nr_fact && an->boot[i].nr_cost)
			err = facts_of_checkout(an);
	return err;
}
