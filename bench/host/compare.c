// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "../../analysis/across.h"
#include "../../analysis/report/json.h"
#include "../../analysis/window.h"
#include "fail.h"
#include "fs.h"
#include "listing.h"
#include "pairs.h"
#include "verb.h"
#include "verdict_rows.h"

enum { CONDITIONS = 3 };	/* where a pair ran: architecture, kernel, compiler */

struct set {			/* a plan's verdicts */
	const char *name;	/* as the user says it */
	struct csv_table verdicts, facts;
	struct verdict_row *all;
	const struct verdict_row **row;	/* [n] those that are asked for, as they are ordered in the file */
	size_t n;
};

struct args {
	struct pairs_filter filter;
	bool json;
};

struct compare {
	struct set set[2];	/* first, second */
	bool held[CONDITIONS];	/* does a pair have to agree in it? the sets have a value of it in common */
	struct args args;
	size_t pairs, alone[2];	/* printed; without a partner */
	struct js *all;		/* with --json */
};

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "feature"))
		a->filter.feature = arg;
	if (!strcmp(name, "arm"))
		a->filter.arm = arg;
	if (!strcmp(name, "case"))
		a->filter.kase = arg;
	a->json |= !strcmp(name, "json");
	if (strcmp(name, "metric"))
		return 0;
	a->filter.metric = arg;
	return window_metric_find(arg) >= 0 ? 0 : fail(-EINVAL, "no metric \"%s\": see hardbench diff --help", arg);
}

static const struct opt opts[] = {
	{ "feature", 0, "FEATURE", "only this feature" },
	{ "arm", 0, "ARM", "only this arm against its baseline" },
	{ "case", 0, "GLOB", "only cases whose name matches" },
	{ "metric", 0, "NAME", "instead of instructions" },
	{ "json", 0, NULL, "print the rows as JSON" },
	{ 0 },
};

static const char *condition(const struct verdict_row *r, int i)
{
	return i == 0 ? r->arch : i == 1 ? r->kernel : r->toolchain;
}

static void set_release(struct set *s)
{
	csv_table_release(&s->verdicts);
	csv_table_release(&s->facts);
	free(s->all);
	free(s->row);
}

/* the folder of a set, to be freed; NULL after printing */
static char *set_dir(const char *name)
{
	AUTO_FREE char *here = fs_path("%s/verdicts.csv", name),
		       *plan = fs_path("%s/analyze/%s/verdicts.csv", fs_results_dir(), name);

	if (fs_exists(here))
		return fs_path("%s", name);
	if (fs_exists(plan))
		return fs_path("%s/analyze/%s", fs_results_dir(), name);
	fail(-EINVAL, "%s: neither a folder with a verdicts.csv nor a plan that was analyzed: there is no %s", name, plan);
	return NULL;
}

static int set_read(struct set *s, const char *name, const struct pairs_filter *filter)
{
	AUTO_FREE char *dir = set_dir(name), *verdicts = NULL, *facts = NULL;
	size_t n;
	int err;

	s->name = name;
	if (!dir)
		return -EINVAL;
	verdicts = fs_path("%s/verdicts.csv", dir);
	facts = fs_path("%s/facts.csv", dir);
	err = csv_read(&s->verdicts, verdicts);
	if (!err && fs_exists(facts))
		err = csv_read(&s->facts, facts);
	if (!err)
		err = verdict_rows_of(&s->verdicts, &s->all, &n);
	if (err)
		return err;
	s->row = calloc(n + 1, sizeof(*s->row));
	if (!s->row)
		return fail(-ENOMEM, "%s", verdicts);
	for (size_t i = 0; i < n; i++)
		if (pairs_match(filter, &s->all[i]))
			s->row[s->n++] = &s->all[i];
	return 0;
}

static const char *set_base(const struct set *s)
{
	for (size_t i = 0; i + 1 < s->facts.rows; i++)
		if (!strcmp(csv_get(&s->facts, i, "key"), "base"))
			return csv_get(&s->facts, i, "value");
	return "not recorded";
}

