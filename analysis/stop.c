// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/stop.h"

#include <math.h>

size_t stop_look(size_t first, int look)
{
	return first << look;
}

enum { FUTILE_AT = 6 };	/* fewer blocks say too little of how far they scatter */

double stop_alpha(double alpha)
{
	return alpha / STOP_LOOKS;
}

int stop_look_of(size_t first, size_t n)
{
	int look = -1;

	for (int i = 0; i < STOP_LOOKS; i++)
		if (n >= stop_look(first, i))
			look = i;
	return look;
}

enum stop stop_after(const enum verdict *v, const size_t *needed, size_t nv, size_t first, int look,
		     size_t cap)
{
	size_t open = 0, hopeless = 0;

	for (size_t i = 0; i < nv; i++) {
		if (v[i] != VERDICT_INCONCLUSIVE)
			continue;
		open++;
		hopeless += !needed[i] || needed[i] > cap;
	}
	if (!open)
		return STOP_RESOLVED;
	if (look >= 0 && stop_look(first, look) == FUTILE_AT && hopeless == open)
		return STOP_FUTILE;
	if (look >= STOP_LOOKS - 1 || !stop_next(first, stop_look(first, look < 0 ? 0 : look), cap))
		return STOP_LAST_LOOK;
	return STOP_CONTINUE;
}

size_t stop_next(size_t first, size_t n, size_t cap)
{
	for (int i = 0; i < STOP_LOOKS; i++)
		if (stop_look(first, i) > n)
			return stop_look(first, i) <= cap ? stop_look(first, i) : 0;
	return 0;
}

double stop_anytime_t(size_t n, double alpha, double g)
{
	const double m = (double)n;
	double r;

	if (n < 2)
		return NAN;
	r = pow((1 + m * g) / (alpha * alpha), 1 / m);
	if (r >= 1 + m * g)
		return INFINITY;
	return sqrt((m - 1) * (r - 1) / (1 - r / (1 + m * g)));
}
