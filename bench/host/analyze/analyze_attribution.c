// SPDX-License-Identifier: GPL-2.0-only
/*
 * attribution.csv: the functions that a difference comes from; the rows of a metric add up to that of two windows, and
 * so to that of the verdict, but where a count that varies was judged by a mean
 */
#include "analyze/analyze.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/attribute.h"
#include "code/function_sizes.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "matrix/arm_keys.h"

enum { OF_N, OF_2N, OF_ONE, WINDOWS };

struct tables { /* of one case: windows of n, of 2n and of one operation, of arm a and of arm b */
	struct store_symbol *y[2][WINDOWS];
	size_t nr[2][WINDOWS];
};

static void tables_release(struct tables *t)
{
	for (int arm = 0; arm < 2; arm++)
		for (int w = 0; w < WINDOWS; w++)
			store_symbols_free(t->y[arm][w], t->nr[arm][w]);
}

static int read_arm(struct analyze *an, struct tables *t, struct attribute *at, int arm,
		    const struct analyze_boot *b, const struct window_cost *c)
{
	const struct { uint32_t id; int times; } window[WINDOWS] = {
		[OF_N] = { c->id_n, -1 }, [OF_2N] = { c->id_2n, 1 }, [OF_ONE] = { c->id_steady, (int)c->n },
	};
	int err = 0;

	for (int w = 0; !err && w < WINDOWS; w++) {
		if (!window[w].id)
			continue;
		err = store_symbols(an->store, b->boot->id, window[w].id, &t->y[arm][w], &t->nr[arm][w]);
		if (!err && attribute_add(at, arm, window[w].times, t->y[arm][w], t->nr[arm][w]))
			err = fail(-ENOMEM, "symbols of boot %s", b->boot->id);
	}
	return err;
}

/* what every row of all tables counts that could */
static metric_set counted(const struct tables *t)
{
	const metric_set steady = metric_steady();
	metric_set has = ~(metric_set)0;

	for (int arm = 0; arm < 2; arm++)
		for (int w = 0; w < WINDOWS; w++)
			for (size_t i = 0; i < t->nr[arm][w]; i++)
				has &= t->y[arm][w][i].has | METRIC_BIT(M_INSTRUCTIONS) |
				       (w == OF_ONE ? ~steady : steady);
	return metric_set_whole(has | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL));
}

/*
 * The promise of the table: symbols add up to the windows, in both arms and every metric. Of instructions the window
 * has what the plugin's running counter said (meter.h), to which no row contributes.
 */
static int check_sum(struct attribute *at, int arm, metric_set has, const struct analyze_boot *b,
		     const struct window_cost *c)
{
	int64_t sum[M_ALL];

	attribute_sums(at, arm, sum);
	for (unsigned int m = 0; m < M_ALL; m++)
		if (has & c->has & METRIC_BIT(m) && sum[m] != c->diff[m])
			return fail(-EINVAL,
				    "boot %s, case %s: %s of all symbols are %" PRId64
				    ", of the window %" PRId64 ": no table is made of it; remove this boot's "
				    "folder and boot again",
				    b->boot->id, c->kase, metric_name(m), sum[m], c->diff[m]);
	return 0;
}

static void put_symbol(struct csv *f, const struct analyze *an, const struct comparison *p,
		       const struct analyze_case *k, const struct attribute *at, unsigned int m,
		       uint64_t n)
{
	const int64_t a = attribute_count(at, 0, m), b = attribute_count(at, 1, m);
	const char space[2] = { at->key->space, '\0' };

	analyze_put_comparison(f, an, p);
	csv_text(f, k->shown);
	csv_text(f, metric_name(m));
	csv_text(f, space);
	csv_text(f, at->key->object);
	csv_text(f, at->key->symbol);
	csv_number(f, (double)a / (double)n);
	csv_number(f, (double)b / (double)n);
	csv_number(f, (double)(b - a) / (double)n);
	csv_int(f, a);
	csv_int(f, b);
	csv_int(f, (long long)n);
	csv_end(f);
}

