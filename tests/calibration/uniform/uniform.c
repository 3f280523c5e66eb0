// SPDX-License-Identifier: GPL-2.0-only
/*
 * uniform - are the p-values on standard input, one a line, uniform on [0, 1]? (METHOD 3.3, T12)
 *
 * Prints how many there are and the p-value of the Kolmogorov test; exit status 1 when it is .01 or less, 2 when
 * there are fewer than 10.
 */
#include <gsl/gsl_sort.h>
#include <stdio.h>

#include "tests/calibration/ks.h"

enum { ROOM = 10000, FEWEST = 10 };

int main(void)
{
	static double p[ROOM];
	size_t n = 0;
	double ks;

	while (n < ROOM && scanf("%lf", &p[n]) == 1)
		n++;
	if (n < FEWEST) {
		printf("%zu p-values are too few\n", n);
		return 2;
	}
	gsl_sort(p, 1, n);
	ks = ks_uniform(p, n);
	printf("%zu p-values from %.3f to %.3f, Kolmogorov test against uniform: p = %.3f\n", n, p[0], p[n - 1], ks);
	return ks <= 0.01;
}
