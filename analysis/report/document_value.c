// SPDX-License-Identifier: GPL-2.0-only
/* The value of a cell in words. */
#include "analysis/report/document.h"

#include <math.h>
#include <stdio.h>

#include "analysis/report/words.h"

static void interval_text(const struct doc_cell *c, char *buf, size_t n)
{
	char lo[48], hi[48];

	if (isfinite(c->other))
		snprintf(buf, n, "%s to %s", words_number(c->value, lo, sizeof(lo)),
			 words_number(c->other, hi, sizeof(hi)));
}

static void percents_text(const struct doc_cell *c, char *buf, size_t n)
{
	char lo[32], hi[32];

	if (isfinite(c->value) && isfinite(c->other))
		snprintf(buf, n, "%s to %s", words_percent(c->value, lo, sizeof(lo)),
			 words_percent(c->other, hi, sizeof(hi)));
}

char *doc_value_text(const struct doc_cell *c, char *buf, size_t n)
{
	*buf = '\0';
	switch (c->type) {
	case DOC_NUMBER:
	case DOC_GROWTH:
		return words_number(c->value, buf, n);
	case DOC_SIGNED:
		return words_signed(c->value, buf, n);
	case DOC_PERCENT:
		return words_percent(c->value, buf, n);
	case DOC_INTERVAL:
		interval_text(c, buf, n);
		break;
	case DOC_PERCENTS:
		percents_text(c, buf, n);
		break;
	case DOC_EXACT:
		snprintf(buf, n, "exact");
		break;
	case DOC_INTEGER:
		snprintf(buf, n, "%.0f", c->value);
		break;
	case DOC_OF:
		snprintf(buf, n, "%.0f of %.0f", c->value, c->other);
		break;
	case DOC_SHARE:
		if (isfinite(c->value))
			snprintf(buf, n, "%.2f %%", 100 * c->value);
		break;
	default:
		break;
	}
	return buf;
}
