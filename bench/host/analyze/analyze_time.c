// SPDX-License-Identifier: GPL-2.0-only
/*
 * Machines that are timed: METHOD 1 and 2 on the batches of a plan's boots. A boot is a unit, its processes and batches
 * are what it is made of; blocks pair the boots of both arms by their index.
 */
#include "analyze/analyze_batches.h"
#include "analyze/analyze_controls.h"
#include "analyze/analyze_drift.h"

#include <errno.h>
#include <fnmatch.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/gates.h"
#include "analysis/report/export.h"
#include "analysis/samples.h"
#include "analysis/table.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/memfile.h"
#include "config/plan_rule.h"
#include "matrix/arm_keys.h"

/* What an A/A comparison of the plan says of the machine: rows of all endpoints, for the others' floors. */
struct control {
	const struct analyze *an;
	size_t first, n; /* in an->second, which moves as it grows */
	/* and what there is to say of the comparison at hand */
	const struct comparison *p;
	const char *metric;
	const char *disturbed; /* analyze_disturbed() */
	const struct analyze_lasted *lasted;
	size_t from; /* its rows in an->row */
	/* what is left of an operation without the empty loop is judged: an endpoint of its own */
	const struct analyze_loop *less;
};

#define NET "net"
#define SAID_OF_NET 0.01 /* the least share of an operation that the loop has to be */

static double margin_of(const void *ctx, const char *bench)
{
	const struct control *c = ctx;

	return analyze_margin(c->an->plan, bench);
}

/* as the plan has it beside the share; of other metrics than ns the share alone holds */
static double amount_of(const void *ctx, const char *bench)
{
	const struct control *c = ctx;

	return strcmp(c->metric, metric_name(M_NS)) ? 0 : plan_margin(c->an->plan, bench)->ns;
}

static bool is_primary(const void *ctx, const char *bench)
{
	const struct control *c = ctx;

	return plan_is_primary(c->an->plan, bench);
}

static bool layouts_of(const void *ctx, const char *bench, const char *endpoint, double *sd, double *df)
{
	const struct control *c = ctx;

	return analyze_layouts(c->an, c->p, c->metric, bench, c->less ? NET : endpoint, sd, df);
}

static double floor_of(const void *ctx, const char *bench, const char *endpoint)
{
	const struct control *c = ctx;

	for (size_t i = 0; i < c->n; i++) {
		const struct verdict_row *r = &c->an->second[c->first + i];

		if (!strcmp(r->bench, bench) && !strcmp(r->endpoint, c->less ? NET : endpoint) && r->n_blocks > 1)
			return gate_noise_floor(&(struct estimate){ .se = r->se, .df = r->df, .n = r->n_blocks },
						plan_rule(c->an->plan).alpha);
	}
	return NAN;
}

static const struct analyze_case *shown_case(const struct analyze *an, const char *shown)
{
	for (size_t i = 0; i < an->nr_kase; i++)
		if (!strcmp(an->kase[i].shown, shown))
			return &an->kase[i];
	return NULL;
}

/* half a sentence of a verdict: what it lacks, and what may have disturbed it. It stands as it is all the same */
static int qualify(struct analyze *an, struct verdict_row *r, const struct analyze_lasted *lasted,
		   const struct control *control, enum assay assay, const char *elsewhere)
{
	const char *disturbed = control->disturbed;
	struct strlist parts = { 0 };
	AUTO_FREE char *blocks = (size_t)r->n_blocks < an->plan->boots ?
		fs_path("%ld of %u blocks have both boots", r->n_blocks, an->plan->boots) : NULL;
	AUTO_FREE char *shorter = lasted->too_short ?
		fs_path("%zu of %zu batches are shorter than 1 ms", lasted->too_short, lasted->all) : NULL;
	AUTO_FREE char *drift = analyze_drift_words(&lasted->drift);
	AUTO_FREE char *noise = disturbed ? fs_path("disturbed in %s", disturbed) : NULL;
	const char *const all[] = { r->reason, elsewhere, blocks, shorter, drift, noise };
	AUTO_FREE char *text = NULL;
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(all); i++)
		err = all[i] ? strlist_add(&parts, all[i]) : 0;
	err = err ? err : analyze_control_words(an, control->p, r, assay, &parts);
	text = err || !parts.n ? NULL : strlist_join(&parts, "; ");
	if (text)
		err = strlist_add(&an->text, text);
	if (text && !err)
		r->reason = an->text.at[an->text.n - 1];
	strlist_release(&parts);
	return err;
}

/* a row of the table, whose names are the samples', as one of ours */
static int take_row(struct analyze *an, const struct comparison *p, const struct verdict_row *from,
		    const struct analyze_case *k, const char *metric, struct verdict_row *r)
{
	*r = *from;
	if (!k || GROW(an->second, an->nr_second) || (r->reason && strlist_add(&an->text, r->reason)))
		return -ENOMEM;
	r->reason = r->reason ? an->text.at[an->text.n - 1] : NULL;	/* the samples' own words go with them */
	analyze_row_name(r, an, p, k, metric, metric_unit(metric));
	r->margin = from->margin;	/* of what that case takes: a plan may have it in ns */
	r->class = from->class == CLASS_EXACT ? CLASS_EXACT : CLASS_STAT;	/* no event in any boot is a count */
	r->over_margin = isnan(r->ratio) ? -1 : fabs(r->ratio - 1) >= r->margin;
	return 0;
}

