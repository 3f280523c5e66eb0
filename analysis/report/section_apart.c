// SPDX-License-Identifier: GPL-2.0-only
/*
 * Does a draw tell itself from the baseline, and from the draws of another arm, by what no instruction count sees? One
 * sentence of each drawn arm: an operation counts where all draws are on the same side.
 */
#include "analysis/report/sections.h"

#include <string.h>

enum { FEW = 10 };	/* of a hundred operations: a metric with fewer is named by the most that one has */

struct apart {		/* of one metric of one drawn arm */
	const char *metric;
	size_t operations, more, less;
};

/* rows of one arm and metric lie together: model_placebo_sort() */
static size_t group_end(const struct model *m, size_t at)
{
	return at + model_placebo_run(&m->drawn[at], m->nr_drawn - at);
}

static int is_judged(const struct model_spread *s)
{
	return verdict_is_operation(s->kase) && s->draws && !s->undecided;
}

static struct apart from_baseline(const struct model *m, size_t at, size_t end)
{
	struct apart a = { .metric = m->drawn[at].metric };

	for (; at < end; at++) {
		const struct model_spread *s = &m->drawn[at];

		a.operations += (size_t)verdict_is_operation(s->kase);
		a.more += is_judged(s) && s->cost == s->draws;
		a.less += is_judged(s) && s->gain == s->draws;
	}
	return a;
}

static const struct model_spread *like(const struct model *m, const struct model_spread *s, size_t at, size_t end)
{
	for (; at < end; at++)
		if (!strcmp(m->drawn[at].kase, s->kase))
			return &m->drawn[at];
	return NULL;
}

/* each draw beyond each of the other's; neither inside of what orders of the link do, or not known */
static struct apart from_other(const struct model *m, size_t at, size_t end, size_t other, size_t other_end)
{
	struct apart a = { .metric = m->drawn[at].metric };

	for (; at < end; at++) {
		const struct model_spread *s = &m->drawn[at], *o = like(m, s, other, other_end);

		a.operations += (size_t)verdict_is_operation(s->kase);
		if (!o || !is_judged(s) || !is_judged(o))
			continue;
		a.more += s->least > o->most;
		a.less += s->most < o->least;
	}
	return a;
}

/* the metric's part of the sentence; of a metric that tells few apart its number goes to @few */
static void say(struct document *d, const struct apart *a, size_t *said, size_t *few)
{
	const size_t n = a->more + a->less;

	if (n * 100 < FEW * a->operations) {
		*few = n > *few ? n : *few;
		return;
	}
	doc_spanf(d, DOC_TEXT, "%s%s in %zu of %zu%s", *said ? "; " : "", a->metric, n, a->operations,
		  *said ? "" : " operations");
	if (a->more && a->less)
		doc_spanf(d, DOC_TEXT, " (more in %zu, less in %zu)", a->more, a->less);
	else
		doc_spanf(d, DOC_TEXT, " (%s)", a->more ? "more" : "less");
	++*said;
}

/* the first row at or after @at of @key's arm; nr_drawn = no more */
static size_t next_of(const struct model *m, const struct arm_key *key, size_t at)
{
	while (at < m->nr_drawn && !arm_key_equal(&m->drawn[at].key, key))
		at = group_end(m, at);
	return at;
}

static size_t metric_of(const struct model *m, const struct arm_key *key, const char *metric)
{
	size_t at = next_of(m, key, 0);

	while (at < m->nr_drawn && strcmp(m->drawn[at].metric, metric))
		at = next_of(m, key, group_end(m, at));
	return at;
}

/* @other  in  the arm whose draws it is told from; NULL = the baseline */
static void sentence(const struct model *m, const struct arm_key *key, const struct arm_key *other, const char *begin,
		     struct document *d)
{
	size_t said = 0, few = 0, begun = 0, end;

	for (size_t at = next_of(m, key, 0); at < m->nr_drawn; at = next_of(m, key, end)) {
		const size_t o = other ? metric_of(m, other, m->drawn[at].metric) : at;
		struct apart a;

		end = group_end(m, at);
		if (o == m->nr_drawn)
			continue;
		a = other ? from_other(m, at, end, o, group_end(m, o)) : from_baseline(m, at, end);
		if (!begun++)
			doc_spanf(d, DOC_TEXT, "%s: ", begin);
		say(d, &a, &said, &few);
	}
	if (begun)
		doc_spanf(d, DOC_TEXT, said ? "; any other metric in %zu at most." : "no metric in more than %zu.",
			  few);
}

void section_apart(const struct model *m, const struct arm_key *key, struct document *d)
{
	const struct arm_key *last = key;

	if (next_of(m, key, 0) == m->nr_drawn)
		return;
	doc_para(d, "");
	sentence(m, key, NULL, "What tells all draws from the baseline", d);
	for (size_t at = 0; at < m->nr_drawn; at = group_end(m, at)) {
		const struct arm_key *k = &m->drawn[at].key;

		if (arm_key_equal(k, last) || arm_key_equal(k, key) || !arm_key_siblings(k, key))
			continue;
		last = k;
		doc_spanf(d, DOC_TEXT, " What tells each of them from each of ");
		doc_span(d, DOC_CODE, k->arm);
		sentence(m, key, k, "", d);
	}
}
