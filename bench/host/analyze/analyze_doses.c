// SPDX-License-Identifier: GPL-2.0-only
/*
 * doses.csv: every point of every dose-response series, and how far it is from the line;
 * slopes.csv: the lines. A series is what the guest said of its cases, or what their names say (dose.h);
 * three doses at least, for two points have no residual.
 */
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/dose.h"
#include "analysis/slope.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum side { BASELINE, ARM, DIFFERENCE, SIDES };

struct place { /* a case and its dose */
	struct dose d;
	const struct analyze_case *k;
};

struct curve { /* one series of one comparison */
	const struct comparison *pair;
	const struct place *at; /* [m] */
	size_t m, n; /* doses, blocks (1 = every seed gives the same) */
	double *dose; /* [m] */
	double *cost[SIDES]; /* [n * m] by block and dose */
	double *residual[SIDES]; /* [m] */
	struct slope line[SIDES];
};

static const char *const side_name[SIDES] = { "baseline", "arm", "difference" };

static int cmp_place(const void *px, const void *py)
{
	const struct place *x = px, *y = py;
	int c = strcmp(x->k->domain, y->k->domain);

	c = c ? -c : strcmp(x->d.series, y->d.series); /* user before kernel */
	if (c)
		return c;
	return x->d.dose != y->d.dose ? (x->d.dose > y->d.dose) - (x->d.dose < y->d.dose)
				      : strcmp(x->k->kase, y->k->kase);
}

static size_t list_places(const struct analyze *an, struct place *at)
{
	size_t n = 0;

	for (size_t i = 0; i < an->nr_kase; i++) {
		at[n].k = &an->kase[i];
		n += (size_t)analyze_dose(an, &an->kase[i], &at[n].d);
	}
	qsort(at, n, sizeof(*at), cmp_place);
	return n;
}

/* what an operation costs there: instructions, or ns */
static double cost_of(const struct analyze *an, const struct analyze_boot *b, const struct analyze_case *k)
{
	return an->timed ? analyze_time_cost(an, b, k) : window_per_op(analyze_cost(b, k), M_INSTRUCTIONS);
}

/* both arms have the case, under one seed and with windows of one size */
static int has(const struct analyze *an, const struct analyze_arm *a, const struct analyze_arm *b, size_t boot,
	       const struct analyze_case *k)
{
	if (an->timed)
		return !isnan(cost_of(an, a->boot[boot], k)) && !isnan(cost_of(an, b->boot[boot], k));
	const struct window_cost *x = analyze_cost(a->boot[boot], k);
	const struct window_cost *y = analyze_cost(b->boot[boot], k);

	return x && y && x->n && x->n == y->n &&
	       a->boot[boot]->boot->seed == b->boot[boot]->boot->seed;
}

/* blocks in which all doses ran; of counts boot 0 repeats the seed of boot 1 and adds nothing */
static void fill(const struct analyze *an, struct curve *c, const struct analyze_arm *a, const struct analyze_arm *b)
{
	for (size_t i = an->timed ? 0 : 1; i < a->nr; i++) {
		double *const x[SIDES] = { c->cost[0] + c->n * c->m, c->cost[1] + c->n * c->m,
					   c->cost[2] + c->n * c->m };
		size_t ran = 0;

		while (ran < c->m && has(an, a, b, i, c->at[ran].k))
			ran++;
		for (size_t j = 0; ran == c->m && j < c->m; j++) {
			x[BASELINE][j] = cost_of(an, a->boot[i], c->at[j].k);
			x[ARM][j] = cost_of(an, b->boot[i], c->at[j].k);
			x[DIFFERENCE][j] = x[ARM][j] - x[BASELINE][j];
		}
		c->n += ran == c->m;
	}
}

/* every seed gives the same counts: one curve without random error */
static int repeats(const struct curve *c)
{
	for (size_t i = c->m; i < c->n * c->m; i++)
		for (int s = 0; s < DIFFERENCE; s++)
			if (c->cost[s][i] != c->cost[s][i % c->m])
				return 0;
	return 1;
}

static int fit(struct curve *c)
{
	int err = 0;

	for (size_t j = 0; j < c->m; j++)
		c->dose[j] = c->at[j].d.dose;
	if (repeats(c))
		c->n = 1;
	for (int s = 0; s < SIDES && !err; s++)
		err = slope_fit(c->dose, c->m, c->cost[s], c->n, c->residual[s], &c->line[s]);
	return err;
}

static void put_names(struct csv *f, const struct analyze *an, const struct curve *c)
{
	const struct comparison *p = c->pair;

	analyze_put_comparison(f, an, p);
	csv_text(f, c->at[0].k->domain);
	csv_text(f, c->at[0].d.series);
}

static double mean_at(const struct curve *c, int side, size_t j)
{
	double sum = 0;

	for (size_t i = 0; i < c->n; i++)
		sum += c->cost[side][i * c->m + j];
	return sum / (double)c->n;
}

