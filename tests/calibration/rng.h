/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_RNG_H
#define HB_TESTS_CALIBRATION_RNG_H

#include <stddef.h>
#include <stdint.h>

/* Random numbers (GSL's mt19937): the same seed gives the same numbers on every machine. */
struct rng;

struct rng *rng_new(uint64_t seed); /* NULL when out of memory; free with rng_free */
void rng_free(struct rng *r); /* accepts NULL */
double rng_uniform(struct rng *r); /* [0, 1) */
double rng_normal(struct rng *r); /* mean 0, sd 1 */
size_t rng_below(struct rng *r, size_t n); /* 0 .. n - 1; n >= 1 */

/*
 * rng_balanced - which arm goes first in each of [n] blocks: n/2 times 0, n/2 times 1, shuffled;
 * an odd block by coin (METHOD 1.2)
 */
void rng_balanced(struct rng *r, unsigned char *first, size_t n);

#endif
