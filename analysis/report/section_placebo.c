// SPDX-License-Identifier: GPL-2.0-only
/*
 * One kernel linked in other orders: how far each metric moves without any mechanism, and which differences of the
 * plan's features are beyond that.
 */
#include "analysis/report/sections.h"

#include <math.h>
#include <string.h>

static const char explained[] =
	"The same compiled objects, linked in another order: functions and variables lie elsewhere, and nothing else "
	"differs. How far the counts of one operation then lie apart, the baseline's among them, no mechanism causes. "
	"A difference of a feature from the same baseline has to be larger than that of every such order, and than one "
	"more order is expected to have (a prediction interval at the plan's level); where it is not, there is no "
	"verdict (gate placebo). Of a count that varies with the seed the mean over the seeds is held, against the "
	"same of the orders. placebo.csv of the analysis has every operation.";
static const char one_alone[] =
	"One order says little of how far orders lie apart, so what one more may have is wide, and much is withheld: "
	"four or more make it narrow.";
static const char none_held[] =
	"No other arm of this plan has this kernel as its baseline, in an image of its own: nothing is held against "
	"these.";

struct metric { /* rows of one metric of one arm, the largest spread first */
	const struct model_spread *row;
	size_t nr;
};

static struct metric next_metric(const struct model *m, const struct metric *last)
{
	const struct model_spread *end = m->placebo + m->nr_placebo;
	const struct model_spread *row = last ? last->row + last->nr : m->placebo;

	return (struct metric){ row, model_placebo_run(row, (size_t)(end - row)) };
}

static int same_orders(const struct metric *g, const struct metric *first)
{
	return g->nr && arm_key_equal(&g->row->key, &first->row->key);
}

/* is @name one of the words of @list? With NULL how many there are */
static size_t words_of(const char *list, const char *name)
{
	size_t n = 0, len;

	for (; *list; list += len + (list[len] == ' ')) {
		len = strcspn(list, " ");
		n += len && (!name || (strlen(name) == len && !strncmp(list, name, len)));
	}
	return n;
}

static void metric_row(const struct metric *g, struct document *d)
{
	const struct model_spread *widest = NULL, *middle = NULL;
	size_t operations = 0, differ = 0, seen = 0;

	for (size_t i = 0; i < g->nr; i++)
		operations += verdict_is_operation(g->row[i].kase) && g->row[i].draws;
	for (size_t i = 0; i < g->nr; i++) {
		const struct model_spread *s = &g->row[i];

		if (!verdict_is_operation(s->kase) || !s->draws)
			continue;
		widest = widest ? widest : s;
		differ += s->least != 0 || s->most != 0;
		middle = seen++ == operations / 2 ? s : middle;
	}
	doc_row(d);
	doc_cell_text(d, g->row->metric);
	doc_value(d, DOC_OF, (double)differ, (double)operations);
	doc_value(d, DOC_SHARE, middle ? model_placebo_of(middle) : NAN, NAN);
	doc_value(d, DOC_SHARE, widest ? model_placebo_of(widest) : NAN, NAN);
	doc_cell_text(d, differ ? widest->kase : "");
}

static void spread_table(const struct model *m, const struct metric *first, struct document *d)
{
	const size_t orders = words_of(first->row->arms, NULL);

	doc_heading(d, 3);
	section_arm(d, first->row->key.feature, first->row->key.arm);
	doc_spanf(d, DOC_TEXT, ", %s, %s: %zu %s (%s)", first->row->key.arch, first->row->key.toolchain, orders,
		  orders == 1 ? "order" : "orders", first->row->arms);
	if (orders == 1) {
		doc_para(d, "unit");
		doc_span(d, DOC_PLAIN, one_alone);
	}
	doc_table(d, "");
	doc_column(d, "metric", DOC_HEAD);
	doc_column(d, "operations that differ", DOC_RIGHT);
	doc_column(d, "apart, middle", DOC_RIGHT);
	doc_column(d, "apart, most", DOC_RIGHT);
	doc_column(d, "in", 0);
	for (struct metric g = *first; same_orders(&g, first); g = next_metric(m, &g))
		metric_row(&g, d);
}

static int is_order(const struct model_pair *p, const struct model_spread *placebo)
{
	return arm_key_siblings(&p->row->key, &placebo->key) && words_of(placebo->arms, p->row->key.arm);
}

/* is @p a comparison with the kernel that was linked in other orders, and none of those itself, nor of others? */
static int is_held(const struct model *m, const struct model_pair *p, const struct model_spread *placebo)
{
	int orders = 0;

	if (verdict_one_build(p->row))
		return 0;	/* one image: its code is where it is in both */
	for (struct metric g = next_metric(m, NULL); g.nr; g = next_metric(m, &g))
		if (is_order(p, g.row))
			return 0;
	for (size_t i = 0; i < m->nr_pair && !orders; i++) {
		const struct verdict_row *r = m->pair[i].row;

		orders = is_order(&m->pair[i], placebo) && r->build_a && p->row->build_a &&
			 !strcmp(r->build_a, p->row->build_a);
	}
	return orders;
}

