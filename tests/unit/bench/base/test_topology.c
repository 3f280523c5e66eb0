// SPDX-License-Identifier: GPL-2.0-only
/* Which core measures, on machines that hwloc makes up (HWLOC_SYNTHETIC) and on this one. */
#include <stdlib.h>

#include "bench/base/topology.h"
#include "scratch.h"

static void expect(const char *machine, int cpu, const char *text)
{
	setenv("HWLOC_SYNTHETIC", machine, 1);
	AUTO_FREE char *place = topology_place_text();

	cr_expect_eq(topology_place(), cpu, "%s: %d", machine, topology_place());
	cr_expect_str_eq(place, text);
}

Test(topology, last_core_and_its_first_thread)
{
	expect("core:4 pu:2", 6, "processor 6, core 4 of 4 (its threads: 6-7), NUMA node 0");
	expect("numa:2 core:3 pu:2", 10, "processor 10, core 6 of 6 (its threads: 10-11), NUMA node 1");
	expect("core:2 pu:1", 1, "processor 1, core 2 of 2 (its threads: 1), NUMA node 0");
}

/* as kernels number them: first threads of all cores first */
Test(topology, numbers_of_processors_do_not_decide)
{
	expect("core:4 pu:2(indexes=0,4,1,5,2,6,3,7)", 3, "processor 3, core 4 of 4 (its threads: 3,7), NUMA node 0");
}

Test(topology, one_core_is_no_choice)
{
	expect("core:1 pu:2", 0, "processor 0, core 1 of 1 (its threads: 0-1), NUMA node 0");
}

static void without(const char *xml, const char *word)
{
	cr_expect_null(strstr(xml, word), "%s", word);
}

Test(topology, the_file_can_be_read_again_and_names_nobody)
{
	AUTO_FREE char *xml = topology_xml(), *text = topology_text(), *place = topology_place_text();
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/topology.xml", dir), *again = NULL, *there = NULL;

	cr_assert_not_null(xml);
	without(xml, "HostName");
	without(xml, "Serial");
	without(xml, "UUID");
	scratch_put(dir, "topology.xml", xml);
	setenv("HWLOC_XMLFILE", path, 1);
	setenv("HWLOC_THISSYSTEM", "1", 1);
	again = topology_text();
	there = topology_place_text();
	cr_expect_str_eq(again, text);
	cr_expect_str_eq(there, place);
	scratch_remove(dir);
}

Test(topology, memory_of_one_node_needs_no_binding)
{
	setenv("HWLOC_SYNTHETIC", "core:2 pu:2", 1);
	cr_expect_eq(topology_bind_memory(), 0);
}
