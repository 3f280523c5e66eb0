/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_STOP_H
#define HB_ANALYSIS_STOP_H

#include <stddef.h>
#include "analysis/verdict.h"

#define STOP_LOOKS 3

/* stop_look - blocks at look 0 .. STOP_LOOKS - 1 of a group-sequential plan whose first has @first, METHOD 6 */
size_t stop_look(size_t first, int look);

/*
 * stop_alpha - level of every look: alpha over the number of looks (Bonferroni)
 * Intervals at this level hold at all looks at once. So a look may judge every case anew, one that was decided before
 * as well (another case, or another arm, kept the plan booting): whichever look a verdict is taken from, the chance of
 * a false one is alpha at most. METHOD 6 asks for no more; tests/calibration/suite.c counts it.
 */
double stop_alpha(double alpha);

/*
 * stop_look_of - index of the look that @n complete blocks allow (the last passed), -1 = none yet
 */
int stop_look_of(size_t first, size_t n);

enum stop { STOP_CONTINUE, STOP_RESOLVED, STOP_FUTILE, STOP_LAST_LOOK };

/*
 * stop_after - go on booting after a look? Not where all that is open is out of reach by six blocks
 * @v       in  [nv] verdicts of all families at this look
 * @needed  in  [nv] blocks needed in total by the upper bound of s; 0 = more than can be proposed
 * @first   in  blocks of the first look
 * @look    in  0 .. STOP_LOOKS - 1
 * @cap     in  blocks the budget allows, <= the last look or more
 */
enum stop stop_after(const enum verdict *v, const size_t *needed, size_t nv, size_t first, int look,
		     size_t cap);

/* stop_next - blocks to have at the next look, at most @cap; 0 = there is none */
size_t stop_next(size_t first, size_t n, size_t cap);

/*
 * stop_anytime_t - critical |t| that holds at every n at once (t-mixture confidence sequence)
 * @g      in  prior variance over error variance of the mixture; 1 is the default
 * Returns INFINITY while n is too small to reject at all; NaN for n < 2
 * Source  Lai 1976; Wang & Ramdas 2023; METHOD 6
 */
double stop_anytime_t(size_t n, double alpha, double g);

#endif
