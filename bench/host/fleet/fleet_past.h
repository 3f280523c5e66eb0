/* SPDX-License-Identifier: GPL-2.0-only */
/* What work took before, and what is therefore asked for: minutes, memory. */
#ifndef HB_FLEET_FLEET_PAST_H
#define HB_FLEET_FLEET_PAST_H

#include "fleet/fleet.h"

struct fleet_share { unsigned int cores, minutes, memory_mib; };

struct fleet_past {			/* of one architecture and base; 0 = nothing is known */
	double build_cpu_s;		/* the longest that the cache has */
	double build_mib;		/* of its largest process */
	double boot_s, boot_mib;	/* the longest and the largest in the results */
};

/*
 * fleet_past_read - from the manifests of the cache's builds and from the boots in results/boot
 * @arch, @base  in  what was built and booted there; a boot that failed does not count
 * Nothing fails: files that cannot be read are passed over
 */
void fleet_past_read(struct fleet_past *p, const struct boot_records *r, const char *arch, const char *base);

/*
 * What to ask for: twice of what it took at most, and never less than a floor; where nothing is known, a default.
 * fleet_share_kernel - one kernel by @cores: its minutes, and memory for the linker and a compiler a core
 * fleet_share_boots - @boots of them, @cores at once
 */
struct fleet_share fleet_share_kernel(const struct fleet_past *p, unsigned int cores);
struct fleet_share fleet_share_boots(const struct fleet_past *p, unsigned int cores, size_t boots);

/* fleet_blocks_a_job - how many blocks of @arms boots make a job of some minutes; at least 1 */
unsigned int fleet_blocks_a_job(const struct fleet_past *p, unsigned int cores, size_t arms);

#endif
