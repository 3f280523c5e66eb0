// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/series.h"

#include <math.h>
#include <stdio.h>

const struct model_series *series_next(const struct model *m, const struct model_pair *p,
				       const struct model_series *after)
{
	for (size_t i = after ? (size_t)(after - m->series) + 1 : 0; i < m->nr_series; i++) {
		const struct model_series *s = &m->series[i];

		if (arm_key_equal(&s->key, &p->row->key))
			return s;
	}
	return NULL;
}

int series_differs(const struct model_series *s)
{
	for (size_t i = 0; i < s->nr_point; i++)
		if (s->point[i].delta != 0)
			return 1;
	return 0;
}

/* four digits, and no exponent where people would not write one */
static char *digits(double x, char *buf, size_t n)
{
	snprintf(buf, n, fabs(x) >= 1e4 && fabs(x) < 1e12 ? "%.0f" : "%.4g", x);
	return buf;
}

char *series_line_text(const struct model_line *l, char *buf, size_t n)
{
	char a[48], b[48];

	if (l->slope == 0)
		snprintf(buf, n, "%s", digits(l->intercept, a, sizeof(a)));
	else if (l->intercept == 0)
		snprintf(buf, n, "%s per dose", digits(l->slope, b, sizeof(b)));
	else
		snprintf(buf, n, "%s %c %s per dose", digits(l->intercept, a, sizeof(a)),
			 l->slope < 0 ? '-' : '+', digits(fabs(l->slope), b, sizeof(b)));
	return buf;
}

char *series_worst_text(const struct model_line *l, char *buf, size_t n)
{
	char num[48];

	if (l->worst == 0)
		snprintf(buf, n, "none");
	else
		snprintf(buf, n, "%s at %.6g", digits(l->worst, num, sizeof(num)), l->worst_dose);
	return buf;
}