static struct verdict_row *row_of(struct analyze *an, const struct comparison *p, const char *shown)
{
	const struct arm_key key = comparison_key(p);

	for (size_t i = 0; i < an->nr_row; i++) {
		struct verdict_row *r = &an->row[i];

		if (!strcmp(r->bench, shown) && !strcmp(r->metric, metric_name(M_INSTRUCTIONS)) &&
		    arm_key_equal(&r->key, &key))
			return r;
	}
	return NULL;
}

/* EXACT says that a difference is there, not that the feature made it: was any of the code compiled differently? */
static void say_code(const struct analyze *an, struct verdict_row *r, struct attribute *at, const struct code *code)
{
	static const char by_form[] =
		"every function of this difference has the same instructions in both kernels, addresses aside: it "
		"was not compiled in, but comes through data or state, or has another cause than the feature";
	static const char by_size[] =
		"no function of this difference has another size in the two kernels: it comes through data or "
		"state, is in code of the same size, or has another cause than the feature";
	double all = 0, changed = 0;

	attribute_rewind(at);
	while (attribute_next(at)) {
		const double d = (double)(attribute_count(at, 1, M_INSTRUCTIONS) -
					  attribute_count(at, 0, M_INSTRUCTIONS));

		all += fabs(d);
		if (d != 0 && at->key->space == 'k' &&
		    code_differs(code, at->key->object, at->key->symbol))
			changed += fabs(d);
	}
	if (!(all > 0))
		return;
	r->in_changed_code = changed / all;
	if (changed == 0 && !r->reason && !verdict_of_test(r) &&
	    (r->verdict == VERDICT_COST || r->verdict == VERDICT_GAIN))
		r->reason = an->by_form ? by_form : by_size;
}

/* the symbols of a case in one pair of boots */
struct pair_symbols {
	const struct window_cost *a;
	struct tables t;
	struct attribute at;	/* columns: arm a, arm b */
	metric_set has;		/* counted in all of them */
};

/* reads them, and holds them against the windows; to be released, whatever is returned */
static int pair_read(struct pair_symbols *x, struct analyze *an, const struct analyze_boot *ba,
		     const struct analyze_boot *bb, const struct analyze_case *k)
{
	const struct window_cost *cb = analyze_cost(bb, k);
	int err;

	*x = (struct pair_symbols){ .a = analyze_cost(ba, k) };
	err = attribute_init(&x->at, 2);
	err = err ? fail(err, "%s", k->shown) : read_arm(an, &x->t, &x->at, 0, ba, x->a);
	if (!err)
		err = read_arm(an, &x->t, &x->at, 1, bb, cb);
	x->has = counted(&x->t);
	if (!err)
		err = check_sum(&x->at, 0, x->has, ba, x->a);
	return err ? err : check_sum(&x->at, 1, x->has, bb, cb);
}

static void pair_release(struct pair_symbols *x)
{
	attribute_release(&x->at);
	tables_release(&x->t);
}

static void put_symbols(struct csv *f, struct analyze *an, const struct comparison *p, const struct analyze_case *k,
			struct pair_symbols *x)
{
	/* instructions:u and instructions:k are the rows of instructions with that space */
	for (unsigned int m = 0; m < M_METRICS; m++) {
		if (!analyze_judges(an, m) || !(x->has & METRIC_BIT(m)))
			continue;
		attribute_rewind(&x->at);
		while (attribute_next(&x->at))
			if (attribute_count(&x->at, 0, m) != attribute_count(&x->at, 1, m))
				put_symbol(f, an, p, k, &x->at, m, x->a->n);
	}
}

/* what arm b adds per operation in functions that were compiled differently */
static double in_changed_code(struct pair_symbols *x, const struct code *code)
{
	int64_t sum = 0;

	attribute_rewind(&x->at);
	while (attribute_next(&x->at))
		if (x->at.key->space == 'k' && code_differs(code, x->at.key->object, x->at.key->symbol))
			sum += attribute_count(&x->at, 1, M_INSTRUCTIONS) - attribute_count(&x->at, 0, M_INSTRUCTIONS);
	return (double)sum / (double)x->a->n;
}

