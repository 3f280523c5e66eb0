// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_answer.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

enum { NAMED = 3 };			/* operations in a headline */

static bool is_exact(const struct verdict_row *r)
{
	return r->class == CLASS_EXACT && isfinite(r->a) && isfinite(r->b);
}

static const struct model_pair *pair_of(const struct model *m, const char *arm)
{
	for (size_t i = 0; m && i < m->nr_pair; i++)
		if (!strcmp(m->pair[i].row->key.arm, arm))
			return &m->pair[i];
	return NULL;
}

/* the row of a case where it has been decided last */
static const struct verdict_row *row_of(const struct model *m, const struct model *more, const char *arm,
					const char *kase)
{
	const struct model_pair *from[2] = { pair_of(more, arm), pair_of(m, arm) };

	for (size_t k = 0; k < ARRAY_SIZE(from); k++)
		for (size_t i = 0; from[k] && i < from[k]->nr_item; i++)
			if (!strcmp(from[k]->item[i].row->bench, kase))
				return from[k]->item[i].row;
	return NULL;
}

/* of a step on others: exact counts can be subtracted, what varies cannot without looking at its boots */
static void on_others(struct answer_row *row, const struct verdict_row *before, const struct verdict_row *r)
{
	row->before = before ? before->b : NAN;
	row->after = r->b;
	row->decided = before && is_exact(before) && is_exact(r);
	row->differs = row->decided && row->before != row->after;
	row->why = row->decided ? NULL : "varies between boots";
}

static bool is_decided(const struct verdict_row *r)
{
	return r->verdict == VERDICT_COST || r->verdict == VERDICT_GAIN || r->verdict == VERDICT_IDENTICAL ||
	       r->verdict == VERDICT_NO_IMPACT;
}

static void on_baseline(struct answer_row *row, const struct verdict_row *r)
{
	row->before = r->a;
	row->after = r->b;
	row->differs = r->verdict == VERDICT_COST || r->verdict == VERDICT_GAIN;
	row->decided = is_decided(r);
	row->why = r->verdict == VERDICT_NO_IMPACT ? "no impact" : NULL;
	if (!row->decided)
		row->why = r->reason				 ? r->reason :
			   r->verdict == VERDICT_INCONCLUSIVE ? "varies between boots" : "no verdict";
}

static double share(const struct answer_row *r)
{
	return r->differs && r->before > 0 ? fabs(r->after / r->before - 1) : 0;
}

static int by_share(const void *a, const void *b)
{
	const struct answer_row *x = a, *y = b;
	const double d = share(y) - share(x);

	return d > 0 ? 1 : d < 0 ? -1 : strcmp(x->kase, y->kase);
}

static void put_row(const struct answer_row *r, bool unit, FILE *f)
{
	char num[48], pct[32];

	fprintf(f, "%s %s%s", r->kase, words_signed(r->after - r->before, num, sizeof(num)),
		unit ? fabs(r->after - r->before) == 1 ? " instruction" : " instructions" : "");
	if (*words_percent(r->after / r->before - 1, pct, sizeof(pct)))
		fprintf(f, " (%s)", pct);
}

static char *headline(const struct answer_step *s)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	const size_t named = s->differ < NAMED ? s->differ : NAMED;

	if (!f)
		return NULL;
	for (size_t i = 0; i < named; i++) {
		fputs(i ? ", " : "", f);
		put_row(&s->row[i], !i, f);
	}
	if (s->differ > named)
		fprintf(f, " and %zu more", s->differ - named);
	if (s->same)
		fprintf(f, "%s%zu %soperation%s 0", s->differ ? ", " : "", s->same, s->differ ? "other " : "",
			s->same > 1 ? "s" : "");
	if (s->open)
		fprintf(f, "%s%zu without a verdict", s->differ || s->same ? ", " : "", s->open);
	if (!s->n)
		fputs("no operation was measured", f);
	return memfile_take(&m);
}

/* @before is the arm under the step, NULL = the baseline */
static int fill(struct answer_step *s, const struct model *m, const struct model *more, const char *arm,
		const char *before, const struct strlist *crossing)
{
	const struct model_pair *p = pair_of(m, arm);

	if (!p)
		return fail(-EINVAL, "arm %s has no row: see what was said of its kernel and boots", arm);
	s->row = calloc(p->nr_item + 1, sizeof(*s->row));
	if (!s->row)
		return -ENOMEM;
	for (size_t i = 0; i < p->nr_item; i++) {
		const char *kase = p->item[i].row->bench;
		const struct verdict_row *r = row_of(m, more, arm, kase);
		struct answer_row *row = &s->row[s->n];

		if (!verdict_is_operation(kase))
			continue;
		row->kase = kase;
		row->crosses = strlist_has(crossing, kase);
		row->open = !is_decided(r);
		if (before)
			on_others(row, row_of(m, more, before, kase), r);
		else
			on_baseline(row, r);
		s->differ += row->differs;
		s->same += row->decided && !row->differs;
		s->open += !row->decided;
		s->n++;
	}
	qsort(s->row, s->n, sizeof(*s->row), by_share);
	s->headline = headline(s);
	return s->headline ? 0 : -ENOMEM;
}

int try_answer_make(struct try_answer *a, const struct try_job *j, const struct try_changed *c, const struct model *m,
		    const struct model *more, const struct strlist *crossing)
{
	const size_t all = j->n > 1;
	int err = 0;

	*a = (struct try_answer){ .job = j, .changed = c, .m = m };
	a->step = calloc(j->n + all, sizeof(*a->step));
	if (!a->step)
		return fail(-ENOMEM, "answer");
	a->n = j->n + all;
	if (all)
		err = fill(&a->step[0], m, more, j->step[j->n - 1].arm, NULL, crossing);
	for (size_t i = 0; i < j->n && !err; i++) {
		a->step[i + all].step = &j->step[i];
		err = fill(&a->step[i + all], m, more, j->step[i].arm, i ? j->step[i - 1].arm : NULL, crossing);
	}
	if (err)
		try_answer_release(a);
	return err == -ENOMEM ? fail(err, "answer") : err;
}

void try_answer_release(struct try_answer *a)
{
	for (size_t i = 0; i < a->n; i++) {
		free(a->step[i].row);
		free(a->step[i].headline);
	}
	free(a->step);
	*a = (struct try_answer){ 0 };
}

static bool any_crosses(const struct try_answer *a)
{
	for (size_t k = 0; a->n && k < a->step[0].n; k++)
		if (a->step[0].row[k].crosses)
			return true;
	return false;
}

int answer_open(const struct try_answer *a, bool all, struct strlist *cases, size_t *left)
{
	struct strlist others = { 0 };
	int err = 0;

	all |= !any_crosses(a);
	for (size_t i = 0; i < a->n; i++)
		for (size_t k = 0; k < a->step[i].n && !err; k++) {
			const struct answer_row *r = &a->step[i].row[k];
			struct strlist *to = all || r->crosses ? cases : &others;

			if (r->open && !strlist_has(to, r->kase))
				err = strlist_add(to, r->kase);
		}
	strlist_sort(cases);
	*left = others.n;
	strlist_release(&others);
	return err;
}

const char *answer_fact(const struct model *m, const char *key)
{
	for (size_t i = 0; i < m->nr_fact; i++)
		if (!strcmp(m->fact[i].key, key))
			return m->fact[i].value;
	return "";
}
