/* SPDX-License-Identifier: GPL-2.0-only */
/* What a comparison says of all its operations at once (METHOD 2.3). */
#ifndef HB_ANALYSIS_SUITE_H
#define HB_ANALYSIS_SUITE_H

#include <stdbool.h>
#include <stddef.h>

#include "analysis/decide.h"
#include "analysis/verdict.h"

enum suite_answer { SUITE_CANNOT_TELL, SUITE_YES, SUITE_NO };

/* Is there no difference beyond the margin anywhere? Operations by what each says; the empty loop is none. */
struct suite {
	size_t within;		/* shown to be inside its margin */
	size_t beyond;		/* shown to be outside of it */
	size_t open;		/* neither; a verdict that a control withheld is one of these */
	size_t untested;	/* nothing was compared: nothing is said of it */
	enum suite_answer answer;
	double bound;		/* least margin that would hold all, relative; infinite: none would; NaN: none tested */
	const char *largest;	/* the case with that bound; NULL = no operation */
};

/*
 * suite_claim - of rows of one comparison, those of one metric. "Nowhere" is the intersection of what every operation
 *               says: each was tested for being inside its margin at one-sided .05, and as the claim needs all of them
 *               it is wrong in at most .05 of cases without any correction
 * @row  in   [n]; strings are borrowed
 */
void suite_claim(const struct verdict_row *row, size_t n, const char *metric, struct suite *out);

/* What an operation may be, as margins.csv has it; a cost or gain that is shown to be below the margin counts twice. */
enum suite_kind {
	SUITE_IDENTICAL,
	SUITE_NO_IMPACT,
	SUITE_COST,
	SUITE_COST_BELOW,
	SUITE_GAIN,
	SUITE_GAIN_BELOW,
	SUITE_INCONCLUSIVE,
	SUITE_WITHHELD,		/* compared, and a control took the verdict */
	SUITE_UNTESTED,		/* nothing was compared */
	SUITE_KINDS
};

/* The margins that operations are held to: half of each operation's own, it, and twice as much. */
enum { SUITE_HALF, SUITE_MARGIN, SUITE_TWICE, SUITE_MARGINS };

/*
 * suite_margins - of rows of one comparison, those of one metric: how many operations would be what under each margin.
 *                 The other margins' verdicts are those of decide_families(), after the same controls
 * @row  in   [n]
 */
void suite_margins(const struct verdict_row *row, size_t n, const char *metric,
		   size_t out[SUITE_MARGINS][SUITE_KINDS]);

/* suite_kind_name - the column of margins.csv */
const char *suite_kind_name(enum suite_kind k);

/* suite_times - how many times the margin one of SUITE_MARGINS is: .5, 1, 2 */
double suite_times(int at);

/* suite_within - is it shown of this row that it lies inside its margin? Of one without a verdict nothing is */
bool suite_within(const struct verdict_row *r);

/* suite_answer_name - "yes", "no", "cannot tell": may "nowhere" be said? */
const char *suite_answer_name(enum suite_answer a);

/* The mean of all operations, each counted once. Ratios are b over a. */
struct composite {
	double ratio;		/* geometric mean */
	double lo, hi;		/* the interval; NaN with one block, or among layouts */
	double bound;		/* smallest margin at which it would be shown to be equivalent, relative; likewise */
	size_t blocks, operations;
};

/*
 * suite_composite - the operations' mean inside each block, then a t over the blocks: operations of one boot share what
 *                   that boot has, so that they are no further samples
 * @d      in   [blocks x operations] log b - log a, block by block; an operation that is NaN in any block is left out
 * @rule   in   what the interval may miss, and what each of the two tests of equivalence; at every look or at one
 * @layouts  in  images of other layouts were booted as well: the interval is not known
 * Errors  -ENODATA no operation is in all blocks; -ENOMEM
 */
int suite_composite(const double *d, size_t blocks, size_t operations, const struct decision_rule *rule,
		    bool layouts, struct composite *out);

#endif
