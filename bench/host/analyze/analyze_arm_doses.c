// SPDX-License-Identifier: GPL-2.0-only
/*
 * arm_slopes.csv: what an operation costs by how much of something an arm has. Arms of one series
 * ("dose = linear 300") are points of a line, over the baseline that they share; three at least, as of the doses
 * of cases. Only of plans with such arms.
 */
#include "analyze/analyze.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/slope.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/record/metric.h"
#include "config/feature_keys.h"
#include "matrix/arm_keys.h"

struct point {				/* an arm */
	const struct comparison *p;
	const struct verdict_row *row;	/* [nr] of analyze_rows_of() */
	size_t nr;
	double dose;
};

struct points {				/* of one series, by dose */
	char *series;
	struct point *at;		/* [n] */
	size_t n;
	double *dose, *cost, *residual;	/* [n] */
};

static int cmp_point(const void *px, const void *py)
{
	const struct point *x = px, *y = py;

	return (x->dose > y->dose) - (x->dose < y->dose);
}

/* where @p stands in @series; false: it does not */
static bool dose_in(const struct comparison *p, const char *series, double *dose)
{
	size_t len;

	for (size_t i = 0; i < p->b->dose.n; i++)
		if (arm_dose(p->b->dose.at[i], &len, dose) && strlen(series) == len &&
		    !strncmp(series, p->b->dose.at[i], len))
			return true;
	return false;
}

static void points_release(struct points *s)
{
	free(s->series);
	free(s->at);
	free(s->dose);
	*s = (struct points){ 0 };
}

/* the points of the series that line @line of pair @lead names; none where an earlier pair is of it too */
static int gather(struct points *s, const struct analyze *an, size_t lead, size_t line)
{
	const struct comparison *p = an->set.pairs;
	const char *text = p[lead].b->dose.at[line];
	double dose;

	*s = (struct points){ .series = strndup(text, strcspn(text, " \t")) };
	s->at = calloc(an->set.nr_pairs + 1, sizeof(*s->at));
	s->dose = calloc(3 * (an->set.nr_pairs + 1), sizeof(*s->dose));
	if (!s->series || !s->at || !s->dose)
		return -ENOMEM;
	for (size_t i = 0; i < an->set.nr_pairs; i++) {
		if (!comparison_siblings(&p[i], &p[lead]) || !dose_in(&p[i], s->series, &dose))
			continue;
		if (i < lead)
			return 0;
		s->at[s->n] = (struct point){ .p = &p[i], .dose = dose };
		s->at[s->n].row = analyze_rows_of(an, &p[i], &s->at[s->n].nr);
		s->n++;
	}
	qsort(s->at, s->n, sizeof(*s->at), cmp_point);
	s->cost = s->dose + s->n;
	s->residual = s->cost + s->n;
	return 0;
}

/* the differences of all arms of one operation; false: one has none. @exact: the count of each repeats */
static bool differences(struct points *s, size_t at, bool *exact)
{
	const struct verdict_row *first = &s->at[0].row[at];

	*exact = true;
	for (size_t i = 0; i < s->n; i++) {
		const struct verdict_row *r = analyze_row_like(s->at[i].row, s->at[i].nr, first, at);

		if (!r || isnan(r->delta))
			return false;
		s->dose[i] = s->at[i].dose;
		s->cost[i] = analyze_moved(r, true);
		*exact &= r->class == CLASS_EXACT;
	}
	return true;
}

static void put_line(struct csv *f, const struct analyze *an, const struct points *s, size_t at,
		     const struct slope *line, bool exact)
{
	const struct comparison *p = s->at[0].p;

	csv_text(f, an->plan->name);
	csv_text(f, p->feature->name);
	csv_text(f, s->series);
	csv_text(f, p->a->name);
	csv_text(f, p->arch);
	csv_text(f, p->kernel->name);
	csv_text(f, p->toolchain);
	csv_text(f, s->at[0].row[at].bench);
	csv_text(f, s->at[0].row[at].metric);
	csv_int(f, (long long)s->n);
	csv_number(f, s->dose[0]);
	csv_number(f, s->dose[s->n - 1]);
	csv_number(f, line->intercept);
	csv_number(f, line->slope);
	csv_number(f, line->worst);
	csv_number(f, line->worst_dose);
	csv_text(f, !exact ? "varies" : line->worst == 0 ? "exact" : slope_is_line(line) ? "line" : "no line");
	csv_end(f);
}

static int put_series(struct csv *f, const struct analyze *an, struct points *s)
{
	const char *endpoint = analyze_endpoint(an);
	struct slope line;
	bool exact;
	int err;

	for (size_t i = 0; s->n >= SLOPE_LEAST && i < s->at[0].nr; i++) {
		if (strcmp(s->at[0].row[i].metric, endpoint) || !verdict_is_operation(s->at[0].row[i].bench) ||
		    !differences(s, i, &exact))
			continue;
		err = slope_fit(s->dose, s->n, s->cost, 1, s->residual, &line);
		if (err == -ENOMEM)
			return err;
		if (!err)
			put_line(f, an, s, i, &line, exact);
	}
	return 0;
}

static bool has_doses(const struct analyze *an)
{
	for (size_t i = 0; i < an->set.nr_pairs; i++)
		if (an->set.pairs[i].b->dose.n)
			return true;
	return false;
}

int analyze_arm_doses(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/arm_slopes.csv", dir);
	struct csv f;
	int err = 0;

	if (!has_doses(an))
		return 0;
	err = csv_open(&f, "plan,feature,series,baseline,arch,kernel,toolchain,case,metric,arms,least_dose,most_dose,"
			   "intercept,slope,worst,worst_dose,shape");
	if (err)
		return err;
	for (size_t i = 0; !err && i < an->set.nr_pairs; i++)
		for (size_t k = 0; !err && k < an->set.pairs[i].b->dose.n; k++) {
			struct points s;

			err = gather(&s, an, i, k);
			if (!err)
				err = put_series(&f, an, &s);
			points_release(&s);
		}
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return fail(err, "%s", path);
}
