/* SPDX-License-Identifier: GPL-2.0-only */
/* What processors this host has, and which of them measures, by hwloc (topology.c is its only include). */
#ifndef HB_BASE_TOPOLOGY_H
#define HB_BASE_TOPOLOGY_H

#include <sys/types.h>

/* topology_text - "4 cores, 8 threads, ..." in fresh memory */
char *topology_text(void);

/*
 * topology_place - where what is timed should stay: the first processor of the last core that we may use, of the
 * fastest kind; not on the core of processor 0, which has the interrupts, if there is another. Nothing of ours is on
 * the core's other threads
 * Returns  its number as the kernel has it; 0 = there is no choice
 */
int topology_place(void);

/* topology_place_text - "processor 6, core 4 of 4 (its threads: 6-7), NUMA node 1", fresh memory; NULL = not known */
char *topology_place_text(void);

/*
 * topology_bind_memory - what we and our children touch from now on is of the node that has that core
 * Errors  -errno, nothing printed: the kernel does not let us. One node: nothing is to be done
 */
int topology_bind_memory(void);

/*
 * topology_part_threads - of a process, one kind of thread on the core that measures, every other one elsewhere
 * Where there is one core all stay together.
 * @pid   in  of the process, which may be gone
 * @name  in  what the names begin with, as the kernel has them ("CPU 0/KVM")
 * Returns    how many threads have that name
 */
unsigned int topology_part_threads(pid_t pid, const char *name);

/* topology_place_node - the NUMA node of that core, where there are several; else -1 */
int topology_place_node(void);

/*
 * topology_xml - all that hwloc knows, as lstopo -i reads it, fresh memory; NULL = nothing
 * Names, serial numbers and UUIDs of the machine are left out.
 */
char *topology_xml(void);

#endif
