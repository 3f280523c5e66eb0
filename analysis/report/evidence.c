// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/evidence.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/words.h"

const char evidence_proofs_text[] =
	"State: what the booted kernel says of itself. Instrumentation: what is in the compiled code of "
	"vmlinux and of our module. Effect: in a boot of its own, what the feature defends against was done to "
	"the kernel; the mechanism caught it, in words of its own, or it survives. An arm of which one proof "
	"fails has no samples.";
const char evidence_static_text[] =
	"What an arm costs before anything runs, against its baseline. Bytes of functions are the sizes of "
	"all functions in vmlinux added up; text, data and bss are those of size(1), in which alignment "
	"moves bytes from one to another. Instrumented functions: how many carry what the feature puts into "
	"code, and which share of all functions that is.";
#define CLAIMS \
	"What has been published, beside what was measured here. A figure for functions or text is supported " \
	"when ours is in the range that was claimed (one number stands for a quarter of it up and down) and " \
	"contradicted when it is not; the kernel, compiler and configuration are others than the " \
	"publisher\xe2\x80\x99s. A figure for another architecture is not answered, "

const char *evidence_claims_text(const struct model *m)
{
	return m->timed ? CLAIMS "nor one about the time of a workload. About the time of operations that were timed "
				 "here it is supported when their intervals lie in that range, contradicted when they "
				 "lie outside, and else these blocks cannot tell." :
			  CLAIMS "and none about time: a count is not a time.";
}

enum proof_class evidence_class(const char *proof)
{
	const struct proof_word *w = proof_word_find(proof);

	return w ? w->class : PROOF_OF_STATE;
}

int evidence_proves(const struct model_proof *p, const struct model_arm *a)
{
	return arm_key_equal(&p->key, &a->key);
}

/* how near is one arm to another that is looked for? It may name a compiler of its own, so 1 is better than nothing */
static int nearness(const struct arm_key *x, const struct arm_key *y)
{
	const unsigned int differs = arm_key_differs(x, y);

	return differs & ~KEY_BIT(KEY_TOOLCHAIN) ? 0 : differs ? 1 : 2;
}

const struct model_arm *evidence_baseline(const struct model *m, const struct model_arm *a)
{
	const struct model_arm *best = NULL;
	struct arm_key key = a->key;
	int most = 0;

	key.arm = a->baseline;
	for (size_t i = 0; i < m->nr_arm; i++) {
		const int near = nearness(&m->arm[i].key, &key);

		if (near > most) {
			most = near;
			best = &m->arm[i];
		}
	}
	return best;
}

static int has_proof(const struct model *m, const struct model_arm *a, const char *proof)
{
	for (size_t i = 0; i < m->nr_proof; i++)
		if (evidence_proves(&m->proof[i], a) && !strcmp(m->proof[i].proof, proof))
			return 1;
	return 0;
}

int evidence_is_open(const struct model *m, const struct model_arm *a)
{
	const struct model_arm *b = evidence_baseline(m, a);

	if (!b || b == a)
		return 0;
	for (size_t i = 0; i < m->nr_proof; i++)
		if (evidence_proves(&m->proof[i], a) && !has_proof(m, b, m->proof[i].proof))
			return 0;
	return 1;
}

double evidence_growth(double x, double baseline)
{
	return baseline > 0 ? 100 * (x / baseline - 1) : NAN;
}

const struct model_instrument *evidence_instrument(const struct model *m, const struct model_arm *a)
{
	const struct model_arm *b = evidence_baseline(m, a);
	const struct model_instrument *most = NULL;
	double more = 0;

	for (size_t i = 0; b && i < a->nr_instrument && i < b->nr_instrument; i++) {
		const double d = a->instrument[i].functions - b->instrument[i].functions;

		if (d > more) {
			more = d;
			most = &a->instrument[i];
		}
	}
	return most;
}

static const struct model_pair *pair_of(const struct model *m, const struct model_arm *a)
{
	const struct model_pair *best = NULL;
	int most = 0;

	for (size_t i = 0; i < m->nr_pair; i++) {
		const int near = nearness(&m->pair[i].row->key, &a->key);

		if (near > most) {
			most = near;
			best = &m->pair[i];
		}
	}
	return best;
}

/* a scope that names an architecture is about that one only */
static int elsewhere(const char *scope, const char *arch)
{
	static const char *const known[][2] = { { "x86", "x86_64" }, { "arm64", "arm64" }, { "riscv", "riscv" },
						 { "s390", "s390" }, { "LoongArch", "loongarch" } };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strstr(scope, known[i][0]) && strcmp(arch, known[i][1]))
			return 1;
	return 0;
}

/* of single operations, on the machine that the report names: no workload, so another scope than a claim's */
static const char *timed(struct model *m, const struct model_pair *p)
{
	const struct verdict_row *most = NULL;
	char pct[32];

	for (size_t i = 0; !most && i < p->nr_item; i++)
		if (verdict_is_operation(p->sorted[i]->row->bench) && p->sorted[i]->row->verdict == VERDICT_COST)
			most = p->sorted[i]->row;
	if (!most)
		return model_text(m, "no operation of %zu shown to take more time, %zu not decided%s%s",
				  p->operations, p->inconclusive + p->no_verdict, p->image_pair ? "; " : "",
				  p->image_pair ? model_layout : "");
	return model_text(m, "%zu of %zu operations %s, at most %s (%s), on machine %s%s%s", p->cost, p->operations,
			  p->image_pair ? "are slower in one of two images" : "take more time",
			  model_percent(most, pct, sizeof(pct)), most->bench, m->machine, p->image_pair ? "; " : "",
			  p->image_pair ? model_layout : "");
}

