// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/row_filter.h"

#include <errno.h>
#include <fnmatch.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "bench/base/strlist.h"
#include "bench/record/metric.h"
#include "config/conf_keys.h"

static int same(const char *want, const char *have)
{
	return !want || (have && !strcmp(want, have));
}

int row_filter_metric(const char *name)
{
	return metric_find(name, M_KNOWN) < 0 && !metric_event(name) ?
	       fail(-EINVAL, "no metric \"%s\": %s", name, metric_names()) : 0;
}

int row_filter_set(struct row_filter *p, const char *name, const char *arg)
{
	const struct { const char *name, **at; } known[] = {
		{ "feature", &p->feature }, { "arm", &p->arm }, { "case", &p->kase }, { "metric", &p->metric },
	};

	if (!strcmp(name, "metric") && row_filter_metric(arg))
		return -EINVAL;
	for (size_t i = 0; i < ARRAY_SIZE(known); i++)
		if (!strcmp(name, known[i].name)) {
			*known[i].at = arg;
			return 0;
		}
	return fail(-EINVAL, "--%s is not an option on rows", name);
}

int row_filter_match(const struct row_filter *p, const struct verdict_row *r)
{
	return same(p->feature, r->key.feature) && same(p->arm, r->key.arm) && same(p->arch, r->key.arch) &&
	       same(p->metric, r->metric) && (!p->kase || !fnmatch(p->kase, r->bench, 0));
}

/* one word of a filter, in a filter of its own, and the column of rows that it is about */
struct part {
	const char *what, *column, *want;
	struct row_filter alone;
};

static const char *cell(const struct verdict_row *r, const char *column)
{
	const struct verdict_column *c = verdict_column;

	while (strcmp(c->name, column))
		c++;
	return verdict_text_of(r, c);
}

static bool is_nowhere(const struct part *x, const struct verdict_row *row, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (row_filter_match(&x->alone, &row[i]))
			return false;
	return true;
}

char *row_filter_metrics(const struct row_filter *p, const struct verdict_row *row, size_t n)
{
	struct row_filter any = *p;
	struct strlist known = { 0 };
	char *all;
	int err = 0;

	any.metric = NULL;
	for (size_t i = 0; i < n && !err; i++)
		if (row_filter_match(&any, &row[i]) && !strlist_has(&known, row[i].metric))
			err = strlist_add(&known, row[i].metric);
	all = err ? NULL : known.n ? strlist_join(&known, ", ") : fs_path("%s", "");
	strlist_release(&known);
	return all;
}

/* every metric has a right name (row_filter_metric), so the nearest one is no guess at what was meant */
static int no_metric(const char *set, const char *name, const struct verdict_row *row, size_t n)
{
	AUTO_FREE char *all = row_filter_metrics(&(struct row_filter){ 0 }, row, n);

	return fail(-EINVAL, "no comparison of %s has the metric \"%s\", only %s: --metric takes one of these", set,
		    name, all && *all ? all : "none");
}

static int say_nowhere(const struct part *x, const char *set, const struct verdict_row *row, size_t n)
{
	struct strlist known = { 0 };
	AUTO_FREE char *hint = NULL;
	int err = 0;

	if (!strcmp(x->what, "metric"))
		return no_metric(set, x->want, row, n);
	for (size_t i = 0; i < n && !err; i++)
		if (!strlist_has(&known, cell(&row[i], x->column)))
			err = strlist_add(&known, cell(&row[i], x->column));
	hint = conf_hint(x->want, &known);
	strlist_release(&known);
	return fail(-EINVAL, "no comparison of %s has the %s \"%s\"%s", set, x->what, x->want, hint);
}

int row_filter_none(const struct row_filter *p, const char *set, const struct verdict_row *row, size_t n)
{
	const struct part part[] = {
		{ "feature", "feature", p->feature, { .feature = p->feature } },
		{ "arm", "arm", p->arm, { .arm = p->arm } },
		{ "architecture", "arch", p->arch, { .arch = p->arch } },
		{ "case", "case", p->kase, { .kase = p->kase } },
		{ "metric", "metric", p->metric, { .metric = p->metric } },
	};

	for (size_t i = 0; i < ARRAY_SIZE(part); i++)
		if (part[i].want && is_nowhere(&part[i], row, n))
			return say_nowhere(&part[i], set, row, n);
	return fail(-EINVAL, "no comparison of %s is all that was asked for: its verdicts.csv has those there are",
		    set);
}

