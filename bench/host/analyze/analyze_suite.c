// SPDX-License-Identifier: GPL-2.0-only
/*
 * suite.csv: of each comparison, whether every operation is inside its margin, and the mean of all operations. By the
 * endpoint that decides; blocks are seeds of counts, boots of times.
 */
#include "analyze/analyze_controls.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/suite.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan_rule.h"

static double value(const struct analyze *an, const struct analyze_boot *b, const struct analyze_case *k)
{
	const struct window_cost *c;

	if (an->timed)
		return b ? analyze_time_cost(an, b, k) : NAN;
	c = analyze_cost(b, k);
	return c && c->n ? window_per_op(c, M_INSTRUCTIONS) : NAN;
}

static double log_ratio(const struct analyze *an, const struct analyze_arm *a, const struct analyze_arm *b, size_t at,
			const struct analyze_case *k)
{
	const double x = value(an, a->boot[at], k), y = value(an, b->boot[at], k);

	return x > 0 && y > 0 ? log(y) - log(x) : NAN;
}

/* one block into @d [nr_kase]; returns how many operations it has */
static size_t block(const struct analyze *an, const struct analyze_arm *a, const struct analyze_arm *b, size_t at,
		    double *d)
{
	size_t n = 0;

	for (size_t i = 0; i < an->nr_kase; i++) {
		d[i] = verdict_is_operation(an->kase[i].shown) ? log_ratio(an, a, b, at, &an->kase[i]) : NAN;
		n += !isnan(d[i]);
	}
	return n;
}

/* each row is widened by what lies between orders of the link; how much of it their mean has is not known */
static bool has_layouts(const struct analyze *an, const struct comparison *p)
{
	double sd, df;

	for (size_t i = 0; an->timed && i < an->nr_kase; i++)
		if (analyze_layouts(an, p, analyze_endpoint(an), an->kase[i].shown, "median", &sd, &df))
			return true;
	return false;
}

/*
 * The blocks that have most operations: later ones may have run what was open alone, and one that lost a case says
 * nothing of the mean of all. Of counts the first boot repeats the seed of the second.
 */
static int composite(const struct analyze *an, const struct comparison *p, const struct analyze_arm *a,
		     const struct analyze_arm *b, struct composite *c)
{
	const size_t first = !an->timed && a->nr > 1, nr = a->nr < b->nr ? a->nr : b->nr;
	const struct decision_rule rule = plan_rule(an->plan);
	AUTO_FREE double *d = calloc((nr + 1) * (an->nr_kase + 1), sizeof(*d));
	size_t blocks = 0, most = 0;

	if (!d)
		return -ENOMEM;
	for (size_t i = first; i < nr; i++) {
		const size_t n = block(an, a, b, i, d + blocks * an->nr_kase);

		if (n > most) {	/* those before it lack some: it takes the place of the first */
			memmove(d, d + blocks * an->nr_kase, an->nr_kase * sizeof(*d));
			most = n;
			blocks = 0;
		}
		blocks += n && n == most;
	}
	return suite_composite(d, blocks, an->nr_kase, &rule, has_layouts(an, p), c);
}

static void put(struct csv *f, const struct analyze *an, const struct comparison *p, const struct suite *s,
		const struct composite *c)
{
	analyze_put_comparison(f, an, p);
	csv_text(f, analyze_endpoint(an));
	csv_text(f, suite_answer_name(s->answer));
	csv_int(f, (long long)s->within);
	csv_int(f, (long long)s->beyond);
	csv_int(f, (long long)s->open);
	csv_int(f, (long long)s->untested);
	csv_number(f, isfinite(s->bound) ? s->bound : NAN);
	csv_text(f, s->largest ? s->largest : "");
	csv_number(f, c->ratio);
	csv_number(f, c->lo);
	csv_number(f, c->hi);
	csv_number(f, c->bound);
	csv_int(f, (long long)c->blocks);
	csv_int(f, (long long)c->operations);
	csv_end(f);
}

static int one_pair(struct analyze *an, const struct comparison *p, struct csv *f)
{
	struct analyze_arm a = { 0 }, b = { 0 };
	struct composite c;
	struct suite s;
	size_t nr;
	const struct verdict_row *row = analyze_rows_of(an, p, &nr);
	int err = analyze_arm_init(&a, an, p, p->a);

	if (!err)
		err = analyze_arm_init(&b, an, p, p->b);
	if (!err)
		err = composite(an, p, &a, &b, &c);
	if (!err || err == -ENODATA) {
		err = 0;
		suite_claim(row, nr, analyze_endpoint(an), &s);
		put(f, an, p, &s, &c);
	}
	analyze_arm_release(&a);
	analyze_arm_release(&b);
	return err;
}

int analyze_suite(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/suite.csv", dir);
	struct csv f;
	int err;

	if (!an->set.nr_pairs)
		return 0;
	err = csv_open(&f, "plan,feature,arm,baseline,arch,kernel,toolchain,metric,inside_everywhere,within,beyond,"
			   "open,untested,bound,largest,mean_ratio,ci_lo,ci_hi,equiv_bound,blocks,operations");
	if (err)
		return err;
	for (size_t i = 0; !err && i < an->set.nr_pairs; i++)
		err = one_pair(an, &an->set.pairs[i], &f);
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return fail(err, "%s", path);
}
