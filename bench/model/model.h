/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A stated core: caches, TLBs and a branch predictor of given sizes (geometry.h), fed with what a program executes. It
 * says what would miss there. It is no processor: nothing is prefetched, executed ahead or written back, lines and
 * translations are found by virtual address alone, and no time comes out of it.
 *
 * Levels   a line that misses in a first cache is looked for in the second; all keep the lines that were used last
 * TLBs     a page has the size of its half of the address space
 * Branches a conditional one misses when its counter says the other direction (gshare); an indirect jump or call, when
 *          the target is not the last one of that instruction; a return, when it does not go behind the call that is on
 *          top of the return stack. A direct jump or call never misses: the decoder has its target.
 * Source   gshare: McFarling 1993, Combining Branch Predictors
 */
#ifndef HB_MODEL_MODEL_H
#define HB_MODEL_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/model/geometry.h"

enum model_event {
	MODEL_L1I, MODEL_L1D, MODEL_L2, MODEL_ITLB, MODEL_DTLB, MODEL_BRANCH,
	MODEL_EVENTS
};

enum model_branch {
	MODEL_DIRECT,		/* jump whose target is in the instruction */
	MODEL_CONDITIONAL,
	MODEL_INDIRECT,		/* jump */
	MODEL_CALL,
	MODEL_INDIRECT_CALL,
	MODEL_RETURN,
};

struct model;

/* model_new - empty; model_free() it. Errors: -EINVAL sizes that model_read() refuses; -ENOMEM */
int model_new(struct model **out, const struct model_geometry *g);
void model_free(struct model *m);

/* model_empty - as if nothing had run yet */
void model_empty(struct model *m);

/*
 * What misses by it, a set of bits 1 << event. An access that reaches into another line or page is one miss, also
 * where both are missing.
 *
 * model_fetch   - an instruction of @size bytes at @pc starts
 * model_access  - it loads or stores @size bytes at @addr
 * model_branch  - a branch of @size bytes at @pc was followed by the instruction at @next
 */
unsigned int model_fetch(struct model *m, uint64_t pc, unsigned int size);
unsigned int model_access(struct model *m, uint64_t addr, unsigned int size);
unsigned int model_branch(struct model *m, enum model_branch kind, uint64_t pc, unsigned int size, uint64_t next);

#endif
