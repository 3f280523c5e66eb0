// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/verdict.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define NR(a) (sizeof(a) / sizeof((a)[0]))
#define COL(text, kind, field)                                  \
	{                                                       \
		text, kind, offsetof(struct verdict_row, field) \
	}

const struct verdict_column verdict_column[] = {
	COL("plan", COL_STR, plan),
	COL("feature", COL_STR, key.feature),
	COL("arm", COL_STR, key.arm),
	COL("baseline", COL_STR, baseline),
	COL("arch", COL_STR, key.arch),
	COL("kernel", COL_STR, key.kernel),
	COL("toolchain", COL_STR, key.toolchain),
	COL("machine", COL_STR, machine),
	COL("case", COL_STR, bench),
	COL("metric", COL_STR, metric),
	COL("unit", COL_STR, unit),
	COL("n_blocks", COL_INT, n_blocks),
	COL("a", COL_NUM, a),
	COL("b", COL_NUM, b),
	COL("delta", COL_NUM, delta),
	COL("ratio", COL_NUM, ratio),
	COL("ci_lo", COL_NUM, ci_lo),
	COL("ci_hi", COL_NUM, ci_hi),
	COL("class", COL_CLASS, class),
	COL("verdict", COL_VERDICT, verdict),
	COL("margin", COL_NUM, margin),
	COL("equiv_bound", COL_NUM, equiv_bound),
	COL("mde80", COL_NUM, mde80),
	COL("n_more", COL_INT, n_more),
	COL("build_a", COL_STR, build_a),
	COL("build_b", COL_STR, build_b),
	COL("endpoint", COL_STR, endpoint),
	COL("scope", COL_SCOPE, scope),
	COL("qualifier", COL_QUAL, qualifier),
	COL("gate", COL_GATE, gate),
	COL("reason", COL_STR, reason),
	COL("p", COL_NUM, p),
	COL("p_adj", COL_NUM, p_adj),
	COL("df", COL_NUM, df),
	COL("se", COL_NUM, se),
	COL("a_lo", COL_NUM, a_lo),
	COL("a_hi", COL_NUM, a_hi),
	COL("b_lo", COL_NUM, b_lo),
	COL("b_hi", COL_NUM, b_hi),
	COL("boot_a", COL_INT, boot_a),
	COL("boot_b", COL_INT, boot_b),
	COL("over_margin", COL_INT, over_margin),
	COL("noise_floor", COL_NUM, noise_floor),
	COL("n_more_upper", COL_INT, n_more_upper),
	COL("in_changed_code", COL_NUM, in_changed_code),
	COL("rule", COL_STR, rule),
	COL("registered", COL_STR, registered),
	COL("best_margin", COL_NUM, best_margin),
	{ NULL, COL_STR, 0 },
};

const struct verdict_column *verdict_columns_end(const struct verdict_row *r, size_t n)
{
	const struct verdict_column *end = verdict_column + NR(verdict_column) - 1;

	for (size_t i = 0; i < n; i++)
		if (r[i].scope != SCOPE_NONE)
			return end;
	return end - 1;
}

void verdict_row_init(struct verdict_row *r)
{
	memset(r, 0, sizeof(*r));
	for (const struct verdict_column *c = verdict_column; c->name; c++) {
		void *at = (char *)r + c->offset;

		if (c->type == COL_NUM)
			*(double *)at = NAN;
		if (c->type == COL_INT)
			*(long *)at = -1;
	}
	r->of_most = r->mean = r->mean_log = NAN;
}

static const char *pick(const char *const *names, size_t n, unsigned int i)
{
	return i < n ? names[i] : "";
}

const char *verdict_name(enum verdict v)
{
	static const char *const names[] = {
		"", "identical", "cost", "gain", "no-impact", "inconclusive", "no-verdict",
	};
	return pick(names, NR(names), v);
}

const char *verdict_class_name(enum verdict_class c)
{
	static const char *const names[] = { "", "EXACT", "NEAR_EXACT", "STAT" };

	return pick(names, NR(names), c);
}

const char *verdict_scope_name(enum scope s)
{
	static const char *const names[] = { "", "feature", "image-pair" };

	return pick(names, NR(names), s);
}

const char *verdict_qualifier_name(enum qualifier q)
{
	static const char *const names[] = {
		"",
		"below-margin",
		"above-margin",
		"size-unresolved",
	};
	return pick(names, NR(names), q);
}

const char *verdict_gate_name(enum gate g)
{
	static const char *const names[] = {
		"", "input", "order", "aa", "placebo", "planted", "noise-floor", "zero-spread",
	};
	return pick(names, NR(names), g);
}

