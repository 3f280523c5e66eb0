/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_SKETCH_H
#define HB_ANALYSIS_SKETCH_H

#include <stddef.h>
#include <stdint.h>

/*
 * The values of one process, whatever their number, in any order, with the same result: up to
 * SKETCH_EXACT values are kept, so quantiles are exact; beyond that they are counted in bins of
 * relative width 2^-14, so that a quantile is within 2^-15 (0.003 %). The sum is kept in fixed point, which makes it
 * independent of the order too: it holds 2^20 values of 2^43, or 8 of the largest.
 */
#define SKETCH_EXACT 16384
#define SKETCH_MIN   0x1p-40 /* values outside [SKETCH_MIN, SKETCH_MAX) are refused */
#define SKETCH_MAX   0x1p+60

struct sketch_chunk;

struct sketch {
	uint32_t n;
	uint32_t first_bin, nr_bins; /* in use once n > SKETCH_EXACT */
	union {
		struct sketch_chunk *last;
		uint32_t *bins;
	};
	__extension__ __int128 sum; /* 64 fractional bits */
};

/* Memory of many sketches; freed as a whole. */
struct sketch_pool;
struct sketch_pool *sketch_pool_new(void);
void sketch_pool_free(struct sketch_pool *p); /* accepts NULL; histograms are freed too */

/*
 * sketch_add - one more value; a zeroed struct sketch is empty
 * Errors  -ERANGE outside [SKETCH_MIN, SKETCH_MAX) or NaN, -EOVERFLOW too many, -ENOMEM
 */
int sketch_add(struct sketch_pool *p, struct sketch *s, double value);

/* sketch_quantile - type 7; @tmp [n] scratch where n <= SKETCH_EXACT; NaN when empty */
double sketch_quantile(const struct sketch *s, double p, double *tmp);
double sketch_mean(const struct sketch *s);

#endif
