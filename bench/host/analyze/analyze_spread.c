// SPDX-License-Identifier: GPL-2.0-only
/*
 * spread.csv: arms that differ in nothing but their `seed` are draws of one thing (RANDSTRUCT). One draw says little:
 * for each case and metric the least and the largest difference from the baseline over the draws. placebo.csv: the
 * same of arms that differ from their baseline in nothing but their `link_order`, where a plan has any: what differs
 * there no mechanism causes. One draw has no spread; one order lies apart from the baseline, and others are held
 * against it.
 */
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "matrix/arm_keys.h"

struct draw {
	const struct comparison *p;
	const struct verdict_row *row;	/* [nr] of analyze_rows_of() */
	size_t nr;
};

struct draws {				/* of one arm */
	struct draw *at;
	size_t nr;
	char *name, *arms;		/* "full"; "full_1 full_2" */
};

static bool same_lines(const struct strlist *x, const struct strlist *y)
{
	for (size_t i = 0; i < x->n && x->n == y->n; i++)
		if (strcmp(x->at[i], y->at[i]))
			return false;
	return x->n == y->n;
}

static bool same_text(const char *x, const char *y)
{
	return x && y ? !strcmp(x, y) : x == y;
}

static bool same_but_draw(const struct arm *x, const struct arm *y)
{
	return same_lines(&x->config, &y->config) && same_lines(&x->patch, &y->patch) &&
	       same_lines(&x->sysctl, &y->sysctl) && same_lines(&x->guest, &y->guest) &&
	       same_text(x->cmdline, y->cmdline) && same_text(x->delay, y->delay);
}

static bool same_but_seed(const struct comparison *x, const struct comparison *y)
{
	return x->b->seed && y->b->seed && same_text(x->b->link_order, y->b->link_order) && comparison_siblings(x, y) &&
	       same_but_draw(x->b, y->b);
}

bool analyze_is_placebo(const struct comparison *p)
{
	return p->b->link_order && same_text(p->a->seed, p->b->seed) && same_text(p->a->toolchain, p->b->toolchain) &&
	       same_but_draw(p->a, p->b);
}

/* orders of one mechanism are none: they lie apart from the baseline by what it costs */
static bool same_but_order(const struct comparison *x, const struct comparison *y)
{
	return analyze_is_placebo(x) && analyze_is_placebo(y) && comparison_siblings(x, y) &&
	       same_but_draw(x->b, y->b) && same_text(x->b->seed, y->b->seed);
}

struct verdict_row *analyze_rows_of(const struct analyze *an, const struct comparison *p, size_t *nr)
{
	const struct arm_key key = comparison_key(p);
	struct verdict_row *first = NULL;

	*nr = 0;
	for (size_t i = 0; i < an->nr_row; i++)
		if (arm_key_equal(&an->row[i].key, &key))
			first = (*nr)++ ? first : &an->row[i];
		else if (*nr)
			break;
	return first;
}

const struct verdict_row *analyze_row_like(const struct verdict_row *row, size_t nr, const struct verdict_row *r,
					   size_t hint)
{
	for (size_t i = 0; i < nr; i++) {
		const struct verdict_row *x = &row[(hint + i) % nr];

		if (!strcmp(x->bench, r->bench) && !strcmp(x->metric, r->metric))
			return x;
	}
	return NULL;
}

/* what the names of the draws have in common: "full" of full_1 and full_2 */
static char *common_name(const struct draws *g)
{
	const char *first = g->at[0].p->b->name;
	size_t len = strlen(first);

	for (size_t i = 1; i < g->nr; i++) {
		size_t k = 0;

		while (k < len && g->at[i].p->b->name[k] == first[k])
			k++;
		len = k;
	}
	while (len && strchr("_-.0123456789", first[len - 1]))
		len--;
	return len ? strndup(first, len) : strdup(first);
}

static void draws_release(struct draws *g)
{
	free(g->at);
	free(g->name);
	free(g->arms);
	*g = (struct draws){ 0 };
}

typedef bool same_fn(const struct comparison *x, const struct comparison *y);

