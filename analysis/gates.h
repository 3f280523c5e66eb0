/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_GATES_H
#define HB_ANALYSIS_GATES_H

#include <stddef.h>
#include "analysis/compare.h"
#include "analysis/verdict.h"

/*
 * Controls that have to pass before a verdict is given (METHOD 2.2). Each returns GATE_NONE when it
 * passed, else the gate that failed; @why is set to static text in that case.
 */

/*
 * gate_order - was the schedule interleaved?
 * @arm    in   [n] 0 or 1, in the order in time; adjacent pairs are not assumed
 * AAABBB (one change of arm in all, two or more of each) is always refused; so is a sequence with fewer changes than
 * 99 % of random ones have (runs test)
 */
enum gate gate_order(const unsigned char *arm, size_t n, const char **why);

/*
 * gate_first - does the order within blocks vary?
 * @first  in   [n] the arm that ran first in each block; refused when n >= 4 and it is always the same
 */
enum gate gate_first(const unsigned char *first, size_t n, const char **why);

/*
 * gate_aa - A/A: does the same image, against itself, reject too often?
 * @p            in   [n] p-values of all cases, NaN = not tested
 * Fails when more are below @alpha than the 99 % bound of the binomial law
 */
enum gate gate_aa(const double *p, size_t n, double alpha, const char **why);

/*
 * gate_noise_floor - t_{1-alpha/2} se of an A/A comparison, log scale: what the machine makes of nothing
 */
double gate_noise_floor(const struct estimate *aa, double alpha);

/*
 * gate_placebo - is the difference outside the spread of other layouts of the same arm?
 * @aa     in   [n] log differences of layouts A' against A, n >= 1
 */
enum gate gate_placebo(double d, const double *aa, size_t n, const char **why);

/*
 * gate_layout - is the difference outside of where one layout more of the same arm is to be expected?
 * @aa     in   [n] differences of layouts A' from A on the scale of @d, n >= 1; A itself is one more, at 0
 * @within out  where it is expected, at 1 - @alpha: mean +- t_{1-alpha/2,n} S sqrt(1 + 1/(n+1)) of the n + 1
 * Source  METHOD 1.5 a (prediction interval of a further draw; layouts of B vary as those of A)
 */
enum gate gate_layout(double d, const double *aa, size_t n, double alpha, struct interval *within, const char **why);

/*
 * gate_planted - a known cost was planted: it has to be found
 * @e      in   estimate of the planted comparison; @truth its log size (two margins)
 * Fails when p > alpha, or the interval does not contain the truth
 */
enum gate gate_planted(const struct estimate *e, double truth, double alpha, const char **why);

enum assay {			/* what a planted cost says of the ability to see one of twice the margin */
	ASSAY_NONE,		/* nothing: there is none */
	ASSAY_OTHER_SIZE,	/* nothing: one of that size or more has not been planted, or none so small was found */
	ASSAY_FOUND,		/* it would be seen: one of that size or less was found */
	ASSAY_FAILED,
};

/*
 * gate_assay - the same of a cost of any size, for who asks whether a lack of a difference is one (METHOD 2.2 iii)
 * @ci     in   of the planted comparison, log scale; @truth its log size; @twice that of two margins
 * @why    out  static text, of ASSAY_FAILED alone: the interval does not contain the truth, or a cost of two margins or
 *              more was not found, which is that 0 is not below the interval
 */
enum assay gate_assay(const struct interval *ci, double truth, double twice, const char **why);

#endif