/* how many rows from @i on are of one pair */
static size_t pair_length(const struct set *s, size_t i)
{
	size_t next = i;

	while (next < s->n && model_same_pair(s->row[i], s->row[next]))
		next++;
	return next - i;
}

static bool in_common(const struct compare *c, int cond)
{
	for (size_t i = 0; i < c->set[0].n; i++)
		for (size_t j = 0; j < c->set[1].n; j++)
			if (!strcmp(condition(c->set[0].row[i], cond), condition(c->set[1].row[j], cond)))
				return true;
	return false;
}

static bool partners(const struct compare *c, const struct verdict_row *x, const struct verdict_row *y)
{
	for (int i = 0; i < CONDITIONS; i++)
		if (c->held[i] && strcmp(condition(x, i), condition(y, i)))
			return false;
	return !strcmp(x->feature, y->feature) && !strcmp(x->arm, y->arm) && !strcmp(x->baseline, y->baseline);
}

static void print_head(const struct compare *c, const struct verdict_row *const *first)
{
	static const char *const word[] = { "first", "second" };

	printf("%s: %s against %s, %s\n%s; %s\n", first[0]->feature, first[0]->arm, first[0]->baseline,
	       first[0]->metric, model_tier, model_no_time);
	for (int i = 0; i < 2; i++)
		printf("%-7s %s: base %s, %s, kernel %s, %s\n", word[i], c->set[i].name, set_base(&c->set[i]),
		       first[i]->arch, first[i]->kernel, first[i]->toolchain);
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
		printf("%zu cost in both, %zu of them the same; second over first %.2f (median), %.2f to %.2f (quantiles .1, .9)\n",
		       a->costs, a->costs_equal, a->median, a->least, a->most);
	putchar('\n');
}

static const char *cost(const struct verdict_row *r, char *buf, size_t n)
{
	return isfinite(r->delta) ? model_signed(r->delta, buf, n) : "-";
}

static const char *amount(const struct verdict_row *r, char *buf, size_t n)
{
	return isfinite(r->a) ? model_number(r->a, buf, n) : "-";
}

static int print_cases(const struct verdict_row *r, const struct across *a)
{
	const char *const columns[] = { "operation", "first", r->arm, "says", "second", r->arm, "says", NULL };
	struct listing t;
	int err = 0;

	listing_init(&t, columns);
	for (size_t i = 0; !err && i < a->n; i++) {
		const struct verdict_row *x = a->at[i].first, *y = a->at[i].second;
		char num[4][48];
		const char *const cell[] = {
			x->bench, amount(x, num[0], sizeof(num[0])), cost(x, num[1], sizeof(num[1])),
			verdict_name(x->verdict), amount(y, num[2], sizeof(num[2])),
			cost(y, num[3], sizeof(num[3])), verdict_name(y->verdict),
		};

		err = listing_row(&t, cell);
	}
	err = err ? fail(err, "compare") : listing_print(&t, false);
	listing_release(&t);
	putchar('\n');
	return err;
}

static struct js *side(const struct set *s, const struct verdict_row *r)
{
	struct js *o = js_object();

	js_set_text(o, "set", s->name);
	js_set_text(o, "base", set_base(s));
	js_set_text(o, "arch", r->arch);
	js_set_text(o, "kernel", r->kernel);
	js_set_text(o, "toolchain", r->toolchain);
	js_set_number(o, "a", r->a);
	js_set_number(o, "b", r->b);
	js_set_number(o, "delta", r->delta);
	js_set_text(o, "class", verdict_class_name(r->class));
	js_set_text(o, "verdict", verdict_name(r->verdict));
	return o;
}

