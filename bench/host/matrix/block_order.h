/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_MATRIX_BLOCK_ORDER_H
#define HB_MATRIX_BLOCK_ORDER_H

#include <stddef.h>

#include "config/plan.h"

/*
 * block_order - in which order the arms of a feature are booted in a block
 * Drawn, and the same whenever it is asked for, so that a block can be resumed. In time block 2j + 1 has that of 2j
 * turned round: of two arms each is the earlier one equally often, within one block, however many blocks there are
 * (METHOD 1.2), and what drifts with time is taken from both.
 * Of counts, which no order changes, each block has one of its own: tables are in that order.
 * @order  out  [f->nr_arms] indexes of arms, the first to boot first
 * Errors  -ENOMEM
 */
int block_order(const struct plan *p, const struct feature *f, const char *arch, unsigned int block, size_t *order);

#endif
