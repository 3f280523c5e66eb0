/* SPDX-License-Identifier: GPL-2.0-only */
/* What processors this host has, by hwloc. */
#ifndef HB_BASE_TOPOLOGY_H
#define HB_BASE_TOPOLOGY_H

/* topology_text - "4 cores, 8 threads, ..." in fresh memory */
char *topology_text(void);

/*
 * topology_place - where what is timed should stay: the last processor of those that we may use, on another core than
 * the first, which has the interrupts, if there is one
 * Returns  its number as the kernel has it; 0 = there is no choice
 */
int topology_place(void);

#endif
