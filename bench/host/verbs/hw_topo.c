// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/hw_topo.h"

#include <hwloc.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/fs.h"

static unsigned long cache_kib(hwloc_topology_t t, hwloc_obj_type_t type)
{
	hwloc_obj_t o = hwloc_get_obj_by_type(t, type, 0);

	return o ? (unsigned long)(o->attr->cache.size >> 10) : 0;
}

char *hw_topology(void)
{
	hwloc_topology_t t;
	char *text;

	if (hwloc_topology_init(&t))
		return fs_path("not known");
	if (hwloc_topology_load(t)) {
		hwloc_topology_destroy(t);
		return fs_path("not known");
	}
	text = fs_path("%d cores, %d threads, %d NUMA nodes, L1d %lu KiB, L2 %lu KiB, L3 %lu KiB",
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_CORE),
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_PU),
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_NUMANODE),
		       cache_kib(t, HWLOC_OBJ_L1CACHE), cache_kib(t, HWLOC_OBJ_L2CACHE),
		       cache_kib(t, HWLOC_OBJ_L3CACHE));
	hwloc_topology_destroy(t);
	return text;
}