/* the draws that pair @lead is the first of; none when it is not the first, or there are fewer than @fewest */
static int gather(struct draws *g, const struct analyze *an, size_t lead, same_fn *same, size_t fewest)
{
	const struct comparison *p = an->set.pairs;
	struct strlist names = { 0 };
	int err = 0;

	*g = (struct draws){ 0 };
	for (size_t i = 0; i < lead; i++)
		if (same(&p[i], &p[lead]))
			return 0;
	g->at = calloc(an->set.nr_pairs, sizeof(*g->at));
	if (!g->at)
		return -ENOMEM;
	for (size_t i = lead; i < an->set.nr_pairs && !err; i++)
		if (same(&p[i], &p[lead])) {
			struct draw *d = &g->at[g->nr++];

			d->p = &p[i];
			d->row = analyze_rows_of(an, d->p, &d->nr);
			err = strlist_add(&names, p[i].b->name);
		}
	if (g->nr < fewest)
		g->nr = 0;
	if (!err && g->nr) {
		g->name = common_name(g);
		g->arms = strlist_join(&names, " ");
		err = g->name && g->arms ? 0 : -ENOMEM;
	}
	strlist_release(&names);
	return err;
}

double analyze_moved(const struct verdict_row *r, bool over_seeds)
{
	return over_seeds && r->class != CLASS_EXACT && !isnan(r->mean) ? r->mean : r->delta;
}

/* does the count of any order vary? Then differences are held by the means over the seeds, see analyze_placebo.c */
static bool varies(const struct draws *g, const struct verdict_row *first, size_t at)
{
	bool any = false;

	for (size_t i = 0; i < g->nr && !any; i++) {
		const struct verdict_row *r = analyze_row_like(g->at[i].row, g->at[i].nr, first, at);

		any = r && verdict_of_test(r);
	}
	return any;
}

static void put_case(struct csv *f, const struct draws *g, size_t at, bool orders)
{
	const struct verdict_row *first = &g->at[0].row[at], *least = NULL, *most = NULL;
	const struct comparison *p = g->at[0].p;
	const bool means = orders && varies(g, first, at);
	long draws = 0, cost = 0, gain = 0, open = 0;

	for (size_t i = 0; i < g->nr; i++) {
		const struct verdict_row *r = analyze_row_like(g->at[i].row, g->at[i].nr, first, at);

		if (!r || isnan(r->delta)) {
			open++;
			continue;
		}
		draws++;
		cost += r->verdict == VERDICT_COST;
		gain += r->verdict == VERDICT_GAIN;
		open += r->verdict == VERDICT_INCONCLUSIVE || r->verdict == VERDICT_NO_VERDICT;
		least = !least || analyze_moved(r, means) < analyze_moved(least, means) ? r : least;
		most = !most || analyze_moved(r, means) > analyze_moved(most, means) ? r : most;
	}
	const char *const cells[] = { first->plan, p->feature->name, g->name, p->arch, first->key.kernel, p->toolchain,
				      first->bench, first->metric, first->unit, first->baseline, g->arms };

	for (size_t i = 0; i < ARRAY_SIZE(cells); i++)
		csv_text(f, cells[i]);
	csv_int(f, draws);
	csv_number(f, first->a);
	csv_number(f, least ? analyze_moved(least, means) : NAN);
	csv_number(f, most ? analyze_moved(most, means) : NAN);
	csv_text(f, least ? least->key.arm : NULL);
	csv_text(f, most ? most->key.arm : NULL);
	csv_int(f, cost);
	csv_int(f, gain);
	csv_int(f, open);
	csv_end(f);
}

static int write_draws(const struct analyze *an, const char *path, same_fn *same, bool orders)
{
	struct csv f;
	int err = csv_open(&f, "plan,feature,drawn,arch,kernel,toolchain,case,metric,unit,baseline,arms,draws,a,least,"
			       "most,least_arm,most_arm,cost,gain,undecided");

	if (err)
		return err;
	for (size_t i = 0; !err && i < an->set.nr_pairs; i++) {
		struct draws g;

		err = gather(&g, an, i, same, orders ? 1 : 2);
		for (size_t k = 0; !err && g.nr && k < g.at[0].nr; k++)
			put_case(&f, &g, k, orders);
		draws_release(&g);
	}
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return fail(err, "%s", path);
}

int analyze_spread(struct analyze *an, const char *dir)
{
	AUTO_FREE char *spread = fs_path("%s/spread.csv", dir);
	AUTO_FREE char *placebo = fs_path("%s/placebo.csv", dir);
	bool any = false;
	int err = write_draws(an, spread, same_but_seed, false);

	for (size_t i = 0; i < an->set.nr_pairs; i++)
		any |= analyze_is_placebo(&an->set.pairs[i]);
	return err || !any ? err : write_draws(an, placebo, same_but_order, true);
}
