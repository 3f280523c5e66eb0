// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/table.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/boots.h"
#include "analysis/comparable.h"
#include "analysis/comparison.h"
#include "analysis/table_controls.h"
#include "bench/base/grow.h"

enum { MOST_SEARCHES = 100 };

static int add_room(struct table_work *w)
{
	const size_t room = w->room ? 2 * w->room : 64;
	struct candidate *c = realloc(w->cand, room * NR_ENDPOINTS * sizeof(*c));
	struct verdict_row *r = c ? realloc(w->row, room * NR_ENDPOINTS * sizeof(*r)) : NULL;
	const struct boot_unit **at = r ? realloc(w->at, room * sizeof(*at)) : NULL;
	bool *shown = at ? realloc(w->shown, room * NR_ENDPOINTS * sizeof(*shown)) : NULL;

	w->cand = c ? c : w->cand;
	w->row = r ? r : w->row;
	w->at = at ? at : w->at;
	w->shown = shown ? shown : w->shown;
	if (!shown)
		return -ENOMEM;
	w->room = room;
	return 0;
}

/* a case that only one arm has: under another modifier the other may have it */
static void look_for_other(struct table_work *w, uint32_t bench, bool has_base, uint32_t arm, struct candidate *c)
{
	const uint32_t has = has_base ? w->base : arm, missing = has_base ? arm : w->base;
	const char *why;

	if (!w->rule->modifiers || w->searched == MOST_SEARCHES * NR_ENDPOINTS)
		return;
	w->searched++;
	why = comparable_other_modifier(w->s, w->boot, w->nr_boots, bench, has, missing);
	c->why = why ? why : c->why;
}

/* an image has one layout of many: what those have between them is no part of what its boots have */
static void widen(const struct table_work *w, struct candidate *c, const char *bench, int endpoint)
{
	double sd, df;

	if (!w->rule->layouts_of || c->err || c->exact || !(c->e.sd > ZERO_SPREAD) ||
	    !w->rule->layouts_of(w->rule->ctx, bench, endpoint_name[endpoint], &sd, &df))
		return;
	compare_widen(&c->e, sd, df);
	c->layout_se = M_SQRT2 * sd;
}

/* boots [na] of the baseline against [nb] of another arm, all endpoints */
static int compare(struct table_work *w, const struct boot_unit *a, size_t na, const struct boot_unit *b, size_t nb,
		   const double *noise_floor)
{
	const struct boot_unit *any = nb ? b : a;
	struct pairing p;
	int err = w->rule->most_pairs && w->nr == w->rule->most_pairs ? -E2BIG : w->nr == w->room ? add_room(w) : 0;

	err = err ? err : boots_pair(w->s, a, na, b, nb, w->rule->paired, &p);
	if (err)
		return err;
	for (int e = 0; e < NR_ENDPOINTS; e++) {
		const size_t at = w->nr * NR_ENDPOINTS + (size_t)e;

		comparison_make(w->s, &p, e, w->rule, &w->cand[at], &w->row[at]);
		w->row[at].bench = samples_name(w->s, any->bench);
		w->row[at].key.arm = samples_name(w->s, b->arm);
		w->cand[at].primary = w->rule->is_primary &&
				      w->rule->is_primary(w->rule->ctx, w->row[at].bench);
		widen(w, &w->cand[at], w->row[at].bench, e);
		w->cand[at].noise_floor = !w->rule->floor_of ? noise_floor[e] :
			w->rule->floor_of(w->rule->ctx, w->row[at].bench, endpoint_name[e]);
		if (w->rule->failed != GATE_NONE && !w->cand[at].err && w->cand[at].failed == GATE_NONE) {
			w->cand[at].failed = w->rule->failed;
			w->cand[at].why = w->rule->why_failed;
		}
		w->shown[at] = comparison_says(&p, e) && !(e != END_MEDIAN && w->cand[at].exact);
		if (!na || !nb)
			look_for_other(w, any->bench, na, b->arm, &w->cand[at]);
		w->out->order_unknown |= !w->cand[at].err && w->cand[at].e.sd > 0 && !w->cand[at].exact &&
					 !boots_order_known(w->s, &p, w->rule->paired);
	}
	w->at[w->nr] = p.lone ? p.lone : any;
	w->nr++;
	boots_unpair(&p);
	return 0;
}

