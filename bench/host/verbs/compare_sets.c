// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/compare_sets.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "bench/record/metric.h"
#include "verbs/row_filter.h"
#include "verbs/verb.h"
#include "report/verdict_rows.h"
#include "results/results.h"

/* where a pair ran, as far as verdicts.csv says it */
#define CONDITIONS (KEY_PLACE & ~KEY_BIT(KEY_BASE))

enum { NAMED_ARMS = 6 }; /* of a set in a message */

struct args {
	struct row_filter filter;
	const char *svg;	/* NULL = no figure */
	bool json;
};

struct compare {
	struct compare_set set[2];	/* first, second */
	unsigned int held;	/* of CONDITIONS those that a pair has to agree in: the sets have a value in common */
	struct args args;
	size_t both;		/* arms that both have */
	struct js *all;		/* with --json */
};

static int compare_set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	if (!strcmp(name, "svg")) {
		a->svg = arg;
		return 0;
	}
	if (!strcmp(name, "json")) {
		a->json = true;
		return 0;
	}
	return row_filter_set(&a->filter, name, arg);
}

static const struct opt opts[] = {
	{ "feature", 0, "FEATURE", "only this feature" },
	{ "arm", 0, "ARM", "only this arm against its baseline" },
	{ "case", 0, "GLOB", "only cases whose name matches" },
	{ "metric", 0, "NAME", "instead of what each set is judged by: instructions, or ns" },
	{ "json", 0, NULL, "print the rows as JSON" },
	{ "svg", 0, "FILE.svg", "also draw it, with the gnuplot script; one file per arm" },
	{ 0 },
};

void compare_set_release(struct compare_set *s)
{
	csv_table_release(&s->verdicts);
	csv_table_release(&s->facts);
	csv_table_release(&s->look);
	free(s->all);
	free(s->row);
}

/* the folder of a set, to be freed; NULL after printing */
static char *set_dir(const char *name)
{
	static const char *const ends[] = { "", "-x86_64", "-arm64", "-all" };
	AUTO_FREE char *here = fs_path("%s/verdicts.csv", name),
		       *plan = results_analyze(name, "verdicts.csv");

	if (csv_exists(here))
		return fs_path("%s", name);
	for (size_t i = 0; i < ARRAY_SIZE(ends); i++) {
		AUTO_FREE char *key = fs_path("%s%s", name, ends[i]);
		AUTO_FREE char *verdicts = results_analyze(key, "verdicts.csv");

		if (fs_exists(verdicts))
			return results_analyze(key, NULL);
	}
	fail(-EINVAL, "%s: neither a folder with a verdicts.csv nor an analyzed plan: no %s", name,
	     plan);
	return NULL;
}

int compare_set_read(struct compare_set *s, const char *name, const struct row_filter *filter)
{
	AUTO_FREE char *dir = set_dir(name), *verdicts = NULL, *facts = NULL, *look = NULL;
	int err;

	s->name = name;
	if (!dir)
		return -EINVAL;
	verdicts = fs_path("%s/verdicts.csv", dir);
	facts = fs_path("%s/facts.csv", dir);
	look = fs_path("%s/look.csv", dir);
	err = csv_read(&s->verdicts, verdicts);
	if (!err && csv_exists(facts))
		err = csv_read(&s->facts, facts);
	if (!err && csv_exists(look))
		err = csv_read(&s->look, look);
	if (!err)
		err = verdict_rows_of(&s->verdicts, &s->all, &s->nr_all);
	if (err)
		return err;
	s->row = calloc(s->nr_all + 1, sizeof(*s->row));
	if (!s->row)
		return fail(-ENOMEM, "%s", verdicts);
	for (size_t i = 0; i < s->nr_all; i++)
		if (row_filter_match(filter, &s->all[i]))
			s->row[s->n++] = &s->all[i];
	return 0;
}

/* how many rows from @i on are of one pair */
static size_t pair_length(const struct compare_set *s, size_t i)
{
	size_t next = i;

	while (next < s->n && arm_key_equal(&s->row[i]->key, &s->row[next]->key))
		next++;
	return next - i;
}

