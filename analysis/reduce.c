// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/reduce.h"

#include <errno.h>
#include <math.h>

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
