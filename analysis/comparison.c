// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/comparison.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/comparable.h"
#include "analysis/reduce.h"

const char *const endpoint_name[NR_ENDPOINTS] = { "median", "mean", "p99" };

/* the log value of each kept boot; returns -EDOM when one is missing */
static int values(const struct boot_unit *const *b, size_t n, int endpoint, double *out)
{
	for (size_t i = 0; i < n; i++) {
		if (isnan(b[i]->y[endpoint]))
			return -EDOM;
		out[i] = b[i]->y[endpoint];
	}
	return 0;
}

static void spread_of(const double *y, size_t n, double *mid, double *lo, double *hi)
{
	double sum = 0;

	*lo = INFINITY;
	*hi = -INFINITY;
	for (size_t i = 0; i < n; i++) {
		sum += y[i];
		*lo = fmin(*lo, y[i]);
		*hi = fmax(*hi, y[i]);
	}
	*mid = exp(sum / (double)n);
	*lo = exp(*lo);
	*hi = exp(*hi);
}

/* why a pairing cannot be judged, or NULL */
static const char *too_few(const struct pairing *p, const struct table_rule *rule)
{
	const size_t n = p->na < p->nb ? p->na : p->nb;

	if (!n)
		return rule->paired ? "no block has both arms" : "one arm has no boots";
	if (rule->paired && !rule->complete_only && p->lone)
		return "a block lacks one arm (--complete-blocks leaves such blocks out)";
	if (n == 1)
		return rule->paired ? "one block: boots are what is compared, however many samples"
				    : "one boot per arm: boots are what is compared, however many "
				      "samples";
	return n < 3 ? "two boots per arm: at least 3 are needed" : NULL;
}

/* estimate of one endpoint into @c and the values into @r */
static int estimate(const struct pairing *p, int endpoint, const struct table_rule *rule,
		    struct candidate *c, struct verdict_row *r)
{
	double *y = calloc(p->na + p->nb + 1, sizeof(*y)), *a = y, *b = y + p->na;
	int err = y ? 0 : -ENOMEM;

	err = err ? err : values(p->a, p->na, endpoint, a);
	err = err ? err : values(p->b, p->nb, endpoint, b);
	if (!err) {
		spread_of(a, p->na, &r->a, &r->a_lo, &r->a_hi);
		spread_of(b, p->nb, &r->b, &r->b_lo, &r->b_hi);
		r->delta = r->b - r->a;
		r->n_blocks = (long)(p->na < p->nb ? p->na : p->nb);
		if (rule->paired)
			reduce_blocks(a, b, p->na, a);
		err = rule->paired ? compare_paired(a, p->na, &c->e)
				   : compare_welch(a, p->na, b, p->nb, &c->e);
	}
	free(y);
	return err;
}

/* relative; NAN: the amount is in a unit that says nothing about these values */
static double margin_of(const struct table_rule *rule, const char *bench, const struct verdict_row *r)
{
	double m = fmax(rule->margin_abs, rule->amount_of ? rule->amount_of(rule->ctx, bench) : 0);

	if (m > 0 && rule->margin_unit)
		m = r->unit ? comparable_in(m, rule->margin_unit, r->unit) : NAN;
	if (isnan(m))
		return NAN;
	if (rule->amount_only && m > 0 && r->a > 0)
		return m / r->a;
	return fmax(rule->margin_of ? rule->margin_of(rule->ctx, bench) : rule->margin,
		    m > 0 && r->a > 0 ? m / r->a : 0);
}

bool comparison_says(const struct pairing *p, int endpoint)
{
	uint32_t fewest = UINT32_MAX, most = 0;

	for (size_t i = 0; i < p->na + p->nb; i++) {
		const struct boot_unit *b = i < p->na ? p->a[i] : p->b[i - p->na];

		fewest = b->fewest < fewest ? b->fewest : fewest;
		most = b->most > most ? b->most : most;
	}
	if (endpoint == END_MEDIAN)
		return true;
	return endpoint == END_MEAN ? most > 2 : p->na && p->nb && fewest >= P99_MIN_BATCHES;
}

