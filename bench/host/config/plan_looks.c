// SPDX-License-Identifier: GPL-2.0-only
/* When a plan has boots enough: "boots", "looks" and "budget", as they were written. */
#include "config/plan_looks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/stop.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"

enum { ANYTIME_FIRST = 6, ANYTIME_BUDGET = 48, BUDGET_LIMIT = LIMIT_BUDGET };

enum { SHORT_FIRST = 3, LONG_FIRST = 6 };

const char *plan_looks_name(const struct plan *p)
{
	switch (p->stop) {
	case PLAN_LOOKS:
		return p->first_look == SHORT_FIRST ? "looks 3 6 12" : "looks 6 12 24";
	case PLAN_ANYTIME:
		return "anytime";
	default:
		return "fixed";
	}
}

size_t plan_first_look(const struct plan *p)
{
	return p->stop == PLAN_LOOKS ? p->first_look : ANYTIME_FIRST;
}

static bool are_looks(const struct strlist *l, size_t first)
{
	unsigned long long at;

	for (size_t i = 0; i < l->n; i++)
		if (l->n != STOP_LOOKS || number_u64(l->at[i], &at) || at != stop_look(first, (int)i))
			return false;
	return true;
}

static int check_later(const struct plan *p)
{
	const struct conf_line at = { .file = p->file, .section = "plan", .key = "later" };

	if (p->later && strcmp(p->later, "open"))
		return conf_fail(&at, "later = %s: expected \"open\"", p->later);
	if (p->later && p->stop != PLAN_LOOKS)
		return conf_fail(&at, "later: expected only with looks = 3 6 12 or 6 12 24");
	return 0;
}

static int check_budget(struct plan *p)
{
	const unsigned int last = stop_look(p->first_look, STOP_LOOKS - 1), first = (unsigned int)plan_first_look(p);
	const struct conf_line at = { .file = p->file, .section = "plan", .key = "budget" };

	if (!p->budget)
		p->budget = p->stop == PLAN_LOOKS ? last : ANYTIME_BUDGET;
	if (p->stop == PLAN_LOOKS && p->budget > last)
		p->budget = last;
	if (p->budget < first || p->budget > BUDGET_LIMIT)
		return conf_fail(&at, "budget = %u: expected %u to %d blocks", p->budget, first, BUDGET_LIMIT);
	return 0;
}

unsigned int plan_blocks(const struct plan *p)
{
	return p->boots - p->repeats;
}

int plan_look_of_boot(const struct plan *p, unsigned int index)
{
	for (int i = STOP_LOOKS - 1; i > 0 && p->later; i--)
		if (index >= stop_look(p->first_look, i - 1) + p->repeats && p->open[i - 1].known)
			return i;
	return 0;
}

const struct strlist *plan_boot_cases(const struct plan *p, unsigned int index)
{
	const int look = plan_look_of_boot(p, index);

	return look ? &p->open[look - 1].cases : &p->cases;
}

const struct strlist *plan_boot_kcases(const struct plan *p, unsigned int index)
{
	const int look = plan_look_of_boot(p, index);

	return look ? &p->open[look - 1].kcases : &p->kcases;
}

bool plan_is_narrow(const struct plan *p, unsigned int index)
{
	return p->later && index >= p->first_look + p->repeats;
}

void plan_open_take(struct plan *p, int look, struct strlist *cases, struct strlist *kcases)
{
	struct plan_open *o = &p->open[look];

	strlist_release(&o->cases);
	strlist_release(&o->kcases);
	*o = (struct plan_open){ true, *cases, *kcases };
	*cases = *kcases = (struct strlist){ 0 };
}

void plan_looks_release(struct plan *p)
{
	for (int i = 0; i < STOP_LOOKS - 1; i++) {
		strlist_release(&p->open[i].cases);
		strlist_release(&p->open[i].kcases);
	}
}

int plan_looks_check(struct plan *p)
{
	const struct conf_line at = { .file = p->file, .section = "plan", .key = p->looks.n ? "looks" : "budget" };

	p->repeats = 1;
	if (!p->looks.n && p->budget)
		return conf_fail(&at, "budget: expected only with looks");
	if (!p->looks.n)
		return check_later(p);
	if (p->boots)
		return conf_fail(&at, "expected boots or looks, not both");
	if (p->looks.n == 1 && !strcmp(p->looks.at[0], "anytime"))
		p->stop = PLAN_ANYTIME;
	else if (are_looks(&p->looks, LONG_FIRST) || are_looks(&p->looks, SHORT_FIRST))
		p->stop = PLAN_LOOKS;
	else
		return conf_fail(&at, "looks: expected \"3 6 12\", \"6 12 24\" or \"anytime\"");
	p->first_look = are_looks(&p->looks, SHORT_FIRST) ? SHORT_FIRST : LONG_FIRST;
	if (check_later(p) || check_budget(p))
		return -EINVAL;
	p->boots = (unsigned int)plan_first_look(p) + p->repeats;
	return 0;
}

void plan_looks_timed(struct plan *p)
{
	p->boots -= p->stop == PLAN_FIXED ? 0 : p->repeats;
	p->repeats = 0;
}

void plan_looks_anytime(struct plan *p)
{
	p->stop = PLAN_ANYTIME;
	free(p->later);
	p->later = NULL;
	p->budget = p->budget ? p->budget : ANYTIME_BUDGET;
	p->boots = ANYTIME_FIRST + p->repeats;
}
