// SPDX-License-Identifier: GPL-2.0-only
/* Numbers and sentences that every format of the report shares. */
#include "analysis/report/model.h"

#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/grow.h"
#include "analysis/report/words.h"

const char *model_text(struct model *m, const char *fmt, ...)
{
	va_list ap;
	int len;

	if (GROW(m->text, m->nr_text))
		return "";
	va_start(ap, fmt);
	len = vasprintf(&m->text[m->nr_text], fmt, ap);
	va_end(ap);
	return len < 0 ? "" : m->text[m->nr_text++];
}

char *model_percent(const struct verdict_row *r, char *buf, size_t n)
{
	return words_percent(r->ratio - 1, buf, n);
}

const char model_layout[] = "layout unquantified";

static bool is_time(const struct verdict_row *r)
{
	return r->metric && !strcmp(r->metric, "ns");
}

const char *model_verdict_word(const struct verdict_row *r)
{
	switch (r->verdict) {
	case VERDICT_IDENTICAL:
		return "identical";
	case VERDICT_COST:
		return r->scope != SCOPE_IMAGE_PAIR ? "cost" : is_time(r) ? "slower" : "more";
	case VERDICT_GAIN:
		return r->scope != SCOPE_IMAGE_PAIR ? "gain" : is_time(r) ? "faster" : "less";
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

	if (m->timed)
		return model_text(m, "%s ns %s per %s (%s)", words_number(fabs(r->delta), num, sizeof(num)),
				  r->delta > 0 ? "more" : "less", r->bench, model_percent(r, pct, sizeof(pct)));
	return model_text(m, "%s %s instruction%s per %s (%s)",
			  words_number(fabs(r->delta), num, sizeof(num)),
			  r->delta > 0 ? "more" : "fewer", fabs(r->delta) == 1 ? "" : "s", r->bench,
			  model_percent(r, pct, sizeof(pct)));
}

static const char *the_rest(struct model *m, const struct model_pair *p, size_t named)
{
	const size_t open = p->inconclusive + p->no_verdict;
	const bool others = named || open || p->no_impact;
	const char *rest = "";

	if (p->identical == 1)
		rest = others ? ", 0 on the other operation" : ", 0 on the one operation";
	else if (p->identical)
		rest = model_text(m, others ? ", 0 on the other %zu operations" : ", 0 on all %zu operations",
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

static const char *no_difference(struct model *m, const struct model_pair *p)
{
	const struct verdict_row *r = p->row;

	if (p->identical == p->operations && p->operations == 1)
		return model_text(m, "%s executes exactly the instructions of %s in the one operation on %s",
				  r->key.arm, r->baseline, r->key.arch);
	if (p->identical == p->operations)
		return model_text(m, "%s executes exactly the instructions of %s in all %zu operations on %s",
				  r->key.arm, r->baseline, p->operations, r->key.arch);
	return model_text(m, "%s on %s: no difference shown%s", r->key.arm, r->key.arch, the_rest(m, p, 0));
}

/* "the image of on differs from that of off on x86_64: 3 ns more per sys/a (+2.10 %); layout unquantified" */
static const char *two_images(struct model *m, const struct model_pair *p)
{
	const struct verdict_row *r = p->row;
	const size_t differ = p->cost + p->gain;
	char lo[32], hi[32];

	if (!differ)
		return model_text(m, "%s; %s", no_difference(m, p), model_layout);
	if (differ <= 2)
		return model_text(m, "the image of %s differs from that of %s on %s: %s%s%s%s; %s", r->key.arm,
				  r->baseline, r->key.arch, one_difference(m, nth_difference(p, 0)),
				  differ > 1 ? " and " : "",
				  differ > 1 ? one_difference(m, nth_difference(p, 1)) : "", the_rest(m, p, differ),
				  model_layout);
	return model_text(m,
			  "the image of %s differs from that of %s in %zu of %zu operations on %s, from %s (%s) to "
			  "%s (%s)%s; %s",
			  r->key.arm, r->baseline, differ, p->operations, r->key.arch,
			  model_percent(nth_difference(p, differ - 1), lo, sizeof(lo)),
			  nth_difference(p, differ - 1)->bench,
			  model_percent(nth_difference(p, 0), hi, sizeof(hi)), nth_difference(p, 0)->bench,
			  the_rest(m, p, differ), model_layout);
}

const char *model_headline(struct model *m, const struct model_pair *p)
{
	const struct verdict_row *r = p->row;
	const size_t differ = p->cost + p->gain;
	char lo[32], hi[32];

	if (!p->operations || p->no_verdict == p->operations)
		return model_text(m, "%s on %s: no verdict on any operation%s%s%s", r->key.arm, r->key.arch,
				  r->reason ? " (" : "", r->reason ? r->reason : "",
				  r->reason ? ")" : "");
	if (p->image_pair)
		return two_images(m, p);
	if (!differ)
		return no_difference(m, p);
	if (differ == 1)
		return model_text(m, "%s %s %s on %s%s", r->key.arm, m->timed ? "takes" : "executes",
				  one_difference(m, nth_difference(p, 0)), r->key.arch,
				  the_rest(m, p, 1));
	if (differ == 2)
		return model_text(m, "%s %s %s and %s on %s%s", r->key.arm, m->timed ? "takes" : "executes",
				  one_difference(m, nth_difference(p, 0)),
				  one_difference(m, nth_difference(p, 1)), r->key.arch,
				  the_rest(m, p, 2));
	return model_text(m,
			  "%s %s %s %s than %s in %zu of %zu operations on %s, from %s (%s) to %s (%s)%s",
			  r->key.arm, m->timed ? "takes" : "executes",
			  !p->gain   ? "more"
			  : !p->cost ? m->timed ? "less" : "fewer"
				     : "other",
			  m->timed ? "time" : "instructions",
			  r->baseline, differ, p->operations, r->key.arch,
			  model_percent(nth_difference(p, differ - 1), lo, sizeof(lo)),
			  nth_difference(p, differ - 1)->bench,
			  model_percent(nth_difference(p, 0), hi, sizeof(hi)),
			  nth_difference(p, 0)->bench, the_rest(m, p, differ));
}

const char *model_loops(struct model *m)
{
	const char *said = "";
	char num[48];

	for (size_t i = 0; i < m->nr_pair; i++) {
		const struct model_pair *p = &m->pair[i];

		for (size_t j = 0; j < p->nr_item; j++) {
			const struct verdict_row *r = p->item[j].row;

			if (strcmp(r->bench, "null/empty") || !isfinite(r->a) ||
			    strstr(said, model_text(m, "(%s)", r->key.arch)))
				continue;
			said = model_text(m, "%s%s%s (%s)", said, *said ? ", " : "",
					  words_number(r->a, num, sizeof(num)), r->key.arch);
		}
	}
	return said;
}

const char *model_seeds(const struct model *m, char *buf, size_t n)
{
	if (m->seeds_least)
		snprintf(buf, n, "%ld to %ld", m->seeds_least, m->seeds);
	else
		snprintf(buf, n, "%ld", m->seeds);
	return buf;
}
