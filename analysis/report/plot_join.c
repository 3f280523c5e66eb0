// SPDX-License-Identifier: GPL-2.0-only
/* The figure of one arm in two sets: what it adds in the one against what it adds in the other, point by operation. */
#include "analysis/report/plot_join.h"

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/plot.h"

enum { SIZE_PX = 640, HEAD_PX = 64, LEFT_PX = 92, BOTTOM_PX = 84, RIGHT_PX = 24, NAMED = 8 };

static bool open_in_one(const struct across_case *c)
{
	return across_say_of(c->first) == SAY_OPEN || across_say_of(c->second) == SAY_OPEN;
}

/* an operation with a count in both that is not less in either: on two logarithmic axes, with an edge for 0 */
static bool drawn(const struct across_case *c)
{
	return verdict_is_operation(c->first->bench) && c->first->delta >= 0 && c->second->delta >= 0 &&
	       (c->first->delta > 0 || c->second->delta > 0);
}

size_t plot_across_points(const struct across *a)
{
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++)
		n += drawn(&a->at[i]);
	return n;
}

/* the least and the most that is above 0 */
static void span(const struct across *a, double *lo, double *hi)
{
	*lo = INFINITY, *hi = 0;
	for (size_t i = 0; i < a->n; i++) {
		const double v[] = { a->at[i].first->delta, a->at[i].second->delta };

		for (int j = 0; drawn(&a->at[i]) && j < 2; j++)
			if (v[j] > 0) {
				*lo = fmin(*lo, v[j]);
				*hi = fmax(*hi, v[j]);
			}
	}
}

/* how far from the diagonal an operation is that costs in both; 0 for the others */
static double distance(const struct across_case *c)
{
	if (!drawn(c) || open_in_one(c) || !(c->first->delta > 0 && c->second->delta > 0))
		return 0;
	return fabs(log(c->second->delta / c->first->delta));
}

/* would two names lie on each other? text is wide and low */
static bool crowded(const struct across_case *x, const struct across_case *y, double decades)
{
	const double right = fabs(log10(x->first->delta / y->first->delta)),
		     up = fabs(log10(x->second->delta / y->second->delta));

	return right < 0.3 * decades && up < 0.03 * decades;
}

/* the operations that are furthest from the diagonal get their name, where there is room. @named: [a->n] all false */
static void choose(const struct across *a, double decades, bool *named)
{
	for (int n = 0; n < NAMED; n++) {
		size_t best = a->n;
		double most = log(1.25);	/* nearer ones need no name */

		for (size_t i = 0; i < a->n; i++) {
			bool room = !named[i] && distance(&a->at[i]) > most;

			for (size_t j = 0; room && j < a->n; j++)
				room = !named[j] || !crowded(&a->at[i], &a->at[j], decades);
			if (room)
				best = i, most = distance(&a->at[i]);
		}
		if (best == a->n)
			return;
		named[best] = true;
	}
}

static void points(const struct across *a, double zero, FILE *f)
{
	fputs("$point << EOD\n", f);
	for (size_t i = 0; i < a->n; i++) {
		const struct across_case *c = &a->at[i];

		if (drawn(c))
			fprintf(f, "%.9g,%.9g,%d\n", c->first->delta > 0 ? c->first->delta : zero,
				c->second->delta > 0 ? c->second->delta : zero, open_in_one(c));
	}
	fputs("EOD\n", f);
}

/* on the side that is away from the diagonal */
static void names(const struct across *a, const bool *named, FILE *f)
{
	for (size_t i = 0; i < a->n; i++) {
		const double x = a->at[i].first->delta, y = a->at[i].second->delta;

		if (!named[i])
			continue;
		fputs("set label ", f);
		plot_quote(a->at[i].first->bench, f);
		fprintf(f, " at first %.9g,%.9g %s font ',10' textcolor rgb '" PLOT_INK "'\n", x, y,
			y > x ? "right offset -0.6,0" : "left offset 0.6,0");
	}
}

static void axes(double lo, double hi, double zero, FILE *f)
{
	const double room = pow(hi / zero, 0.15),	/* for the names of the outermost points */
		     first = pow(10, ceil(log10(lo)));	/* tick above 0 */

	fprintf(f,
		"set lmargin at screen %.6f\nset rmargin at screen %.6f\nset tmargin at screen %.6f\n"
		"set bmargin at screen %.6f\nunset key\nset logscale xy\nset format '%%.0s%%c'\nset grid xtics ytics\n",
		(double)LEFT_PX / SIZE_PX, 1 - (double)RIGHT_PX / SIZE_PX, 1 - (double)HEAD_PX / SIZE_PX,
		(double)BOTTOM_PX / SIZE_PX);
	fprintf(f,
		"set xrange [%.9g:%.9g]\nset yrange [%.9g:%.9g]\nset xtics %.9g,10\nset ytics %.9g,10\n"
		"set xtics add ('0' %.9g)\nset ytics add ('0' %.9g)\nset xlabel ",
		zero / room, room * hi, zero / room, room * hi, first, first, zero, zero);
}

static void text_at(int label, const char *text, double y, const char *style, FILE *f)
{
	fprintf(f, "set label %d ", label);
	plot_quote(text, f);
	fprintf(f, " at screen %.6f,%.6f left %s\n", 12.0 / SIZE_PX, y, style);
}

int plot_across_script(const struct across *a, const struct plot_across *p, FILE *f)
{
	bool *named = calloc(a->n + 1, sizeof(*named));
	double lo, hi, zero;

	if (!named)
		return -ENOMEM;
	span(a, &lo, &hi);
	zero = lo / 3;
	choose(a, log10(hi / zero), named);
	plot_head(f);
	points(a, zero, f);
	fprintf(f,
		"set terminal svg size %d,%d dynamic noenhanced font 'sans-serif,12' linewidth 1\nset output ",
		SIZE_PX, SIZE_PX);
	plot_quote(p->output, f);
	fputc('\n', f);
	axes(lo, hi, zero, f);
	plot_quote(p->first, f);
	fputs(" offset 0,0.3\nset ylabel ", f);
	plot_quote(p->second, f);
	fputc('\n', f);
	text_at(1, p->title, 1 - 22.0 / SIZE_PX, "font ',15' textcolor rgb '" PLOT_INK "'", f);
	text_at(2, p->subtitle, 1 - 44.0 / SIZE_PX, "font ',11' textcolor rgb '" PLOT_SAME "'", f);
	text_at(3, p->caption, 16.0 / SIZE_PX, "font ',11' textcolor rgb '" PLOT_SAME "'", f);
	names(a, named, f);
	free(named);
	fputs("plot x with lines linecolor rgb '" PLOT_SAME "' linewidth 1.2, \\\n"
	      " $point using ($3 == 0 ? $1 : NaN):2 with points pointtype 7 pointsize 0.5 linecolor rgb '" PLOT_COST
	      "', \\\n"
	      " $point using ($3 == 1 ? $1 : NaN):2 with points pointtype 6 pointsize 0.5 linecolor rgb '" PLOT_OPEN
	      "'\nset output\n",
	      f);
	return ferror(f) ? -EIO : 0;
}