static int keep_row(struct analyze *an, const struct comparison *p, const struct table *t, size_t at,
		    const char *metric, const struct control *control)
{
	const struct verdict_row *from = &t->row[at];
	const struct analyze_case *k = shown_case(an, from->bench);
	const bool first = !strcmp(from->endpoint, "median");
	AUTO_FREE char *elsewhere = first ? analyze_other_endpoint(t->row, t->n, from) : NULL;
	struct verdict_row r, *to;
	enum assay assay;

	if (take_row(an, p, from, k, metric, &r))
		return -ENOMEM;
	assay = analyze_hold_planted(an, p, &r);
	if (r.verdict != VERDICT_NO_VERDICT && qualify(an, &r, &control->lasted[k - an->kase], control, assay,
						     elsewhere))
		return -ENOMEM;
	an->second[an->nr_second++] = r;
	if (!first)
		return 0;
	to = analyze_new_row(an);
	if (!to)
		return -ENOMEM;
	*to = r;
	to->endpoint = NULL;	/* of verdicts.csv that is what every row has; endpoints.csv has the others, too */
	return 0;
}

/* the row of the case says by how much it differs without the loop, where that is a good part of it */
static void say_net(struct analyze *an, const struct verdict_row *net, double loop, size_t from)
{
	for (size_t i = from; i < an->nr_row; i++) {
		struct verdict_row *r = &an->row[i];

		if (strcmp(r->bench, net->bench) || r->verdict == VERDICT_NO_VERDICT || loop < SAID_OF_NET * r->a)
			continue;
		r->reason = analyze_words(an, "%s%sless the empty loop of %.3g %s: %+.3g %%",
					  r->reason ? r->reason : "", r->reason ? "; " : "", loop, r->unit,
					  100 * (net->ratio - 1));
	}
}

/* of what is left without the loop the medians count; an operation that is no longer than the loop has nothing left */
static int keep_net(struct analyze *an, const struct comparison *p, const struct verdict_row *from, const char *metric,
		    const struct control *control)
{
	const struct analyze_case *k = shown_case(an, from->bench);
	struct verdict_row r;

	if (strcmp(from->endpoint, "median") || from->gate == GATE_INPUT)
		return 0;
	if (take_row(an, p, from, k, metric, &r))
		return -ENOMEM;
	analyze_hold_planted(an, p, &r);
	r.endpoint = NET;
	an->second[an->nr_second++] = r;
	say_net(an, &r, analyze_loop_of(control->less, k), control->from);
	return 0;
}

static int judge(struct analyze *an, const struct comparison *p, struct samples *s, const char *metric,
		 const struct control *control, enum gate failed, const char *why)
{
	const struct table_rule rule = {
		.rule = plan_time_rule(an->plan), .baseline = p->a->name, .paired = true, .complete_only = true,
		.margin = plan_default_margin, .margin_of = margin_of, .floor_of = control->n ? floor_of : NULL,
		.amount_of = amount_of, .is_primary = is_primary,
		.layouts_of = analyze_is_placebo(p) ? NULL : layouts_of,
		.failed = failed, .why_failed = why, .ctx = control,
		.scope = analyze_one_image(p) ? SCOPE_FEATURE : SCOPE_IMAGE_PAIR, .unit = metric_unit(metric),
	};
	struct table t;
	int err = table_make(s, &rule, &t);

	if (err == -ENOENT || err == -ENODATA)	/* an arm without a boot: rows that say so come after */
		return 0;
	if (!err) {
		for (size_t i = 0; !err && i < t.n; i++)
			err = control->less ? keep_net(an, p, &t.row[i], metric, control) :
					      keep_row(an, p, &t, i, metric, control);
		table_release(&t);
	}
	return err ? fail(err, "times of %s", p->feature->name) : 0;
}

/* cases of which there is no number: each has a row that says why */
static int add_missing(struct analyze *an, const struct comparison *p, const char *metric, size_t from)
{
	for (size_t i = 0; i < an->nr_kase; i++) {
		const struct analyze_case *k = &an->kase[i];
		struct verdict_row *r;
		size_t j = from;

		while (j < an->nr_row && an->row[j].bench != k->shown)
			j++;
		if (j < an->nr_row)
			continue;
		r = analyze_new_row(an);
		if (!r)
			return fail(-ENOMEM, "%s", k->shown);
		verdict_row_init(r);
		analyze_row_name(r, an, p, k, metric, metric_unit(metric));
		r->verdict = VERDICT_NO_VERDICT;
		r->gate = GATE_INPUT;
		r->reason = analyze_time_status(an, k);
	}
	return 0;
}

static int load_and_judge(struct analyze *an, const struct comparison *p, const struct analyze_batches *from,
			  const struct control *control, enum gate failed, const char *why)
{
	int err = from->to ? analyze_batches_add(an, p, p->a, from) : fail(-ENOMEM, "times");

	err = err ? err : analyze_batches_add(an, p, p->b, from);
	return err ? err : judge(an, p, from->to, from->metric, control, failed, why);
}

