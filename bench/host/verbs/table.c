// SPDX-License-Identifier: GPL-2.0-only
/* The verb: chosen operations of chosen arms as a table in Markdown, for a README or a mail. */
#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/strlist.h"
#include "bench/record/metric.h"
#include "verbs/row_filter.h"
#include "verbs/table_column.h"
#include "verbs/table_sets.h"
#include "verbs/verb.h"

struct table {
	struct strlist cases;
	const char *metric;
	bool percent, sets;
	bool chosen;		/* by an option that is of columns */
	struct table_column *column;
	struct compare_set *set;	/* each once */
	size_t nr_columns, nr_sets;
};

static int table_set_arg(void *ctx, const char *name, const char *arg)
{
	struct table *t = ctx;

	if (!strcmp(name, "metric") && row_filter_metric(arg))
		return -EINVAL;
	if (!strcmp(name, "metric"))
		t->metric = arg;
	t->chosen |= strcmp(name, "sets") != 0;
	t->sets |= !strcmp(name, "sets");
	t->percent |= !strcmp(name, "percent");
	return strcmp(name, "cases") ? 0 : strlist_add_words(&t->cases, arg);
}

static int column_load(struct table *t, struct table_column *c)
{
	static const struct row_filter all = { 0 };
	struct compare_set *s = t->set;

	while (s < t->set + t->nr_sets && strcmp(s->name, c->set))
		s++;
	c->data = s;
	if (s < t->set + t->nr_sets)
		return 0;
	t->nr_sets++;
	return compare_set_read(s, c->set, &all);
}

/* one digit behind the point, none where it is 0 */
static void print_number(const char *sign, double x)
{
	char buf[64];
	const int len = snprintf(buf, sizeof(buf), "%s%.1f", sign, x);

	if (len > 2 && !strcmp(buf + len - 2, ".0"))
		buf[len - 2] = '\0';
	fputs(buf, stdout);
}

static void print_difference(const struct table *t, double delta, double a)
{
	if (delta == 0) {
		putchar('0');
		return;
	}
	print_number(delta > 0 ? "+" : "", delta);
	if (t->percent && a > 0)
		printf(" (%.*f %%)", fabs(delta) < .1 * a, 100 * delta / a);
}

static bool is_exact(const struct verdict_row *r)
{
	return r && r->class == CLASS_EXACT && r->verdict != VERDICT_NO_VERDICT;
}

/*
 * What is rare is in a window once, or twice, or not at all. Where the operations were told apart, and that is exact,
 * the row says what they add on average, and what most of them do. Where most of them gave the row its verdict, that is
 * the difference, also where it is nearly exact. Returns false where nothing better is known
 */
static bool print_told_apart(const struct table *t, const struct table_column *c, const struct verdict_row *r,
			     bool open)
{
	const struct verdict_row *steady = table_column_row(c, r->bench, metric_name(M_STEADY)),
				 *mean = table_column_row(c, r->bench, metric_name(M_AMORTISED));
	const bool of_most = verdict_of_most(r);
	const bool exact = is_exact(mean);

	if (strcmp(r->metric, metric_name(M_INSTRUCTIONS)) || !steady)
		return false;
	if (!is_exact(steady) && !(of_most && steady->verdict == r->verdict))
		return false;
	if (!open && !of_most && (!exact || mean->delta == r->delta || mean->delta == steady->delta))
		return false;
	if (exact)
		print_difference(t, mean->delta, r->a);
	if (exact && mean->delta == steady->delta)
		return true;
	fputs(exact ? ", mostly " : "mostly ", stdout);
	print_difference(t, steady->delta, exact ? 0 : r->a);
	return true;
}

/* what stands in the place of a count that is not there; NULL = nothing says why */
static const char *absence_word(const struct table_column *c, const struct verdict_row *r)
{
	switch (r ? verdict_absence(r, c->arm) : ABSENCE_NOT_COUNTED) {
	case ABSENCE_NOT_COUNTED:
		return "-";
	case ABSENCE_SKIPPED:
		return "skipped";
	case ABSENCE_FAILED:
		return "failed";
	default:
		return NULL;
	}
}

static void print_arm(const struct table *t, const struct table_column *c, const struct verdict_row *r)
{
	const bool decided = r->verdict == VERDICT_IDENTICAL || r->verdict == VERDICT_COST ||
			     r->verdict == VERDICT_GAIN;

	if (r->gate == GATE_PLACEBO)
		putchar('~');
	else if (print_told_apart(t, c, r, !decided && r->verdict != VERDICT_NO_IMPACT))
		return;
	else if (decided)
		print_difference(t, r->delta, r->a);
	else
		fputs(r->verdict == VERDICT_NO_IMPACT ? "≈" : "?", stdout);
}

