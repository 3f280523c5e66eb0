// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/exact_stat.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include "analysis/decide.h"

/* by-seed differences, of logs where every count has one; @logs says which */
static double *differences(const double *a, const double *b, size_t n, bool *logs)
{
	double *d = calloc(n, sizeof(*d));

	*logs = true;
	for (size_t i = 0; i < n; i++)
		*logs = *logs && a[i] > 0 && b[i] > 0;
	for (size_t i = 0; d && i < n; i++)
		d[i] = *logs ? log(b[i]) - log(a[i]) : b[i] - a[i];
	return d;
}

static void on_logs(const struct candidate *c, struct exact_result *x)
{
	static const struct decision_rule rule = { .alpha = 0.05 };
	static _Thread_local struct power pw; /* one rule for all: what a number of seeds can find is asked for once */
	struct decision d;

	if (pw.alpha != rule.alpha)
		power_init(&pw, rule.alpha);
	if (!decide_families(c, 1, &rule, &pw, &d)) {
		x->verdict = d.verdict;
		x->gate = d.gate;
		x->reason = d.reason;
		x->p = d.p;
		x->ci_lo = d.ci_lo;
		x->ci_hi = d.ci_hi;
		x->equiv_bound = d.equiv_bound;
		x->mde80 = d.mde80;
		x->n_more = d.n_more;
	}
}

void exact_demote(const double *a, const double *b, size_t n, double margin, struct exact_result *x)
{
	struct candidate c = { .margin = margin, .noise_floor = NAN };
	bool logs;
	double *d = differences(a, b, n, &logs);

	x->verdict = VERDICT_INCONCLUSIVE;
	if (!d)
		return;
	if (!compare_paired(d, n, &c.e)) {
		x->df = c.e.df;
		x->se = c.e.se;
		if (logs) {
			x->log_difference = c.e;
			on_logs(&c, x);
		} else {
			x->p = compare_p(&c.e, 0);
			x->reason =
				"a count of 0 has no ratio: the differences themselves were tested";
			if (x->p <= 0.05)
				x->verdict = c.e.d > 0 ? VERDICT_COST : VERDICT_GAIN;
		}
	}
	free(d);
}
