/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How many boots a plan gets. Boot 0 repeats the seed of boot 1, so b boots of every arm are b - 1
 * blocks. With "looks" a plan begins with 6 blocks and goes on, at most to its budget, while a verdict
 * is open and within reach; what an analysis decided is in its look.csv. Each analysis is of all boots
 * up to its look and knows nothing of the verdicts of earlier ones (stop_alpha() says why that is right).
 */
#ifndef HB_MATRIX_STOPPING_H
#define HB_MATRIX_STOPPING_H

#include "analysis/stop.h"
#include "config/plan.h"

const char *stopping_word(enum stop s); /* "continue", "resolved", ... */

/*
 * stopping_decide - go on after an analysis of p->boots boots?
 * @v, @needed  in   [n] as stop_after() has them
 * @next        out  blocks to have then, when it says STOP_CONTINUE
 */
enum stop stopping_decide(const struct plan *p, const enum verdict *v, const size_t *needed, size_t n,
			   size_t *next);

/*
 * stopping_for_analysis - set p->boots to what an analysis uses: the last look of which every block is there
 * stopping_for_boots - set p->boots to what the last analysis asked for, else to the last look of which every block is
 *                      there that would be booted now
 * stopping_for_fleet - as for boots, by records alone: of a host that has no compilers
 * @anytime  in  as if the plan had "looks = anytime"
 * All do nothing to a plan of a fixed number of boots. Errors -errno after printing
 */
int stopping_for_analysis(struct plan *p, bool anytime);
int stopping_for_boots(struct plan *p, bool anytime);
int stopping_for_fleet(struct plan *p, bool anytime);

#endif