static void put_curve(struct csv *doses, struct csv *slopes, const struct analyze *an,
		      const struct curve *c)
{
	for (size_t j = 0; j < c->m; j++) {
		put_names(doses, an, c);
		csv_text(doses, c->at[j].k->shown);
		csv_number(doses, c->dose[j]);
		for (int s = 0; s < SIDES; s++)
			csv_number(doses, mean_at(c, s, j));
		for (int s = 0; s < SIDES; s++)
			csv_number(doses, c->residual[s][j]);
		csv_end(doses);
	}
	for (int s = 0; s < SIDES; s++) {
		put_names(slopes, an, c);
		csv_text(slopes, side_name[s]);
		csv_int(slopes, (long long)c->m);
		csv_int(slopes, (long long)c->n);
		csv_number(slopes, c->line[s].intercept);
		csv_number(slopes, c->line[s].slope);
		csv_number(slopes, c->n > 1 ? c->line[s].se_intercept : NAN);
		csv_number(slopes, c->n > 1 ? c->line[s].se_slope : NAN);
		csv_number(slopes, c->line[s].residual_sd);
		csv_number(slopes, c->line[s].worst);
		csv_number(slopes, c->line[s].worst_dose);
		csv_text(slopes, slope_is_line(&c->line[s]) ? "line" : "no line");
		csv_end(slopes);
	}
}

/* one series of one comparison; what did not run in both arms has no point */
static int one_curve(struct csv *doses, struct csv *slopes, const struct analyze *an,
		     const struct analyze_arm *a, const struct analyze_arm *b, struct curve *c)
{
	AUTO_FREE double *room = calloc((SIDES * a->nr + SIDES + 1) * c->m, sizeof(*room));
	int err;

	if (!room)
		return fail(-ENOMEM, "series %s", c->at[0].d.series);
	c->dose = room;
	for (int s = 0; s < SIDES; s++) {
		c->residual[s] = room + (size_t)(1 + s) * c->m;
		c->cost[s] = room + (size_t)(1 + SIDES) * c->m + (size_t)s * a->nr * c->m;
	}
	fill(an, c, a, b);
	err = c->n ? fit(c) : -EDOM;
	if (!err)
		put_curve(doses, slopes, an, c);
	return err == -ENOMEM ? fail(err, "series %s", c->at[0].d.series) : 0;
}

/* the cases of a series that ran in any boot of both arms, moved to the front of @at */
static size_t keep_run(const struct analyze *an, const struct analyze_arm *a, const struct analyze_arm *b,
		       struct place *at, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		int any = 0;

		for (size_t boot = an->timed ? 0 : 1; boot < a->nr; boot++)
			any |= has(an, a, b, boot, at[i].k);
		if (any)
			at[kept++] = at[i];
	}
	return kept;
}

static int one_pair(struct csv *doses, struct csv *slopes, struct analyze *an, const struct comparison *p)
{
	AUTO_FREE struct place *at = calloc(an->nr_kase + 1, sizeof(*at));
	struct analyze_arm a = { 0 }, b = { 0 };
	size_t n, next;
	int err = at ? 0 : fail(-ENOMEM, "series");

	err = err ? err : analyze_arm_init(&a, an, p, p->a);
	err = err ? err : analyze_arm_init(&b, an, p, p->b);
	n = err ? 0 : list_places(an, at);
	n = keep_run(an, &a, &b, at, n);
	for (size_t i = 0; i < n && !err; i = next) {
		struct curve c = { .pair = p, .at = &at[i] };

		for (next = i + 1; next < n && !strcmp(at[next].d.series, at[i].d.series) &&
				   !strcmp(at[next].k->domain, at[i].k->domain);)
			next++;
		c.m = next - i;
		if (c.m >= SLOPE_LEAST)
			err = one_curve(doses, slopes, an, &a, &b, &c);
	}
	analyze_arm_release(&a);
	analyze_arm_release(&b);
	return err;
}

int analyze_doses(struct analyze *an, const char *dir)
{
	AUTO_FREE char *doses_path = fs_path("%s/doses.csv", dir);
	AUTO_FREE char *slopes_path = fs_path("%s/slopes.csv", dir);
	struct csv doses = { 0 }, slopes = { 0 };
	int err = csv_open(&doses, "plan,feature,arm,baseline,arch,kernel,toolchain,domain,series,case,"
				   "dose,a,b,delta,residual_a,residual_b,residual_delta");

	if (!err)
		err = csv_open(&slopes, "plan,feature,arm,baseline,arch,kernel,toolchain,domain,series,"
					"of,doses,blocks,intercept,slope,se_intercept,se_slope,"
					"residual_sd,worst,worst_dose,shape");
	for (size_t i = 0; i < an->set.nr_pairs && !err; i++)
		err = one_pair(&doses, &slopes, an, &an->set.pairs[i]);
	if (!err)
		err = csv_commit(&doses, doses_path);
	if (!err)
		err = csv_commit(&slopes, slopes_path);
	csv_close(&doses);
	csv_close(&slopes);
	return err;
}
