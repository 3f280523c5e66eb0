/* SPDX-License-Identifier: GPL-2.0-only */
/* What published sets are made of: a row of a Markdown table for each. */
#ifndef HB_VERBS_TABLE_SETS_H
#define HB_VERBS_TABLE_SETS_H

#include <stddef.h>

/*
 * table_sets - kernels, boots, comparisons, cases, proofs that held, counts that repeated
 * @dir    in  [n] folders with the tables of a plan, compressed or not
 * Errors  -errno after printing
 */
int table_sets(char *const *dir, size_t n);

#endif