static void print_cell(const struct table *t, const struct table_column *c, const struct verdict_row *r)
{
	const char *word = r && c->baseline && isfinite(r->a) ? NULL : absence_word(c, r);

	fputs(" | ", stdout);
	if (word)
		fputs(word, stdout);
	else if (!c->baseline)
		print_arm(t, c, r);
	else if (isfinite(r->a))
		print_number("", r->a);
	else
		putchar('?');
}

/* whole, sum, rest, parts: the first of the parts of a "sum" or "rest", and the whole that it is beside; an index */
static size_t parts_of(const struct table *t, size_t at)
{
	while (at < t->nr_columns && t->column[at].of != COLUMN_OF_SET)
		at++;
	return at;
}

/* may be past the end downwards: SIZE_MAX, there is none */
static size_t whole_of(const struct table *t, size_t at)
{
	while (at-- && t->column[at].of != COLUMN_OF_SET)
		;
	return at;
}

static int check_parts(const struct table *t)
{
	for (size_t i = 0; i < t->nr_columns; i++) {
		if (t->column[i].of == COLUMN_OF_SET)
			continue;
		if (parts_of(t, i) == t->nr_columns)
			return fail(-EINVAL, "table: %s: no column follows that it would be of", t->column[i].text);
		if (t->column[i].of == COLUMN_OF_REST && whole_of(t, i) == SIZE_MAX)
			return fail(-EINVAL, "table: %s: no column comes before that it would be the rest of",
				    t->column[i].text);
	}
	return 0;
}

/* what the columns from @from to the next "sum" or "rest" add. NaN where one has no count, or none that is decided */
static double what_parts_add(const struct table *t, size_t from, const char *kase)
{
	double sum = 0;

	for (size_t i = from; i < t->nr_columns && t->column[i].of == COLUMN_OF_SET; i++) {
		const struct verdict_row *r = table_column_row(&t->column[i], kase, t->metric);
		const bool open = !r || r->verdict == VERDICT_NO_VERDICT || r->verdict == VERDICT_INCONCLUSIVE;

		sum += t->column[i].baseline ? 0 : open ? NAN : r->delta;	/* a baseline adds nothing */
	}
	return sum;
}

static double what_whole_is(const struct table *t, const struct table_column *whole, const char *kase)
{
	const struct verdict_row *r = table_column_row(whole, kase, t->metric);

	if (whole->baseline)
		return 0;
	return r && r->verdict != VERDICT_NO_VERDICT && r->verdict != VERDICT_INCONCLUSIVE ? r->delta : NAN;
}

static void print_parts(const struct table *t, size_t at, const char *kase)
{
	const double sum = what_parts_add(t, parts_of(t, at), kase);
	const double x = t->column[at].of == COLUMN_OF_SUM ? sum :
		what_whole_is(t, &t->column[whole_of(t, at)], kase) - sum;

	fputs(" | ", stdout);
	if (isnan(x))
		putchar('?');
	else
		print_difference(t, fabs(x) < .05 ? 0 : x, 0);
}

static int print_row(const struct table *t, const char *kase)
{
	bool found = false;

	printf("| `%s`", kase);
	for (size_t i = 0; i < t->nr_columns; i++) {
		const struct table_column *c = &t->column[i];
		const struct verdict_row *r = c->of == COLUMN_OF_SET ? table_column_row(c, kase, t->metric) : NULL;

		found |= r != NULL;
		if (c->of == COLUMN_OF_SET)
			print_cell(t, c, r);
		else
			print_parts(t, i, kase);
	}
	puts(" |");
	return found ? 0 : fail(-EINVAL, "table: no column has a case %s", kase);
}

/* a metric that no column has would be a table of lines */
static int check_metric(const struct table *t)
{
	const struct row_filter asked = { .metric = t->metric };

	for (size_t i = 0; i < t->nr_sets; i++)
		for (size_t k = 0; k < t->set[i].nr_all; k++)
			if (row_filter_match(&asked, &t->set[i].all[k]))
				return 0;
	return t->nr_sets ? row_filter_none(&asked, t->set->name, t->set->all, t->set->nr_all) : 0;
}

