/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_LIST_COVERS_H
#define HB_VERBS_LIST_COVERS_H

#include <stdbool.h>

/*
 * list_covers - print the operations of a peer and what covers each
 * @peer      in  "lebench", "lmbench", "perf-bench", "unixbench" or "will-it-scale"
 * Returns 0; 1 when an operation has neither a case nor a reason; -errno after printing why
 * Source     bench/cases/peers.txt and the .covers lines of the cases
 */
int list_covers(const char *peer, bool json);

#endif
