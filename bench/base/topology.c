// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/topology.h"

#include <hwloc.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/fs.h"

static unsigned long cache_kib(hwloc_topology_t t, hwloc_obj_type_t type)
{
	hwloc_obj_t o = hwloc_get_obj_by_type(t, type, 0);

	return o ? (unsigned long)(o->attr->cache.size >> 10) : 0;
}

static int load(hwloc_topology_t *t)
{
	if (hwloc_topology_init(t))
		return -1;
	if (!hwloc_topology_load(*t))
		return 0;
	hwloc_topology_destroy(*t);
	return -1;
}

char *topology_text(void)
{
	hwloc_topology_t t;
	char *text;

	if (load(&t))
		return fs_path("not known");
	text = fs_path("%d cores, %d threads, %d NUMA nodes, L1d %lu KiB, L2 %lu KiB, L3 %lu KiB",
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_CORE),
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_PU),
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_NUMANODE),
		       cache_kib(t, HWLOC_OBJ_L1CACHE), cache_kib(t, HWLOC_OBJ_L2CACHE),
		       cache_kib(t, HWLOC_OBJ_L3CACHE));
	hwloc_topology_destroy(t);
	return text;
}

int topology_place(void)
{
	hwloc_topology_t t;
	hwloc_bitmap_t may;
	int chosen = 0;

	if (load(&t))
		return 0;
	may = hwloc_bitmap_alloc();
	if (may && !hwloc_get_cpubind(t, may, HWLOC_CPUBIND_PROCESS)) {
		const hwloc_obj_t first = hwloc_get_obj_by_type(t, HWLOC_OBJ_CORE, 0);
		int cpu;

		hwloc_bitmap_foreach_begin(cpu, may)
			if (!first || !hwloc_bitmap_isset(first->cpuset, cpu))
				chosen = cpu;
		hwloc_bitmap_foreach_end();
	}
	hwloc_bitmap_free(may);
	hwloc_topology_destroy(t);
	return chosen;
}
