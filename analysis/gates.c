// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/gates.h"

#include <math.h>
#include <stdbool.h>
#include "analysis/dist.h"

static double choose(double n, double k)
{
	if (k < 0 || k > n)
		return 0;
	return exp(dist_log_gamma(n + 1) - dist_log_gamma(k + 1) - dist_log_gamma(n - k + 1));
}

/* P(number of runs <= seen) for n0 zeros and n1 ones in random order (Wald & Wolfowitz 1940) */
static double few_runs(size_t seen, double n0, double n1)
{
	const double all = choose(n0 + n1, n0);
	double sum = 0;

	for (size_t r = 2; r <= seen; r++) {
		const double k = (double)(r / 2);

		if (r % 2)
			sum += choose(n0 - 1, k) * choose(n1 - 1, k - 1) +
			       choose(n0 - 1, k - 1) * choose(n1 - 1, k);
		else
			sum += 2 * choose(n0 - 1, k - 1) * choose(n1 - 1, k - 1);
	}
	return sum / all;
}

enum gate gate_order(const unsigned char *arm, size_t n, const char **why)
{
	size_t runs = n ? 1 : 0, ones = 0;

	for (size_t i = 0; i < n; i++) {
		ones += arm[i] != 0;
		runs += i && arm[i] != arm[i - 1];
	}
	if (ones < 2 || n - ones < 2)
		return GATE_NONE;
	if (runs == 2) {
		*why = "all boots of one arm before the other (AAABBB): drift looks like a cost";
		return GATE_ORDER;
	}
	if (few_runs(runs, (double)(n - ones), (double)ones) <= 0.01) {
		*why = "arms hardly interleaved in time: drift looks like a cost";
		return GATE_ORDER;
	}
	return GATE_NONE;
}

enum gate gate_first(const unsigned char *first, size_t n, const char **why)
{
	for (size_t i = 1; i < n; i++)
		if (first[i] != first[0])
			return GATE_NONE;
	if (n < 4)
		return GATE_NONE;
	*why = "the same arm ran first in every block: order and arm cannot be told apart";
	return GATE_ORDER;
}

enum gate gate_aa(const double *p, size_t n, double alpha, const char **why)
{
	unsigned int tested = 0, rejected = 0;

	for (size_t i = 0; i < n; i++) {
		tested += !isnan(p[i]);
		rejected += p[i] < alpha;
	}
	if (!rejected || dist_binomial_cdf(rejected - 1, alpha, tested) <= 0.99)
		return GATE_NONE;
	*why = "the same image differs from itself too often (A/A)";
	return GATE_AA;
}

double gate_noise_floor(const struct estimate *aa, double alpha)
{
	return dist_t_quantile(1 - alpha / 2, aa->df) * aa->se;
}

enum gate gate_placebo(double d, const double *aa, size_t n, const char **why)
{
	for (size_t i = 0; i < n; i++)
		if (fabs(d) <= fabs(aa[i])) {
			*why = "another layout of the same arm differs as much (A/A')";
			return GATE_PLACEBO;
		}
	return GATE_NONE;
}

enum gate gate_layout(double d, const double *aa, size_t n, double alpha, struct interval *within, const char **why)
{
	const double all = (double)n + 1;
	double mean = 0, squares, reach;

	for (size_t i = 0; i < n; i++)
		mean += aa[i] / all;
	squares = mean * mean;
	for (size_t i = 0; i < n; i++)
		squares += (aa[i] - mean) * (aa[i] - mean);
	reach = dist_t_quantile(1 - alpha / 2, (double)n) * sqrt(squares / (double)n * (1 + 1 / all));
	*within = (struct interval){ mean - reach, mean + reach };
	if (!(d >= within->lo && d <= within->hi))
		return GATE_NONE;
	*why = "one more layout of the same arm is expected to differ as much (A/A')";
	return GATE_PLACEBO;
}

static const char *const not_found = "the planted cost was not found: the setup is not sensitive enough";
static const char *const not_right = "the planted cost was not measured right";

enum assay gate_assay(const struct interval *ci, double truth, double twice, const char **why)
{
	const bool found = ci->lo > 0;
	const double rounding = 1e-9;

	if (!found && truth >= twice - rounding) {
		*why = not_found;
		return ASSAY_FAILED;
	}
	if (!(ci->lo <= truth && truth <= ci->hi)) {
		*why = not_right;
		return ASSAY_FAILED;
	}
	return found && truth <= twice + rounding ? ASSAY_FOUND : ASSAY_OTHER_SIZE;
}

enum gate gate_planted(const struct estimate *e, double truth, double alpha, const char **why)
{
	const struct interval ci = compare_interval(e, alpha);

	if (!(compare_p(e, 0) <= alpha)) {
		*why = not_found;
		return GATE_PLANTED;
	}
	if (!(ci.lo <= truth && truth <= ci.hi)) {
		*why = not_right;
		return GATE_PLANTED;
	}
	return GATE_NONE;
}
