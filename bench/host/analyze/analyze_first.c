// SPDX-License-Identifier: GPL-2.0-only
/* first.csv: what the first operation after setup executes, beside one of the steady state */
#include "analyze/analyze.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "matrix/arm_keys.h"

struct firsts { /* one case of one arm, a value for each of its boots */
	double *first, *steady;
	size_t nr;
};

static int cmp_number(const void *px, const void *py)
{
	const double x = *(const double *)px, y = *(const double *)py;

	return (x > y) - (x < y);
}

static void gather(struct firsts *v, const struct analyze *an, size_t boot, const struct analyze_case *k)
{
	v->nr = 0;
	for (size_t i = boot; i < an->set.nr_boots; i++) {
		const struct window_cost *c = boot_same_arm(an->boot[i].boot, an->boot[boot].boot) ?
			analyze_cost(&an->boot[i], k) : NULL;

		if (!c || !c->n || !c->has_first)
			continue;
		v->first[v->nr] = (double)c->first[M_INSTRUCTIONS];
		v->steady[v->nr++] = window_per_op(c, M_INSTRUCTIONS);
	}
	qsort(v->first, v->nr, sizeof(*v->first), cmp_number);
	qsort(v->steady, v->nr, sizeof(*v->steady), cmp_number);
}

static void put_row(struct csv *f, const struct analyze *an, const struct boot *b, const char *shown,
		    const struct firsts *v, const char *cold)
{
	const double first = v->first[(v->nr - 1) / 2], steady = v->steady[(v->nr - 1) / 2];

	analyze_put_boot(f, an, b);
	csv_text(f, shown);
	csv_text(f, metric_name(M_INSTRUCTIONS));
	csv_number(f, first);
	csv_number(f, steady);
	csv_number(f, first - steady);
	csv_number(f, v->first[0]);
	csv_number(f, v->first[v->nr - 1]);
	csv_int(f, (long long)v->nr);
	csv_text(f, v->first[0] == v->first[v->nr - 1] ? "yes" : "no");
	csv_text(f, cold);
	csv_end(f);
}

static void put_all(struct csv *f, const struct analyze *an, struct firsts *v)
{
	for (size_t j = 0; j < an->nr_kase; j++) {
		const struct store_case *fact = analyze_fact(an, &an->kase[j]);

		for (size_t i = 0; i < an->set.nr_boots; i++) {
			if (an->set.boots[i].index)
				continue;
			gather(v, an, i, &an->kase[j]);
			if (v->nr)
				put_row(f, an, an->boot[i].boot, an->kase[j].shown, v, fact ? fact->cold : "");
		}
	}
}

int analyze_first(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/first.csv", dir);
	AUTO_FREE double *first = calloc(an->set.nr_boots + 1, sizeof(*first));
	AUTO_FREE double *steady = calloc(an->set.nr_boots + 1, sizeof(*steady));
	struct firsts v = { .first = first, .steady = steady };
	struct csv f;
	int err;

	if (!first || !steady)
		return fail(-ENOMEM, "%s", path);
	err = csv_open(&f, "plan,feature,arm,arch,kernel,toolchain,case,metric,first,steady,extra,least,most,boots,"
			   "repeats,cold");
	if (!err)
		put_all(&f, an, &v);
	return err ? err : csv_commit(&f, path);
}
