// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/export.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "bench/base/printable.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <string.h>

enum { NAME_SHOWN = LIMIT_SHOWN_NAME + 1 };	/* of a name in a file */

struct line {
	char *at;
	size_t left;
};

static void __attribute__((format(printf, 2, 3))) add(struct line *l, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(l->at, l->left, fmt, ap);
	va_end(ap);
	if (n < 0 || !l->left)
		return;
	if ((size_t)n >= l->left)
		n = (int)l->left - 1;
	l->at += n;
	l->left -= (size_t)n;
}

static double percent(double ratio)
{
	return 100 * (ratio - 1);
}

static const char *stand(enum qualifier q)
{
	static const char *const text[] = {
		[QUAL_NONE] = "",
		[QUAL_BELOW_MARGIN] = ", below the margin",
		[QUAL_ABOVE_MARGIN] = ", at least the margin",
		[QUAL_UNRESOLVED] = ", size against the margin unresolved",
	};
	return text[q];
}

/* a count of our own boots is one of each operation; values of others are what they are */
static bool is_per_op(const struct verdict_row *r)
{
	return r->unit && !strchr(r->unit, '/') && !(r->metric && !strcmp(r->metric, "value"));
}

static void say_exact(const struct verdict_row *r, struct line *l)
{
	char num[40];

	number_format(r->delta, num, sizeof(num));
	if (r->verdict == VERDICT_IDENTICAL)
		add(l, "identical");
	else
		add(l, "%s%s%s%s%s (%s)", r->delta > 0 ? "+" : "", num, r->unit ? " " : "", r->unit ? r->unit : "",
		    is_per_op(r) ? "/op" : "", r->verdict == VERDICT_COST ? "cost" : "gain");
}

static void say_difference(const struct verdict_row *r, struct line *l)
{
	const char *kind = r->verdict == VERDICT_COST ? "cost" : "gain";

	if (r->scope == SCOPE_IMAGE_PAIR)
		add(l, "these two images differ (%s)%s; layout unquantified", kind,
		    stand(r->qualifier));
	else
		add(l, "measurable %s%s", kind, stand(r->qualifier));
}

char *verdict_sentence(const struct verdict_row *r, char *buf, size_t n)
{
	struct line l = { buf, n };

	if (n)
		buf[0] = '\0';
	switch (r->verdict) {
	case VERDICT_NONE:
		break;
	case VERDICT_IDENTICAL:
	case VERDICT_COST:
	case VERDICT_GAIN:
		if (verdict_of_test(r))
			say_difference(r, &l);
		else
			say_exact(r, &l);
		break;
	case VERDICT_NO_IMPACT:
		add(&l, "no measurable impact");
		break;
	case VERDICT_INCONCLUSIVE:
		add(&l, "inconclusive");
		if (r->n_more >= 0)
			add(&l, ", %ld more blocks", r->n_more);
		break;
	case VERDICT_NO_VERDICT:
		add(&l, "no verdict");
		break;
	}
	if (r->gate != GATE_NONE)
		add(&l, " [%s]", verdict_gate_name(r->gate));
	if (r->reason)
		add(&l, "%s%s", r->gate != GATE_NONE ? " " : ": ", r->reason);
	return buf;
}

/* a value in six significant digits, of a count that repeats all; or "-" */
static const char *cell(double x, enum verdict_class class, char *buf, size_t n)
{
	if (isnan(x))
		return "-";
	if (class == CLASS_EXACT)
		number_format(x, buf, n);
	else
		snprintf(buf, n, "%.6g", x);
	return buf;
}

static void put_row(const struct verdict_row *r, const char *name, int width, FILE *f)
{
	char a[32], b[32], change[32] = "-", ci[48] = "", eq[32] = "-", say[256];

	if (isfinite(r->ratio))
		snprintf(change, sizeof(change), "%+.2f %%", percent(r->ratio));
	if (isfinite(r->ci_lo) && isfinite(r->ci_hi))
		snprintf(ci, sizeof(ci), "[%+.2f, %+.2f]", percent(r->ci_lo), percent(r->ci_hi));
	if (isfinite(r->equiv_bound))
		snprintf(eq, sizeof(eq), "%.2f %%", 100 * r->equiv_bound);
	fprintf(f, "%-*s %5ld %10s %10s %10s %-18s %8s  %s\n", width, name,
		r->n_blocks < 0 ? 0 : r->n_blocks, cell(r->a, r->class, a, sizeof(a)),
		cell(r->b, r->class, b, sizeof(b)), change, ci, eq, verdict_sentence(r, say, sizeof(say)));
}

static void row_name(const struct verdict_row *r, char *buf, size_t n)
{
	char part[NAME_SHOWN];
	struct line l = { buf, n };
	const char *const parts[] = { r->key.feature, r->key.arm, r->bench };

	buf[0] = '\0';
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (parts[i])
			add(&l, "%s%s", printable(part, sizeof(part), parts[i], strlen(parts[i])), i < 2 ? " " : "");
	if (r->endpoint && strcmp(r->endpoint, "median"))
		add(&l, " (%s)", r->endpoint);
	else if (!r->endpoint && r->metric)
		add(&l, " %s", r->metric);
}

int verdict_text(const struct verdict_row *r, size_t n, FILE *f)
{
	char name[3 * NAME_SHOWN + 40];
	int width = 4;

	for (size_t i = 0; i < n; i++) {
		row_name(&r[i], name, sizeof(name));
		width = (int)strlen(name) > width ? (int)strlen(name) : width;
	}
	fprintf(f, "%-*s %5s %10s %10s %10s %-18s %8s  %s\n", width, "case", "n", "a", "b",
		"b over a", "interval", "within", "verdict");
	for (size_t i = 0; i < n; i++) {
		row_name(&r[i], name, sizeof(name));
		put_row(&r[i], name, width, f);
	}
	return ferror(f) ? -EIO : 0;
}
