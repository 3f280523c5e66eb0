// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "analysis/dist.h"
#include "analysis/power.h"

#define NEAR(x, want, tol)                                                               \
	cr_assert(fabs((x) - (want)) <= (tol), "%.15g, wanted %.15g +- %g", (double)(x), \
		  (double)(want), (double)(tol))

static struct power pw;

/*
 * what METHOD 6's confidence sequence takes by rho, where a fixed number takes 5, 13 and 26: power .9 of TOST at 0, by
 * quadrature (normal approximations of it say one less)
 */
Test(power, blocks_of_a_confidence_sequence)
{
	power_init(&pw, .05);
	power_anytime(&pw);
	cr_expect_eq(power_blocks(&pw, .5), 10, "%zu", power_blocks(&pw, .5));
	cr_expect_eq(power_blocks(&pw, 1), 27, "%zu", power_blocks(&pw, 1));
	cr_expect_eq(power_blocks(&pw, 1.5), 57, "%zu", power_blocks(&pw, 1.5));
	cr_expect(power_rho_max(&pw, 2) < 1e-5, "two blocks settle nothing");
}

Test(power, k_table)
{
	static const struct {
		size_t n;
		double k;
	} want[] = {
		{ 3, 3.264 }, { 4, 2.128 }, { 5, 1.682 }, { 6, 1.435 }, { 7, 1.273 },
		{ 8, 1.156 }, { 9, 1.067 }, { 10, .996 }, { 12, .889 }, { 14, .810 },
		{ 16, .749 }, { 20, .660 }, { 24, .597 },
	};
	power_init(&pw, .05);
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++)
		NEAR(power_k(&pw, want[i].n), want[i].k, 5.01e-4);
	cr_assert(isnan(power_k(&pw, 1)));
}

Test(power, references)
{
	/* n = 20 per arm, d = 1: df 38, ncp = sqrt(10); paired n = 10, dz = 1 */
	NEAR(dist_power_two_sided(sqrt(10), 38, .05), .8689530, 1e-6);
	NEAR(dist_power_two_sided(sqrt(10), 9, .05), .8030969, 1e-6);
	NEAR(dist_power_tost(0, sqrt(10), 9, .05), .795207, 1e-6);
	NEAR(dist_power_tost(0, sqrt(12), 11, .05), .889381, 1e-6);
}

/* fewest blocks that show equivalence with that probability where the truth is 0 */
static size_t tost_blocks(double rho, double power)
{
	for (size_t n = 2; n <= POWER_NMAX; n++)
		if (dist_power_tost(0, sqrt((double)n) / rho, (double)n - 1, .05) >= power)
			return n;
	return 0;
}

/* METHOD 3.2, by rho = s/delta; what is proposed has to see the margin with probability .8 as well */
Test(power, tost_blocks)
{
	static const struct {
		double rho;
		size_t n80, n90;
	} want[] = {
		{ .25, 3, 3 }, { .4, 4, 4 },	 { .5, 4, 5 },	  { .6, 5, 6 },	 { .75, 7, 8 },
		{ 1, 11, 13 }, { 1.25, 15, 19 }, { 1.5, 21, 26 }, { 2, 36, 45 },
	};

	power_init(&pw, .05);
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		size_t n = want[i].n90;

		cr_expect_eq(tost_blocks(want[i].rho, .8), want[i].n80, "%g: %zu", want[i].rho,
			     tost_blocks(want[i].rho, .8));
		cr_expect_eq(tost_blocks(want[i].rho, .9), want[i].n90, "%g: %zu", want[i].rho,
			     tost_blocks(want[i].rho, .9));
		while (power_k(&pw, n) * want[i].rho > 1)
			n++;
		cr_expect_eq(power_blocks(&pw, want[i].rho), n, "%g: %zu", want[i].rho, power_blocks(&pw, want[i].rho));
	}
}

Test(power, size_at_zero)
{
	for (int df = 1; df < 40; df += 3)
		NEAR(dist_power_two_sided(0, df, .05), .05, 1e-6);
}

Test(power, blocks_satisfy_both)
{
	power_init(&pw, .05);
	for (double rho = .2; rho < 4; rho += .3) {
		const size_t n = power_blocks(&pw, rho);

		cr_assert(power_k(&pw, n) * rho <= 1 + 1e-9);
		cr_assert(dist_power_tost(0, sqrt((double)n) / rho, (double)n - 1, .05) >=
			  .9 - 1e-6);
	}
	cr_assert_eq(power_blocks(&pw, 1e6), 0);
	cr_assert_eq(power_blocks(&pw, INFINITY), 0);
}

Test(power, sd_upper)
{
	NEAR(power_sd_upper(1, 5), 1.46, .005);
	NEAR(power_sd_upper(1, 7), 1.35, .005);
	NEAR(power_sd_upper(1, 11), 1.25, .005);
}
