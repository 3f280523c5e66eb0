// SPDX-License-Identifier: GPL-2.0-only
/* The figure of the series: one small panel each, the line, the points and what is between them. */
#include "analysis/report/plot.h"
#include "analysis/report/series.h"
#include "bench/base/csv_quote.h"

#include <errno.h>
#include <math.h>

enum { WIDTH_PX = 940, COLUMNS = 3, PANEL_PX = 190, HEAD_PX = 46, FOOT_PX = 40 };
enum { LEFT_PX = 62, RIGHT_PX = 18, TOP_PX = 34, BOTTOM_PX = 34 };

size_t series_panels(const struct model *m, const struct model_pair *p)
{
	size_t n = 0;

	for (const struct model_series *s = series_next(m, p, NULL); s; s = series_next(m, p, s))
		n += (size_t)series_differs(s);
	return n;
}

int series_data(const struct model *m, const struct model_pair *p, FILE *f)
{
	fputs("series,domain,dose,a,b,delta,residual,case\n", f);
	for (const struct model_series *s = series_next(m, p, NULL); s; s = series_next(m, p, s))
		for (size_t i = 0; i < s->nr_point; i++) {
			const struct model_point *y = &s->point[i];

			csv_quote(s->name, f);
			fprintf(f, ",%s,%.9g,%.9g,%.9g,%.9g,%.9g,", s->domain, y->dose, y->a, y->b, y->delta,
				y->residual);
			csv_quote(y->kase, f);
			fputc('\n', f);
		}
	return ferror(f) ? -EIO : 0;
}

/* where a panel lies, in shares of the figure */
static void place(size_t panel, double height, FILE *f)
{
	const double left = (double)WIDTH_PX / COLUMNS * (double)(panel % COLUMNS);
	const double top = HEAD_PX + (double)PANEL_PX * (double)(panel / COLUMNS);

	fprintf(f,
		"set lmargin at screen %.6f\nset rmargin at screen %.6f\nset tmargin at screen "
		"%.6f\nset bmargin at screen %.6f\n",
		(left + LEFT_PX) / WIDTH_PX, (left + (double)WIDTH_PX / COLUMNS - RIGHT_PX) / WIDTH_PX,
		1 - (top + TOP_PX) / height, 1 - (top + PANEL_PX - BOTTOM_PX) / height);
}

/* four steps of 1, 2 or 5 times a power of ten */
static double step_of(double span)
{
	const double raw = span / 4, unit = pow(10, floor(log10(raw)));

	return unit * (raw <= unit ? 1 : raw <= 2 * unit ? 2 : raw <= 5 * unit ? 5 : 10);
}

/* 0, every point and the line are inside */
static void y_axis(const struct model_series *s, FILE *f)
{
	const struct model_line *l = &s->line[SERIES_DIFFERENCE];
	double lo = 0, hi = 0, room;

	for (size_t i = 0; i < s->nr_point; i++) {
		const double y = s->point[i].delta, on_line = l->intercept + l->slope * s->point[i].dose;

		lo = fmin(lo, fmin(y, on_line));
		hi = fmax(hi, fmax(y, on_line));
	}
	room = 0.06 * (hi - lo);
	fprintf(f, "set yrange [%.9g:%.9g]\nset ytics %.9g\n", lo - room, hi + room, step_of(hi - lo));
}

/* rows @from to @to of the file, below its header */
static void panel(const struct model_series *s, const char *name, size_t from, FILE *f)
{
	const struct model_line *l = &s->line[SERIES_DIFFERENCE];
	const double end = s->point[s->nr_point - 1].dose;
	const size_t to = from + s->nr_point - 1;
	char text[96];

	y_axis(s, f);
	fputs("set label 1 ", f);
	plot_quote(s->name, f);
	fputs(" at graph 0,1.14 left font ',12' textcolor rgb '" PLOT_INK "'\nset label 2 ", f);
	plot_quote(l->is_line ? series_line_text(l, text, sizeof(text)) : "not a line", f);
	fprintf(f,
		" at graph 1,1.14 right font ',11' textcolor rgb '" PLOT_SAME "'\n"
		"set xrange [%.9g:%.9g]\nset xtics (%.9g, %.9g, %.9g)\nplot \\\n"
		" %.9g + %.9g * x with lines linecolor rgb '" PLOT_SAME "' linewidth 1.2 notitle, \\\n"
		" '%s.csv' skip 1 every ::%zu::%zu using 3:($6 - $7):(0):7 with vectors nohead "
		"linecolor rgb '" PLOT_OPEN "' linewidth 2 notitle, \\\n"
		" '%s.csv' skip 1 every ::%zu::%zu using 3:6 with points pointtype 7 pointsize 0.6 "
		"linecolor rgb '" PLOT_COST "' notitle\n",
		-0.04 * end, 1.04 * end, s->point[0].dose, s->point[s->nr_point / 2].dose, end,
		l->intercept, l->slope, name, from, to, name, from, to);
}

void series_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f)
{
	const size_t panels = series_panels(m, p), rows = (panels + COLUMNS - 1) / COLUMNS;
	const double height = (double)(HEAD_PX + FOOT_PX) + (double)PANEL_PX * (double)rows;
	struct model scratch = plot_scratch(m);
	size_t from = 0, at = 0;

	fputs("reset\n", f);
	plot_head(f);
	fprintf(f,
		"set terminal svg size %d,%.0f dynamic noenhanced font 'sans-serif,11' linewidth 1\n"
		"set output '%s.svg'\nset multiplot\nunset key\nset grid ytics noxtics\n"
		"set label 3 ",
		WIDTH_PX, height, name);
	plot_quote(model_text(&scratch, m->timed ? "%s: extra ns by dose, %s against %s" :
						   "%s: extra instructions by dose, %s against %s",
			      p->row->key.feature, p->row->key.arm, p->row->baseline),
		   f);
	fprintf(f, " at screen %.6f,%.6f left font ',15' textcolor rgb '" PLOT_INK "'\nset label 4 ",
		12.0 / WIDTH_PX, 1 - 20 / height);
	plot_quote(plot_caption(&scratch, p), f);
	fprintf(f, " at screen %.6f,%.6f left font ',11' textcolor rgb '" PLOT_SAME "'\n",
		12.0 / WIDTH_PX, 14 / height);
	for (const struct model_series *s = series_next(m, p, NULL); s; s = series_next(m, p, s)) {
		if (series_differs(s)) {
			place(at++, height, f);
			panel(s, name, from, f);
			fputs("unset label 3\nunset label 4\n", f); /* in the first panel only */
		}
		from += s->nr_point;
	}
	fputs("unset multiplot\nset output\nreset\n", f);
	plot_head(f);
	model_release(&scratch);
}
