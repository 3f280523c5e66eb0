// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/stopping.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fs.h"
#include "config/plan_looks.h"
#include "matrix/build_failures.h"
#include "matrix/open_cases.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "results/records.h"
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
	const size_t blocks = plan_blocks(p);
	enum stop s;

	*next = 0;
	if (p->stop == PLAN_FIXED)
		return STOP_LAST_LOOK;
	s = stop_after(v, needed, n, plan_first_look(p),
		       p->stop == PLAN_LOOKS ? stop_look_of(p->first_look, blocks) : 0, p->budget);
	if (s == STOP_RESOLVED || s == STOP_FUTILE)
		return s;
	*next = p->stop == PLAN_LOOKS ? stop_next(p->first_look, blocks, p->budget) : blocks + ANYTIME_STEP;
	if (*next && *next <= p->budget)
		return STOP_CONTINUE;
	*next = 0;
	return STOP_LAST_LOOK;
}

static bool is_there(const struct boot *b)
{
	return b->record ? !strcmp(b->record->outcome, "done") : *b->id && results_boot_is_done(b->id);
}

/* boots from the first on that every arm has */
static int boots_there(const struct plan *p, int (*expand)(const struct plan *p, struct matrix *s), unsigned int *boots)
{
	struct plan all = *p; /* borrows everything */
	struct matrix s;
	int err;

	all.boots = p->budget + p->repeats;
	err = expand(&all, &s);
	if (err)
		return err;
	*boots = all.boots;
	for (size_t i = 0; i < s.nr_boots; i++)
		if (s.boots[i].index < *boots && !is_there(&s.boots[i]))
			*boots = s.boots[i].index;
	matrix_release(&s);
	return 0;
}

static int set_boots(struct plan *p, bool anytime, int (*expand)(const struct plan *p, struct matrix *s))
{
	unsigned int there;
	int err;

	if (anytime)
		plan_looks_anytime(p);
	if (p->stop == PLAN_FIXED)
		return 0;
	err = open_cases_load(p);
	if (err)
		return err;
	err = boots_there(p, expand, &there);
	if (err)
		return err;
	if (there < plan_first_look(p) + p->repeats)
		there = (unsigned int)plan_first_look(p) + p->repeats;
	else if (p->stop == PLAN_LOOKS)
		there = (unsigned int)stop_look(p->first_look, stop_look_of(p->first_look, there - p->repeats)) +
			p->repeats;
	p->boots = there;
	return 0;
}

int stopping_for_analysis(struct plan *p, bool anytime)
{
	return set_boots(p, anytime, matrix_recorded);
}

static int for_boots(struct plan *p, bool anytime, int (*expand)(const struct plan *p, struct matrix *s))
{
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *path = results_analyze(key, "look.csv");
	struct csv_table t = { 0 };
	double next;
	int err = set_boots(p, anytime, expand);

	if (err || p->stop == PLAN_FIXED || !fs_exists(path))
		return err;
	err = csv_read(&t, path);
	if (err)
		return err == -EUCLEAN ? 0 : err;	/* as if none had been: the next analysis makes it again */
	next = csv_get_number(&t, 0, "next");
	if (!strcmp(csv_get(&t, 0, "rule"), plan_looks_name(p)) &&
	    csv_get_number(&t, 0, "blocks") == plan_blocks(p) && next > plan_blocks(p) &&
	    next <= p->budget) {
		err = open_cases_register(p, plan_blocks(p));
		p->boots = err ? p->boots : (unsigned int)next + p->repeats;
	}
	csv_table_release(&t);
	return err;
}

int stopping_for_boots(struct plan *p, bool anytime)
{
	return for_boots(p, anytime, matrix_expand_built);
}

int stopping_for_fleet(struct plan *p, bool anytime)
{
	return for_boots(p, anytime, matrix_recorded);
}
