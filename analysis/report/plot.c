// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/plot.h"
#include "bench/base/csv_quote.h"
#include "bench/base/number.h"

#include <errno.h>
#include <math.h>
#include <string.h>

enum { WIDTH_PX = 940, ROW_PX = 23, TOP_PX = 46, LEFT_PX = 205, RIGHT_PX = 25 };
enum { COST_BOTTOM_PX = 62, MANY_CASES = 40 };

void plot_quote(const char *s, FILE *f)
{
	fputc('\'', f);
	for (; *s; s++) {
		if (*s == '\'')
			fputc('\'', f);
		if ((unsigned char)*s >= 0x20)
			fputc(*s, f);
	}
	fputc('\'', f);
}

static void put_number(double x, char after, FILE *f)
{
	char buf[40];

	number_format(x, buf, sizeof(buf));
	fprintf(f, "%s%c", *buf ? buf : "NaN", after);
}

void plot_head(FILE *f)
{
	fputs("set datafile separator comma\nset encoding utf8\n"
	      "set border 0\nset tics nomirror scale 0 textcolor rgb '" PLOT_INK "'\n"
	      "set grid xtics noytics linetype 1 linecolor rgb '" PLOT_FAINT "' linewidth 0.6\n"
	      "set style fill solid 1 noborder\n",
	      f);
}

struct model plot_scratch(const struct model *m)
{
	return (struct model){
		.tier = m->tier, .seeds = m->seeds, .seeds_least = m->seeds_least,
		.boots_per_arm = m->boots_per_arm, .timed = m->timed,
	};
}

const char *plot_caption(struct model *m, const struct model_pair *p)
{
	const struct verdict_row *r = p->row;
	char seeds[48];

	return model_text(m,
			  "%s %s, %ld boots per arm; %s, kernel %s, %s, machine %s: %s. %c%s.",
			  model_seeds(m, seeds, sizeof(seeds)), model_draws(m), m->boots_per_arm, r->key.arch,
			  r->key.kernel, r->key.toolchain, r->machine ? r->machine : "?", m->tier,
			  model_caveat(m)[0] - 'a' + 'A', model_caveat(m) + 1);
}

static double share(double x, const struct verdict_row *r)
{
	return r->a > 0 ? 100 * x / r->a : NAN;
}

/* of many cases those that are not identical, in a large report those with a row; the caption counts the rest */
static int drawn(const struct model_pair *p, const struct model_item *it)
{
	return it->shown && (p->nr_item <= MANY_CASES || it->row->verdict != VERDICT_IDENTICAL);
}

size_t plot_cost_rows(const struct model_pair *p)
{
	size_t n = 0, counted = 0;

	for (size_t i = 0; i < p->nr_item; i++) {
		n += (size_t)drawn(p, &p->item[i]);
		counted += isfinite(p->item[i].row->delta) != 0;
	}
	return counted ? n : 0;
}

static void put_cost(const struct verdict_row *r, double rank, FILE *f)
{
	const int stat = isfinite(r->ci_lo);

	csv_quote(r->bench, f);
	fputc(',', f);
	put_number(rank, ',', f);
	put_number(share(r->delta, r), ',', f);
	put_number(stat ? 100 * (r->ci_lo - 1) : share(r->delta, r), ',', f);
	put_number(stat ? 100 * (r->ci_hi - 1) : share(r->delta, r), ',', f);
	put_number(r->delta, ',', f);
	put_number(r->a, ',', f);
	put_number(r->b, ',', f);
	fprintf(f, "%s\n", verdict_name(r->verdict));
}

/* what is not drawn comes last: the script stops before it (a row without a rank upsets its labels) */
int plot_cost_data(const struct model_pair *p, FILE *f)
{
	size_t rank = 0;

	fputs("case,rank,percent,percent_lo,percent_hi,delta,a,b,verdict\n", f);
	for (size_t i = 0; i < p->nr_item; i++)
		if (drawn(p, p->sorted[i]))
			put_cost(p->sorted[i]->row, (double)rank++, f);
	for (size_t i = 0; i < p->nr_item; i++)
		if (!drawn(p, p->sorted[i]))
			put_cost(p->sorted[i]->row, NAN, f);
	return ferror(f) ? -EIO : 0;
}

/* the span of the x axis, with room for the text at the ends of the bars */
static void span(const struct model_pair *p, double *lo, double *hi)
{
	double width;

	*lo = *hi = 0;
	for (size_t i = 0; i < p->nr_item; i++) {
		const struct verdict_row *r = p->item[i].row;
		const double x = share(r->delta, r);

		const double from = isfinite(r->ci_lo) ? fmin(x, 100 * (r->ci_lo - 1)) : x;
		const double to = isfinite(r->ci_hi) ? fmax(x, 100 * (r->ci_hi - 1)) : x;

		if (!drawn(p, &p->item[i]))
			continue;
		*lo = isfinite(x) && from < *lo ? from : *lo;
		*hi = isfinite(x) && to > *hi ? to : *hi;
	}
	width = *hi - *lo > 0 ? *hi - *lo : 1;
	*hi += 0.24 * width;
	*lo -= *lo < 0 ? 0.24 * width : 0.02 * width;
}