/* number of boots from @i on that share the case, and the arm when @arm is set */
static size_t stretch(const struct table_work *w, size_t i, size_t end, bool arm)
{
	size_t j = i + 1;

	while (j < end && w->boot[j].bench == w->boot[i].bench &&
	       (!arm || w->boot[j].arm == w->boot[i].arm))
		j++;
	return j - i;
}

static int one_case(struct table_work *w, size_t from, size_t n)
{
	const size_t end = from + n, first = w->nr;
	const struct boot_unit *base = NULL, *aa = NULL;
	size_t na = 0, naa = 0;
	double floor_of[NR_ENDPOINTS] = { NAN, NAN, NAN };
	int err = 0;

	for (size_t i = from, m; i < end; i += m) {
		m = stretch(w, i, end, true);
		if (w->boot[i].arm == w->base) {
			base = &w->boot[i];
			na = m;
		} else if (w->boot[i].arm == w->aa) {
			aa = &w->boot[i];
			naa = m;
		}
	}
	if (w->rule->aa)
		err = table_aa(w, base, na, aa, naa, floor_of);
	for (size_t i = from, m; i < end && !err; i += m) {
		m = stretch(w, i, end, true);
		if (!table_is_control(w, w->boot[i].arm))
			err = compare(w, base, na, &w->boot[i], m, floor_of);
	}
	w->nr_cases++;
	return err ? err : table_hold_controls(w, from, end, first, base, na);
}

/* a case that only the baseline has is refused too: it was asked for */
static int lonely_case(struct table_work *w, size_t from, size_t n, uint32_t other)
{
	double floor_of[NR_ENDPOINTS] = { NAN, NAN, NAN };
	struct boot_unit none = { .bench = w->boot[from].bench, .arm = other, .line = w->boot[from].line };

	return compare(w, &w->boot[from], n, &none, 0, floor_of);
}

/* a case that was counted nowhere, as an event that this processor does not have, is left out */
static int leave_out(struct table_work *w, const struct boot_unit *b, size_t n, bool *left)
{
	*left = !boots_counted(b, n);
	if (!*left)
		return 0;
	if (GROW(w->out->left_out, w->out->nr_left_out))
		return -ENOMEM;
	w->out->left_out[w->out->nr_left_out++] = samples_name(w->s, b->bench);
	return 0;
}

static int all_cases(struct table_work *w)
{
	uint32_t other = UINT32_MAX;
	int err = 0;

	for (size_t i = 0; i < w->nr_boots; i++)
		if (!table_is_control(w, w->boot[i].arm) &&
		    (other == UINT32_MAX || samples_name_cmp(w->s, w->boot[i].arm, other) < 0))
			other = w->boot[i].arm;
	if (other == UINT32_MAX)
		return -ENODATA;
	w->aa_p = calloc(w->nr_boots * NR_ENDPOINTS, sizeof(*w->aa_p));
	if (!w->aa_p)
		return -ENOMEM;
	for (size_t i = 0, m; i < w->nr_boots && !err; i += m) {
		const size_t nr = w->nr;
		bool left;

		m = stretch(w, i, w->nr_boots, false);
		err = leave_out(w, &w->boot[i], m, &left);
		if (left)
			continue;
		err = err ? err : one_case(w, i, m);
		if (!err && w->nr == nr)
			err = lonely_case(w, i, stretch(w, i, i + m, true), other);
	}
	return err;
}

