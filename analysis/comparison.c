// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/comparison.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
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
	if (rule->paired && !rule->complete_only && p->lone_line)
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

static double margin_of(const struct table_rule *rule, double a)
{
	const double m = rule->margin_abs > 0 && a > 0 ? rule->margin_abs / a : 0;

	return fmax(rule->margin, m);
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

void comparison_make(const struct samples *s, const struct pairing *p, int endpoint,
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
	c->err = estimate(p, endpoint, rule, c, r);
	c->margin = margin_of(rule, r->a);
	c->failed = (enum gate)boots_order(s, p, rule->paired, &c->why);
	if (rule->higher_is_better)
		c->e.d = -c->e.d;
}
