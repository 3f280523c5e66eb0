// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/stopping.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan_looks.h"
#include "matrix/build_failures.h"
#include "results/results.h"

enum { ANYTIME_STEP = 2 };

const char *stopping_word(enum stop s)
{
	static const char *const word[] = {
		[STOP_CONTINUE] = "continue",
		[STOP_RESOLVED] = "resolved",
		[STOP_FUTILE] = "out of reach",
		[STOP_LAST_LOOK] = "budget spent",
	};
	return word[s];
}

enum stop stopping_decide(const struct plan *p, const enum verdict *v, const size_t *needed, size_t n,
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
	struct matrix s;
	int err;

	all.boots = p->budget + 1;
	err = matrix_expand_built(&all, &s);
	if (err)
		return err;
	*boots = all.boots;
	for (size_t i = 0; i < s.nr_boots; i++)
		if (s.boots[i].index < *boots && !results_boot_is_done(s.boots[i].id))
			*boots = s.boots[i].index;
	matrix_release(&s);
	return 0;
}

int stopping_for_analysis(struct plan *p, bool anytime)
{
	unsigned int there;
	int err;

	if (anytime)
		plan_looks_anytime(p);
	if (p->stop == PLAN_FIXED)
		return 0;
	err = boots_there(p, &there);
	if (err)
		return err;
	if (there <= plan_first_look(p))
		there = (unsigned int)plan_first_look(p) + 1;
	else if (p->stop == PLAN_LOOKS)
		there = (unsigned int)stop_look[stop_look_of(there - 1)] + 1;
	p->boots = there;
	return 0;
}

int stopping_for_boots(struct plan *p, bool anytime)
{
	AUTO_FREE char *path = results_analyze(p->name, "look.csv");
	struct csv_table t = { 0 };
	double next;
	int err = stopping_for_analysis(p, anytime);

	if (err || p->stop == PLAN_FIXED || !fs_exists(path))
		return err;
	err = csv_read(&t, path);
	if (err)
		return err;
	next = csv_get_number(&t, 0, "next");
	if (!strcmp(csv_get(&t, 0, "rule"), plan_looks_name(p->stop)) &&
	    csv_get_number(&t, 0, "blocks") == p->boots - 1 && next > p->boots - 1 &&
	    next <= p->budget)
		p->boots = (unsigned int)next + 1;
	csv_table_release(&t);
	return 0;
}
