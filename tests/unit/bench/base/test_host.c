// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/host.h"

#include <criterion/criterion.h>
#include <string.h>

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
