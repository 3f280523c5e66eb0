/* SPDX-License-Identifier: GPL-2.0-only */
/* The branch predictor of a model (model.h says what it does). */
#ifndef HB_MODEL_PREDICTOR_H
#define HB_MODEL_PREDICTOR_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/model/lru.h"
#include "bench/model/model.h"

struct predictor {
	uint8_t *counter;	/* [counters] 0 and 1: not taken, 2 and 3: taken */
	uint64_t counters, history, directions;	/* the last directions, the newest in bit 0 */
	struct lru targets;
	uint64_t *behind;	/* [depth] where calls return to, a ring */
	uint64_t depth, top, held;
};

/* predictor_init - empty: counters say "not taken", weakly. Errors: as model_new() */
int predictor_init(struct predictor *p, const struct model_geometry *g);
void predictor_release(struct predictor *p);
void predictor_empty(struct predictor *p);

/* predictor_right - was the branch predicted? It is learned from; arguments as model_branch() */
bool predictor_right(struct predictor *p, enum model_branch kind, uint64_t pc, unsigned int size, uint64_t next);

#endif