static bool in_common(const struct compare *c, enum arm_key_field cond)
{
	const struct compare_set *x = &c->set[0], *y = &c->set[1];

	for (size_t i = 0; i < x->n; i += pair_length(x, i))
		for (size_t j = 0; j < y->n; j += pair_length(y, j))
			if (!arm_key_cmp_field(&x->row[i]->key, &y->row[j]->key, cond))
				return true;
	return false;
}

static bool partners(const struct compare *c, const struct verdict_row *x, const struct verdict_row *y)
{
	const unsigned int differs = arm_key_differs(&x->key, &y->key);

	return !(differs & (KEY_BIT(KEY_FEATURE) | KEY_BIT(KEY_ARM) | c->held)) && !strcmp(x->baseline, y->baseline);
}

/* how many arms both have */
static size_t count_both(const struct compare *c)
{
	const struct compare_set *x = &c->set[0], *y = &c->set[1];
	size_t n = 0;

	for (size_t i = 0; i < x->n; i += pair_length(x, i))
		for (size_t j = 0; j < y->n; j += pair_length(y, j))
			n += partners(c, x->row[i], y->row[j]);
	return n;
}

/* @i, @j: where a pair begins in either set */
static int compare_at(struct compare *c, size_t i, size_t j)
{
	struct compare_set *x = &c->set[0], *y = &c->set[1];
	struct compare_pair p = { .set = { x, y }, .row = { x->row[i], y->row[j] } };
	int err = across_make(&x->row[i], pair_length(x, i), &y->row[j], pair_length(y, j), &p.across);
	bool tiers;

	if (err)
		return fail(err, "%s %s: %s", p.row[0]->key.feature, p.row[0]->key.arm,
			    err == -EINVAL ? "a case occurs twice in a table of verdicts" : "compare");
	tiers = compare_is_time(x->row[i]->metric) != compare_is_time(y->row[j]->metric);
	if (c->args.svg)
		err = tiers ? fail(-EINVAL, "compare: --svg draws one metric: these sets have %s and %s",
				   x->row[i]->metric, y->row[j]->metric) :
			      compare_svg(&p, c->args.svg, c->both == 1);
	if (!err && c->args.json)
		(tiers ? compare_tiers_json : compare_json)(&p, c->all);
	else if (!err)
		err = (tiers ? compare_tiers_text : compare_text)(&p);
	across_release(&p.across);
	return err;
}

/* the pairs of set @of that have no partner in the other */
static size_t count_alone(const struct compare *c, int of)
{
	const struct compare_set *s = &c->set[of], *o = &c->set[!of];
	size_t n = 0, j;

	for (size_t i = 0; i < s->n; i += pair_length(s, i)) {
		for (j = 0; j < o->n && !partners(c, s->row[i], o->row[j]);)
			j++;
		n += j == o->n;
	}
	return n;
}

/* "stackprotector strong over off, ..." of a set, as many as make sense in a line; to be freed, NULL without memory */
static char *arms_of(const struct compare_set *s)
{
	struct strlist arms = { 0 }, shown;
	AUTO_FREE char *all = NULL;
	size_t more;
	int err = 0;

	for (size_t i = 0; !err && i < s->n; i += pair_length(s, i)) {
		const struct arm_key *k = &s->row[i]->key;
		AUTO_FREE char *arm = fs_path("%s %s over %s", k->feature, k->arm, s->row[i]->baseline);

		if (!arm || !strlist_has(&arms, arm))
			err = arm ? strlist_add(&arms, arm) : -ENOMEM;
	}
	more = arms.n > NAMED_ARMS ? arms.n - NAMED_ARMS : 0;
	shown = (struct strlist){ arms.at, arms.n - more };
	all = err ? NULL : strlist_join(&shown, ", ");
	strlist_release(&arms);
	return all ? more ? fs_path("%s and %zu more", all, more) : fs_path("%s", all) : NULL;
}

static int none_in_common(const struct compare *c)
{
	const struct row_filter *asked = &c->args.filter;
	AUTO_FREE char *first = arms_of(&c->set[0]), *second = arms_of(&c->set[1]);

	return fail(-EINVAL, "%s and %s have no arm in common%s: the first has %s, the second %s", c->set[0].name,
		    c->set[1].name, asked->feature || asked->arm || asked->kase ? " that these options select" : "",
		    first ? first : "others", second ? second : "others");
}

