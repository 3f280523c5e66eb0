/* SPDX-License-Identifier: GPL-2.0-only */
/* Which of several boots of one coordinate? Boots that are compared were made alike, or the plan says otherwise. */
#ifndef HB_MATRIX_RECORDED_PICK_H
#define HB_MATRIX_RECORDED_PICK_H

#include "config/plan.h"
#include "results/records.h"

struct recorded_candidate {
	const struct boot_record *r;
	size_t boot;			/* of the matrix: its index into boots */
	const char *label;		/* what it was made with; the same text = made alike; NULL = dropped */
};

struct recorded_candidates {
	struct recorded_candidate *at;
	size_t n;
};

/*
 * recorded_pick - leave the boots that are to be used: of each comparison those that were made alike, and of each
 * arm those of one build. Of several sets the latest that has all boots which any has; a line says what is left out.
 * What the plan names in `mixed` may differ within a comparison; where it does, a line says so, and @s->mixed has it.
 * @c      inout  all candidates of a matrix; those that are dropped go
 * Errors  -EINVAL after a line that says what differs: no set has all boots; -ENOMEM after printing
 */
int recorded_pick(const struct plan *p, struct matrix *s, struct recorded_candidates *c);

#endif
