// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/report/export.h"
#include "bench/base/json.h"
#include "bench/base/number.h"

static char *text_of(int (*export)(const struct verdict_row *, size_t, FILE *),
		     const struct verdict_row *r, size_t n)
{
	char *buf = NULL;
	size_t size;
	FILE *f = open_memstream(&buf, &size);

	cr_assert_eq(export(r, n, f), 0);
	fclose(f);
	return buf;
}

static struct verdict_row row(void)
{
	struct verdict_row r;

	verdict_row_init(&r);
	r.bench = "sys/getppid";
	r.key.arm = "on, \"really\"";
	r.a = 100;
	r.b = 103.25;
	r.delta = 3.25;
	r.ratio = 1.0325;
	r.class = CLASS_STAT;
	r.verdict = VERDICT_COST;
	r.qualifier = QUAL_ABOVE_MARGIN;
	r.scope = SCOPE_FEATURE;
	r.n_blocks = 8;
	return r;
}

Test(verdict, csv)
{
	static const char head[] = "plan,feature,arm,baseline,arch,kernel,toolchain,machine,case,"
				   "metric,unit,n_blocks,a,b,"
				   "delta,ratio,ci_lo,ci_hi,class,verdict,margin,equiv_bound,mde80,"
				   "n_more,build_a,build_b,";
	const struct verdict_row r = row();
	char *t = text_of(verdict_csv, &r, 1);

	cr_assert_eq(strncmp(t, head, strlen(head)), 0);
	cr_assert(strstr(t,
			 "\n,,\"on, \"\"really\"\"\",,,,,,sys/getppid,,,8,100,103.25,3.25,1.0325,"
			 ",,STAT,cost,,,,,,,,feature,above-margin,"));
	free(t);
}

/* what counts have published has no column that is of times alone */
Test(verdict, the_margin_in_reach_is_a_column_of_times)
{
	struct verdict_row r = row();
	char *t = text_of(verdict_csv, &r, 1);

	cr_expect(strstr(t, ",registered,best_margin\n"));
	free(t);
	r.scope = SCOPE_NONE;
	t = text_of(verdict_csv, &r, 1);
	cr_expect(strstr(t, ",registered\n"));
	free(t);
}

Test(verdict, json_has_the_names_of_the_columns)
{
	const struct verdict_row r = row();
	char *t = text_of(verdict_json, &r, 1), why[100];
	struct js *v = js_read(t, strlen(t), why, sizeof(why));

	cr_assert(v);
	cr_assert_eq(js_len(v), 1);
	for (const struct verdict_column *c = verdict_column; c->name; c++)
		cr_assert(js_get(js_at(v, 0), c->name), "%s", c->name);
	cr_assert_str_eq(js_text(js_get(js_at(v, 0), "verdict")), "cost");
	cr_assert(js_number(js_get(js_at(v, 0), "b")) == 103.25);
	cr_assert(isnan(js_number(js_get(js_at(v, 0), "ci_lo"))));
	js_free(v);
	free(t);
	t = text_of(verdict_json, NULL, 0);
	cr_assert_str_eq(t, "[]\n");
	free(t);
}

Test(verdict, numbers)
{
	char buf[40];
	static const struct {
		double x;
		const char *text;
	} want[] = {
		{ 0, "0" },
		{ -0., "0" },
		{ 1234567890123, "1234567890123" },
		{ .1, "0.1" },
		{ 1. / 3, "0.333333333" },
		{ -5, "-5" },
		{ NAN, "" },
		{ 1e300, "1e+300" },
		{ INFINITY, "inf" },
	};
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		number_format(want[i].x, buf, sizeof(buf));
		cr_assert_str_eq(buf, want[i].text);
	}
}

Test(verdict, sentences)
{
	struct verdict_row r = row();
	char say[200];

	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)),
			 "measurable cost, at least the margin");
	r.scope = SCOPE_IMAGE_PAIR;
	cr_assert_str_eq(
		verdict_sentence(&r, say, sizeof(say)),
		"these two images differ (cost), at least the margin; layout unquantified");
	r.class = CLASS_EXACT;
	r.unit = "insn";
	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)), "+3.25 insn/op (cost)");
	r.metric = "value";
	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)), "+3.25 insn (cost)", "of judge");
	r.verdict = VERDICT_INCONCLUSIVE;
	r.n_more = 7;
	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)), "inconclusive, 7 more blocks");
	r.verdict = VERDICT_NO_VERDICT;
	r.gate = GATE_ORDER;
	r.reason = "because";
	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)), "no verdict [order] because");
	verdict_sentence(&r, say, 8); /* cut, never beyond */
	cr_assert_str_eq(say, "no verd");
}

Test(verdict, text_of_broken_utf8)
{
	struct js *o = js_object();
	char *buf = NULL;
	size_t size;
	FILE *f = open_memstream(&buf, &size);

	js_set_text(o, "k",
		    "a\xff"
		    "b");
	cr_assert_eq(js_write(o, f), 0);
	fclose(f);
	cr_assert(strstr(buf, "a?b"));
	js_free(o);
	free(buf);
}

static enum absence absence(const char *reason, const char *arm)
{
	struct verdict_row r = row();

	r.verdict = VERDICT_NO_VERDICT;
	r.gate = GATE_INPUT;
	r.delta = NAN;
	r.reason = reason;
	return verdict_absence(&r, arm);
}

Test(verdict, why_there_is_no_count)
{
	struct verdict_row r = row();

	cr_expect_eq(absence("arm on: skip:Operation not supported", "on"), ABSENCE_SKIPPED);
	cr_expect_eq(absence("arm on: skip:Operation not supported", "off"), ABSENCE_NOT_COUNTED, "another arm");
	cr_expect_eq(absence("arm on_1: skip:Operation not supported", "on"), ABSENCE_NOT_COUNTED, "another name");
	cr_expect_eq(absence("skip:No such device", "on"), ABSENCE_SKIPPED, "of a machine that is timed");
	cr_expect_eq(absence("arm on: fail:Input/output error", "on"), ABSENCE_FAILED);
	cr_expect_eq(absence("arm on: no boot finished (panic)", "on"), ABSENCE_NOT_COUNTED);
	cr_expect_eq(absence("not available: X exists on x86 only", "on"), ABSENCE_NOT_COUNTED);
	cr_expect_eq(absence("no seed has a finished boot of both arms", "on"), ABSENCE_NOT_COUNTED);
	cr_expect_eq(absence("a window of 2n operations counts less than one of n", "on"), ABSENCE_NONE);
	cr_expect_eq(absence(NULL, "on"), ABSENCE_NONE);
	r.reason = "arm on: skip:Operation not supported";
	cr_expect_eq(verdict_absence(&r, "on"), ABSENCE_NONE, "it has a verdict");
}

/* the difference of a count that varies is no number, whatever its commonest operation does */
Test(verdict, what_was_tested_is_said_as_a_test_has_it)
{
	struct verdict_row r = row();
	char say[200];

	r.class = CLASS_NEAR_EXACT;
	r.p = .001;
	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)), "measurable cost, at least the margin");
	r.p = NAN;
	cr_assert_str_eq(verdict_sentence(&r, say, sizeof(say)), "+3.25 (cost)");
}
