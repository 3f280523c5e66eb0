// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/host.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

Test(host, processors_by_name_or_by_number)
{
	struct host h = { .cpu = "x" };

	host_cpuinfo(&h, "processor\t: 0\nmodel\t\t: 1\nmodel name\t: AMD EPYC 7B13\nmicrocode\t: 0xa0011d1\n\n"
			 "processor\t: 1\nmodel name\t: other\n");
	cr_expect_str_eq(h.cpu, "AMD EPYC 7B13");
	cr_expect_str_eq(h.microcode, "0xa0011d1");
	host_cpuinfo(&h, "processor\t: 0\nBogoMIPS\t: 243.75\nCPU implementer\t: 0x41\nCPU part\t: 0xd0c\n");
	cr_expect_str_eq(h.cpu, "implementer 0x41, part 0xd0c");
	cr_expect_str_eq(h.microcode, "");
	host_cpuinfo(&h, "");
	cr_expect_str_eq(h.cpu, "");
}

Test(host, this_one_has_a_kernel)
{
	struct host h;

	host_read(&h);
	cr_expect_eq(strncmp(h.kernel, "Linux ", 6), 0);
}

Test(host, a_job_of_slurm_has_the_cores_that_it_was_given)
{
	unsetenv("SLURM_CPUS_PER_TASK");
	const unsigned int all = host_cores();

	cr_assert_geq(all, 1);
	setenv("SLURM_CPUS_PER_TASK", "1", 1);
	cr_expect_eq(host_cores(), 1);
	setenv("SLURM_CPUS_PER_TASK", "1000000", 1);
	cr_expect_eq(host_cores(), all, "but no more than there are");
	setenv("SLURM_CPUS_PER_TASK", "x", 1);
	cr_expect_eq(host_cores(), all);
}

Test(host, memory_is_that_of_the_largest_process_that_ended)
{
	enum { MIB = 64 };
	const pid_t child = fork();

	if (!child) {
		char *p = malloc(MIB << 20);

		memset(p, 1, MIB << 20);
		_exit(p[12345] != 1);
	}
	waitpid(child, NULL, 0);
	cr_expect_geq(host_memory_used(), MIB);
}
