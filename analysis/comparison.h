/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_COMPARISON_H
#define HB_ANALYSIS_COMPARISON_H

#include <stdbool.h>
#include "analysis/boots.h"
#include "analysis/decide.h"
#include "analysis/table.h"

/* One pair of arms in one case: from boots to a candidate for a verdict. */

extern const char *const endpoint_name[NR_ENDPOINTS];

/*
 * comparison_says - is there more in this endpoint than in the median? (a mean of one value is it)
 */
bool comparison_says(const struct pairing *p, int endpoint);

/*
 * comparison_make - estimate, gates that the data themselves decide, and the values of the row
 * @c  out  err and why are set when there are too few boots, or a boot lacks the endpoint; exact where both arms have
 *          one count in all of their boots
 * @r  out  initialized; names of case and arm are left to the caller
 */
void comparison_make(struct samples *s, const struct pairing *p, int endpoint,
		     const struct table_rule *rule, struct candidate *c, struct verdict_row *r);

#endif
