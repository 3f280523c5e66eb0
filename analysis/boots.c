// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/boots.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/gates.h"
#include "analysis/reduce.h"
#include "analysis/sketch.h"
#include "bench/base/number.h"

static bool same_boot(const struct unit *x, const struct unit *y)
{
	return !memcmp(x->id, y->id, UNIT_PROCESS * sizeof(x->id[0]));
}

/* the facts of one more process of a boot */
static void join_facts(struct sample_facts *all, const struct sample_facts *f)
{
	all->mixed |= f->mixed || (all->unit != f->unit && f->mark < SAMPLE_ZERO) || all->work != f->work;
	all->mark = f->mark > all->mark ? f->mark : all->mark;
	all->better = f->better ? f->better : all->better;
	all->count &= f->count;
	all->share = f->share < all->share ? f->share : all->share;
}

/* the whole number that all values of [n] units are, or NaN; beyond 2^53 a double does not say */
static double whole_of(const struct unit *u, size_t n, double *tmp)
{
	const double x = u->sketch->n ? sketch_quantile(u->sketch, 0, tmp) : NAN;

	if (!(x == floor(x) && x < 0x1p53))
		return NAN;
	for (size_t i = 0; i < n; i++)
		if (u[i].sketch->n > SKETCH_EXACT || sketch_quantile(u[i].sketch, 0, tmp) != x ||
		    sketch_quantile(u[i].sketch, 1, tmp) != x)
			return NAN;
	return x;
}

/* units [n] of one boot; @m [n] and @tmp are scratch */
static void reduce(const struct unit *u, size_t n, double *m, double *tmp, struct boot_unit *b)
{
	*b = (struct boot_unit){ u->id[UNIT_BENCH], u->id[UNIT_ARM],	  u->id[UNIT_BLOCK], u->line,
			    u->order,	       { NAN, NAN, NAN }, UINT32_MAX,	     0, u->facts, NAN };
	for (size_t i = 1; i < n; i++)
		join_facts(&b->facts, &u[i].facts);
	b->whole = whole_of(u, n, tmp);
	for (size_t i = 0; i < n; i++) {
		const uint32_t count = u[i].sketch->n;

		b->fewest = count < b->fewest ? count : b->fewest;
		b->most = count > b->most ? count : b->most;
		b->line = u[i].line < b->line ? u[i].line : b->line;
		b->order = isnan(b->order) ? u[i].order : b->order;
	}
	for (int e = 0; e < NR_ENDPOINTS; e++) {
		if (e == END_P99 && b->fewest < P99_MIN_BATCHES)
			break;
		for (size_t i = 0; i < n; i++)
			m[i] = e == END_MEAN ? sketch_mean(u[i].sketch)
					     : sketch_quantile(u[i].sketch,
							       e == END_P99 ? 0.99 : 0.5, tmp);
		if (reduce_boot(m, n, &b->y[e]))
			b->y[e] = NAN;
	}
}

/* room that the largest process needs for a quantile */
static size_t scratch(const struct unit *u, size_t n)
{
	size_t most = 1;

	for (size_t i = 0; i < n; i++)
		if (u[i].sketch->n <= SKETCH_EXACT && u[i].sketch->n > most)
			most = u[i].sketch->n;
	return most;
}

int boots_make(struct samples *s, struct boot_unit **out, size_t *n)
{
	const struct unit *u;
	size_t nr_units, nr = 0;
	struct boot_unit *b;
	double *m, *tmp;
	int err = samples_units(s, &u, &nr_units);

	if (err)
		return err;
	b = calloc(nr_units + 1, sizeof(*b));
	m = calloc(nr_units + 1, sizeof(*m));
	tmp = malloc(scratch(u, nr_units) * sizeof(*tmp));
	for (size_t i = 0, j; b && m && tmp && i < nr_units; i = j) {
		for (j = i + 1; j < nr_units && same_boot(&u[i], &u[j]);)
			j++;
		reduce(u + i, j - i, m, tmp, &b[nr++]);
	}
	err = b && m && tmp ? 0 : -ENOMEM;
	free(m);
	free(tmp);
	if (err) {
		free(b);
		return err;
	}
	*out = b;
	*n = nr;
	return 0;
}