int regression_gate_limit(struct regression_gate *g, const char *text)
{
	g->is_ratio = strchr(text, '%') != NULL;
	if (number_share(text, &g->limit))
		return fail(-EINVAL,
			    "--fail-above %s: expected a number of the metric's unit, or a "
			    "percentage like 2%%",
			    text);
	g->has_limit = 1;
	return 0;
}

static unsigned int bits_of(const char *word, size_t len)
{
	static const struct {
		const char *word;
		unsigned int bits;
	} known[] = {
		{ "cost", 1u << VERDICT_COST },
		{ "gain", 1u << VERDICT_GAIN },
		{ "difference", 1u << VERDICT_COST | 1u << VERDICT_GAIN },
		{ "identical", 1u << VERDICT_IDENTICAL },
		{ "no-impact", 1u << VERDICT_NO_IMPACT },
		{ "inconclusive", 1u << VERDICT_INCONCLUSIVE },
		{ "no-verdict", 1u << VERDICT_NO_VERDICT },
	};

	for (size_t i = 0; i < ARRAY_SIZE(known); i++)
		if (strlen(known[i].word) == len && !strncmp(known[i].word, word, len))
			return known[i].bits;
	return 0;
}

int regression_gate_verdict(struct regression_gate *g, const char *text)
{
	for (const char *p = text;; p++) {
		const size_t len = strcspn(p, ",");
		const unsigned int bits = bits_of(p, len);

		if (!bits)
			return fail(
				-EINVAL,
				"--fail-if %s: expected cost, gain, difference, inconclusive, no-verdict, "
				"no-impact or identical, several with commas",
				text);
		g->verdicts |= bits;
		p += len;
		if (!*p)
			return 0;
	}
}

/* a test left it open, and has not shown it to be below the limit either: nothing is known of it there */
static int may_be_above(const struct regression_gate *g, const struct verdict_row *r)
{
	return g->has_limit && g->is_ratio && r->verdict == VERDICT_INCONCLUSIVE && verdict_of_test(r) &&
	       !(r->equiv_bound <= g->limit) && !(r->ci_hi - 1 <= g->limit);
}

int regression_gate_fails(const struct regression_gate *g, const struct verdict_row *r)
{
	if (g->verdicts & 1u << r->verdict)
		return 1;
	if (!g->has_limit)
		return 0;
	if (r->verdict == VERDICT_NO_VERDICT || may_be_above(g, r))
		return 1;
	if (!g->is_ratio)
		return r->delta > g->limit;
	return r->a > 0 ? r->delta > g->limit * r->a : r->delta > 0;
}

/* where no number can be held against the limit */
static const char *why(const struct verdict_row *r)
{
	return r->reason && *r->reason ? r->reason : "it was not measured in both arms";
}

static void say_broken(const struct regression_gate *g, const struct verdict_row *r)
{
	char num[48], pct[32], bound[32];

	if (isnan(r->delta))
		note("gate: %s %s %s %s: %s: %s", r->key.feature, r->key.arm, r->key.arch, r->bench,
		     model_verdict_word(r), why(r));
	else if (may_be_above(g, r))
		note("gate: %s %s %s %s: %s, %s %s, up to %s for all that is known", r->key.feature, r->key.arm,
		     r->key.arch, r->bench, model_verdict_word(r), words_signed(r->delta, num, sizeof(num)),
		     model_percent(r, pct, sizeof(pct)),
		     isfinite(r->equiv_bound) ? words_percent(r->equiv_bound, bound, sizeof(bound)) : "any");
	else
		note("gate: %s %s %s %s: %s, %s %s", r->key.feature, r->key.arm, r->key.arch, r->bench,
		     model_verdict_word(r), words_signed(r->delta, num, sizeof(num)),
		     model_percent(r, pct, sizeof(pct)));
}

size_t regression_gate_hold(const struct regression_gate *g, const struct verdict_row *row, size_t n)
{
	size_t broken = 0;

	for (size_t i = 0; i < n; i++) {
		if (!regression_gate_fails(g, &row[i]))
			continue;
		broken++;
		say_broken(g, &row[i]);
	}
	return broken;
}