static int compare_sets(struct compare *c)
{
	struct compare_set *x = &c->set[0], *y = &c->set[1];
	int err = 0;

	for (int f = 0; f < KEY_FIELDS; f++)
		if (CONDITIONS & KEY_BIT(f) && in_common(c, (enum arm_key_field)f))
			c->held |= KEY_BIT(f);
	c->both = count_both(c);
	if (!c->both)
		return none_in_common(c);
	if (c->args.json)
		c->all = js_array();
	for (size_t i = 0; !err && i < x->n; i += pair_length(x, i))
		for (size_t j = 0; !err && j < y->n; j += pair_length(y, j))
			if (partners(c, x->row[i], y->row[j]))
				err = compare_at(c, i, j);
	if (!err && c->args.json)
		return js_write(c->all, stdout) ? fail(-EIO, "print") : 0;
	if (!err)
		printf("arms in both: %zu; in the first alone: %zu, in the second: %zu\n", c->both, count_alone(c, 0),
		       count_alone(c, 1));
	return err;
}

/* one that is counted and one that is timed have no metric in common, and need none: to name another is no way out */
static int says_nothing(const struct compare_set *s, const struct row_filter *asked)
{
	AUTO_FREE char *there = row_filter_metrics(asked, s->all, s->nr_all);

	if (!asked->metric || !there || !*there)
		return row_filter_none(asked, s->name, s->all, s->nr_all);
	return fail(-EINVAL, "%s has no rows of %s, only of %s: leave --metric out, and each set goes by what it is "
		    "judged by", s->name, asked->metric, there);
}

/* by the metric that is asked for, or else by the one that the set is judged by */
static int read_endpoint(struct compare_set *s, const char *name, const struct row_filter *asked)
{
	static const enum metric_id endpoint[] = { M_INSTRUCTIONS, M_NS };
	struct row_filter filter = *asked;
	int err = 0;

	for (size_t i = 0; i < (asked->metric ? 1 : ARRAY_SIZE(endpoint)) && !err && !s->n; i++) {
		if (!asked->metric)
			filter.metric = metric_name(endpoint[i]);
		compare_set_release(s);
		*s = (struct compare_set){ 0 };
		err = compare_set_read(s, name, &filter);
	}
	return err || s->n ? err : says_nothing(s, asked);
}

static int compare_main(const struct verb *v, int argc, char **argv)
{
	struct compare c = { 0 };
	int first, err = verb_args(v, argc, argv, compare_set_arg, &c.args, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (first + 2 != argc) {
		fail(-EINVAL, "compare needs two sets of verdicts, see hardbench compare --help");
		return EXIT_CANNOT;
	}
	for (int i = 0; !err && i < 2; i++)
		err = read_endpoint(&c.set[i], argv[first + i], &c.args.filter);
	if (!err)
		err = compare_sets(&c);
	for (int i = 0; i < 2; i++)
		compare_set_release(&c.set[i]);
	js_free(c.all);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_compare = {
	.name = "compare", .order = 80,
	.args = "SET SET",
	.help = "compare the verdicts of two sets: another base, kernel, compiler or architecture",
	.more = "A set is a plan that was analyzed, or a folder with its verdicts.csv. Arms are compared that have\n"
		"one feature, one name and one baseline, and agree in architecture, kernel and compiler as far as\n"
		"the sets have one in common. Nothing is tested: each verdict is the one of its own set.\n\n"
		"For each arm it prints how often both sets say cost, gain, none or leave it open, how much longer\n"
		"the operations are without the arm, how the differences compare where both find a cost, and all\n"
		"operations. --svg draws it, a point for each operation.\n\n"
		"Where one set counts and the other has times, it lays both side by side and says what they mean\n"
		"together: a cost, absorbed (more instructions, and shown to be no measurable time), layout (the same\n"
		"instructions in another time), opposed, or which of them is open. They are never averaged.",
	.opts = opts,
	.main = compare_main,
};