const char *verdict_text_of(const struct verdict_row *r, const struct verdict_column *c)
{
	const void *at = (const char *)r + c->offset;

	switch (c->type) {
	case COL_STR: {
		const char *s = *(const char *const *)at;

		return s ? s : "";
	}
	case COL_CLASS:
		return verdict_class_name(*(const enum verdict_class *)at);
	case COL_VERDICT:
		return verdict_name(*(const enum verdict *)at);
	case COL_SCOPE:
		return verdict_scope_name(*(const enum scope *)at);
	case COL_QUAL:
		return verdict_qualifier_name(*(const enum qualifier *)at);
	case COL_GATE:
		return verdict_gate_name(*(const enum gate *)at);
	default:
		return NULL;
	}
}

double verdict_number_of(const struct verdict_row *r, const struct verdict_column *c)
{
	const void *at = (const char *)r + c->offset;

	if (c->type == COL_NUM)
		return *(const double *)at;
	if (c->type == COL_INT && *(const long *)at >= 0)
		return (double)*(const long *)at;
	return NAN;
}

static int cmp_text(const char *x, const char *y)
{
	return strcmp(x ? x : "", y ? y : "");
}

int verdict_row_cmp(const struct verdict_row *x, const struct verdict_row *y)
{
	int d = arm_key_cmp_field(&x->key, &y->key, KEY_FEATURE);

	d = d ? d : arm_key_cmp_field(&x->key, &y->key, KEY_ARCH);
	d = d ? d : arm_key_cmp_field(&x->key, &y->key, KEY_KERNEL);
	d = d ? d : arm_key_cmp_field(&x->key, &y->key, KEY_TOOLCHAIN);
	d = d ? d : cmp_text(x->machine, y->machine);
	d = d ? d : arm_key_cmp_field(&x->key, &y->key, KEY_ARM);
	d = d ? d : cmp_text(x->bench, y->bench);
	d = d ? d : cmp_text(x->metric, y->metric);
	return d ? d : cmp_text(x->endpoint, y->endpoint);
}

static int begins(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

/* what follows "arm NAME: "; NULL = @why is not of that arm */
static const char *said_of(const char *why, const char *arm)
{
	const size_t len = strlen(arm);

	if (!begins(why, VERDICT_OF_ARM))
		return NULL;
	why += strlen(VERDICT_OF_ARM);
	return begins(why, arm) && begins(why + len, ": ") ? why + len + 2 : NULL;
}

enum absence verdict_absence(const struct verdict_row *r, const char *arm)
{
	static const char *const not_counted[] = { VERDICT_OF_ARM, VERDICT_NOT_AVAILABLE, "no boot ", "no seed ",
						   "no block ", "one arm has no boots" };
	const char *why = r->reason ? r->reason : "", *status = said_of(why, arm);

	if (r->verdict != VERDICT_NO_VERDICT || r->gate != GATE_INPUT || !isnan(r->delta))
		return ABSENCE_NONE;
	status = status ? status : why;
	if (begins(status, "skip:"))
		return ABSENCE_SKIPPED;
	if (begins(status, "fail:"))
		return ABSENCE_FAILED;
	if (strstr(why, ": not measured in every boot"))
		return ABSENCE_NONE;
	for (size_t i = 0; i < NR(not_counted); i++)
		if (begins(why, not_counted[i]))
			return ABSENCE_NOT_COUNTED;
	return ABSENCE_NONE;
}

int verdict_of_most(const struct verdict_row *r)
{
	return r->reason && begins(r->reason, VERDICT_OF_MOST);
}

int verdict_of_mean(const struct verdict_row *r)
{
	return r->reason && begins(r->reason, VERDICT_OF_MEAN);
}

int verdict_one_build(const struct verdict_row *r)
{
	return r->build_a && r->build_b && !strcmp(r->build_a, r->build_b);
}

int verdict_of_test(const struct verdict_row *r)
{
	return r->class == CLASS_STAT || !isnan(r->p);
}

int verdict_differs(enum verdict v)
{
	return v == VERDICT_COST || v == VERDICT_GAIN;
}

double verdict_times(enum other_margin at)
{
	return at == HALF_MARGIN ? 0.5 : 2;
}

enum verdict verdict_under(const struct verdict_row *r, enum other_margin at)
{
	return r->other[at] == VERDICT_NONE ? r->verdict : r->other[at];
}

int verdict_is_operation(const char *kase)
{
	return strncmp(kase, "null/", 5) != 0;
}
