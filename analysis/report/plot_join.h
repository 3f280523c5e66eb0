/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_PLOT_JOIN_H
#define HB_ANALYSIS_REPORT_PLOT_JOIN_H

#include <stdio.h>

#include "analysis/set_join.h"

struct plot_across {
	const char *output;		/* the SVG that the script writes */
	const char *title, *subtitle, *caption;
	const char *first, *second;	/* under and beside the axes */
};

/* plot_across_points - operations that would be drawn: counted in both, more in one at least, less in neither */
size_t plot_across_points(const struct across *a);

/*
 * plot_across_script - a gnuplot script with its data in it, which writes p->output
 * @a  in  with at least one point
 * Errors  -ENOMEM, -EIO
 */
int plot_across_script(const struct across *a, const struct plot_across *p, FILE *f);

#endif
