// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_rule.h"

#include <fnmatch.h>

#include "analysis/stop.h"

enum { ALPHA_PERCENT = 5 };

#define DEFAULT_MARGIN .01 /* METHOD.md 2.4 */

const double plan_default_margin = DEFAULT_MARGIN;

struct decision_rule plan_rule(const struct plan *p)
{
	const double alpha = ALPHA_PERCENT / 100.;

	return (struct decision_rule){
		.alpha = p->stop == PLAN_LOOKS ? stop_alpha(alpha) : alpha,
		.anytime = p->stop == PLAN_ANYTIME,
	};
}

struct decision_rule plan_time_rule(const struct plan *p)
{
	struct decision_rule r = plan_rule(p);

	r.cap = p->budget;
	return r;
}

const struct margin *plan_margin(const struct plan *p, const char *shown)
{
	static const struct margin others = { .ratio = DEFAULT_MARGIN };

	for (size_t i = 0; i < p->nr_margins; i++)
		if (!fnmatch(p->margins[i].glob, shown, 0))
			return &p->margins[i];
	return &others;
}
