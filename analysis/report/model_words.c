// SPDX-License-Identifier: GPL-2.0-only
/* Numbers and sentences that every format of the report shares. */
#include "analysis/report/model.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *model_number(double x, char *buf, size_t n)
{
	char plain[48];
	size_t at = 0;
	int digits;

	if (!isfinite(x)) {
		snprintf(buf, n, "-");
		return buf;
	}
	snprintf(plain, sizeof(plain), "%.*f", x == floor(x) ? 0 : 2, fabs(x));
	digits = (int)strcspn(plain, ".");
	if (x < 0 && n > 1)
		buf[at++] = '-';
	for (int i = 0; plain[i] && at + 2 < n; i++) {
		if (i && i < digits && (digits - i) % 3 == 0)
			buf[at++] = ',';
		buf[at++] = plain[i];
	}
	buf[at < n ? at : n - 1] = '\0';
	return buf;
}

char *model_signed(double x, char *buf, size_t n)
{
	char num[48];

	if (!isfinite(x))
		snprintf(buf, n, "-");
	else
		snprintf(buf, n, "%s%s", x > 0 ? "+" : "", model_number(x, num, sizeof(num)));
	return buf;
}

char *model_percent(const struct verdict_row *r, char *buf, size_t n)
{
	const double x = 100 * (r->ratio - 1);

	*buf = '\0';
	if (isfinite(x))
		snprintf(buf, n, x == 0 ? "0 %%" : fabs(x) < 0.01 ? "%+.4f %%" : "%+.2f %%", x);
	return buf;
}

char *model_range(const struct verdict_row *r, char *buf, size_t n)
{
	char lo[48], hi[48];

	*buf = '\0';
	if (r->verdict == VERDICT_NO_VERDICT || !isfinite(r->b_lo))
		return buf;
	if (r->class == CLASS_EXACT || (r->a_lo == r->a_hi && r->b_lo == r->b_hi))
		snprintf(buf, n, "exact");
	else
		snprintf(buf, n, "%s to %s", model_number(r->b_lo, lo, sizeof(lo)),
			 model_number(r->b_hi, hi, sizeof(hi)));
	return buf;
}

const char *model_verdict_word(const struct verdict_row *r)
{
	switch (r->verdict) {
	case VERDICT_IDENTICAL:
		return "identical";
	case VERDICT_COST:
		return "cost";
	case VERDICT_GAIN:
		return "gain";
	case VERDICT_NO_IMPACT:
		return "no impact";
	case VERDICT_INCONCLUSIVE:
		return "inconclusive";
	default:
		return "no verdict";
	}
}

/* "3 more instructions per sys/getppid (+2.10 %)" */
static const char *one_difference(struct model *m, const struct verdict_row *r)
{
	char num[48], pct[32];

	return model_text(m, "%s %s instruction%s per %s (%s)",
			  model_number(fabs(r->delta), num, sizeof(num)),
			  r->delta > 0 ? "more" : "fewer", fabs(r->delta) == 1 ? "" : "s", r->bench,
			  model_percent(r, pct, sizeof(pct)));
}

static const char *the_rest(struct model *m, const struct model_pair *p, size_t named)
{
	const size_t open = p->inconclusive + p->no_verdict;
	const char *rest = p->identical == 0
				   ? ""
				   : model_text(m,
						named || open || p->no_impact ? ", 0 on the other %zu operations"
							      : ", 0 on all %zu operations",
						p->identical);

	if (p->no_impact)
		rest = model_text(m, "%s%s no measurable impact on %zu", rest, *rest ? "," : ";",
				  p->no_impact);
	if (!open)
		return rest;
	return model_text(m, "%s; %zu not decided", rest, open);
}

static const struct verdict_row *nth_difference(const struct model_pair *p, size_t nth)
{
	for (size_t i = 0; i < p->nr_item; i++) {
		const struct verdict_row *r = p->sorted[i]->row;

		if (verdict_is_operation(r->bench) &&
		    (r->verdict == VERDICT_COST || r->verdict == VERDICT_GAIN) && !nth--)
			return r;
	}
	return NULL;
}

const char *model_headline(struct model *m, const struct model_pair *p)
{
	const struct verdict_row *r = p->row;
	const size_t differ = p->cost + p->gain;
	char lo[32], hi[32];

	if (!p->operations || p->no_verdict == p->operations)
		return model_text(m, "%s on %s: no verdict on any operation%s%s%s", r->arm, r->arch,
				  r->reason ? " (" : "", r->reason ? r->reason : "",
				  r->reason ? ")" : "");
	if (!differ && p->identical == p->operations)
		return model_text(m,
				  "%s executes exactly the instructions of %s in all %zu "
				  "operations on %s",
				  r->arm, r->baseline, p->operations, r->arch);
	if (!differ)
		return model_text(m, "%s on %s: no difference shown%s", r->arm, r->arch,
				  the_rest(m, p, 0));
	if (differ == 1)
		return model_text(m, "%s executes %s on %s%s", r->arm,
				  one_difference(m, nth_difference(p, 0)), r->arch,
				  the_rest(m, p, 1));
	if (differ == 2)
		return model_text(m, "%s executes %s and %s on %s%s", r->arm,
				  one_difference(m, nth_difference(p, 0)),
				  one_difference(m, nth_difference(p, 1)), r->arch,
				  the_rest(m, p, 2));
	return model_text(m,
			  "%s executes %s instructions than %s in %zu of %zu operations on %s, "
			  "from %s "
			  "(%s) to %s (%s)%s",
			  r->arm,
			  !p->gain   ? "more"
			  : !p->cost ? "fewer"
				     : "other",
			  r->baseline, differ, p->operations, r->arch,
			  model_percent(nth_difference(p, differ - 1), lo, sizeof(lo)),
			  nth_difference(p, differ - 1)->bench,
			  model_percent(nth_difference(p, 0), hi, sizeof(hi)),
			  nth_difference(p, 0)->bench, the_rest(m, p, differ));
}

const char *model_loops(struct model *m)
{
	const char *said = "", *last = "";
	char num[48];

	for (size_t i = 0; i < m->nr_pair; i++) {
		const struct model_pair *p = &m->pair[i];

		for (size_t j = 0; j < p->nr_item; j++) {
			const struct verdict_row *r = p->item[j].row;

			if (strcmp(r->bench, "null/empty") || !strcmp(last, r->arch) ||
			    !isfinite(r->a))
				continue;
			last = r->arch;
			said = model_text(m, "%s%s%s (%s)", said, *said ? ", " : "",
					  model_number(r->a, num, sizeof(num)), r->arch);
		}
	}
	return said;
}