/* | would end the cell */
static void print_title(const char *title)
{
	fputs(" | ", stdout);
	for (; *title; title++)
		printf(*title == '|' ? "\\|" : "%c", *title);
}

static int table_print(struct table *t)
{
	int err = check_parts(t);

	for (size_t i = 0; i < t->nr_columns && !err; i++)
		if (t->column[i].of == COLUMN_OF_SET)
			err = column_load(t, &t->column[i]);
	for (size_t i = 0; i < t->nr_columns && !err; i++)
		if (t->column[i].of == COLUMN_OF_SET)
			err = table_column_check(&t->column[i]);
	if (!err)
		err = check_metric(t);
	if (err)
		return err;
	fputs("| operation", stdout);
	for (size_t i = 0; i < t->nr_columns; i++)
		print_title(t->column[i].title);
	fputs(" |\n|---", stdout);
	for (size_t i = 0; i < t->nr_columns; i++)
		fputs("|---", stdout);
	puts("|");
	for (size_t i = 0; i < t->cases.n && !err; i++)
		err = print_row(t, t->cases.at[i]);
	return err;
}

static void table_release(struct table *t)
{
	for (size_t i = 0; i < t->nr_sets; i++)
		compare_set_release(&t->set[i]);
	for (size_t i = 0; i < t->nr_columns; i++) {
		free(t->column[i].text);
		strlist_release(&t->column[i].where);
	}
	strlist_release(&t->cases);
	free(t->column);
	free(t->set);
}

static int table_of(struct table *t, char **arg, size_t n)
{
	int err = 0;

	if (t->sets && t->chosen)
		return fail(-EINVAL, "table: --cases, --metric and --percent are of columns, not with --sets");
	if (t->sets)
		return table_sets(arg, n);
	if (!n || !t->cases.n)
		return fail(-EINVAL, "table: expected --cases and one COLUMN or more");
	t->column = calloc(n, sizeof(*t->column));
	t->set = calloc(n, sizeof(*t->set));
	if (!t->column || !t->set)
		return fail(-ENOMEM, "table");
	for (t->nr_columns = 0; t->nr_columns < n && !err; t->nr_columns++)
		err = table_column_parse(&t->column[t->nr_columns], arg[t->nr_columns]);
	return err ? err : table_print(t);
}

static int table_main(const struct verb *v, int argc, char **argv)
{
	struct table t = { .metric = metric_name(M_INSTRUCTIONS) };
	int first, err = verb_args(v, argc, argv, table_set_arg, &t, &first);

	if (!err)
		err = table_of(&t, argv + first, argc - first);
	else if (err > 0)
		return EXIT_DONE;
	table_release(&t);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

static const struct opt opts[] = {
	{ "cases", 0, "CASE", "operations, a row each: names between blanks" OPT_AGAIN },
	{ "metric", 0, "NAME", "what is counted (default: instructions)" },
	{ "percent", 0, NULL, "also how much a difference is of the baseline" },
	{ "sets", 0, NULL, "each argument is a folder of published tables: print what it was made of" },
	{ 0 },
};

const struct verb verb_table = {
	.name = "table", .order = 85, .args = "COLUMN...|SET...",
	.help = "print chosen operations of chosen arms as a Markdown table",
	.more = "A COLUMN is SET:FEATURE/ARM, with @WHERE and =TITLE as wanted. SET is a plan that was analyzed, or a\n"
		"folder with its verdicts.csv; WHERE names architecture, kernel and compiler, with commas, as far as\n"
		"the set has more than one. A baseline's column has the instructions (--metric) of an operation, as\n"
		"the first of its comparisons that counted them has them. Another arm's column has what it adds: 0\n"
		"where the verdict is identical, the difference where it is cost or gain, an approximately-equal sign\n"
		"where it is no-impact, ~ where another order of the same code differs as much, and ? where it was\n"
		"counted and nothing can be told. Without a count: skipped where the operation cannot run in an arm,\n"
		"failed where it said so, - where it was not counted, there or in what it is held against. Where the\n"
		"plan told operations apart (each) and the windows are open, or hold part of a period of what is\n"
		"rare, the cell has what they add on average, and what most of them add. sum=TITLE in the place of a\n"
		"COLUMN is what the columns behind it add up to, as far as the next sum or rest, rest=TITLE what the\n"
		"column before it has beyond that: whole, sum, rest, parts. ? where one of them has no count that is\n"
		"decided.",
	.opts = opts,
	.main = table_main,
};
