// SPDX-License-Identifier: GPL-2.0-only
/* when the windows of a case begin, over seeds: linked with bench/guest/jitter.c by tests/tidy/phases.sh */
#include <stdio.h>
#include <stdlib.h>

#include "bench/guest/jitter.h"
#include "bench/guest/window.h"

enum { TICK = 10000000, SETS = 50, MOST = 64 };

static int by_value(const void *pa, const void *pb)
{
	const double a = *(const double *)pa, b = *(const double *)pb;

	return (a > b) - (a < b);
}

/* the largest part of the circle in which none of [n] places is */
static double gap(double *at, int n)
{
	double most;

	qsort(at, n, sizeof(*at), by_value);
	most = 1 - at[n - 1] + at[0];
	for (int i = 1; i < n; i++)
		most = at[i] - at[i - 1] > most ? at[i] - at[i - 1] : most;
	return most;
}

/* of successive seeds, the largest gap between two ticks, and in the whole period */
int main(int argc, char **argv)
{
	const int n = argc > 2 ? atoi(argv[2]) : 0;
	double tick[MOST], period[MOST], worst = 0;

	if (n < 1 || n > MOST)
		return 2;
	for (int set = 1; set <= SETS; set++) {
		for (int i = 0; i < n; i++) {
			const int64_t at = jitter_phase(set + i, argv[1]);

			if (at < 0 || at >= WINDOW_PERIOD_NS)
				return 1;
			tick[i] = (double)(at % TICK) / TICK;
			period[i] = (double)at / WINDOW_PERIOD_NS;
		}
		worst = gap(tick, n) > worst ? gap(tick, n) : worst;
		worst = gap(period, n) > worst ? gap(period, n) : worst;
	}
	printf("%.3f\n", worst);
	return 0;
}
