// SPDX-License-Identifier: GPL-2.0-only
/* The only include of GSL in the statistics (rng.c has the generator). */
#include "analysis/dist.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_sf_gamma.h>
#include <math.h>

double dist_t_quantile(double p, double df)
{
	return p > 0 && p < 1 && df > 0 ? gsl_cdf_tdist_Pinv(p, df) : NAN;
}

double dist_t_two_sided(double t, double df)
{
	return df > 0 ? 2 * gsl_cdf_tdist_Q(fabs(t), df) : NAN;
}

double dist_chi2_quantile(double p, double df)
{
	return p > 0 && p < 1 && df > 0 ? gsl_cdf_chisq_Pinv(p, df) : NAN;
}

double dist_binomial_cdf(unsigned int k, double p, unsigned int n)
{
	return p >= 0 && p <= 1 ? gsl_cdf_binomial_P(k, p, n) : NAN;
}

double dist_log_gamma(double x)
{
	return x > 0 ? gsl_sf_lngamma(x) : NAN;
}

/* what the two power integrals have in common: f(s) over s = sqrt(chi2_df / df) */
struct power {
	double df, log_norm; /* log of the density's constant */
	double t, theta, delta;
};

static double density(const struct power *p, double s)
{
	return exp(p->log_norm + (p->df - 1) * log(s) - 0.5 * p->df * s * s);
}

static double rejects(double s, void *ctx)
{
	const struct power *p = ctx;
	const double above = gsl_cdf_ugaussian_P(p->theta - p->t * s);
	const double below = gsl_cdf_ugaussian_P(-p->theta - p->t * s);

	return (above + below) * density(p, s);
}

static double equivalent(double s, void *ctx)
{
	const struct power *p = ctx;
	const double room = p->delta - p->t * s;

	if (room <= 0)
		return 0;
	return (gsl_cdf_ugaussian_P(room - p->theta) - gsl_cdf_ugaussian_P(-room - p->theta)) *
	       density(p, s);
}

static double over_chi(double (*f)(double, void *), struct power *p, double hi)
{
	const double spread = 10 / sqrt(2 * p->df);
	const double lo = fmax(0, 1 - spread);
	gsl_integration_glfixed_table *table = gsl_integration_glfixed_table_alloc(96);
	gsl_function fn = { f, p };
	double sum;

	if (!table)
		return NAN;
	p->log_norm = log(2) + 0.5 * p->df * log(0.5 * p->df) - gsl_sf_lngamma(0.5 * p->df);
	hi = fmin(hi, 1 + spread);
	sum = hi > lo ? gsl_integration_glfixed(&fn, lo, hi, table) : 0;
	gsl_integration_glfixed_table_free(table);
	return sum;
}

double dist_power_two_sided(double ncp, double df, double alpha)
{
	struct power p = { .df = df, .theta = ncp, .t = dist_t_quantile(1 - alpha / 2, df) };

	return isnan(p.t) ? NAN : over_chi(rejects, &p, INFINITY);
}

double dist_power_tost(double theta, double delta, double df, double alpha)
{
	struct power p = {
		.df = df, .theta = theta, .delta = delta, .t = dist_t_quantile(1 - alpha, df)
	};

	/* no mass beyond delta / t: end there, so that the integrand is smooth */
	return isnan(p.t) ? NAN : over_chi(equivalent, &p, delta / p.t);
}
