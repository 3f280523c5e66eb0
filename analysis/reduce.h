/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REDUCE_H
#define HB_ANALYSIS_REDUCE_H

#include <stddef.h>

/*
 * From batches to blocks, bottom up (METHOD 1.3). A process is reduced by samples.c (median, mean or p99 of its
 * batches); what is left is small. Values are per op, finite and > 0.
 */

/*
 * reduce_boot - one number per boot: mean over its processes of the log
 * @m      in   [n] process values
 * Errors  -EINVAL n = 0; -EDOM a value is not finite or not > 0
 */
int reduce_boot(const double *m, size_t n, double *log_value);

/* reduce_blocks - D_k = b_k - a_k of [n] blocks; @d out [n], may be @a */
void reduce_blocks(const double *a, const double *b, size_t n, double *d);

#endif
