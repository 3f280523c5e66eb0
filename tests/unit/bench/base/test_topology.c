// SPDX-License-Identifier: GPL-2.0-only
/* Which core measures, on machines that hwloc makes up (HWLOC_SYNTHETIC) and on this one. */
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

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

/* of a process whose one thread has that name: is it counted, and is it where what measures is? */
static void parted(const char *comm, unsigned int found, bool measures)
{
	const int cpu = topology_place();
	cpu_set_t may;
	int ready[2];
	pid_t pid;
	char byte;

	cr_assert_eq(pipe(ready), 0);
	pid = fork();
	if (!pid) {
		prctl(PR_SET_NAME, comm);
		if (write(ready[1], "x", 1) == 1)
			for (;;)
				pause();
		_exit(1);
	}
	cr_assert_eq(read(ready[0], &byte, 1), 1);
	cr_expect_eq(topology_part_threads(pid, "CPU 0/"), found, "%s", comm);
	cr_expect_eq(sched_getaffinity(pid, sizeof(may), &may), 0);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	if (sysconf(_SC_NPROCESSORS_ONLN) == 1 || !cpu)
		return;		/* nowhere else to be */
	cr_expect_eq(CPU_ISSET(cpu, &may), measures, "%s", comm);
	cr_expect(!measures || CPU_COUNT(&may) == 1);
}

Test(topology, threads_are_parted)
{
	parted("CPU 0/KVM", 1, true);
	parted("call_rcu", 0, false);
}

Test(topology, threads_of_a_process_that_is_gone)
{
	cr_expect_eq(topology_part_threads(-1, "CPU 0/"), 0);
}
