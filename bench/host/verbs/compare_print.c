// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/compare_sets.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/json.h"
#include "analysis/report/model.h"
#include "analysis/report/words.h"
#include "bench/base/fail.h"
#include "bench/base/text_table.h"

static const char *set_base(const struct compare_set *s)
{
	const char *base = csv_fact(&s->facts, "base");

	return *base ? base : "not recorded";
}

char *compare_where(const struct compare_pair *p, int which, char *buf, size_t n)
{
	const struct arm_key *k = &p->row[which]->key;

	snprintf(buf, n, "base %s, %s, kernel %s, %s", set_base(p->set[which]), k->arch, k->kernel, k->toolchain);
	return buf;
}

static const char *set_tier(const struct compare_set *s)
{
	const char *tier = csv_fact(&s->facts, "tier");

	return *tier ? tier : model_tier;
}

char *compare_tier(const struct compare_pair *p, char *buf, size_t n)
{
	const char *first = set_tier(p->set[0]), *second = set_tier(p->set[1]);

	snprintf(buf, n, "%s%s%s", first, strcmp(first, second) ? " | " : "", strcmp(first, second) ? second : "");
	return buf;
}

static void print_head(const struct compare_pair *p)
{
	static const char *const word[] = { "first", "second" };
	const struct verdict_row *r = p->row[0];
	const struct model of = { .timed = !strcmp(r->metric, "ns") };
	char where[128], tier[160];

	printf("%s: %s against %s, %s\n%s; %s\n", r->key.feature, r->key.arm, r->baseline, r->metric,
	       compare_tier(p, tier, sizeof(tier)), model_caveat(&of));
	for (int i = 0; i < 2; i++)
		printf("%-7s %s: %s\n", word[i], p->set[i]->name, compare_where(p, i, where, sizeof(where)));
}

static void print_said(const struct across *a)
{
	printf("\n%-14s", "first \\ second");
	for (int j = 0; j < SAY_KINDS; j++)
		printf(" %6s", across_say_name(j));
	for (int i = 0; i < SAY_KINDS; i++) {
		printf("\n%-14s", across_say_name(i));
		for (int j = 0; j < SAY_KINDS; j++)
			printf(" %6zu", a->said[i][j]);
	}
	printf("\n\n%zu operations in both", a->operations);
	if (a->only_first + a->only_second)
		printf(" (%zu cases in the first alone, %zu in the second)", a->only_first, a->only_second);
	if (isfinite(a->length))
		printf("; without the arm %.2f times as long in the second (median)", a->length);
	putchar('\n');
	if (a->costs)
		printf("%zu cost in both, %zu of them the same; second over first %.2f (median), %.2f to %.2f "
		       "(quantiles .1, .9)\n",
		       a->costs, a->costs_equal, a->median, a->least, a->most);
	putchar('\n');
}

static const char *cost(const struct verdict_row *r, char *buf, size_t n)
{
	return isfinite(r->delta) ? words_signed(r->delta, buf, n) : "-";
}

static const char *amount(const struct verdict_row *r, char *buf, size_t n)
{
	return isfinite(r->a) ? words_number(r->a, buf, n) : "-";
}

static int add_case(struct text_table *t, const struct verdict_row *x, const struct verdict_row *y)
{
	char num[4][48];
	const char *const cell[] = {
		x->bench, amount(x, num[0], sizeof(num[0])), cost(x, num[1], sizeof(num[1])),
		verdict_name(x->verdict), amount(y, num[2], sizeof(num[2])), cost(y, num[3], sizeof(num[3])),
		verdict_name(y->verdict),
	};

	return text_table_row(t, cell);
}

/* cases without a count in either set are of an arm that neither can have, and are left out */
int compare_text(const struct compare_pair *p)
{
	const struct across *a = &p->across;
	const char *const arm = p->row[0]->key.arm;
	const char *const columns[] = { "operation", "first", arm, "says", "second", arm, "says", NULL };
	struct text_table t;
	int err = 0;

	print_head(p);
	print_said(a);
	text_table_init(&t, columns);
	for (size_t i = 0; !err && i < a->n; i++)
		if (isfinite(a->at[i].first->a) || isfinite(a->at[i].second->a))
			err = add_case(&t, a->at[i].first, a->at[i].second);
	if (err)
		fail(err, "compare");
	else if (t.cells.n)
		err = text_table_print(&t, false);
	else
		puts("no operation has a count in either set");
	text_table_release(&t);
	putchar('\n');
	return err;
}

static struct js *side(const struct compare_set *s, const struct verdict_row *r)
{
	struct js *o = js_object();

	js_set_text(o, "set", s->name);
	js_set_text(o, "base", set_base(s));
	js_set_text(o, "arch", r->key.arch);
	js_set_text(o, "kernel", r->key.kernel);
	js_set_text(o, "toolchain", r->key.toolchain);
	js_set_number(o, "a", r->a);
	js_set_number(o, "b", r->b);
	js_set_number(o, "delta", r->delta);
	js_set_text(o, "class", verdict_class_name(r->class));
	js_set_text(o, "verdict", verdict_name(r->verdict));
	return o;
}

struct js *compare_json_case(const struct across_case *c)
{
	struct js *o = js_object();

	js_set_text(o, "feature", c->first->key.feature);
	js_set_text(o, "arm", c->first->key.arm);
	js_set_text(o, "baseline", c->first->baseline);
	js_set_text(o, "case", c->first->bench);
	return o;
}

void compare_json(const struct compare_pair *p, struct js *all)
{
	for (size_t i = 0; i < p->across.n; i++) {
		const struct across_case *c = &p->across.at[i];
		struct js *o = compare_json_case(c);

		js_set_text(o, "metric", c->first->metric);
		js_set_text(o, "unit", c->first->unit);
		js_set_take(o, "first", side(p->set[0], c->first));
		js_set_take(o, "second", side(p->set[1], c->second));
		js_add_take(all, o);
	}
}
