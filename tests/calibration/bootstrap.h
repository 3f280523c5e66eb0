/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_BOOTSTRAP_H
#define HB_TESTS_CALIBRATION_BOOTSTRAP_H

#include <stddef.h>
#include <stdint.h>
#include "analysis/compare.h"

/*
 * Bootstrap intervals. Not used for verdicts: with 3 to 10 boots they cover .80 to .92 where .95 is
 * claimed (METHOD 1.4). They are here to be compared with, and for other people's data.
 */
typedef double boot_stat(const double *v, size_t n, void *ctx); /* v: n rows */

struct boot_intervals {
	struct interval percentile, basic, bca;
	double se, z0, accel;
};

/*
 * bootstrap_run - resample rows, all three intervals
 * @v      in   [n * width] rows, finite
 * @b      in   number of resamples, >= 100
 * @seed   in   same seed, same interval, on every machine
 * Errors  -EINVAL n < 2 or b < 100; -ENOMEM
 * Source  Efron & Tibshirani 1993
 */
int bootstrap_run(const double *v, size_t n, size_t width, boot_stat *stat, void *ctx, size_t b,
		  uint64_t seed, double alpha, struct boot_intervals *out);

/* bootstrap_jackknife - values of @stat with one row left out; @out [n]; errors as above */
int bootstrap_jackknife(const double *v, size_t n, size_t width, boot_stat *stat, void *ctx,
			double *out);

/* bootstrap_accel - acceleration of one sample from its jackknife values [n] */
double bootstrap_accel(const double *jack, size_t n);

/*
 * bootstrap_accel2 - acceleration of two samples from theirs (Hall's a of a two-sample statistic)
 */
double bootstrap_accel2(const double *ja, size_t na, const double *jb, size_t nb);

#endif
