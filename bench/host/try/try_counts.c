// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_counts.h"

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/number.h"

enum { FIRST_BATCH = 1000, BATCHES_MAX = 64, NAMED = 5 };

struct row { const char *kase, *domain, *status; unsigned long long batch, n, instructions; };

static bool read_row(char *line, struct row *r)
{
	const char *field[8];

	for (size_t i = 0; i < ARRAY_SIZE(field); i++) {
		field[i] = line ? strsep(&line, "\t") : "";
		if (!*field[i])
			return false;
	}
	r->kase = field[0];
	r->domain = field[1];
	r->status = field[6];
	return *r->kase != '#' && !strcmp(r->status, "ok") && !number_u64(field[2], &r->batch) &&
	       !number_u64(field[3], &r->n) && !number_u64(field[7], &r->instructions) && r->batch < FIRST_BATCH;
}

static int by_value(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static int add(struct try_counts *c, const struct row *r, double *v, size_t n)
{
	if (!n)
		return 0;
	if (GROW(c->at, c->n))
		return -ENOMEM;
	qsort(v, n, sizeof(*v), by_value);
	c->at[c->n++] = (struct try_count){ r->domain, r->kase, v[(n - 1) / 2] };
	return 0;
}

static bool same_case(const struct row *a, const struct row *b)
{
	return a->kase && !strcmp(a->kase, b->kase) && !strcmp(a->domain, b->domain);
}

int try_counts_parse(struct try_counts *c, char *text)
{
	struct row r, last = { 0 };	/* windows of n and of 2 n operations follow each other */
	double v[BATCHES_MAX];
	size_t n = 0;
	char *line;
	int err = 0;

	*c = (struct try_counts){ .text = text };
	while (!err && (line = strsep(&text, "\n"))) {
		if (!read_row(line, &r))
			continue;
		if (!same_case(&last, &r)) {
			err = add(c, &last, v, n);
			n = 0;
		} else if (r.batch == last.batch && r.n > last.n && n < BATCHES_MAX) {
			v[n++] = ((double)r.instructions - (double)last.instructions) / (double)(r.n - last.n);
		}
		last = r;
	}
	return err ? err : add(c, &last, v, n);
}

int try_counts_read(struct try_counts *c, const char *boot_dir)
{
	AUTO_FREE char *path = fs_path("%s/samples.tsv", boot_dir);
	char *text = NULL;
	int err = fs_read(path, &text, NULL);

	*c = (struct try_counts){ 0 };
	if (!err)
		err = try_counts_parse(c, text);
	return err ? fail(err, "%s", path) : 0;
}

void try_counts_release(struct try_counts *c)
{
	free(c->at);
	free(c->text);
	*c = (struct try_counts){ 0 };
}

/* @was, @is: NULL = that boot has not measured it, which is more than any number */
struct change { const struct try_count *was, *is; double delta, share; };

static int by_share(const void *a, const void *b)
{
	const double x = fabs(((const struct change *)a)->share), y = fabs(((const struct change *)b)->share);

	return (x < y) - (x > y);
}

/* the unit goes with the first number */
static char *change_words(const struct change *c, bool *said)
{
	const char *unit = *said ? "" : " instructions";
	char num[48], pct[32];

	if (!c->is)
		return fs_path("%s is not measured any more", c->was->kase);
	if (!c->was)
		return fs_path("%s is measured, and was not", c->is->kase);
	*said = true;
	return fs_path("%s %s%s (%s)", c->is->kase, words_signed(c->delta, num, sizeof(num)), unit,
		       words_percent(c->share, pct, sizeof(pct)));
}

static char *in_words(const struct change *c, size_t n)
{
	char *all = fs_path("%s", n ? "" : "no operation differs");
	bool said = false;

	for (size_t i = 0; i < n && i < NAMED; i++) {
		AUTO_FREE char *one = change_words(&c[i], &said);
		char *more = fs_path("%s%s%s", all, i ? ", " : "", one);

		free(all);
		all = more;
	}
	if (n > NAMED) {
		char *more = fs_path("%s and %zu more", all, n - NAMED);

		free(all);
		all = more;
	}
	return all;
}

static const struct try_count *find(const struct try_counts *c, const struct try_count *want, size_t hint)
{
	for (size_t k = 0; k < c->n; k++) {
		const struct try_count *t = &c->at[(hint + k) % c->n];

		if (!strcmp(t->kase, want->kase) && !strcmp(t->domain, want->domain))
			return t;
	}
	return NULL;
}

bool try_counts_has(const struct try_counts *c, const struct try_count *x)
{
	return find(c, x, 0) != NULL;
}

/* @c  out  of as many as both have together */
static size_t changes(const struct try_counts *a, const struct try_counts *b, double above, struct change *c)
{
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++) {
		const struct try_count *was = &a->at[i], *is = find(b, was, i);

		if (!is)
			c[n++] = (struct change){ was, NULL, NAN, INFINITY };
		else if (fabs(is->per_op - was->per_op) > above)
			c[n++] = (struct change){ was, is, is->per_op - was->per_op, is->per_op / was->per_op - 1 };
	}
	for (size_t i = 0; i < b->n; i++)
		if (!find(a, &b->at[i], i))
			c[n++] = (struct change){ NULL, &b->at[i], NAN, INFINITY };
	return n;
}

int try_counts_differ(const struct try_counts *a, const struct try_counts *b, const struct try_counts *but,
		      double above, char **words)
{
	AUTO_FREE struct change *c = calloc(a->n + b->n + 1, sizeof(*c));
	size_t all, n = 0;

	if (!c)
		return fail(-ENOMEM, "bisect");
	all = changes(a, b, above, c);
	for (size_t i = 0; i < all; i++)
		if (!but || !find(but, c[i].was ? c[i].was : c[i].is, 0))
			c[n++] = c[i];
	if (n)
		qsort(c, n, sizeof(*c), by_share);
	*words = in_words(c, n);
	return n > 0;
}

int try_counts_vary(const struct try_counts *a, const struct try_counts *b, double above, struct try_counts *out)
{
	AUTO_FREE struct change *c = calloc(a->n + b->n + 1, sizeof(*c));
	size_t n;

	*out = (struct try_counts){ .at = calloc(a->n + b->n + 1, sizeof(*out->at)) };
	if (!c || !out->at)
		return fail(-ENOMEM, "bisect");
	n = changes(a, b, above, c);
	for (size_t i = 0; i < n; i++)
		out->at[out->n++] = c[i].was ? *c[i].was : *c[i].is;
	return 0;
}
