// SPDX-License-Identifier: GPL-2.0-only
/* reasons.csv: each (arm, case) whose instructions vary with the seed, and which functions vary */
#include "analyze/analyze.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/attribute.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/number.h"
#include "matrix/arm_keys.h"

enum { NAMED_SYMBOLS = 6, REASONS = 16 };

struct varying {
	const struct store_symbol *key;
	int64_t range;
};
struct group {
	const char *reason;
	int64_t range;
};

struct spread { /* of one (arm, case) */
	struct varying *at;
	size_t nr;
	struct group group[REASONS];
	size_t nr_group;
	int64_t total;
};

static int64_t group_range(struct attribute *t)
{
	int64_t lo = attribute_count(t, 0, M_INSTRUCTIONS), hi = lo;

	for (unsigned int c = 1; c < t->columns; c++) {
		const int64_t x = attribute_count(t, c, M_INSTRUCTIONS);

		lo = x < lo ? x : lo;
		hi = x > hi ? x : hi;
	}
	return hi - lo;
}

static void add_group(struct spread *s, const char *reason, int64_t range)
{
	size_t i = 0;

	while (i < s->nr_group && s->group[i].reason != reason &&
	       strcmp(s->group[i].reason, reason))
		i++;
	if (i == REASONS)
		return;
	if (i == s->nr_group)
		s->group[s->nr_group++] = (struct group){ reason, 0 };
	s->group[i].range += range;
}

static int cmp_varying(const void *px, const void *py)
{
	const struct varying *x = px, *y = py;

	if (x->range != y->range)
		return x->range > y->range ? -1 : 1;
	return strcmp(x->key->symbol, y->key->symbol);
}

static int measure(struct spread *s, struct attribute *t)
{
	while (attribute_next(t)) {
		const int64_t range = group_range(t);
		const char *reason = attribute_reason(t->key->symbol);

		if (!range)
			continue;
		if (GROW(s->at, s->nr))
			return -ENOMEM;
		s->at[s->nr++] = (struct varying){ t->key, range };
		s->total += range;
		if (reason)
			add_group(s, reason, range);
	}
	qsort(s->at, s->nr, sizeof(*s->at), cmp_varying);
	return 0;
}

static const struct group *largest(const struct spread *s)
{
	const struct group *g = NULL;

	for (size_t i = 0; i < s->nr_group; i++)
		if (!g || s->group[i].range > g->range)
			g = &s->group[i];
	return g;
}

static void put_symbols(struct csv *f, const struct spread *s, uint64_t n)
{
	char text[1024] = "", one[200], number[40];

	for (size_t i = 0; i < s->nr && i < NAMED_SYMBOLS; i++) {
		number_format((double)s->at[i].range / (double)n, number, sizeof(number));
		snprintf(one, sizeof(one), "%s%.120s %s", i ? "; " : "", s->at[i].key->symbol,
			 number);
		strncat(text, one, sizeof(text) - strlen(text) - 1);
	}
	if (s->nr > NAMED_SYMBOLS) {
		snprintf(one, sizeof(one), "; and %zu more", s->nr - NAMED_SYMBOLS);
		strncat(text, one, sizeof(text) - strlen(text) - 1);
	}
	csv_text(f, text);
}

struct column {
	const struct analyze_boot *boot;
	const struct window_cost *cost;
};

static void put_spread(struct csv *f, const struct analyze *an, const struct analyze_case *k,
		       const struct column *col, size_t nr, const struct spread *s)
{
	const struct boot *b = col[0].boot->boot;
	double lo = window_per_op(col[0].cost, M_INSTRUCTIONS), hi = lo;
	const struct group *g = largest(s);

	for (size_t i = 1; i < nr; i++) {
		const double x = window_per_op(col[i].cost, M_INSTRUCTIONS);

		lo = x < lo ? x : lo;
		hi = x > hi ? x : hi;
	}
	analyze_put_boot(f, an, b);
	csv_text(f, k->shown);
	csv_int(f, (long long)nr);
	csv_number(f, lo);
	csv_number(f, hi);
	csv_number(f, hi - lo);
	csv_text(f, g ? g->reason : "");
	csv_number(f, s->total && g ? (double)g->range / (double)s->total : 0);
	put_symbols(f, s, col[0].cost->n);
	csv_end(f);
}

static int explain(struct analyze *an, struct csv *f, const struct analyze_case *k,
		   const struct column *col, size_t nr)
{
	struct store_symbol **y = calloc(2 * nr, sizeof(*y));
	size_t *len = calloc(2 * nr, sizeof(*len));
	struct spread s = { 0 };
	struct attribute t = { 0 };
	int err = !y || !len || attribute_init(&t, (unsigned int)nr) ? -ENOMEM : 0;

	for (size_t i = 0; !err && i < 2 * nr; i++) {
		const struct window_cost *c = col[i / 2].cost;

		err = store_symbols(an->store, col[i / 2].boot->boot->id,
				    i % 2 ? c->id_2n : c->id_n, &y[i], &len[i]);
		if (!err)
			err = attribute_add(&t, (unsigned int)(i / 2), i % 2 ? 1 : -1, y[i],
					    len[i]);
	}
	if (!err)
		err = measure(&s, &t);
	if (!err)
		put_spread(f, an, k, col, nr, &s);
	for (size_t i = 0; y && len && i < 2 * nr; i++)
		store_symbols_free(y[i], len[i]);
	free(y);
	free(len);
	free(s.at);
	attribute_release(&t);
	return err == -ENOMEM ? fail(err, "reasons of %s", k->shown) : err;
}

/* the boots of the arm that boot @first opens, one per seed (boot 0 shares its seed with boot 1) */
static int one_arm(struct analyze *an, struct csv *f, size_t first)
{
	AUTO_FREE struct column *col = calloc(an->set.nr_boots + 1, sizeof(*col));
	int err = col ? 0 : fail(-ENOMEM, "reasons");

	for (size_t j = 0; !err && j < an->nr_kase; j++) {
		size_t nr = 0;
		int varies = 0;

		for (size_t i = 0; i < an->set.nr_boots; i++) {
			const struct window_cost *c = analyze_cost(&an->boot[i], &an->kase[j]);

			if (!c || !c->n || !an->set.boots[i].index ||
			    !boot_same_arm(&an->set.boots[i], &an->set.boots[first]))
				continue;
			col[nr++] = (struct column){ &an->boot[i], c };
			varies |= c->diff[M_INSTRUCTIONS] != col[0].cost->diff[M_INSTRUCTIONS];
		}
		if (varies)
			err = explain(an, f, &an->kase[j], col, nr);
	}
	return err;
}

int analyze_reasons(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/reasons.csv", dir);
	struct csv f;
	int err = csv_open(
		&f, "plan,feature,arm,arch,kernel,toolchain,case,seeds,lo,hi,range,reason,share,"
		    "symbols");

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		if (!an->set.boots[i].index)
			err = one_arm(an, &f, i);
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return err;
}