struct held { /* operations of one metric of one comparison */
	size_t beyond, within, same, other;
};

static struct held count_held(const struct model_pair *p, const char *metric)
{
	struct held h = { 0 };

	for (size_t i = 0; i < p->nr_item; i++)
		for (size_t k = 0; k < p->item[i].nr_metric; k++) {
			const struct verdict_row *r = &p->item[i].metric[k];

			if (strcmp(r->metric, metric) || !verdict_is_operation(r->bench))
				continue;
			h.beyond += r->verdict == VERDICT_COST || r->verdict == VERDICT_GAIN;
			h.within += r->gate == GATE_PLACEBO;
			h.same += r->verdict == VERDICT_IDENTICAL || r->verdict == VERDICT_NO_IMPACT;
			h.other += r->verdict == VERDICT_INCONCLUSIVE ||
				   (r->verdict == VERDICT_NO_VERDICT && r->gate != GATE_PLACEBO);
		}
	return h;
}

/* no row of a metric that does not differ */
static void held_row(const struct model_pair *p, const char *metric, struct document *d)
{
	const struct held h = count_held(p, metric);

	if (!h.beyond && !h.within && !h.other)
		return;
	doc_row(d);
	doc_cell_text(d, metric);
	doc_value(d, DOC_INTEGER, (double)h.beyond, NAN);
	doc_value(d, DOC_INTEGER, (double)h.within, NAN);
	doc_value(d, DOC_INTEGER, (double)h.same, NAN);
	doc_value(d, DOC_INTEGER, (double)h.other, NAN);
}

/* the metrics of which the differences beyond are more, or are not; how many there are */
static size_t say_metrics(const struct model *m, const struct model_pair *p, const struct metric *first, int more,
			  struct document *d)
{
	size_t n = 0;

	for (struct metric g = *first; same_orders(&g, first); g = next_metric(m, &g)) {
		const struct held h = count_held(p, g.row->metric);

		if ((!h.beyond && !h.within) || (h.beyond > h.within) != more)
			continue;
		doc_spanf(d, DOC_TEXT, "%s%s (%zu of %zu)", n++ ? ", " : "", g.row->metric, h.beyond,
			  h.beyond + h.within);
	}
	return n;
}

/* the answer, before the table: which metrics tell this arm from another order of the same code, and which do not */
static void held_words(const struct model *m, const struct model_pair *p, const struct metric *first,
		       struct document *d)
{
	doc_para(d, "");
	doc_span(d, DOC_PLAIN, "Most operations that differ do so by more than an order of the same code: ");
	if (!say_metrics(m, p, first, 1, d))
		doc_span(d, DOC_PLAIN, "of no metric");
	doc_span(d, DOC_PLAIN, ". They do not: ");
	if (!say_metrics(m, p, first, 0, d))
		doc_span(d, DOC_PLAIN, "of no metric");
	doc_span(d, DOC_PLAIN, ".");
}

static void held_table(const struct model *m, const struct model_pair *p, const struct metric *first,
		       struct document *d)
{
	doc_heading(d, 3);
	section_arm(d, p->row->key.feature, p->row->key.arm);
	doc_spanf(d, DOC_TEXT, " against %s, %s: operations", p->row->baseline, p->row->key.arch);
	held_words(m, p, first, d);
	doc_table(d, "");
	doc_column(d, "metric", DOC_HEAD);
	doc_column(d, "beyond", DOC_RIGHT);
	doc_column(d, "within", DOC_RIGHT);
	doc_column(d, "the same", DOC_RIGHT);
	doc_column(d, "not decided", DOC_RIGHT);
	for (struct metric g = *first; same_orders(&g, first); g = next_metric(m, &g))
		held_row(p, g.row->metric, d);
}

static void held_tables(const struct model *m, const struct metric *first, struct document *d)
{
	size_t held = 0;

	for (size_t i = 0; i < m->nr_pair; i++)
		if (is_held(m, &m->pair[i], first->row)) {
			held_table(m, &m->pair[i], first, d);
			held++;
		}
	if (held)
		return;
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, none_held);
}

void section_placebo(const struct model *m, struct document *d)
{
	struct metric g = { 0 }, first;

	if (!m->nr_placebo)
		return;
	section_begin(d, "placebo", "Placebo", "Placebo: the same code in other places");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	for (g = next_metric(m, NULL); g.nr;) {
		first = g;
		spread_table(m, &first, d);
		held_tables(m, &first, d);
		while (same_orders(&g, &first))
			g = next_metric(m, &g);
	}
}