/* the one whole number that all [n] boots have, or NaN */
static double same_in_all(const struct boot_unit *const *b, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (b[i]->whole != b[0]->whole)
			return NAN;
	return b[0]->whole;
}

/*
 * A count that repeats in every boot of each arm is judged as those of our own boots are. A time that does is a clock
 * that is too coarse: whole numbers count as counts where the file says so, or where nothing says that they are times.
 */
static void exactly(const struct pairing *p, const struct table_rule *rule, struct candidate *c, struct verdict_row *r)
{
	const struct sample_facts *f = &p->a[0]->facts;
	const double a = same_in_all(p->a, p->na), b = same_in_all(p->b, p->nb);
	const bool said = f->count || rule->unit;

	if (isnan(a) || isnan(b) || (!f->count && f->unit != UINT32_MAX) || f->mark != SAMPLE_VALUE ||
	    (!f->count && rule->unit && comparable_time_unit(rule->unit)))
		return;
	c->exact = true;
	if (!said)
		c->note = "whole numbers that repeat: taken for counts (--unit ns: for times)";
	c->e.d = a == b ? 0 : log(b / a);
	r->a = r->a_lo = r->a_hi = a;
	r->b = r->b_lo = r->b_hi = b;
	r->delta = b - a;
}

/* what never happened in any boot */
static void never(const struct pairing *p, struct candidate *c, struct verdict_row *r)
{
	c->exact = true;
	c->e = (struct estimate){ .n = p->na < p->nb ? p->na : p->nb };
	r->a = r->a_lo = r->a_hi = r->b = r->b_lo = r->b_hi = r->delta = 0;
}

/* by what the files say, else by the rule */
static bool higher_is_better(const struct pairing *p, const struct table_rule *rule)
{
	const enum better better = p->a[0]->facts.better;

	return better == BETTER_UNKNOWN ? rule->higher_is_better : better == BETTER_HIGHER;
}

/* by the values of its boots, unless they cannot be held against each other */
static void known(struct samples *s, const struct pairing *p, int endpoint, const struct table_rule *rule,
		  struct candidate *c, struct verdict_row *r)
{
	c->err = c->why ? -EINVAL : estimate(p, endpoint, rule, c, r);
	if (c->err)
		return;
	exactly(p, rule, c, r);
	if (!c->note)
		c->note = comparable_note(s, p);
	if (!c->note && !c->exact && !rule->paired && !boots_order_known(s, p, rule->paired))
		c->note = "the order of the boots is not known: a drift would look like this";
	c->margin = margin_of(rule, samples_name(s, p->a[0]->bench), r);
	if (isnan(c->margin)) {
		c->why = samples_say(s, "the margin is in %.20s, the values are in %.24s", rule->margin_unit,
				     r->unit ? r->unit : "a unit that is not known");
		c->margin = rule->margin;
		c->err = -EINVAL;
		return;
	}
	c->failed = (enum gate)boots_order(s, p, rule->paired, &c->why);
	c->higher_is_better = higher_is_better(p, rule);
	if (c->higher_is_better)
		c->e.d = -c->e.d;
}

void comparison_make(struct samples *s, const struct pairing *p, int endpoint,
		     const struct table_rule *rule, struct candidate *c, struct verdict_row *r)
{
	verdict_row_init(r);
	r->baseline = rule->baseline;
	r->unit = rule->unit;
	r->metric = "value";
	r->endpoint = endpoint_name[endpoint];
	*c = (struct candidate){ .why = too_few(p, rule),
				 .noise_floor = NAN,
				 .margin = rule->margin,
				 .scope = rule->scope };
	if (c->why) {
		c->err = -EINVAL;
		r->n_blocks = (long)(p->na < p->nb ? p->na : p->nb);
		return;
	}
	if (!r->unit && p->a[0]->facts.unit != UINT32_MAX)
		r->unit = samples_name(s, p->a[0]->facts.unit);
	c->why = comparable_not(s, p);
	if (!c->why && comparable_none(p))
		never(p, c, r);
	else
		known(s, p, endpoint, rule, c, r);
}
