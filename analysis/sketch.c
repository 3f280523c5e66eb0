// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/sketch.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "bench/base/grow.h"
#include "analysis/summary.h"

#define SLAB_LEAST (1 << 14) /* the first slab; each is twice the one before, up to SLAB_MOST */
#define SLAB_MOST  (1 << 20)
#define NR_SIZES   6 /* chunks of 4, 8, .. 128 values */
#define BIN_SHIFT  38 /* keeps sign, exponent and 14 bits of a double */

struct sketch_chunk {
	struct sketch_chunk *prev;
	uint16_t used, size; /* in values */
	double v[];
};

struct slab {
	struct slab *next;
};

struct sketch_pool {
	struct slab *slabs;
	size_t slab_bytes;
	char *at, *end;
	struct sketch_chunk *spare[NR_SIZES];
	uint32_t **histograms;
	size_t nr_histograms;
};

struct sketch_pool *sketch_pool_new(void)
{
	return calloc(1, sizeof(struct sketch_pool));
}

void sketch_pool_free(struct sketch_pool *p)
{
	if (!p)
		return;
	while (p->slabs) {
		struct slab *s = p->slabs;

		p->slabs = s->next;
		free(s);
	}
	/* a sketch's histogram may have moved: the pool holds the address of the current one */
	for (size_t i = 0; i < p->nr_histograms; i++)
		free(p->histograms[i]);
	free(p->histograms);
	free(p);
}

static unsigned int size_class(size_t size)
{
	return (unsigned int)__builtin_ctzl(size) - 2;
}

static int new_slab(struct sketch_pool *p)
{
	const size_t bytes = !p->slabs ? SLAB_LEAST :
			     p->slab_bytes < SLAB_MOST ? 2 * p->slab_bytes : SLAB_MOST;
	struct slab *s = malloc(bytes);

	if (!s)
		return -ENOMEM;
	s->next = p->slabs;
	p->slabs = s;
	p->slab_bytes = bytes;
	p->at = (char *)s + 16;
	p->end = (char *)s + bytes;
	return 0;
}

static struct sketch_chunk *new_chunk(struct sketch_pool *p, struct sketch_chunk *prev)
{
	const size_t size = !prev ? 4 : prev->size < 128 ? 2u * prev->size : 128;
	const size_t bytes = sizeof(struct sketch_chunk) + size * sizeof(double);
	struct sketch_chunk *c = p->spare[size_class(size)];

	if (c) {
		p->spare[size_class(size)] = c->prev;
	} else {
		if ((size_t)(p->end - p->at) < bytes && new_slab(p))
			return NULL;
		c = (struct sketch_chunk *)p->at;
		p->at += bytes;
	}
	c->prev = prev;
	c->used = 0;
	c->size = (uint16_t)size;
	return c;
}

static uint32_t bin_of(double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return (uint32_t)(bits >> BIN_SHIFT);
}

/* the middle of a bin */
static double bin_value(uint32_t bin)
{
	const uint64_t bits = ((uint64_t)bin << BIN_SHIFT) + ((uint64_t)1 << (BIN_SHIFT - 1));
	double value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

/*
 * histograms carry their slot in the pool's table in front, so that they can move
 */
static int make_room(struct sketch_pool *p, struct sketch *s, uint32_t bin)
{
	const uint32_t end = s->first_bin + s->nr_bins;
	const uint32_t lo = s->nr_bins && s->first_bin < bin ? s->first_bin : bin & ~1023u;
	const uint32_t hi = s->nr_bins && end > bin ? end : (bin | 1023u) + 1;
	uint32_t *h;

	if (s->nr_bins && lo == s->first_bin && hi == end)
		return 0;
	h = calloc((size_t)(hi - lo) + 1, sizeof(*h));
	if (!h)
		return -ENOMEM;
	h[0] = s->bins[0];
	memcpy(h + 1 + (s->first_bin - lo), s->bins + 1, s->nr_bins * sizeof(*h));
	free(s->bins);
	s->bins = p->histograms[h[0]] = h;
	s->first_bin = lo;
	s->nr_bins = hi - lo;
	return 0;
}

static int count(struct sketch_pool *p, struct sketch *s, double value)
{
	const uint32_t bin = bin_of(value);
	const int err = make_room(p, s, bin);

	if (!err)
		s->bins[1 + bin - s->first_bin]++;
	return err;
}

static int to_histogram(struct sketch_pool *p, struct sketch *s)
{
	struct sketch_chunk *c = s->last;
	int err = 0;

	if (GROW(p->histograms, p->nr_histograms))
		return -ENOMEM;
	s->bins = malloc(sizeof(*s->bins));
	if (!s->bins) {
		s->last = c;
		return -ENOMEM;
	}
	s->bins[0] = (uint32_t)p->nr_histograms;
	p->histograms[p->nr_histograms++] = s->bins;
	s->first_bin = bin_of(c->v[0]);
	while (c) {
		struct sketch_chunk *prev = c->prev;

		for (uint16_t i = 0; i < c->used && !err; i++)
			err = count(p, s, c->v[i]);
		c->prev = p->spare[size_class(c->size)];
		p->spare[size_class(c->size)] = c;
		c = prev;
	}
	return err;
}

static int keep(struct sketch_pool *p, struct sketch *s, double value)
{
	struct sketch_chunk *c = s->last;

	if (!c || c->used == c->size) {
		c = new_chunk(p, c);
		if (!c)
			return -ENOMEM;
		s->last = c;
	}
	c->v[c->used++] = value;
	return 0;
}

/* value * 2^64 in whole numbers; bits below that are dropped, the same ones in every order */
__extension__ static __int128 fixed_point(double value)
{
	int exponent;
	const uint64_t mantissa = (uint64_t)ldexp(frexp(value, &exponent), 53);

	exponent += 64 - 53;
	return exponent >= 0 ? (__int128)mantissa << exponent : (__int128)(mantissa >> -exponent);
}

int sketch_add(struct sketch_pool *p, struct sketch *s, double value)
{
	int err = 0;

	if (!(value >= SKETCH_MIN && value < SKETCH_MAX))
		return -ERANGE;
	if (s->n == UINT32_MAX || __builtin_add_overflow(s->sum, fixed_point(value), &s->sum))
		return -EOVERFLOW;
	if (s->n == SKETCH_EXACT)
		err = to_histogram(p, s);
	if (!err)
		err = s->n < SKETCH_EXACT ? keep(p, s, value) : count(p, s, value);
	if (!err)
		s->n++;
	return err;
}

static double bin_rank(const struct sketch *s, uint64_t k)
{
	uint64_t below = 0;
	uint32_t i = 0;

	while (i + 1 < s->nr_bins && below + s->bins[1 + i] <= k)
		below += s->bins[1 + i++];
	return bin_value(s->first_bin + i);
}

double sketch_quantile(const struct sketch *s, double p, double *tmp)
{
	size_t n = 0;

	if (s->n > SKETCH_EXACT) {
		const double x = p * (double)(s->n - 1);
		const uint64_t k = (uint64_t)x;
		const double low = bin_rank(s, k);

		return x > (double)k ? low + (x - (double)k) * (bin_rank(s, k + 1) - low) : low;
	}
	for (const struct sketch_chunk *c = s->n ? s->last : NULL; c; c = c->prev) {
		memcpy(tmp + n, c->v, c->used * sizeof(*tmp));
		n += c->used;
	}
	return summary_quantile(tmp, n, p);
}

double sketch_mean(const struct sketch *s)
{
	return s->n ? ldexp((double)s->sum / s->n, -64) : NAN;
}