double plot_height(size_t rows, int bottom_px)
{
	return (double)rows * ROW_PX + TOP_PX + bottom_px;
}

void plot_frame(const struct plot_frame *p, FILE *f)
{
	const double height = plot_height(p->rows, p->bottom_px);

	fprintf(f,
		"set terminal svg size %d,%.0f dynamic noenhanced font 'sans-serif,13' linewidth "
		"1\n"
		"set output '%s.svg'\nunset label\nset label 1 ",
		WIDTH_PX, height, p->name);
	plot_quote(p->title, f);
	fprintf(f,
		" at screen %.6f,%.6f left font ',15' textcolor rgb '" PLOT_INK "'\nset label 2 ",
		12.0 / WIDTH_PX, 1 - 20 / height);
	plot_quote(p->caption, f);
	fprintf(f,
		" at screen %.6f,%.6f left font ',11' textcolor rgb '" PLOT_SAME "'\n"
		"set lmargin at screen %.6f\nset rmargin at screen %.6f\n"
		"set tmargin at screen %.6f\nset bmargin at screen %.6f\n"
		"unset key\nset yrange [%zu.5:-0.5]\nset format x '%%g %%%%'\n"
		"set arrow 1 from 0,-0.5 to 0,%zu.5 nohead linecolor rgb '" PLOT_INK
		"' linewidth 1 front\n",
		12.0 / WIDTH_PX, 14 / height, (double)LEFT_PX / WIDTH_PX,
		1 - (p->right_px ? p->right_px : RIGHT_PX) / (double)WIDTH_PX, 1 - TOP_PX / height,
		p->bottom_px / height, p->rows ? p->rows - 1 : 0, p->rows ? p->rows - 1 : 0);
}

static int any(const struct model_pair *p, enum verdict v)
{
	for (size_t i = 0; i < p->nr_item; i++)
		if (p->item[i].row->verdict == v && p->item[i].row->a > 0)
			return 1;
	return 0;
}

static int any_interval(const struct model_pair *p)
{
	for (size_t i = 0; i < p->nr_item; i++)
		if (p->item[i].row->ci_hi > p->item[i].row->ci_lo)
			return 1;
	return 0;
}

/* one plot element per verdict that occurs: gnuplot warns about elements without points */
static void bars(const char *rows, const struct model_pair *p, FILE *f)
{
	static const struct {
		enum verdict v;
		const char *colour;
	} kind[] = {
		{ VERDICT_COST, PLOT_COST },
		{ VERDICT_GAIN, PLOT_GAIN },
		{ VERDICT_NO_IMPACT, PLOT_FINE },
		{ VERDICT_INCONCLUSIVE, PLOT_OPEN },
	};

	for (size_t i = 0; i < sizeof(kind) / sizeof(kind[0]); i++)
		if (any(p, kind[i].v))
			fprintf(f,
				" %s using (strcol(9) eq '%s' ? $3 : "
				"NaN):2:(0):3:($2-0.3):"
				"($2+0.3) with boxxyerror linecolor rgb '%s' notitle, \\\n",
				rows, verdict_name(kind[i].v), kind[i].colour);
	if (any_interval(p))
		fprintf(f,
			" %s using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 "
			"linecolor rgb '" PLOT_INK "' linewidth 1.4 notitle, \\\n",
			rows);
	if (any(p, VERDICT_IDENTICAL) && p->nr_item <= MANY_CASES)
		fprintf(f,
			" %s using (strcol(9) eq 'identical' ? 0 : NaN):2 with points "
			"pointtype 7 "
			"pointsize 0.45 linecolor rgb '" PLOT_SAME "' notitle, \\\n",
			rows);
}

void plot_cost_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f)
{
	struct model scratch = plot_scratch(m);
	const struct verdict_row *r = p->row;
	const size_t shown = plot_cost_rows(p), undrawn = p->nr_item - shown;
	const char *rows = model_text(&scratch, "'%s.csv' skip 1 every ::0::%zu", name, shown - 1);
	double lo, hi;

	span(p, &lo, &hi);
	plot_frame(
		&(struct plot_frame){
			.rows = shown,
			.bottom_px = COST_BOTTOM_PX,
			.name = name,
			.title = model_text(&scratch,
					    m->timed ? "%s: extra ns per operation, %s against %s" :
					    "%s: extra instructions per operation, %s against %s",
					    r->key.feature, r->key.arm, r->baseline),
			.caption =
				undrawn ? model_text(&scratch,
						     p->nr_shown < p->nr_item
							     ? "%s %zu operations that differ less are not drawn."
							     : "%s %zu identical operations are not drawn.",
						     plot_caption(&scratch, p), undrawn)
					: plot_caption(&scratch, p),
		},
		f);
	fprintf(f, "set xrange [%.9g:%.9g]\nplot \\\n", lo, hi);
	bars(rows, p, f);
	fprintf(f,
		" %s using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : "
		"$3 < 0 ? 0 : $3)"
		":2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : "
		"sprintf('%%+.6g on %%.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 "
		"noenhanced "
		"font ',11' textcolor rgb '" PLOT_INK "' notitle\nunset arrow 1\nset output\n",
		rows);
	model_release(&scratch);
}
