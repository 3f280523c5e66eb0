// SPDX-License-Identifier: GPL-2.0-only
/*
 * variance.csv: of machines that are timed, where each operation's time varies (METHOD 1.1 and 5, figure 4): what there
 * has to be more of in the next plan. Both arms of a comparison together, by logarithms.
 */
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/components.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"

struct batches { /* of one case, boot after boot */
	struct component_value *at;
	size_t n;
};

struct reading {
	const struct analyze *an;
	struct batches *of; /* [an->nr_kase] */
	struct analyze_case *kase; /* of the row before */
	uint32_t boot;
};

static int on_time(void *ctx, const struct store_time *y)
{
	struct reading *r = ctx;
	struct batches *of;

	if (strcmp(y->metric, metric_name(M_NS)))
		return 0;
	r->kase = analyze_time_case(r->an, y, r->kase);
	if (!r->kase)
		return 0;
	of = &r->of[r->kase - r->an->kase];
	if (GROW(of->at, of->n))
		return -ENOMEM;
	of->at[of->n++] = (struct component_value){ r->boot, y->process, log(y->value / (double)y->n) };
	return 0;
}

static int read_arm(const struct analyze *an, const struct comparison *p, const struct arm *arm, struct batches *of)
{
	struct analyze_arm a = { 0 };
	struct reading r = { .an = an, .of = of };
	int err = analyze_arm_init(&a, an, p, arm);

	for (size_t i = 0; i < an->nr_kase; i++)
		of[i].n = 0;
	for (size_t i = 0; !err && i < a.nr; i++) {
		r.boot = (uint32_t)i;
		if (a.boot[i] && !strcmp(a.boot[i]->outcome, "done"))
			err = store_times(an->store, a.boot[i]->boot->id, on_time, &r);
	}
	analyze_arm_release(&a);
	return err ? fail(err, "times of arm %s", arm->name) : 0;
}

static void put(const struct analyze *an, const struct comparison *p, const char *kase, const struct components *c,
		struct csv *f)
{
	analyze_put_comparison(f, an, p);
	csv_text(f, kase);
	csv_text(f, metric_name(M_NS));
	for (int i = OF_BOOTS; i >= 0; i--)
		csv_number(f, c->n[i]);
	for (int i = OF_BOOTS; i >= 0; i--)
		csv_number(f, sqrt(c->t[i]));
	for (int i = OF_BOOTS; i >= 0; i--)
		csv_number(f, components_share(c, (enum component)i));
	csv_end(f);
}

/* @has: of two boots or more, and of values that have a logarithm */
static int split(const struct batches *of, struct components *c, bool *has)
{
	const int err = components_of(of->at, of->n, c);

	*has = !err;
	return err == -ENOMEM ? fail(err, "times") : 0;
}

/* cases that both arms have */
static int one_pair(const struct analyze *an, const struct comparison *p, struct batches *of, struct csv *f)
{
	AUTO_FREE struct components *first = calloc(an->nr_kase + 1, sizeof(*first));
	AUTO_FREE bool *has = calloc(an->nr_kase + 1, sizeof(*has));
	int err = first && has ? read_arm(an, p, p->a, of) : fail(-ENOMEM, "%s", p->feature->name);

	for (size_t i = 0; !err && i < an->nr_kase; i++)
		err = split(&of[i], &first[i], &has[i]);
	err = err ? err : read_arm(an, p, p->b, of);
	for (size_t i = 0; !err && i < an->nr_kase; i++) {
		struct components second;
		bool both;

		err = split(&of[i], &second, &both);
		if (!both || !has[i])
			continue;
		components_mean(&first[i], &second);
		put(an, p, an->kase[i].shown, &first[i], f);
	}
	return err;
}

int analyze_variance(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/variance.csv", dir);
	AUTO_FREE struct batches *of = calloc(an->nr_kase + 1, sizeof(*of));
	struct csv f;
	int err = 0;

	if (!an->nr_second)
		return 0;
	if (!of)
		return fail(-ENOMEM, "%s", path);
	if (csv_open(&f, "plan,feature,arm,baseline,arch,kernel,toolchain,case,metric,boots,processes,batches,"
			 "sd_boots,sd_processes,sd_batches,share_boots,share_processes,share_batches"))
		return -ENOMEM;
	for (size_t i = 0; !err && i < an->set.nr_pairs; i++)
		err = one_pair(an, &an->set.pairs[i], of, &f);
	for (size_t i = 0; i < an->nr_kase; i++)
		free(of[i].at);
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return err;
}
