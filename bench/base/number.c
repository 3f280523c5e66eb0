// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/number.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void number_format(double x, char *buf, size_t n)
{
	if (isnan(x))
		buf[0] = '\0';
	else if (x == 0)
		snprintf(buf, n, "0"); /* also for -0 */
	else if (fabs(x) < 0x1p53 && x == floor(x))
		snprintf(buf, n, "%.0f", x);
	else
		snprintf(buf, n, "%.9g", x);
}

int number_read(const char *s, double *x)
{
	double v = NAN;

	if (!strcmp(s, "inf") || !strcmp(s, "-inf"))
		v = *s == '-' ? -INFINITY : INFINITY;
	else if (*s && !number_decimal(s, strlen(s), &v))
		return -EINVAL;
	*x = v;
	return 0;
}

static int digits_in(const char *s, int base, unsigned long long *out)
{
	unsigned long long v;
	char *end;

	if (base == 16 ? !isxdigit((unsigned char)*s) : !isdigit((unsigned char)*s))
		return -EINVAL;
	errno = 0;
	v = strtoull(s, &end, base);
	if (errno || *end)
		return -EINVAL;
	*out = v;
	return 0;
}

int number_u64(const char *s, unsigned long long *out)
{
	return strncmp(s, "0x", 2) ? digits_in(s, 10, out) : digits_in(s + 2, 16, out);
}

int number_between(const char *s, unsigned long long least, unsigned long long most, unsigned long long *out)
{
	unsigned long long v;
	int err = number_u64(s, &v);

	if (!err && (v < least || v > most))
		err = -ERANGE;
	if (!err)
		*out = v;
	return err;
}

static int share_of(const char *s, size_t n, bool percent, double *share)
{
	double x;

	if (!isdigit((unsigned char)*s) && *s != '.')	/* a share has no sign */
		return -EINVAL;
	if (!number_decimal(s, n, &x))
		return -EINVAL;
	*share = percent ? x / 100 : x;
	return 0;
}

int number_percent(const char *s, double *share)
{
	const size_t n = strlen(s);

	return n && s[n - 1] == '%' ? share_of(s, n - 1, true, share) : -EINVAL;
}

int number_share(const char *s, double *share)
{
	const size_t n = strlen(s);

	return n && s[n - 1] == '%' ? number_percent(s, share) : share_of(s, n, false, share);
}

unsigned long long number_lead(const char **s)
{
	unsigned long long v = 0;

	for (; isdigit((unsigned char)**s); ++*s)
		if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, (unsigned)(**s - '0'), &v))
			v = ULLONG_MAX;
	return v;
}
