/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Figures of one pair: a table that gnuplot (and anybody else) reads, and the lines of a gnuplot
 * script
 * that draws it. Nothing is run here.
 */
#ifndef HB_ANALYSIS_REPORT_PLOT_H
#define HB_ANALYSIS_REPORT_PLOT_H

#include <stdio.h>

#include "analysis/report/model.h"

/*
 * Colours of the verdicts and of the functions: Okabe & Ito 2008, told apart by colour-blind
 * readers.
 */
#define PLOT_INK   "#24292f"
#define PLOT_FAINT "#c8ccd1"
#define PLOT_SAME  "#8a9099"
#define PLOT_COST  "#d55e00"
#define PLOT_GAIN  "#0072b2"
#define PLOT_OPEN  "#e69f00"
#define PLOT_FINE  "#009e73"

/* The frame of a figure: rows of cases, title above, caption and legend below. */
struct plot_frame {
	size_t rows;
	int right_px; /* room right of the rows; 0 = little */
	int bottom_px; /* room under the rows: tick labels, legend, caption */
	const char *name; /* of the file, without suffix */
	const char *title, *caption;
};

/* plot_height - pixels of a figure with that many rows */
double plot_height(size_t rows, int bottom_px);

/* plot_frame - terminal, margins in pixels, title, caption, zero line */
void plot_frame(const struct plot_frame *p, FILE *f);

/* plot_head - what a script begins with */
void plot_head(FILE *f);

/*
 * plot_cost_data - extra instructions of every case, largest first
 * CSV: case, rank (NaN: not drawn), percent, percent_lo, percent_hi, delta, a, b, verdict; lo
 * and hi
 * are the 95 % interval where there is one, else both are percent
 * plot_cost_script - draws NAME.csv as NAME.svg
 */
size_t plot_cost_rows(const struct model_pair *p); /* cases in it; 0 = nothing to draw, or nothing counted */
int plot_cost_data(const struct model_pair *p, FILE *f);
void plot_cost_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f);

/*
 * plot_stack_data - the functions that make up the difference of each case that differs
 * CSV: case, rank, symbol, layer, from, to, delta; from, to in percent of all functions'
 * differences without their signs, beginning at 0 to the right for what was added and to the left
 * for what went away; layer 1 to 3 = the largest of the case, 0 = all others together
 * plot_stack_rows - cases in it; 0 = nothing to draw. Errors -EIO
 */
int plot_stack_data(const struct model_pair *p, FILE *f);
size_t plot_stack_rows(const struct model_pair *p);
int plot_stack_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f);

/* plot_quote - text as a gnuplot string, single quotes included */
void plot_quote(const char *s, FILE *f);

/* plot_scratch - a model for the texts of one figure of @m: what its caption says of all boots, and no rows */
struct model plot_scratch(const struct model *m);

/* plot_caption - n, unit, machine, kernel: under every figure */
const char *plot_caption(struct model *m, const struct model_pair *p);

#endif