static int judge_endpoint(struct table_work *w, int endpoint, struct power *pw, struct table *out)
{
	struct candidate *c = calloc(w->nr + 1, sizeof(*c));
	struct decision *d = calloc(w->nr + 1, sizeof(*d));
	size_t n = 0;
	int err = c && d ? 0 : -ENOMEM;

	for (size_t i = 0; !err && i < w->nr; i++)
		if (w->shown[i * NR_ENDPOINTS + endpoint])
			c[n++] = w->cand[i * NR_ENDPOINTS + endpoint];
	err = err ? err : decide_families(c, n, &w->rule->rule, pw, d);
	n = 0;
	for (size_t i = 0; !err && i < w->nr; i++) {
		struct verdict_row *r = &w->row[i * NR_ENDPOINTS + endpoint];

		if (!w->shown[i * NR_ENDPOINTS + endpoint])
			continue;
		decide_to_row(&c[n], &d[n], r);
		if (isfinite(r->best_margin))
			r->reason = samples_say(w->s, "%s, best %.3g %%", r->reason, 100 * r->best_margin);
		if (endpoint == END_MEDIAN && r->verdict == VERDICT_NO_VERDICT)
			out->refusal[out->nr_refusals++] =
				(struct table_refusal){ r->bench, r->key.arm, r->reason, w->at[i]->line,
							samples_name(w->s, w->at[i]->arm),
							samples_name(w->s, w->at[i]->block) };
		out->row[out->n++] = *r;
		n++;
	}
	free(c);
	free(d);
	return err;
}

/* order of the primary endpoint first within a comparison */
static int cmp_row(const void *x, const void *y)
{
	struct verdict_row a = *(const struct verdict_row *)x, b = *(const struct verdict_row *)y;
	const char *ea = a.endpoint, *eb = b.endpoint;
	int d;

	a.endpoint = b.endpoint = NULL;
	d = verdict_row_cmp(&a, &b);
	for (int e = 0; !d && ea != eb && e < NR_ENDPOINTS; e++) {
		if (ea == endpoint_name[e])
			return -1;
		if (eb == endpoint_name[e])
			return 1;
	}
	return d;
}

static int judge_all(struct table_work *w, struct table *out)
{
	struct power *pw = malloc(sizeof(*pw));
	int err = pw ? 0 : -ENOMEM;

	out->nr_pairs = w->nr;
	out->row = calloc(w->nr * NR_ENDPOINTS + 1, sizeof(*out->row));
	out->refusal = calloc(w->nr + 1, sizeof(*out->refusal));
	if (!out->row || !out->refusal)
		err = -ENOMEM;
	if (pw)
		power_init(pw, w->rule->rule.alpha);
	if (pw && w->rule->rule.anytime)
		power_anytime(pw);
	for (int e = 0; e < NR_ENDPOINTS && !err; e++) {
		err = w->rule->aa ? table_apply_aa(w, e) : 0;
		err = err ? err : judge_endpoint(w, e, pw, out);
	}
	free(pw);
	if (!err)
		qsort(out->row, out->n, sizeof(*out->row), cmp_row);
	return err;
}

int table_make(struct samples *s, const struct table_rule *rule, struct table *out)
{
	struct table_work w = { .s = s, .rule = rule, .base = samples_id(s, rule->baseline), .out = out };
	int err = 0;

	*out = (struct table){ 0 };
	w.placebo = w.planted = UINT32_MAX;
	w.aa = rule->aa ? samples_id(s, rule->aa) : UINT32_MAX;
	if (rule->placebo)
		w.placebo = samples_id(s, rule->placebo);
	if (rule->planted)
		w.planted = samples_id(s, rule->planted);
	if (w.base == UINT32_MAX || (rule->aa && w.aa == UINT32_MAX) || (rule->placebo && w.placebo == UINT32_MAX) ||
	    (rule->planted && w.planted == UINT32_MAX))
		return -ENOENT;
	err = boots_make(s, &w.boot, &w.nr_boots);
	err = err ? err : all_cases(&w);
	err = err ? err : judge_all(&w, out);
	free(w.boot);
	free(w.cand);
	free(w.row);
	free(w.at);
	free(w.shown);
	free(w.aa_p);
	if (err)
		table_release(out);
	return err;
}

void table_release(struct table *t)
{
	free(t->row);
	free(t->refusal);
	free(t->left_out);
	*t = (struct table){ 0 };
}