/* what there is instead of a time: the counts of the operations, which cannot answer */
static const char *counted(struct model *m, const struct model_arm *a)
{
	const struct model_pair *p = pair_of(m, a);
	char pct[32];

	if (!p || !p->operations)
		return "no operation";
	if (m->timed)
		return timed(m, p);
	for (size_t i = 0; i < p->nr_item; i++) {
		const struct verdict_row *r = p->sorted[i]->row;

		if (!verdict_is_operation(r->bench) || r->verdict != VERDICT_COST)
			continue;
		return model_text(m, "%zu of %zu operations execute more instructions, at most %s (%s)", p->cost,
				  p->operations, model_percent(r, pct, sizeof(pct)), r->bench);
	}
	return model_text(m, "no operation of %zu executes more instructions", p->operations);
}

static double measure(struct model *m, enum claim_metric metric, const struct model_arm *a, const char **words)
{
	const struct model_arm *b = evidence_baseline(m, a);
	const struct model_instrument *x = evidence_instrument(m, a);
	double v = NAN;

	if (metric == CLAIM_TIME) {
		*words = counted(m, a);
	} else if (metric == CLAIM_MEMORY || a->why || !b || b->why) {
		*words = metric == CLAIM_MEMORY ? "not measured" : a->why ? a->why : "the baseline has no figures";
	} else if (metric == CLAIM_TEXT) {
		v = evidence_growth(a->function_bytes, b->function_bytes);
		*words = model_text(m, "%+.2f %% bytes of functions (%+.2f %% text by size)", v,
				    evidence_growth(a->text, b->text));
	} else if (!x) {
		v = 0;
		*words = "no function more than the baseline";
	} else {
		v = 100 * x->functions / a->functions;
		*words = model_text(m, "%.1f %% (%.0f of %.0f)", v, x->functions, a->functions);
	}
	return v;
}

/* the times of the operations that a figure names: all have to lie in its range, or all outside. None: as it was */
static void answer_time(struct model *m, struct model_answer *out, double lo, double hi)
{
	const struct model_pair *p = pair_of(m, out->arm);
	size_t n = 0, with[CLAIM_CANNOT_TELL + 1] = { 0 };

	for (size_t i = 0; p && i < p->nr_item; i++) {
		const struct verdict_row *r = p->sorted[i]->row;
		const double from = 100 * (r->ci_lo - 1), to = 100 * (r->ci_hi - 1);

		if (!verdict_is_operation(r->bench) || !words_globs_name(out->claim->cases, r->bench))
			continue;
		if (!n++)
			out->measured = model_text(m, "%s %+.2f %% [%+.2f, %+.2f], on machine %s", r->bench,
						   100 * (r->ratio - 1), from, to, m->machine);
		with[claim_judge_interval(lo, hi, from, to)]++;
		out->why = model_text(m, "%ld blocks", r->n_blocks);
	}
	if (!n)
		return;
	if (n > 1)
		out->measured = model_text(m, "%s, and %zu more", out->measured, n - 1);
	out->answer = with[CLAIM_SUPPORTS] == n ? CLAIM_SUPPORTS :
		      with[CLAIM_CONTRADICTS] == n ? CLAIM_CONTRADICTS : CLAIM_CANNOT_TELL;
}

static int answer(struct model *m, const struct model_claim *c, const struct model_arm *a, struct model_answer *out)
{
	const int metric = claim_metric_find(c->metric);
	double lo, hi, v;

	if (strcmp(c->feature, a->key.feature) || strcmp(c->arm, a->key.arm))
		return 0;
	if (metric < 0 || claim_range(c->value, &lo, &hi))
		return 0;
	*out = (struct model_answer){ .claim = c, .arm = a };
	v = measure(m, (enum claim_metric)metric, a, &out->measured);
	out->answer = claim_judge((enum claim_metric)metric, lo, hi, v);
	out->why = isnan(lo) ? "there is no figure to answer" : metric != CLAIM_TIME ? "" :
		   m->timed ? "other scope: single operations, no workload" : "a count is not a time";
	if (isnan(lo) || (metric == CLAIM_TIME && !m->timed))
		return 1;
	if (elsewhere(c->scope, a->key.arch)) {
		out->answer = CLAIM_CANNOT_SPEAK;
		out->why = "published for another architecture";
	} else if (metric == CLAIM_TIME) {
		answer_time(m, out, lo, hi);
	}
	return 1;
}

int evidence_group(struct model *m)
{
	m->answer = calloc(m->nr_claim * m->nr_arm + 1, sizeof(*m->answer));
	if (!m->answer)
		return -ENOMEM;
	for (size_t i = 0; i < m->nr_claim; i++)
		for (size_t k = 0; k < m->nr_arm; k++)
			m->nr_answer += (size_t)answer(m, &m->claim[i], &m->arm[k], &m->answer[m->nr_answer]);
	return 0;
}
