// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/number.h"

#include <ctype.h>
#include <errno.h>
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

int number_u64(const char *s, unsigned long long *out)
{
	char *end;
	unsigned long long v;

	if (!isdigit((unsigned char)*s))
		return -EINVAL;
	errno = 0;
	v = strtoull(s, &end, strncmp(s, "0x", 2) ? 10 : 16);
	if (errno || *end)
		return -EINVAL;
	*out = v;
	return 0;
}
