/* SPDX-License-Identifier: GPL-2.0-only */
/* Comparisons of a timed plan whose difference is known: what they say of the rows of the others (METHOD 2.2). */
#ifndef HB_ANALYZE_ANALYZE_CONTROLS_H
#define HB_ANALYZE_ANALYZE_CONTROLS_H

#include <stdbool.h>

#include "analysis/gates.h"
#include "analyze/analyze.h"

/*
 * analyze_one_image - both arms boot one image: no layout lies between them
 * analyze_is_aa - and nothing else: one kernel under two names
 * analyze_is_planted - and nothing but a cost of known size, `delay`
 */
bool analyze_one_image(const struct comparison *p);
bool analyze_is_aa(const struct comparison *p);
bool analyze_is_planted(const struct comparison *p);

/* analyze_is_order_of - is @q the baseline of @p, linked in another order, against that baseline? */
bool analyze_is_order_of(const struct comparison *q, const struct comparison *p);

/* analyze_endpoint_row - that of @q in an->second which has an estimate, or NULL */
const struct verdict_row *analyze_endpoint_row(const struct analyze *an, const struct comparison *q,
					       const char *metric, const char *bench, const char *endpoint);

/*
 * analyze_layouts - how far the orders of the last link of the baseline of @p lie apart, by their rows in an->second
 * @sd   out  log scale, over all of them and the kernel as it is; @df one less than those
 * Returns  false where no other order was timed
 */
bool analyze_layouts(const struct analyze *an, const struct comparison *p, const char *metric, const char *bench,
		     const char *endpoint, double *sd, double *df);

/*
 * analyze_hold_planted - take back a no-impact where costs that were planted in that case show that one of twice the
 *                        margin would not be seen, or not rightly
 * Judged by the medians, for all endpoints. Returns what they say: ASSAY_NONE of a control, or a metric that is no time
 */
enum assay analyze_hold_planted(const struct analyze *an, const struct comparison *p, struct verdict_row *r);

/*
 * analyze_other_endpoint - what the mean, or else the 99th percentile, says of a case where that is another verdict
 *                          than the median's, and a closed one: slow paths are what hardening adds
 * @row  in  [n] of one comparison and metric, all endpoints; @r that of the median
 * Returns  "by the mean: cost, +51 %", to be freed; NULL: nothing else is said, or no memory
 */
char *analyze_other_endpoint(const struct verdict_row *row, size_t n, const struct verdict_row *r);

/*
 * analyze_control_words - half a sentence for each control that a verdict lacks, or that is too small
 * @words  in,out  more of them
 * Errors  -ENOMEM
 */
int analyze_control_words(const struct analyze *an, const struct comparison *p, const struct verdict_row *r,
			  enum assay assay, struct strlist *words);

#endif
