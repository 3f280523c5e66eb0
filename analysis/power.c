// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/power.h"

#include <math.h>
#include <string.h>
#include "analysis/dist.h"

void power_init(struct power *p, double alpha)
{
	memset(p, 0, sizeof(*p));
	p->alpha = alpha;
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
		p->ncp80[n] = power_ncp80((double)n - 1, p->alpha);
	return p->ncp80[n] / sqrt((double)n);
}

static double tost_at_zero(double rho, size_t n, double alpha)
{
	return dist_power_tost(0, sqrt((double)n) / rho, (double)n - 1, alpha);
}

double power_rho_max(struct power *p, size_t n)
{
	double lo = 1e-6, hi;

	if (n < 2 || n > POWER_NMAX)
		return NAN;
	if (p->rho_max[n] > 0)
		return p->rho_max[n];
	hi = 1 / power_k(p, n);
	if (tost_at_zero(hi, n, p->alpha) >= 0.9)
		lo = hi;
	for (int i = 0; i < 40 && hi - lo > 1e-9 * hi; i++) {
		const double mid = 0.5 * (lo + hi);

		if (tost_at_zero(mid, n, p->alpha) >= 0.9)
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
