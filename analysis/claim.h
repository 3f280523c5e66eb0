/* SPDX-License-Identifier: GPL-2.0-only */
/* A published figure on what a mechanism costs, and what a measurement of ours can say to it. */
#ifndef HB_ANALYSIS_CLAIM_H
#define HB_ANALYSIS_CLAIM_H

#include <stddef.h>

/*
 * What a figure is about. Only the first two are counted from compiled code, so only to them can a measurement
 * without a clock say anything: a count of instructions is not a time.
 */
enum claim_metric { CLAIM_FUNCTIONS, CLAIM_TEXT, CLAIM_TIME, CLAIM_MEMORY, CLAIM_METRICS };

enum claim_answer { CLAIM_SUPPORTS, CLAIM_CONTRADICTS, CLAIM_CANNOT_SPEAK, CLAIM_CANNOT_TELL };

/* claim_metric_find - the metric called "functions", "text", "time" or "memory"; -1: none */
int claim_metric_find(const char *name);

/* claim_answer_name - "supports", "contradicts", "cannot speak", "cannot tell" */
const char *claim_answer_name(enum claim_answer a);

/*
 * claim_range - "<1 %", "3..5 %", "+0.33 %" as a range in percent
 * @lo, @hi  out  a figure that is one number stands for a quarter of it up and down: another kernel, compiler and
 *                configuration than the publisher's, 0 for a percent; "<" and ">" leave the other end open (infinite)
 *                "no figure", for a source that has none, is NaN twice: it can only be shown
 * Errors    -EINVAL not of that form
 */
int claim_range(const char *value, double *lo, double *hi);

/*
 * claim_judge - does @measured, in percent, lie in the range?
 * @measured  in  NaN = not measured, so it cannot speak
 */
enum claim_answer claim_judge(enum claim_metric metric, double lo, double hi, double measured);

/*
 * claim_judge_interval - does an interval, in percent, lie in the range, outside, or neither?
 * @from, @to  in  of a confidence interval; NaN = there is none, so it cannot tell
 */
enum claim_answer claim_judge_interval(double lo, double hi, double from, double to);

#endif
