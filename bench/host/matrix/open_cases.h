/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Of a plan with "later = open": which cases had an open verdict after a look. An analysis says it in its open.csv;
 * once it is decided to go on, that is written down beside the boots: what they run must not depend on later looks.
 */
#ifndef HB_MATRIX_OPEN_CASES_H
#define HB_MATRIX_OPEN_CASES_H

#include "config/plan.h"

/*
 * open_cases_load - what is on record goes into @p->open; plans without "later" stay
 * A record that is damaged is set aside, and made again of what boots of the look after it say that they ran.
 * Errors -errno after printing
 */
int open_cases_load(struct plan *p);

/*
 * open_cases_register - put on record what the last analysis left open after @blocks, and load it. Boots of the next
 *                       look go by it from then on; an analysis of the same boots says the same
 * Errors  -errno after printing
 */
int open_cases_register(struct plan *p, size_t blocks);

#endif
