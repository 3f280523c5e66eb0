/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_HW_TOPO_H
#define HB_VERBS_HW_TOPO_H

/* hw_topology - "2 cores, 4 threads, 1 NUMA node, L2 2 MiB, L3 32 MiB" by hwloc; owned by the caller; never NULL */
char *hw_topology(void);

#endif
