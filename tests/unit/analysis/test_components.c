// SPDX-License-Identifier: GPL-2.0-only
/* The worked example of Kalibera & Jones, Dyestuff (lme4) and what a designer of boots does with the numbers. */
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>

#include "analysis/components.h"

#define NEAR(x, y, tol) cr_expect(fabs((x) - (y)) <= (tol), #x ": %.12g, expected %.12g", (double)(x), (double)(y))

/* [boots][processes][batches] of values as a list */
static size_t nested(const double *x, uint32_t boots, uint32_t processes, uint32_t batches, struct component_value *v)
{
	size_t n = 0;

	for (uint32_t b = 0; b < boots; b++)
		for (uint32_t p = 0; p < processes; p++)
			for (uint32_t k = 0; k < batches; k++, n++)
				v[n] = (struct component_value){ b, p, x[n] };
	return n;
}

static const double worked[] = { 9, 5, 8, 3, 10, 6, 7, 11, 1, 12, 2, 4 };

Test(components, worked_example)
{
	struct component_value v[12];
	struct components c;

	cr_assert_eq(components_of(v, nested(worked, 3, 2, 2, v), &c), 0);
	NEAR(c.s[OF_BATCHES], 16.5, 1e-12);
	NEAR(c.s[OF_PROCESSES], 2.583333333333, 1e-9);
	NEAR(c.s[OF_BOOTS], 3.5625, 1e-12);
	NEAR(c.t[OF_BATCHES], 16.5, 1e-12);
	cr_expect_eq(c.t[OF_PROCESSES], 0);	/* -5.67: no variance is negative */
	NEAR(c.t[OF_BOOTS], 2.270833333333, 1e-9);
	NEAR(c.n[OF_BATCHES], 2, 0);
	NEAR(c.n[OF_PROCESSES], 2, 0);
	NEAR(c.n[OF_BOOTS], 3, 0);
	/* of 2.27 + 0 / 2 + 16.5 / 4 */
	NEAR(components_share(&c, OF_BOOTS), 2.270833333333 / (2.270833333333 + 4.125), 1e-9);
	cr_expect_eq(components_share(&c, OF_PROCESSES), 0);
	NEAR(components_share(&c, OF_BATCHES), 4.125 / (2.270833333333 + 4.125), 1e-9);
}

/* six batches of dyestuff, five samples of each: MSB 11271.5, MSW 2451.25, var of batches 1764.05 */
Test(components, dyestuff)
{
	static const double x[] = {
		1545, 1440, 1440, 1520, 1580, 1540, 1555, 1490, 1560, 1495, 1595, 1550, 1605, 1510, 1560,
		1445, 1440, 1595, 1465, 1545, 1595, 1630, 1515, 1635, 1625, 1520, 1455, 1450, 1480, 1445,
	};
	struct component_value v[30];
	struct components c;

	cr_assert_eq(components_of(v, nested(x, 6, 5, 1, v), &c), 0);
	NEAR(c.s[OF_PROCESSES], 2451.25, 1e-8);
	NEAR(5 * c.s[OF_BOOTS], 11271.5, 1e-8);
	NEAR(c.t[OF_BOOTS], 1764.05, 1e-8);
	cr_expect(isnan(c.s[OF_BATCHES]) && isnan(c.t[OF_BATCHES]));	/* one each: there is nothing to vary */
	cr_expect_eq(components_share(&c, OF_BATCHES), 0);
}

/* a constant does nothing, a factor squares */
Test(components, shifted_and_scaled)
{
	double y[12];
	struct component_value v[12];
	struct components c, d;

	for (size_t i = 0; i < 12; i++)
		y[i] = 1000 + 3 * worked[i];
	cr_assert_eq(components_of(v, nested(worked, 3, 2, 2, v), &c), 0);
	cr_assert_eq(components_of(v, nested(y, 3, 2, 2, v), &d), 0);
	for (int i = 0; i < NR_COMPONENTS; i++) {
		NEAR(d.s[i], 9 * c.s[i], 1e-9);
		NEAR(components_share(&d, (enum component)i), components_share(&c, (enum component)i), 1e-12);
	}
}

/* two arms as one: the mean of what varies, not of what is left of it */
Test(components, two_arms)
{
	static const double still[] = { 1, 1, 1, 1, 3, 3, 3, 3, 5, 5, 5, 5 };
	struct component_value v[12];
	struct components c, d;

	cr_assert_eq(components_of(v, nested(worked, 3, 2, 2, v), &c), 0);
	cr_assert_eq(components_of(v, nested(still, 3, 2, 2, v), &d), 0);
	cr_expect_eq(components_share(&d, OF_BOOTS), 1);
	components_mean(&c, &d);
	NEAR(c.s[OF_BATCHES], 8.25, 1e-12);
	NEAR(c.s[OF_BOOTS], (3.5625 + 4) / 2, 1e-12);
	NEAR(c.t[OF_BOOTS], (3.5625 + 4) / 2 - 2.583333333333 / 2 / 2, 1e-9);
}

Test(components, a_process_that_lost_batches)
{
	const struct component_value v[] = {
		{ 0, 0, 1 }, { 0, 0, 3 }, { 0, 1, 2 }, { 1, 0, 4 }, { 1, 0, 4 }, { 1, 1, 4 },
	};
	struct components c;

	cr_assert_eq(components_of(v, 6, &c), 0);
	NEAR(c.s[OF_BATCHES], 1, 0);	/* of two processes with two: 2 and 0 */
	NEAR(c.n[OF_BATCHES], 4 / 3., 1e-12);
	NEAR(c.s[OF_BOOTS], 2, 0);
}

Test(components, refused)
{
	struct component_value v[] = { { 0, 0, 1 }, { 0, 1, 2 }, { 1, 0, INFINITY } };
	struct components c;

	cr_expect_eq(components_of(v, 0, &c), -EINVAL);
	cr_expect_eq(components_of(v, 2, &c), -EINVAL);
	cr_expect_eq(components_of(v, 3, &c), -EDOM);
	for (size_t i = 0; i < 3; i++)
		v[i].value = 7;
	cr_assert_eq(components_of(v, 3, &c), 0);
	cr_expect(isnan(components_share(&c, OF_BOOTS)));
}