/*
 * what varies as a whole may be exact in the code that differs: kfree() patched adds what kfree() is called times
 * @delta  in  of the pair that is shown, which has been read
 */
static int say_changed(struct analyze *an, struct verdict_row *r, const struct analyze_arm *a,
		       const struct analyze_arm *b, const struct analyze_match *m, const struct analyze_case *k,
		       const struct code *code, double delta)
{
	double lo = delta, hi = delta;
	int err = 0;

	for (size_t i = 0; i < m->nr && !err; i++) {
		const size_t at = m->index[i];
		struct pair_symbols x;

		if (at == m->best)
			continue;
		err = pair_read(&x, an, a->boot[at], b->boot[at], k);
		if (!err)
			delta = in_changed_code(&x, code);
		lo = fmin(lo, delta);
		hi = fmax(hi, delta);
		pair_release(&x);
	}
	if (err)
		return err;
	analyze_settle_changed(r, lo, hi);
	r->reason = analyze_changed_words(an, r->reason, lo, hi);
	return 0;
}

static int one_case(struct analyze *an, struct csv *f, const struct comparison *p, const struct analyze_arm *a,
		    const struct analyze_arm *b, const struct analyze_match *m, const struct analyze_case *k,
		    const struct code *code)
{
	struct verdict_row *r = code->known ? row_of(an, p, k->shown) : NULL;
	const bool varies = r && verdict_of_test(r);
	struct pair_symbols x;
	double delta = 0;
	int err = pair_read(&x, an, a->boot[m->best], b->boot[m->best], k);

	if (!err)
		put_symbols(f, an, p, k, &x);
	if (!err && r)
		say_code(an, r, &x.at, code);
	if (!err && varies)
		delta = in_changed_code(&x, code);
	pair_release(&x);
	return err || !varies ? err : say_changed(an, r, a, b, m, k, code, delta);
}

static int one_pair(struct analyze *an, struct csv *f, const struct comparison *p)
{
	struct analyze_arm a = { 0 }, b = { 0 };
	struct code code;
	int err = code_load(&code, p->build_a ? p->build_a->id : NULL, p->build_b ? p->build_b->id : NULL);

	code.by_form &= an->by_form;
	if (!err)
		err = analyze_arm_init(&a, an, p, p->a);
	if (!err)
		err = analyze_arm_init(&b, an, p, p->b);
	for (size_t i = 0; !err && i < an->nr_kase; i++) {
		struct analyze_match m;

		err = analyze_match(&m, &a, &b, &an->kase[i]);
		if (!err && m.nr)
			err = one_case(an, f, p, &a, &b, &m, &an->kase[i], &code);
		free(m.index);
	}
	analyze_arm_release(&a);
	analyze_arm_release(&b);
	code_release(&code);
	return err;
}

/* one report says one thing of all comparisons: where a table is of before there were forms, sizes decide in each */
static int look_for_forms(struct analyze *an)
{
	size_t with = 0, without = 0;

	for (size_t i = 0; i < an->set.nr_pairs; i++) {
		const struct build *const build[2] = { an->set.pairs[i].build_a, an->set.pairs[i].build_b };

		for (int side = 0; build[0] && build[1] && side < 2; side++) {
			bool forms;
			const int err = code_table(build[side]->id, &forms);

			if (err < 0)
				return err;
			with += !err && forms;
			without += !err && !forms;
		}
	}
	an->by_form = with && !without;
	return 0;
}

int analyze_attribution(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/attribution.csv", dir);
	struct csv f;
	int err = csv_open(
		&f, "plan,feature,arm,baseline,arch,kernel,toolchain,case,metric,space,object,"
		    "symbol,a,b,delta,count_a,count_b,ops");

	if (!err)
		err = look_for_forms(an);
	for (size_t i = 0; !err && i < an->set.nr_pairs; i++)
		err = one_pair(an, &f, &an->set.pairs[i]);
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return err;
}
