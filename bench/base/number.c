// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/number.h"

#include <math.h>
#include <stdio.h>

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
