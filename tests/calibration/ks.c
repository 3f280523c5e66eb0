// SPDX-License-Identifier: GPL-2.0-only
#include "ks.h"

#include <math.h>

double ks_uniform(const double *sorted, size_t n)
{
	const double m = (double)n;
	double d = 0, x, p = 0;

	for (size_t i = 0; i < n; i++) {
		d = fmax(d, (double)(i + 1) / m - sorted[i]);
		d = fmax(d, sorted[i] - (double)i / m);
	}
	x = d * (sqrt(m) + 0.12 + 0.11 / sqrt(m)); /* Stephens 1970 */
	if (x < 0.2)
		return 1;
	for (int k = 1; k <= 100; k++)
		p += (k % 2 ? 2 : -2) * exp(-2.0 * k * k * x * x);
	return fmin(1, fmax(0, p));
}
