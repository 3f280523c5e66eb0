// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/number.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const double ten[] = { 1e0,  1e1,  1e2,	1e3,  1e4,  1e5,  1e6,	1e7,
			      1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
			      1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };

/* digits and one point; @digits counts those that are in @m; returns where it stopped */
static const char *mantissa(const char *p, const char *end, uint64_t *m, int *scale, int *digits,
			    bool *exact)
{
	bool point = false;

	for (; p < end; p++) {
		if (*p == '.' && !point) {
			point = true;
			continue;
		}
		if (*p < '0' || *p > '9')
			break;
		++*digits;
		if (*m > (UINT64_MAX - 9) / 10) {
			*exact = false;
			continue;
		}
		*m = *m * 10 + (uint64_t)(*p - '0');
		*scale -= point;
	}
	return p;
}

static const char *exponent(const char *p, const char *end, int *e, bool *ok)
{
	bool minus = false;
	int digits = 0;

	if (p < end && (*p == '-' || *p == '+'))
		minus = *p++ == '-';
	for (; p < end && *p >= '0' && *p <= '9'; p++, digits++)
		*e = *e < 10000 ? 10 * *e + (*p - '0') : *e;
	*ok = digits > 0;
	*e = minus ? -*e : *e;
	return p;
}

/* where the product of two exact doubles is rounded once (Clinger 1990), else strtod */
static double convert(const char *at, size_t n, uint64_t m, int e10, bool exact)
{
	char buf[64];

	if (exact && m < (uint64_t)1 << 53 && e10 >= -22 && e10 <= 22)
		return e10 < 0 ? (double)m / ten[-e10] : (double)m * ten[e10];
	if (n >= sizeof(buf))
		return NAN;
	memcpy(buf, at, n);
	buf[n] = '\0';
	return strtod(buf, NULL);
}

bool number_decimal(const char *at, size_t n, double *x)
{
	const char *p = at, *end = at + n, *unsigned_at;
	bool minus = false, exact = true, ok = true;
	int scale = 0, digits = 0, e = 0;
	uint64_t m = 0;

	if (p < end && (*p == '-' || *p == '+'))
		minus = *p++ == '-';
	unsigned_at = p;
	p = mantissa(p, end, &m, &scale, &digits, &exact);
	if (p < end && (*p == 'e' || *p == 'E'))
		p = exponent(p + 1, end, &e, &ok);
	if (p != end || !digits || !ok)
		return false;
	*x = convert(unsigned_at, (size_t)(end - unsigned_at), m, scale + e, exact);
	if (minus)
		*x = -*x;
	return isfinite(*x);
}