bool boots_counted(const struct boot_unit *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (b[i].facts.mark != SAMPLE_NOT_COUNTED)
			return true;
	return false;
}

static void lone(struct pairing *p, const struct boot_unit *b)
{
	if (!p->lone || b->line < p->lone->line)
		p->lone = b;
}

int boots_pair(const struct samples *s, const struct boot_unit *a, size_t na, const struct boot_unit *b,
	       size_t nb, bool paired, struct pairing *out)
{
	struct pairing p = { calloc(na + 1, sizeof(*p.a)), calloc(nb + 1, sizeof(*p.b)), 0, 0, NULL };
	size_t i = 0, j = 0;

	if (!p.a || !p.b) {
		boots_unpair(&p);
		return -ENOMEM;
	}
	while (i < na || j < nb) {
		const int d = i == na	? 1
			      : j == nb ? -1
					: samples_name_cmp(s, a[i].block, b[j].block);

		if (d && paired)
			lone(&p, d < 0 ? &a[i] : &b[j]);
		if (!paired ? d <= 0 : !d)
			p.a[p.na++] = &a[i];
		if (!paired ? d >= 0 : !d)
			p.b[p.nb++] = &b[j];
		i += d <= 0;
		j += d >= 0;
	}
	*out = p;
	return 0;
}

void boots_unpair(struct pairing *p)
{
	free(p->a);
	free(p->b);
	*p = (struct pairing){ 0 };
}

struct place {
	double at;
	unsigned char arm;
};

static int cmp_place(const void *x, const void *y)
{
	const struct place *a = x, *b = y;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return a->arm - b->arm;
}

/* the place of a boot in time: given, or its number; NaN = unknown */
static double place_of(const struct samples *s, const struct boot_unit *b, bool by_name)
{
	const char *name = samples_name(s, b->block);
	double at;

	if (!by_name || !isnan(b->order))
		return b->order;
	return number_decimal(name, strlen(name), &at) ? at : NAN;
}

/* fill [na + nb] places; returns false when one is unknown or two are the same */
static bool places(const struct samples *s, const struct pairing *p, bool paired, struct place *v)
{
	const size_t n = p->na + p->nb;

	for (size_t i = 0; i < n; i++) {
		const struct boot_unit *b = i < p->na ? p->a[i] : p->b[i - p->na];

		v[i] = (struct place){ place_of(s, b, !paired), i >= p->na };
		if (!isfinite(v[i].at))
			return false;
	}
	qsort(v, n, sizeof(*v), cmp_place);
	for (size_t i = 1; i < n; i++)
		if (v[i].at == v[i - 1].at)
			return false;
	return true;
}

bool boots_order_known(const struct samples *s, const struct pairing *p, bool paired)
{
	struct place *v = calloc(p->na + p->nb + 1, sizeof(*v));
	const bool known = v && places(s, p, paired, v);

	free(v);
	return known;
}

int boots_order(const struct samples *s, const struct pairing *p, bool paired, const char **why)
{
	const size_t n = p->na + p->nb;
	struct place *v = calloc(n + 1, sizeof(*v));
	unsigned char *arm = calloc(n + 1, 1);
	enum gate gate = GATE_NONE;

	if (v && arm && places(s, p, paired, v)) {
		for (size_t i = 0; i < n; i++)
			arm[i] = v[i].arm;
		gate = gate_order(arm, n, why);
		for (size_t k = 0; paired && k < p->na; k++)
			arm[k] = p->b[k]->order < p->a[k]->order;
		if (paired && gate == GATE_NONE)
			gate = gate_first(arm, p->na, why);
	}
	free(v);
	free(arm);
	return (int)gate;
}