static void add_json(struct compare *c, const struct across *a)
{
	for (size_t i = 0; i < a->n; i++) {
		const struct verdict_row *x = a->at[i].first;
		struct js *o = js_object();

		js_set_text(o, "feature", x->feature);
		js_set_text(o, "arm", x->arm);
		js_set_text(o, "baseline", x->baseline);
		js_set_text(o, "case", x->bench);
		js_set_text(o, "metric", x->metric);
		js_set_text(o, "unit", x->unit);
		js_set_take(o, "first", side(&c->set[0], x));
		js_set_take(o, "second", side(&c->set[1], a->at[i].second));
		js_add_take(c->all, o);
	}
}

/* @i, @j: where a pair begins in either set */
static int compare_pair(struct compare *c, size_t i, size_t j)
{
	const struct verdict_row *const first[] = { c->set[0].row[i], c->set[1].row[j] };
	struct across a;
	int err = across_make(&c->set[0].row[i], pair_length(&c->set[0], i), &c->set[1].row[j],
			      pair_length(&c->set[1], j), &a);

	if (err)
		return fail(err, "%s %s: %s", first[0]->feature, first[0]->arm,
			    err == -EINVAL ? "a case occurs twice in a table of verdicts" : "compare");
	c->pairs++;
	if (c->args.json) {
		add_json(c, &a);
	} else {
		print_head(c, first);
		print_said(&a);
		err = print_cases(first[0], &a);
	}
	across_release(&a);
	return err;
}

/* the pairs of set @of that have no partner in the other */
static size_t count_alone(const struct compare *c, int of)
{
	const struct set *s = &c->set[of], *o = &c->set[!of];
	size_t n = 0, j;

	for (size_t i = 0; i < s->n; i += pair_length(s, i)) {
		for (j = 0; j < o->n && !partners(c, s->row[i], o->row[j]);)
			j++;
		n += j == o->n;
	}
	return n;
}

static int compare_sets(struct compare *c)
{
	struct set *x = &c->set[0], *y = &c->set[1];
	int err = 0;

	for (int i = 0; i < CONDITIONS; i++)
		c->held[i] = in_common(c, i);
	if (c->args.json)
		c->all = js_array();
	for (size_t i = 0; !err && i < x->n; i += pair_length(x, i))
		for (size_t j = 0; !err && j < y->n; j += pair_length(y, j))
			if (partners(c, x->row[i], y->row[j]))
				err = compare_pair(c, i, j);
	if (!err && !c->pairs)
		return fail(-EINVAL, "%s and %s have no arm in common%s", x->name, y->name,
			    c->args.filter.feature || c->args.filter.arm || c->args.filter.kase ? " that is asked for" : "");
	if (!err && c->args.json)
		return js_write(c->all, stdout) ? fail(-EIO, "print") : 0;
	if (!err)
		printf("arms in both: %zu; in the first alone: %zu, in the second: %zu\n", c->pairs, count_alone(c, 0),
		       count_alone(c, 1));
	return err;
}

static int compare_main(int argc, char **argv)
{
	struct compare c = { .args.filter.metric = "instructions" };
	int first, err = verb_args(&verb_compare, argc, argv, set_arg, &c.args, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (first + 2 != argc) {
		fail(-EINVAL, "compare needs two sets of verdicts, see hardbench compare --help");
		return EXIT_CANNOT;
	}
	for (int i = 0; !err && i < 2; i++)
		err = set_read(&c.set[i], argv[first + i], &c.args.filter);
	if (!err)
		err = compare_sets(&c);
	for (int i = 0; i < 2; i++)
		set_release(&c.set[i]);
	js_free(c.all);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_compare = {
	.name = "compare",
	.args = "SET SET",
	.help = "Lay the verdicts of two sets beside each other: another base, kernel, compiler or architecture",
	.more = "A set is a plan that was analyzed, or a folder with its verdicts.csv. Arms are compared that have\n"
		"one feature, one name and one baseline, and agree in architecture, kernel and compiler as far as\n"
		"the sets have one in common. Nothing is tested: each verdict is the one of its own set.",
	.opts = opts,
	.main = compare_main,
};
