/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_EXACT_STAT_H
#define HB_ANALYSIS_EXACT_STAT_H

#include "analysis/exact.h"

/*
 * exact_demote - judge counts that do not repeat as the time tier is judged: paired t over boots
 * @a, @b     in      [n] counts per op by seed, n >= 3; with a zero among them there is no ratio and the differences
 *                    themselves are tested
 * @x         in,out  class STAT; verdict, interval, p, n_more are set
 */
void exact_demote(const double *a, const double *b, size_t n, double margin,
		  struct exact_result *x);

#endif
