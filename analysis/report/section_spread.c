// SPDX-License-Identifier: GPL-2.0-only
/* Arms that differ in nothing but their seed are draws of one arm: what they have in common, how far they lie apart. */
#include "analysis/report/sections.h"

#include <math.h>

enum { SHOWN = 20 };

static const char explained[] =
	"What a seed draws when the kernel is compiled differs from build to build; one build is one draw. Least and "
	"most are the differences from the baseline over all draws, in instructions per operation. A difference that "
	"changes its sign between draws belongs to the draw, not to the feature. spread.csv of the analysis has "
	"every operation and metric.";

struct group { /* rows of one drawn arm */
	const struct model_spread *row;
	size_t nr;
};

struct group_counts {
	size_t operations, same, all, some, both_signs, open;
};

static struct group next_group(const struct model *m, const struct group *last)
{
	const struct model_spread *end = m->spread + m->nr_spread;
	struct group g = { last ? last->row + last->nr : m->spread, 0 };

	while (g.row + g.nr < end && arm_key_equal(&g.row->key, &g.row[g.nr].key))
		g.nr++;
	return g;
}

/* draws in which the operation is not the baseline's */
static long differ(const struct model_spread *s)
{
	return s->cost + s->gain;
}

static struct group_counts count(const struct group *g)
{
	struct group_counts c = { 0 };

	for (size_t i = 0; i < g->nr; i++) {
		const struct model_spread *s = &g->row[i];

		if (!verdict_is_operation(s->kase))
			continue;
		c.operations++;
		if (s->undecided || !s->draws)
			c.open++;
		else if (!differ(s))
			c.same++;
		else if (differ(s) == s->draws)
			c.all++;
		else
			c.some++;
		c.both_signs += s->cost && s->gain;
	}
	return c;
}

static void in_words(const struct group *g, struct document *d)
{
	const struct group_counts c = count(g);

	doc_para(d, "");
	doc_spanf(d, DOC_TEXT,
		  "%ld draws (%s). Of %zu operations %zu cost what the baseline does in every draw, or differ by "
		  "nothing that matters; %zu differ in every draw, %zu in some; %zu cost more in one draw and less in "
		  "another; %zu are not decided in all.",
		  g->row->draws, g->row->arms, c.operations, c.same, c.all, c.some, c.both_signs, c.open);
}

/* the rows to show: operations that some draw moves, the widest first */
static int is_shown(const struct model_spread *s, size_t *shown)
{
	return verdict_is_operation(s->kase) && model_spread_of(s) > 0 && differ(s) && (*shown)++ < SHOWN;
}

static void spread_row(const struct model_spread *s, struct document *d)
{
	doc_row(d);
	doc_cell_text(d, s->kase);
	doc_value(d, DOC_NUMBER, s->a, NAN);
	doc_value(d, DOC_SIGNED, s->least, NAN);
	doc_value(d, DOC_SIGNED, s->most, NAN);
	doc_value(d, DOC_SHARE, model_spread_of(s), NAN);
	doc_cell_text(d, s->least_arm);
	doc_cell_text(d, s->most_arm);
	doc_value(d, DOC_OF, (double)differ(s), (double)s->draws);
}

static void group_table(const struct model *m, const struct group *g, struct document *d)
{
	size_t shown = 0;

	doc_heading(d, 3);
	section_arm(d, g->row->key.feature, g->row->key.arm);
	doc_spanf(d, DOC_TEXT, ", %s, %s", g->row->key.arch, g->row->key.toolchain);
	in_words(g, d);
	section_apart(m, &g->row->key, d);
	doc_table(d, "");
	doc_column(d, "operation", DOC_HEAD);
	doc_column(d, "baseline", DOC_RIGHT);
	doc_column(d, "least", DOC_RIGHT);
	doc_column(d, "most", DOC_RIGHT);
	doc_column(d, "apart", DOC_RIGHT);
	doc_column(d, "least in", 0);
	doc_column(d, "most in", 0);
	doc_column(d, "draws that differ", DOC_RIGHT);
	for (size_t i = 0; i < g->nr; i++)
		if (is_shown(&g->row[i], &shown))
			spread_row(&g->row[i], d);
}

void section_spread(const struct model *m, struct document *d)
{
	if (!m->nr_spread)
		return;
	section_begin(d, "spread", "Spread over draws", "Spread over draws");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	for (struct group g = next_group(m, NULL); g.nr; g = next_group(m, &g))
		group_table(m, &g, d);
}
