// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/claim.h"

#include <errno.h>
#include <math.h>
#include <string.h>
#include "bench/base/number.h"

static const double slack = 0.25;
static const double none = 1;		/* of "0 %": a percent is what such a sentence is about */

static const char *const metrics[CLAIM_METRICS] = { "functions", "text", "time", "memory" };

int claim_metric_find(const char *name)
{
	for (int i = 0; i < CLAIM_METRICS; i++)
		if (!strcmp(metrics[i], name))
			return i;
	return -1;
}

const char *claim_answer_name(enum claim_answer a)
{
	static const char *const names[] = { "supports", "contradicts", "cannot speak", "cannot tell" };

	return names[a];
}

/* up to ".." or a blank */
static int number(const char **s, double *x)
{
	const char *dots = strstr(*s, "..");
	const size_t len = dots ? (size_t)(dots - *s) : strcspn(*s, " ");

	if (!number_decimal(*s, len, x))
		return -EINVAL;
	*s += len;
	return 0;
}

int claim_range(const char *value, double *lo, double *hi)
{
	const char bound = *value == '<' || *value == '>' ? *value++ : 0;
	double a, b;

	if (!bound && !strcmp(value, "no figure")) {
		*lo = *hi = NAN;
		return 0;
	}
	if (number(&value, &a))
		return -EINVAL;
	b = a;
	if (!bound && !strncmp(value, "..", 2)) {
		value += 2;
		if (number(&value, &b) || b < a)
			return -EINVAL;
	} else if (!bound) {
		const double reach = b == 0 ? none : slack * fabs(b);

		a -= reach;
		b += reach;
	}
	if (strcmp(value, " %"))
		return -EINVAL;
	*lo = bound == '<' ? -INFINITY : a;
	*hi = bound == '>' ? INFINITY : b;
	return 0;
}

enum claim_answer claim_judge(enum claim_metric metric, double lo, double hi, double measured)
{
	if ((metric != CLAIM_FUNCTIONS && metric != CLAIM_TEXT) || isnan(measured) || isnan(lo))
		return CLAIM_CANNOT_SPEAK;
	return measured >= lo && measured <= hi ? CLAIM_SUPPORTS : CLAIM_CONTRADICTS;
}

enum claim_answer claim_judge_interval(double lo, double hi, double from, double to)
{
	if (from >= lo && to <= hi)
		return CLAIM_SUPPORTS;
	return to < lo || from > hi ? CLAIM_CONTRADICTS : CLAIM_CANNOT_TELL;
}
