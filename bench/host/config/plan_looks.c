// SPDX-License-Identifier: GPL-2.0-only
/* When a plan has boots enough: "boots", "looks" and "budget", as they were written. */
#include "config/plan_looks.h"

#include <errno.h>
#include <string.h>

#include "analysis/stop.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"

enum { ANYTIME_FIRST = 6, ANYTIME_BUDGET = 48, BUDGET_LIMIT = LIMIT_BUDGET };

const char *plan_looks_name(enum plan_stop s)
{
	static const char *const name[] = {
		[PLAN_FIXED] = "fixed",
		[PLAN_LOOKS] = "looks 6 12 24",
		[PLAN_ANYTIME] = "anytime",
	};
	return name[s];
}

size_t plan_first_look(const struct plan *p)
{
	return p->stop == PLAN_LOOKS ? stop_look[0] : ANYTIME_FIRST;
}

static int is_looks(const struct strlist *l)
{
	unsigned long long at;

	for (size_t i = 0; i < l->n; i++)
		if (l->n != STOP_LOOKS || number_u64(l->at[i], &at) || at != stop_look[i])
			return 0;
	return 1;
}

int plan_looks_check(struct plan *p)
{
	if (!p->looks.n)
		return p->budget ? fail(-EINVAL, "%s: budget: expected only with looks", p->file)
				 : 0;
	if (p->boots)
		return fail(-EINVAL, "%s: expected boots or looks, not both", p->file);
	if (p->looks.n == 1 && !strcmp(p->looks.at[0], "anytime"))
		p->stop = PLAN_ANYTIME;
	else if (is_looks(&p->looks))
		p->stop = PLAN_LOOKS;
	else
		return fail(-EINVAL, "%s: looks: expected \"6 12 24\" or \"anytime\"", p->file);
	if (!p->budget)
		p->budget = p->stop == PLAN_LOOKS ? stop_look[STOP_LOOKS - 1] : ANYTIME_BUDGET;
	if (p->budget < plan_first_look(p) || p->budget > BUDGET_LIMIT)
		return fail(-EINVAL, "%s: budget = %u: expected %zu to %d blocks", p->file, p->budget,
			    plan_first_look(p), BUDGET_LIMIT);
	p->boots = (unsigned int)plan_first_look(p) + 1;
	return 0;
}

void plan_looks_anytime(struct plan *p)
{
	p->stop = PLAN_ANYTIME;
	p->budget = p->budget ? p->budget : ANYTIME_BUDGET;
	p->boots = ANYTIME_FIRST + 1;
}
