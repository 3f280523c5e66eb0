// SPDX-License-Identifier: GPL-2.0-only
#include "analyze/analyze_controls.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "matrix/arm_keys.h"

enum { BLOCKS_OF_AA = 6 };	/* METHOD 2.2 i */

bool analyze_one_image(const struct comparison *p)
{
	return p->build_a && p->build_b && p->build_a == p->build_b;
}

static bool only_delay_differs(const struct comparison *p)
{
	const struct arm *a = p->a, *b = p->b;

	return analyze_one_image(p) && !a->cmdline == !b->cmdline && (!a->cmdline || !strcmp(a->cmdline, b->cmdline)) &&
	       !a->delay && !a->sysctl.n && !b->sysctl.n && !a->guest.n && !b->guest.n;
}

bool analyze_is_aa(const struct comparison *p)
{
	return only_delay_differs(p) && !p->b->delay;
}

bool analyze_is_planted(const struct comparison *p)
{
	return only_delay_differs(p) && p->b->delay;
}

bool analyze_is_order_of(const struct comparison *q, const struct comparison *p)
{
	/* arms of one image have all code and data at the same places: there is no order to hold them against */
	if (p->build_a && p->build_b && !strcmp(p->build_a->id, p->build_b->id))
		return false;
	return analyze_is_placebo(q) && comparison_same_place(p, q) && p->build_a && q->build_a &&
	       !strcmp(p->build_a->id, q->build_a->id);
}

const struct verdict_row *analyze_endpoint_row(const struct analyze *an, const struct comparison *q,
					       const char *metric, const char *bench, const char *endpoint)
{
	const struct arm_key key = comparison_key(q);

	for (size_t i = 0; i < an->nr_second; i++) {
		const struct verdict_row *r = &an->second[i];

		if (arm_key_equal(&r->key, &key) && !strcmp(r->metric, metric) && !strcmp(r->bench, bench) &&
		    !strcmp(r->endpoint, endpoint) && r->n_blocks > 1 && r->ratio > 0)
			return r;
	}
	return NULL;
}

bool analyze_layouts(const struct analyze *an, const struct comparison *p, const char *metric, const char *bench,
		     const char *endpoint, double *sd, double *df)
{
	double n = 1, sum = 0, squares = 0;	/* the kernel as it is, at 0 */

	for (size_t i = 0; i < an->set.nr_pairs; i++) {
		const struct comparison *q = &an->set.pairs[i];
		const struct verdict_row *r = NULL;

		if (analyze_is_order_of(q, p))
			r = analyze_endpoint_row(an, q, metric, bench, endpoint);
		if (!r)
			continue;
		n++;
		sum += log(r->ratio);
		squares += log(r->ratio) * log(r->ratio);
	}
	if (n < 2)
		return false;
	*sd = sqrt(fmax(squares - sum * sum / n, 0) / (n - 1));
	*df = n - 1;
	return true;
}

static bool is_time(const char *metric)
{
	return !strcmp(metric, metric_name(M_NS)) || !strcmp(metric, metric_name(M_REF_CYCLES));
}

/* what the planted costs in the place of @p say together of the case of @r: the worst that one says, or the best */
static enum assay assay_of(const struct analyze *an, const struct comparison *p, const struct verdict_row *r,
			   const char **why)
{
	enum assay all = ASSAY_NONE;

	for (size_t i = 0; i < an->set.nr_pairs; i++) {
		const struct comparison *q = &an->set.pairs[i];
		const struct verdict_row *planted;
		struct interval ci;
		enum assay one;
		double share;

		if (!analyze_is_planted(q) || !comparison_same_place(q, p) || number_percent(q->b->delay, &share))
			continue;
		planted = analyze_endpoint_row(an, q, r->metric, r->bench, "median");
		if (!planted || !(planted->ci_lo > 0))
			continue;
		ci = (struct interval){ log(planted->ci_lo), log(planted->ci_hi) };
		one = gate_assay(&ci, log1p(share), log1p(2 * r->margin), why);
		all = one > all ? one : all;
	}
	return all;
}

enum assay analyze_hold_planted(const struct analyze *an, const struct comparison *p, struct verdict_row *r)
{
	const char *why = NULL;
	enum assay assay;

	if (analyze_is_aa(p) || analyze_is_planted(p) || !is_time(r->metric))
		return ASSAY_NONE;
	assay = assay_of(an, p, r, &why);
	for (int i = 0; assay == ASSAY_FAILED && i < OTHER_MARGINS; i++)
		if (r->other[i] == VERDICT_NO_IMPACT)
			r->other[i] = VERDICT_NO_VERDICT;
	if (assay == ASSAY_FAILED && r->verdict == VERDICT_NO_IMPACT) {
		r->verdict = VERDICT_NO_VERDICT;
		r->gate = GATE_PLANTED;
		r->reason = why;
	}
	return assay;
}

char *analyze_other_endpoint(const struct verdict_row *row, size_t n, const struct verdict_row *r)
{
	static const struct { const char *endpoint, *said; } others[] = {
		{ "mean", "the mean" }, { "p99", "the 99th percentile" },
	};

	for (size_t k = 0; k < ARRAY_SIZE(others); k++)
		for (size_t i = 0; i < n; i++) {
			const struct verdict_row *x = &row[i];

			if (strcmp(x->endpoint, others[k].endpoint) || strcmp(x->bench, r->bench) ||
			    x->verdict == r->verdict || x->verdict == VERDICT_INCONCLUSIVE ||
			    x->verdict == VERDICT_NO_VERDICT)
				continue;
			return fs_path("by %s: %s, %+.3g %%", others[k].said, verdict_name(x->verdict),
				       100 * (x->ratio - 1));
		}
	return NULL;
}

static const struct verdict_row *aa_of(const struct analyze *an, const struct comparison *p,
				       const struct verdict_row *r)
{
	for (size_t i = 0; i < an->set.nr_pairs; i++) {
		const struct comparison *q = &an->set.pairs[i];

		if (analyze_is_aa(q) && comparison_same_place(q, p))
			return analyze_endpoint_row(an, q, r->metric, r->bench, "median");
	}
	return NULL;
}

static int aa_words(const struct analyze *an, const struct comparison *p, const struct verdict_row *r,
		    struct strlist *words)
{
	const struct verdict_row *aa = aa_of(an, p, r);
	AUTO_FREE char *few = NULL;

	if (!aa)
		return strlist_add(words, "no A/A control");
	if (aa->n_blocks >= BLOCKS_OF_AA)
		return 0;
	few = fs_path("A/A of %ld blocks: fewer than %d", aa->n_blocks, BLOCKS_OF_AA);
	return strlist_add(words, few);
}

int analyze_control_words(const struct analyze *an, const struct comparison *p, const struct verdict_row *r,
			  enum assay assay, struct strlist *words)
{
	int err = analyze_is_aa(p) ? 0 : aa_words(an, p, r, words);

	if (err || analyze_is_aa(p) || analyze_is_planted(p) || !is_time(r->metric))
		return err;
	if (assay == ASSAY_NONE)
		err = strlist_add(words, "no planted cost");
	else if (assay == ASSAY_OTHER_SIZE)
		err = strlist_add(words, "no planted cost of up to two margins was found");
	else if (assay == ASSAY_FAILED)
		err = strlist_add(words, "a planted cost was not found, or not measured right");
	return err;
}
