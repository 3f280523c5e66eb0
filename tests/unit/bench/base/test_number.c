// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <string.h>

#include "bench/base/number.h"

Test(number, whole_numbers_fill_their_text)
{
	static const char *const bad[] = { "",    " 5",   "5 ",   "+5", "-5", "5x",   "5.0", "0x", "0x ", "0X10",
					   "5\n", "\t5", "1e3", "0x1g", "1_000", "18446744073709551616" };
	unsigned long long v = 77;

	cr_assert(!number_u64("0", &v) && v == 0);
	cr_assert(!number_u64("010", &v) && v == 10);
	cr_assert(!number_u64("0xff", &v) && v == 255);
	cr_assert(!number_u64("18446744073709551615", &v) && v == ULLONG_MAX);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		v = 77;
		cr_assert(number_u64(bad[i], &v) == -EINVAL && v == 77, "\"%s\"", bad[i]);
	}
}

Test(number, between_its_limits)
{
	unsigned long long v = 7;

	cr_assert(!number_between("3", 3, 5, &v) && v == 3);
	cr_assert(!number_between("5", 3, 5, &v) && v == 5);
	cr_assert_eq(number_between("2", 3, 5, &v), -ERANGE);
	cr_assert_eq(number_between("6", 3, 5, &v), -ERANGE);
	cr_assert_eq(number_between("4%", 3, 5, &v), -EINVAL);
	cr_assert_eq(v, 5);
}

Test(number, decimals_fill_their_text)
{
	static const char *const bad[] = { "", ".", "-", "+-1", "1.2.3", "1e", "1e+", "0x1p3", "inf", "nan", " 1", "1 ",
					   "1,5", "1e999", "1%" };
	double x;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(!number_decimal(bad[i], strlen(bad[i]), &x), "\"%s\"", bad[i]);
	cr_assert(number_decimal("-1.5e2", 6, &x) && x == -150);
	cr_assert(number_decimal("12x", 2, &x) && x == 12, "no NUL is needed behind it");
	cr_assert(!number_read("", &x) && isnan(x));
	cr_assert(!number_read("-inf", &x) && x == -INFINITY);
	cr_assert(!number_read("0.25", &x) && x == .25);
	cr_assert(number_read("0.25 ", &x) && number_read("infinity", &x) && number_read("1..2", &x));
}

Test(number, shares)
{
	static const char *const bad[] = { "",	  "%",	      "1%%", "1 %", "1% ", "10% ",
					   " 1%", "5percent", "-1%", "+1%", "1%x" };
	double x = 7;

	cr_assert(!number_share("2%", &x) && x == .02);
	cr_assert(!number_share("0.5%", &x) && x == .005);
	cr_assert(!number_share("0.02", &x) && x == .02);
	cr_assert(!number_share("0", &x) && x == 0);
	cr_assert(!number_percent("100%", &x) && x == 1);
	cr_assert_eq(number_percent("0.02", &x), -EINVAL);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(number_share(bad[i], &x) == -EINVAL && number_percent(bad[i], &x) == -EINVAL, "\"%s\"",
			  bad[i]);
}

Test(number, leads)
{
	const char *s = "12.7", *none = "x", *large = "99999999999999999999999 ";

	cr_assert(number_lead(&s) == 12 && !strcmp(s, ".7"));
	cr_assert(number_lead(&none) == 0 && !strcmp(none, "x"));
	cr_assert(number_lead(&large) == ULLONG_MAX && !strcmp(large, " "));
}
