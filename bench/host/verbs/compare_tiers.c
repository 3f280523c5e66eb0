// SPDX-License-Identifier: GPL-2.0-only
/* One arm, counted in one set and timed in the other: METHOD 2.4, side by side, never averaged. */
#include "verbs/compare_sets.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/json.h"
#include "analysis/combine.h"
#include "analysis/report/words.h"
#include "bench/base/fail.h"
#include "bench/base/text_table.h"
#include "bench/record/metric.h"
#include "report/verdict_rows.h"

bool compare_is_time(const char *metric)
{
	const int m = metric_find(metric, M_KNOWN);

	return m < 0 || metric_table[m].tier == METRIC_TIME;	/* events of a PMU are of a machine that is timed */
}

static int index_of_count(const struct compare_pair *p)
{
	return compare_is_time(p->row[0]->metric);
}

static const struct verdict_row *side(const struct across_case *c, int which)
{
	return which ? c->second : c->first;
}

static enum combined reading(const struct compare_pair *p, const struct across_case *c)
{
	const int count = index_of_count(p);

	return combined_of(across_say_of(side(c, count)), across_say_of(side(c, !count)));
}

static void print_head(const struct compare_pair *p)
{
	const struct verdict_row *r = p->row[0];
	const int count = index_of_count(p);
	char where[128], tier[160];

	printf("%s: %s against %s, %s beside %s\n%s\n", r->key.feature, r->key.arm, r->baseline, p->row[count]->metric,
	       p->row[!count]->metric, compare_tier(p, tier, sizeof(tier)));
	printf("count  %s: %s\n", p->set[count]->name, compare_where(p, count, where, sizeof(where)));
	printf("time   %s: %s\n\n", p->set[!count]->name, compare_where(p, !count, where, sizeof(where)));
}

static const char *interval(const struct verdict_row *r, char *buf, size_t n)
{
	char lo[32], hi[32];

	if (!isfinite(r->ci_lo) || !isfinite(r->ci_hi))
		return "-";
	snprintf(buf, n, "%s to %s", words_percent(r->ci_lo - 1, lo, sizeof(lo)),
		 words_percent(r->ci_hi - 1, hi, sizeof(hi)));
	return buf;
}

static int add_case(struct text_table *t, const struct compare_pair *p, const struct across_case *c)
{
	const int of = index_of_count(p);
	const struct verdict_row *count = side(c, of), *time = side(c, !of);
	char num[5][72];
	const char *const cell[] = {
		count->bench, words_number(count->a, num[0], sizeof(num[0])),
		isfinite(count->delta) ? words_signed(count->delta, num[1], sizeof(num[1])) : "-",
		verdict_name(count->verdict), words_number(time->a, num[2], sizeof(num[2])),
		isfinite(time->ratio) ? words_percent(time->ratio - 1, num[3], sizeof(num[3])) : "-",
		interval(time, num[4], sizeof(num[4])), verdict_name(time->verdict), combined_words(reading(p, c)),
	};

	return text_table_row(t, cell);
}

static void print_sum(const struct compare_pair *p)
{
	size_t n[COMBINED_KINDS] = { 0 };
	const char *sep = "";

	for (size_t i = 0; i < p->across.n; i++)
		n[reading(p, &p->across.at[i])] += verdict_is_operation(p->across.at[i].first->bench);
	printf("of %zu operations in both: ", p->across.operations);
	for (int k = 0; k < COMBINED_KINDS; k++)
		if (n[k]) {
			printf("%s%zu %s", sep, n[k], combined_name(k));
			sep = ", ";
		}
	putchar('\n');
}

int compare_tiers_text(const struct compare_pair *p)
{
	const int count = index_of_count(p);
	const char *const arm = p->row[0]->key.arm;
	char level[32];
	const char *const columns[] = { "operation", p->row[count]->metric, arm, "says", p->row[!count]->metric, arm,
					level, "says", "together", NULL };
	struct text_table t;
	int err = 0;

	words_interval(verdict_rows_alpha(&p->set[!count]->look), level, sizeof(level));
	print_head(p);
	text_table_init(&t, columns);
	for (size_t i = 0; !err && i < p->across.n; i++)
		err = add_case(&t, p, &p->across.at[i]);
	err = err ? fail(err, "compare") : text_table_print(&t, false);
	text_table_release(&t);
	if (!err)
		print_sum(p);
	putchar('\n');
	return err;
}

static struct js *json_side(const struct compare_pair *p, const struct verdict_row *r, int which)
{
	struct js *o = js_object();

	js_set_text(o, "set", p->set[which]->name);
	js_set_text(o, "metric", r->metric);
	js_set_text(o, "machine", r->machine);
	js_set_number(o, "a", r->a);
	js_set_number(o, "delta", r->delta);
	js_set_number(o, "ratio", r->ratio);
	js_set_number(o, "ci_lo", r->ci_lo);
	js_set_number(o, "ci_hi", r->ci_hi);
	js_set_text(o, "verdict", verdict_name(r->verdict));
	return o;
}

void compare_tiers_json(const struct compare_pair *p, struct js *all)
{
	const int count = index_of_count(p);

	for (size_t i = 0; i < p->across.n; i++) {
		const struct across_case *c = &p->across.at[i];
		struct js *o = compare_json_case(c);

		js_set_take(o, "count", json_side(p, side(c, count), count));
		js_set_take(o, "time", json_side(p, side(c, !count), !count));
		js_set_text(o, "together", combined_name(reading(p, c)));
		js_add_take(all, o);
	}
}
