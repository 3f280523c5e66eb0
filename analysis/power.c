// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/power.h"

#include <math.h>
#include <string.h>
#include "analysis/dist.h"
#include "analysis/stop.h"

void power_init(struct power *p, double alpha)
{
	memset(p, 0, sizeof(*p));
	p->alpha = alpha;
}

void power_anytime(struct power *p)
{
	p->anytime = true;
}

double power_ncp80(double df, double alpha)
{
	double lo = 0, hi = 4;

	if (!(df > 0))
		return NAN;
	while (dist_power_two_sided(hi, df, alpha) < 0.8 && hi < 1e6)
		hi *= 2;
	for (int i = 0; i < 60 && hi - lo > 1e-12 * hi; i++) {
		const double mid = 0.5 * (lo + hi);

		if (dist_power_two_sided(mid, df, alpha) < 0.8)
			lo = mid;
		else
			hi = mid;
	}
	return 0.5 * (lo + hi);
}

double power_k(struct power *p, size_t n)
{
	if (n < 2 || n > POWER_NMAX)
		return NAN;
	if (p->ncp80[n] == 0)
		p->ncp80[n] = p->anytime ? stop_anytime_t(n, p->alpha, 1) + dist_t_quantile(0.8, (double)n - 1) :
					   power_ncp80((double)n - 1, p->alpha);
	return p->ncp80[n] / sqrt((double)n);
}

/* the level of one test of the two: of a confidence sequence that of a t test which has its critical value */
static double tost_level(const struct power *p, size_t n)
{
	return p->anytime ? dist_t_two_sided(stop_anytime_t(n, p->alpha, 1), (double)n - 1) / 2 : p->alpha;
}

static double tost_at_zero(double rho, size_t n, double level)
{
	return dist_power_tost(0, sqrt((double)n) / rho, (double)n - 1, level);
}

double power_rho_max(struct power *p, size_t n)
{
	double lo = 1e-6, hi, level;

	if (n < 2 || n > POWER_NMAX)
		return NAN;
	if (p->rho_max[n] > 0)
		return p->rho_max[n];
	level = tost_level(p, n);
	hi = 1 / power_k(p, n);
	if (!(hi > 0)) /* too few to reject at all */
		return p->rho_max[n] = 1e-300;
	if (tost_at_zero(hi, n, level) >= 0.9)
		lo = hi;
	for (int i = 0; i < 40 && hi - lo > 1e-9 * hi; i++) {
		const double mid = 0.5 * (lo + hi);

		if (tost_at_zero(mid, n, level) >= 0.9)
			lo = mid;
		else
			hi = mid;
	}
	return p->rho_max[n] = lo;
}

size_t power_blocks(struct power *p, double rho)
{
	size_t lo = 2, hi = POWER_NMAX;

	if (!(rho >= 0) || power_rho_max(p, hi) < rho)
		return 0;
	while (lo < hi) {
		const size_t mid = (lo + hi) / 2;

		if (power_rho_max(p, mid) >= rho)
			hi = mid;
		else
			lo = mid + 1;
	}
	return hi;
}

double power_sd_upper(double sd, double df)
{
	return sd * sqrt(df / dist_chi2_quantile(0.2, df));
}
