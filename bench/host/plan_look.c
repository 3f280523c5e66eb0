// SPDX-License-Identifier: GPL-2.0-only
#include "plan_look.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "analyze_csv.h"
#include "boot.h"
#include "fail.h"
#include "fs.h"
#include "plan_failed.h"

enum { ANYTIME_FIRST = 6, ANYTIME_STEP = 2, ANYTIME_BUDGET = 48, BUDGET_LIMIT = 512 };

const char *plan_stop_name(enum plan_stop s)
{
	static const char *const name[] = {
		[PLAN_FIXED] = "fixed",
		[PLAN_LOOKS] = "looks 6 12 24",
		[PLAN_ANYTIME] = "anytime",
	};
	return name[s];
}

const char *plan_look_word(enum stop s)
{
	static const char *const word[] = {
		[STOP_CONTINUE] = "continue",
		[STOP_RESOLVED] = "resolved",
		[STOP_FUTILE] = "out of reach",
		[STOP_LAST_LOOK] = "budget spent",
	};
	return word[s];
}

static size_t first_look(const struct plan *p)
{
	return p->stop == PLAN_LOOKS ? stop_look[0] : ANYTIME_FIRST;
}

static int is_looks(const struct strlist *l)
{
	char *end;

	for (size_t i = 0; i < l->n; i++)
		if (l->n != STOP_LOOKS || strtoul(l->at[i], &end, 10) != stop_look[i] || *end)
			return 0;
	return 1;
}

int plan_look_defaults(struct plan *p)
{
	if (!p->looks.n)
		return p->budget ? fail(-EINVAL, "%s: budget: only a plan with looks has one", p->file)
				 : 0;
	if (p->boots)
		return fail(-EINVAL, "%s: boots and looks: one of the two", p->file);
	if (p->looks.n == 1 && !strcmp(p->looks.at[0], "anytime"))
		p->stop = PLAN_ANYTIME;
	else if (is_looks(&p->looks))
		p->stop = PLAN_LOOKS;
	else
		return fail(-EINVAL, "%s: looks: expected \"6 12 24\" or \"anytime\"", p->file);
	if (!p->budget)
		p->budget = p->stop == PLAN_LOOKS ? stop_look[STOP_LOOKS - 1] : ANYTIME_BUDGET;
	if (p->budget < first_look(p) || p->budget > BUDGET_LIMIT)
		return fail(-EINVAL, "%s: budget = %u: expected %zu to %d blocks", p->file, p->budget,
			    first_look(p), BUDGET_LIMIT);
	p->boots = (unsigned int)first_look(p) + 1;
	return 0;
}

enum stop plan_look_decide(const struct plan *p, const enum verdict *v, const size_t *needed, size_t n,
			   size_t *next)
{
	const size_t blocks = p->boots - 1;
	enum stop s;

	*next = 0;
	if (p->stop == PLAN_FIXED)
		return STOP_LAST_LOOK;
	s = stop_after(v, needed, n, p->stop == PLAN_LOOKS ? stop_look_of(blocks) : 0, p->budget);
	if (s == STOP_RESOLVED || s == STOP_FUTILE)
		return s;
	*next = p->stop == PLAN_LOOKS ? stop_next(blocks, p->budget) : blocks + ANYTIME_STEP;
	if (*next && *next <= p->budget)
		return STOP_CONTINUE;
	*next = 0;
	return STOP_LAST_LOOK;
}

/* boots from the first on that every arm has */
static int boots_there(const struct plan *p, unsigned int *boots)
{
	struct plan all = *p; /* borrows everything */
	struct plan_set s;
	int err;

	all.boots = p->budget + 1;
	err = plan_expand_built(&all, &s);
	if (err)
		return err;
	*boots = all.boots;
	for (size_t i = 0; i < s.nr_boots; i++)
		if (s.boots[i].index < *boots && !boot_is_done(s.boots[i].id))
			*boots = s.boots[i].index;
	plan_set_release(&s);
	return 0;
}

static void make_anytime(struct plan *p)
{
	p->stop = PLAN_ANYTIME;
	p->budget = p->budget ? p->budget : ANYTIME_BUDGET;
	p->boots = ANYTIME_FIRST + 1;
}

int plan_at_look(struct plan *p, bool anytime)
{
	unsigned int there;
	int err;

	if (anytime)
		make_anytime(p);
	if (p->stop == PLAN_FIXED)
		return 0;
	err = boots_there(p, &there);
	if (err)
		return err;
	if (there <= first_look(p))
		there = (unsigned int)first_look(p) + 1;
	else if (p->stop == PLAN_LOOKS)
		there = (unsigned int)stop_look[stop_look_of(there - 1)] + 1;
	p->boots = there;
	return 0;
}

int plan_to_look(struct plan *p, bool anytime)
{
	AUTO_FREE char *path = fs_path("%s/analyze/%s/look.csv", fs_results_dir(), p->name);
	struct csv_table t = { 0 };
	double next;
	int err = plan_at_look(p, anytime);

	if (err || p->stop == PLAN_FIXED || !fs_exists(path))
		return err;
	err = csv_read(&t, path);
	if (err)
		return err;
	next = csv_get_number(&t, 0, "next");
	if (!strcmp(csv_get(&t, 0, "rule"), plan_stop_name(p->stop)) &&
	    csv_get_number(&t, 0, "blocks") == p->boots - 1 && next > p->boots - 1 &&
	    next <= p->budget)
		p->boots = (unsigned int)next + 1;
	csv_table_release(&t);
	return 0;
}
