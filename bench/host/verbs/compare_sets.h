/* SPDX-License-Identifier: GPL-2.0-only */
/* Two sets of verdicts, and what is printed of an arm that both have. */
#ifndef HB_VERBS_COMPARE_SETS_H
#define HB_VERBS_COMPARE_SETS_H

#include <stdbool.h>

#include "analysis/set_join.h"
#include "bench/base/csv.h"

struct js;
struct row_filter;

struct compare_set {		/* the verdicts of a plan */
	const char *name;	/* as the user says it */
	struct csv_table verdicts, facts, look;
	struct verdict_row *all;
	const struct verdict_row **row;	/* [n] those that are asked for, as they are ordered in the file */
	size_t n, nr_all;
};

struct compare_pair {		/* one arm in both */
	const struct compare_set *set[2];
	const struct verdict_row *row[2];	/* carry the names */
	struct across across;
};

/*
 * compare_set_read - the verdicts of a plan that was analyzed, or of a folder with its verdicts.csv, compressed or not
 * @name    in   kept, not copied
 * @filter  in   which rows are asked for
 * @s       out  to be released, also after an error
 * Errors   -errno after printing
 */
int compare_set_read(struct compare_set *s, const char *name, const struct row_filter *filter);
void compare_set_release(struct compare_set *s);

/* compare_where - base, architecture, kernel and compiler of set @which, 0 or 1; returns @buf */
char *compare_where(const struct compare_pair *p, int which, char *buf, size_t n);

/* compare_tier - how either set's machine counts, as its facts.csv says; "first | second" where they differ */
char *compare_tier(const struct compare_pair *p, char *buf, size_t n);

/* compare_text - what an arm costs in either set, for a terminal. Errors -errno after printing */
int compare_text(const struct compare_pair *p);

/*
 * compare_json_case - an object with the names of a case, fresh
 * compare_json      - an object for each of its cases, added to the array @all
 */
struct js *compare_json_case(const struct across_case *c);
void compare_json(const struct compare_pair *p, struct js *all);

/*
 * compare_is_time - is that a metric of a machine that is timed?
 * compare_tiers_text, compare_tiers_json - the same where one set counts and the other has times, in either order: what
 *                   both together say (analysis/combine.h)
 */
bool compare_is_time(const char *metric);
int compare_tiers_text(const struct compare_pair *p);
void compare_tiers_json(const struct compare_pair *p, struct js *all);

/*
 * compare_svg - draw it: what the arm adds in the one set against what it adds in the other
 * @path   in  NAME.svg; NAME.gp is written too, the script of gnuplot with its data
 * @alone  in  no: NAME is followed by the arm's name and where it ran in the first set
 * Errors  -EINVAL another name, no gnuplot; -errno; all after printing
 */
int compare_svg(const struct compare_pair *p, const char *path, bool alone);

#endif
