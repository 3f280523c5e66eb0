// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/summary.h"

#include <math.h>

double summary_mean(const double *v, size_t n)
{
	double sum = 0, rest = 0, mean;

	if (!n)
		return NAN;
	for (size_t i = 0; i < n; i++)
		sum += v[i];
	mean = sum / (double)n;
	for (size_t i = 0; i < n; i++)
		rest += v[i] - mean;
	return mean + rest / (double)n;
}

double summary_variance(const double *v, size_t n)
{
	const double mean = summary_mean(v, n);
	double sum = 0, rest = 0;

	if (n < 2)
		return NAN;
	for (size_t i = 0; i < n; i++) {
		sum += (v[i] - mean) * (v[i] - mean);
		rest += v[i] - mean;
	}
	return fmax(0, (sum - rest * rest / (double)n) / (double)(n - 1));
}

double summary_sd(const double *v, size_t n)
{
	return sqrt(summary_variance(v, n));
}

static void swap(double *v, size_t i, size_t j)
{
	const double t = v[i];

	v[i] = v[j];
	v[j] = t;
}

/* put the k-th smallest at v[k], nothing larger before it (Hoare's selection, median of three) */
static void select_kth(double *v, size_t n, size_t k)
{
	size_t lo = 0, hi = n - 1;

	while (lo < hi) {
		const size_t mid = lo + (hi - lo) / 2;
		size_t i = lo, j = hi;
		double pivot;

		if (v[mid] < v[lo])
			swap(v, mid, lo);
		if (v[hi] < v[lo])
			swap(v, hi, lo);
		if (v[hi] < v[mid])
			swap(v, hi, mid);
		pivot = v[mid];
		while (i <= j) {
			while (v[i] < pivot)
				i++;
			while (v[j] > pivot)
				j--;
			if (i <= j) {
				swap(v, i++, j);
				if (!j)
					break;
				j--;
			}
		}
		if (k <= j)
			hi = j;
		else if (k >= i)
			lo = i;
		else
			return;
	}
}

double summary_quantile(double *v, size_t n, double p)
{
	double at, next;
	size_t k;

	if (!n || !(p >= 0 && p <= 1))
		return NAN;
	at = p * (double)(n - 1);
	k = (size_t)at;
	select_kth(v, n, k);
	if (at == (double)k || k + 1 == n)
		return v[k];
	next = v[k + 1];
	for (size_t i = k + 2; i < n; i++)
		next = v[i] < next ? v[i] : next;
	return v[k] + (at - (double)k) * (next - v[k]);
}

double summary_median(double *v, size_t n)
{
	return summary_quantile(v, n, 0.5);
}
