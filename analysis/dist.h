/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_DIST_H
#define HB_ANALYSIS_DIST_H

#include <stddef.h>

/*
 * Distributions, quadrature and sorting: the one place that knows GSL. Arguments outside the domain
 * give NaN; degrees of freedom are > 0 and need not be whole.
 */
double dist_t_quantile(double p, double df);
double dist_t_two_sided(double t, double df); /* P(|T| >= |t|) */
double dist_chi2_quantile(double p, double df);
double dist_binomial_cdf(unsigned int k, double p, unsigned int n); /* P(K <= k) */
double dist_log_gamma(double x);

/*
 * dist_power_two_sided - P(|T| > t_{1-alpha/2}) where T is noncentral t
 * @ncp    in  noncentrality: true difference over its standard error
 * Source  quadrature over the chi law of the standard deviation; both tails counted
 */
double dist_power_two_sided(double ncp, double df, double alpha);

/*
 * dist_power_tost - probability that both one-sided tests at @alpha reject
 * @theta, @delta  in  true difference and margin, both over the true standard error
 */
double dist_power_tost(double theta, double delta, double df, double alpha);


#endif
