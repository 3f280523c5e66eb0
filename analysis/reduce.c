// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/reduce.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include "analysis/summary.h"

int reduce_boot(const double *m, size_t n, double *log_value)
{
	double sum = 0;

	if (!n)
		return -EINVAL;
	for (size_t i = 0; i < n; i++) {
		if (!isfinite(m[i]) || !(m[i] > 0))
			return -EDOM;
		sum += log(m[i]);
	}
	*log_value = sum / (double)n;
	return 0;
}

void reduce_blocks(const double *a, const double *b, size_t n, double *d)
{
	for (size_t k = 0; k < n; k++)
		d[k] = b[k] - a[k];
}

size_t reduce_layouts(const double *y, const unsigned int *layout, size_t n, double *out)
{
	unsigned int at = 0;
	size_t m = 0;

	for (;;) {
		unsigned int next = UINT_MAX;
		double sum = 0;
		size_t boots = 0;

		for (size_t i = 0; i < n; i++) {
			if (layout[i] >= at && layout[i] < next)
				next = layout[i];
		}
		if (next == UINT_MAX)
			return m;
		for (size_t i = 0; i < n; i++) {
			sum += layout[i] == next ? y[i] : 0;
			boots += layout[i] == next;
		}
		out[m++] = sum / (double)boots;
		at = next + 1;
	}
}

int reduce_composite(const double *d, size_t m, size_t n, double *out)
{
	if (!m)
		return -EINVAL;
	for (size_t k = 0; k < n; k++) {
		double sum = 0;

		for (size_t c = 0; c < m; c++)
			sum += d[c * n + k];
		if (!isfinite(sum))
			return -EDOM;
		out[k] = sum / (double)m;
	}
	return 0;
}

double reduce_overhead(double a, double b, double overhead)
{
	return a > overhead && b > overhead ? (b - overhead) / (a - overhead) : NAN;
}