/* what the empty loop takes in the baseline, by the rows from @from on */
static struct analyze_loop find_loop(const struct analyze *an, size_t from)
{
	struct analyze_loop l = { NAN, NAN };

	for (size_t i = from; i < an->nr_row; i++) {
		const struct analyze_case *k = shown_case(an, an->row[i].bench);

		if (k && !strcmp(k->kase, ANALYZE_EMPTY_LOOP) && an->row[i].a > 0)
			*(strcmp(k->domain, "kernel") ? &l.user : &l.kernel) = an->row[i].a;
	}
	return l;
}

/* METHOD 1.3: a loop that takes as long in both arms makes every ratio smaller than it is */
static int without_loop(struct analyze *an, const struct comparison *p, const char *metric,
			const struct control *control, enum gate failed, const char *why)
{
	const struct analyze_loop loop = find_loop(an, control->from);
	struct analyze_batches from = { .metric = metric, .less = &loop };
	struct control net = *control;
	int err;

	if (isnan(loop.user) && isnan(loop.kernel))
		return 0;
	net.less = &loop;
	from.to = samples_new();
	err = load_and_judge(an, p, &from, &net, failed, why);
	samples_free(from.to);
	return err;
}

static int one_metric(struct analyze *an, const struct comparison *p, const char *metric,
		      struct control *control, enum gate failed, const char *why)
{
	AUTO_FREE struct analyze_lasted *lasted = calloc(an->nr_kase + 1, sizeof(*lasted));
	const struct analyze_batches from = { .metric = metric, .to = samples_new(), .lasted = lasted };
	int err;

	control->lasted = lasted;
	control->from = an->nr_row;
	err = lasted ? load_and_judge(an, p, &from, control, failed, why) : fail(-ENOMEM, "times");
	samples_free(from.to);
	err = err ? err : without_loop(an, p, metric, control, failed, why);
	return err ? err : add_missing(an, p, metric, control->from);
}

/* the plan's A/A comparison in the place of @p, judged already; its rows begin at @from */
static enum gate hold_aa(const struct analyze *an, const struct comparison *p, const char *metric, struct control *c,
			 const char **why)
{
	AUTO_FREE double *pv = calloc(an->nr_second + 1, sizeof(*pv));
	size_t n = 0;

	*c = (struct control){ .an = an };
	for (size_t i = 0; pv && i < an->set.nr_pairs; i++) {
		const struct comparison *q = &an->set.pairs[i];
		const struct arm_key key = comparison_key(q);

		if (q == p || !analyze_is_aa(q) || !comparison_same_place(q, p))
			continue;
		for (size_t k = 0; k < an->nr_second; k++)
			if (arm_key_equal(&an->second[k].key, &key) && !strcmp(an->second[k].metric, metric)) {
				c->first = c->n ? c->first : k;
				c->n = k - c->first + 1;
				if (!strcmp(an->second[k].endpoint, "median"))
					pv[n++] = an->second[k].p;
			}
		break;
	}
	return n ? gate_aa(pv, n, plan_rule(an->plan).alpha, why) : GATE_NONE;
}

static int one_pair(struct analyze *an, const struct comparison *p)
{
	AUTO_FREE char *disturbed = NULL;
	int err = analyze_disturbed(an, p, &disturbed);

	for (size_t m = 0; !err && m < an->time_metric.n; m++) {
		const char *metric = an->time_metric.at[m], *why = NULL;
		struct control c = { .an = an };
		enum gate failed = GATE_NONE;

		if (!plan_judges(an->plan, metric))
			continue;
		if (!analyze_is_aa(p))
			failed = hold_aa(an, p, metric, &c, &why);
		c.p = p;
		c.metric = metric;
		c.disturbed = disturbed;
		err = one_metric(an, p, metric, &c, failed, why);
	}
	return err;
}

/* what says something of others comes before them: A/A, then other orders of the last link, then what was planted */
static int turn_of(const struct comparison *p)
{
	return analyze_is_aa(p) ? 0 : analyze_is_placebo(p) ? 1 : analyze_is_planted(p) ? 2 : 3;
}

int analyze_time_rows(struct analyze *an)
{
	int err = 0;

	for (int turn = 0; turn <= 3; turn++)
		for (size_t i = 0; !err && i < an->set.nr_pairs; i++)
			if (turn_of(&an->set.pairs[i]) == turn)
				err = one_pair(an, &an->set.pairs[i]);
	return err;
}

static int cmp_row(const void *x, const void *y)
{
	return verdict_row_cmp(x, y);
}

int analyze_endpoints(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/endpoints.csv", dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f;
	int err;

	if (!an->nr_second)
		return 0;
	qsort(an->second, an->nr_second, sizeof(*an->second), cmp_row);
	f = memfile_open(&m);
	err = f ? verdict_csv(an->second, an->nr_second, f) : -ENOMEM;
	return err ? fail(err, "%s", path) : memfile_write(&m, path);
}
