// SPDX-License-Identifier: GPL-2.0-only
/*
 * Machines that are timed: METHOD 1 and 2 on the batches of a plan's boots. A boot is a unit, its processes and batches
 * are what it is made of; blocks pair the boots of both arms by their index.
 */
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

struct loading { /* one metric of one comparison into samples */
	const struct analyze *an;
	const struct analyze_boot *boot;
	const char *metric, *arm;
	struct samples *to;
	const struct analyze_case *kase; /* of the row before */
	struct lasted *lasted; /* [an->nr_kase] */
	struct analyze_process process;
};

/* batches of a case, how many of them were over before a millisecond was, and processes that kept no level */
struct lasted {
	size_t all, too_short;
	struct drift drift;
};

enum { BATCH_LEAST_NS = 1000 * 1000 };

static const struct analyze_case *case_of(const struct analyze *an, const char *name, const char *domain)
{
	for (size_t i = 0; i < an->nr_kase; i++)
		if (!strcmp(an->kase[i].kase, name) && !strcmp(an->kase[i].domain, domain))
			return &an->kase[i];
	return NULL;
}

static struct text text(const char *s)
{
	return (struct text){ s, strlen(s) };
}

/* "2026-11-27T20:40:11Z" as a number that grows with it: only the order of boots counts */
static double time_of(const struct boot_record *r)
{
	double at = 0;

	for (const char *p = r->ended; *p; p++)
		if (*p >= '0' && *p <= '9')
			at = at * 10 + (*p - '0');
	return at > 0 ? at : NAN;
}

static int take_time(void *ctx, const struct store_time *y)
{
	struct loading *l = ctx;
	char block[16], process[16];
	struct sample x = { .order = time_of(l->boot->boot->record), .line = l->boot->boot->index + 1 };

	if (strcmp(y->metric, l->metric))
		return 0;
	if (!l->kase || strcmp(l->kase->kase, y->kase) || strcmp(l->kase->domain, y->domain))
		l->kase = case_of(l->an, y->kase, y->domain);
	if (!l->kase)
		return 0;
	snprintf(block, sizeof(block), "%u", l->boot->boot->index);
	snprintf(process, sizeof(process), "%u", y->process);
	x.bench = text(l->kase->shown);
	x.arm = text(l->arm);
	x.block = text(block);
	x.process = text(process);
	x.value = y->value / (double)y->n;
	if (x.value == 0) {	/* what did not happen has no ratio: that case is refused, the others are judged */
		x.mark = SAMPLE_ZERO;
		x.count = strcmp(l->metric, metric_name(M_NS));
	}
	if (!strcmp(l->metric, metric_name(M_NS))) {
		l->lasted[l->kase - l->an->kase].all++;
		l->lasted[l->kase - l->an->kase].too_short += y->value < BATCH_LEAST_NS;
	}
	return analyze_drift_batch(&l->process, &l->lasted[l->kase - l->an->kase].drift, y->process, x.value) ?
		-ENOMEM : samples_add(l->to, &x);
}

static int load_arm(const struct analyze *an, const struct comparison *p, const struct arm *arm, const char *metric,
		    struct samples *to, struct lasted *lasted)
{
	struct analyze_arm a = { 0 };
	int err = analyze_arm_init(&a, an, p, arm);

	for (size_t i = 0; !err && i < a.nr; i++) {
		struct loading l = { .an = an, .boot = a.boot[i], .metric = metric, .arm = arm->name, .to = to,
				     .lasted = lasted };

		if (a.boot[i] && !strcmp(a.boot[i]->outcome, "done"))
			err = store_times(an->store, a.boot[i]->boot->id, take_time, &l);
		analyze_drift_end(&l.process);
	}
	analyze_arm_release(&a);
	return err ? fail(err, "times of arm %s", arm->name) : 0;
}

/* What an A/A comparison of the plan says of the machine: rows of all endpoints, for the others' floors. */
struct control {
	const struct analyze *an;
	const struct verdict_row *row;
	size_t n;
	/* and what there is to say of the comparison at hand */
	const struct comparison *p;
	const char *metric;
	const char *disturbed; /* analyze_disturbed() */
	const struct lasted *lasted;
};

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

	return analyze_layouts(c->an, c->p, c->metric, bench, endpoint, sd, df);
}

static double floor_of(const void *ctx, const char *bench, const char *endpoint)
{
	const struct control *c = ctx;

	for (size_t i = 0; i < c->n; i++) {
		const struct verdict_row *r = &c->row[i];

		if (!strcmp(r->bench, bench) && !strcmp(r->endpoint, endpoint) && r->n_blocks > 1)
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
static int qualify(struct analyze *an, struct verdict_row *r, const struct lasted *lasted,
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
static int keep_row(struct analyze *an, const struct comparison *p, const struct table *t, size_t at,
		    const char *metric, const struct control *control)
{
	const struct verdict_row *from = &t->row[at];
	const struct analyze_case *k = shown_case(an, from->bench);
	const bool first = !strcmp(from->endpoint, "median");
	AUTO_FREE char *elsewhere = first ? analyze_other_endpoint(t->row, t->n, from) : NULL;
	struct verdict_row r = *from, *to;
	enum assay assay;

	if (!k || GROW(an->second, an->nr_second))
		return -ENOMEM;
	if (r.reason && strlist_add(&an->text, r.reason))
		return -ENOMEM;
	r.reason = r.reason ? an->text.at[an->text.n - 1] : NULL;	/* the samples' own words go with them */
	analyze_row_name(&r, an, p, k, metric, metric_unit(metric));
	r.margin = from->margin;	/* of what that case takes: a plan may have it in ns */
	r.class = from->class == CLASS_EXACT ? CLASS_EXACT : CLASS_STAT;	/* no event in any boot is a count */
	r.over_margin = isnan(r.ratio) ? -1 : fabs(r.ratio - 1) >= r.margin;
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
	to->endpoint = NULL;	/* of verdicts.csv that is what every row has; endpoints.csv has all three */
	return 0;
}

static int judge(struct analyze *an, const struct comparison *p, struct samples *s, const char *metric,
		 const struct control *control, enum gate failed, const char *why)
{
	const struct table_rule rule = {
		.rule = plan_time_rule(an->plan), .baseline = p->a->name, .paired = true, .complete_only = true,
		.margin = plan_default_margin, .margin_of = margin_of, .floor_of = control->row ? floor_of : NULL,
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
			err = keep_row(an, p, &t, i, metric, control);
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

static int one_metric(struct analyze *an, const struct comparison *p, const char *metric,
		      struct control *control, enum gate failed, const char *why)
{
	AUTO_FREE struct lasted *lasted = calloc(an->nr_kase + 1, sizeof(*lasted));
	struct samples *s = samples_new();
	const size_t from = an->nr_row;
	int err = s && lasted ? load_arm(an, p, p->a, metric, s, lasted) : fail(-ENOMEM, "times");

	control->lasted = lasted;
	if (!err)
		err = load_arm(an, p, p->b, metric, s, lasted);
	if (!err)
		err = judge(an, p, s, metric, control, failed, why);
	samples_free(s);
	return err ? err : add_missing(an, p, metric, from);
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
				c->row = c->row ? c->row : &an->second[k];
				c->n = (size_t)(&an->second[k] - c->row) + 1;
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
