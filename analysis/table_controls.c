// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/table_controls.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/boots.h"
#include "analysis/comparison.h"
#include "analysis/gates.h"
#include "bench/base/cleanup.h"

bool table_is_control(const struct table_work *w, uint32_t arm)
{
	return arm == w->base || arm == w->aa || arm == w->placebo || arm == w->planted;
}

int table_aa(struct table_work *w, const struct boot_unit *a, size_t na, const struct boot_unit *aa, size_t naa,
	     double *noise_floor)
{
	struct pairing p;
	int err = boots_pair(w->s, a, na, aa, naa, w->rule->paired, &p);

	if (err)
		return err;
	for (int e = 0; e < NR_ENDPOINTS; e++) {
		struct candidate c;
		struct verdict_row r;

		noise_floor[e] = w->aa_p[w->nr_cases * NR_ENDPOINTS + e] = NAN;
		comparison_make(w->s, &p, e, w->rule, &c, &r);
		if (c.err)
			continue;
		noise_floor[e] = gate_noise_floor(&c.e, w->rule->rule.alpha);
		w->aa_p[w->nr_cases * NR_ENDPOINTS + e] = compare_p(&c.e, 0);
	}
	boots_unpair(&p);
	return 0;
}

/* estimate of a control arm [nx] against the baseline [na]; err is set where there is none. @row: counts that repeat */
static int estimate_control(struct table_work *w, const struct boot_unit *a, size_t na, const struct boot_unit *x,
			    size_t nx, int endpoint, struct candidate *c, struct verdict_row *row)
{
	struct pairing p;
	int err = boots_pair(w->s, a, na, x, nx, w->rule->paired, &p);

	if (err)
		return err;
	comparison_make(w->s, &p, endpoint, w->rule, c, row);
	boots_unpair(&p);
	return 0;
}

/* counts are whole: one that repeats is right where it is the nearest to what was planted */
static enum gate planted_count(const struct verdict_row *r, double size, const char **why)
{
	if (fabs(r->b - r->a * (1 + size)) <= .5 + 1e-9 * r->a)
		return GATE_NONE;
	*why = "the planted cost is not what was counted";
	return GATE_PLANTED;
}

/*
 * One control of a case, GATE_AA, GATE_PLACEBO or GATE_PLANTED, against one of its comparisons. Times of the baseline
 * again are held by their noise floor and over all cases; a count that is not the same again is none that repeats.
 * @row  counts that repeat
 */
static enum gate control_of(const struct table_work *w, enum gate kind, const struct candidate *c,
			    const struct candidate *control, const struct verdict_row *row, const char **why)
{
	if (kind == GATE_AA) {
		*why = "the baseline again has another count (A/A)";
		return !control->err && (control->exact ? control->e.d != 0 : c->exact) ? GATE_AA : GATE_NONE;
	}
	*why = "the control arm has no usable boots of this case";
	if (control->err)
		return kind;
	if (kind == GATE_PLACEBO)
		return gate_placebo(c->e.d, &control->e.d, 1, why);
	return control->exact ? planted_count(row, w->rule->planted_size, why) :
		gate_planted(&control->e, log1p(w->rule->planted_size), w->rule->rule.alpha, why);
}

/* one control of a case against its comparisons from number @first on */
static void hold_control(struct table_work *w, size_t first, int endpoint, enum gate kind,
			 const struct candidate *control, const struct verdict_row *row)
{
	for (size_t i = first; i < w->nr; i++) {
		struct candidate *c = &w->cand[i * NR_ENDPOINTS + (size_t)endpoint];
		const char *why = NULL;

		if (c->err || c->failed != GATE_NONE)
			continue;
		c->failed = control_of(w, kind, c, control, row, &why);
		c->why = c->failed == GATE_NONE ? c->why : why;
	}
}

int table_hold_controls(struct table_work *w, size_t from, size_t end, size_t first, const struct boot_unit *base,
			size_t na)
{
	const struct { uint32_t arm; enum gate kind; } is[] = {
		{ w->aa, GATE_AA }, { w->placebo, GATE_PLACEBO }, { w->planted, GATE_PLANTED },
	};
	int err = 0;

	for (size_t k = 0; k < ARRAY_SIZE(is) && !err; k++) {
		const struct boot_unit *x = NULL;
		size_t nx = 0;

		for (size_t i = from; i < end; i++)
			if (w->boot[i].arm == is[k].arm) {
				x = x ? x : &w->boot[i];
				nx++;
			}
		for (int e = 0; is[k].arm != UINT32_MAX && e < NR_ENDPOINTS && !err; e++) {
			struct verdict_row row;
			struct candidate c;

			err = estimate_control(w, base, na, x, nx, e, &c, &row);
			if (!err)
				hold_control(w, first, e, is[k].kind, &c, &row);
		}
	}
	return err;
}

int table_apply_aa(struct table_work *w, int endpoint)
{
	double *p = calloc(w->nr_cases + 1, sizeof(*p));
	const char *why = NULL;

	if (!p)
		return -ENOMEM;
	for (size_t i = 0; i < w->nr_cases; i++)
		p[i] = w->aa_p[i * NR_ENDPOINTS + endpoint];
	if (gate_aa(p, w->nr_cases, w->rule->rule.alpha, &why) != GATE_NONE)
		for (size_t i = 0; i < w->nr; i++) {
			struct candidate *c = &w->cand[i * NR_ENDPOINTS + endpoint];

			if (c->failed == GATE_NONE && !c->err) {
				c->failed = GATE_AA;
				c->why = why;
			}
		}
	free(p);
	return 0;
}
