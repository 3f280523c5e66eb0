/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_REPORT_REPORT_FIGURES_H
#define HB_REPORT_REPORT_FIGURES_H

#include "report/report.h"

/*
 * report_figures - draw every pair's figures with one run of gnuplot: DIR/figures/NAME.{csv,svg}
 * The SVG text goes into the model. Without gnuplot the tables are still written and a note says so.
 * Errors -errno after printing
 */
int report_figures(struct report *r, const char *dir);

/*
 * report_topology - of boots that were timed here: DIR/topology.{xml,svg}, the first one's machine, named in the model
 * Errors -errno after printing; where there is no lstopo, a note
 */
int report_topology(struct report *r, const char *dir);

#endif
