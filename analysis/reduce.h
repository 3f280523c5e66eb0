/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REDUCE_H
#define HB_ANALYSIS_REDUCE_H

#include <stddef.h>

/*
 * From batches to blocks, bottom up (METHOD 1.3). A process is reduced by samples.c (median, mean
 * or
 * p99 of its batches); what is left is small. Values are per op, finite and > 0.
 */

/*
 * reduce_boot - one number per boot: mean over its processes of the log
 * @m      in   [n] process values
 * Errors  -EINVAL n = 0; -EDOM a value is not finite or not > 0
 */
int reduce_boot(const double *m, size_t n, double *log_value);

/*
 * reduce_blocks - D_k = b_k - a_k of [n] blocks; @d out [n], may be @a
 */
void reduce_blocks(const double *a, const double *b, size_t n, double *d);

/*
 * reduce_layouts - average boots of one layout, when a layout was booted more than once: the layout
 * is
 * the unit then
 * @y       in   [n] log values by boot; @layout [n] small numbers
 * @out     out  [n] at most: one value per layout, ascending by layout number
 * Returns the number of layouts
 */
size_t reduce_layouts(const double *y, const unsigned int *layout, size_t n, double *out);

/*
 * reduce_composite - one difference per block over a suite: keeps what the cases of a boot share
 * @d       in   [m * n] D_k by case and block, block varying fastest; NaN where a case has no value
 * @out     out  [n] mean over the cases
 * Errors   -EINVAL m = 0; -EDOM a block lacks a case: the composite would change its meaning
 */
int reduce_composite(const double *d, size_t m, size_t n, double *out);

/*
 * reduce_overhead - ratio of b to a with the harness's own time taken off; reported beside the raw
 * one
 * Returns NaN when @overhead is not below both
 */
double reduce_overhead(double a, double b, double overhead);

#endif
