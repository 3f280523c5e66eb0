/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How many boots a plan gets. Boot 0 repeats the seed of boot 1, so b boots of every arm are b - 1
 * blocks. With "looks" a plan begins with 6 blocks and goes on, at most to its budget, while a verdict
 * is open and within reach; what an analysis decided is in its look.csv.
 */
#ifndef HB_PLAN_LOOK_H
#define HB_PLAN_LOOK_H

#include "../../analysis/stop.h"
#include "plan.h"

/* plan_look_defaults - check "looks" and "budget", set stop and boots. Errors -EINVAL after printing */
int plan_look_defaults(struct plan *p);

const char *plan_stop_name(enum plan_stop s); /* "fixed", "looks 6 12 24", "anytime" */
const char *plan_look_word(enum stop s); /* "continue", "resolved", ... */

/*
 * plan_look_decide - go on after an analysis of p->boots boots?
 * @v, @needed  in   [n] as stop_after() has them
 * @next        out  blocks to have then, when it says STOP_CONTINUE
 */
enum stop plan_look_decide(const struct plan *p, const enum verdict *v, const size_t *needed, size_t n,
			   size_t *next);

/*
 * plan_at_look - set p->boots to what an analysis uses: the last look of which every block is there
 * plan_to_look - set p->boots to what the last analysis asked for, else as plan_at_look()
 * @anytime  in  as if the plan had "looks = anytime"
 * Both do nothing to a plan of a fixed number of boots. Errors -errno after printing
 */
int plan_at_look(struct plan *p, bool anytime);
int plan_to_look(struct plan *p, bool anytime);

#endif
