// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_job.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"

static size_t place(const char *job, const char *line)
{
	const char *at = strstr(job, line);

	cr_assert(at, "%s is not in %s", line, job);
	return (size_t)(at - job);
}

/* what one leaves in the kernel would be in the counts of those behind it */
Test(boot_job, cases_that_load_something_come_last)
{
	struct arm a = { .name = (char *)"on" };
	const struct build build = { .arm = &a, .arch = "x86_64", .id = "0123456789abcdef" };
	const struct boot b = { .build = &build, .arm = &a, .arch = "x86_64" };
	const struct plan p = { .batches = 3 };
	const struct proof_list none = { 0 };
	struct boot_cases c = { .user = { 0 } };
	AUTO_FREE char *job = NULL;
	size_t len, load;

	cr_assert_eq(strlist_add_words(&c.user, "kexec/file_load mod/load_unload mm/brk null/empty vfs/stat"), 0);
	cr_assert_eq(strlist_add_words(&c.kernel, "null/empty slab/kmalloc_64"), 0);
	cr_assert_eq(boot_job(&b, &c, &none, &p, BOOT_COUNTS, NULL, &job, &len), 0);
	load = place(job, "user\tkexec/file_load\t0\n");
	cr_expect_gt(load, place(job, "user\tvfs/stat\t0\n"));
	cr_expect_gt(load, place(job, "kernel\tslab/kmalloc_64\n"));
	cr_expect_gt(place(job, "user\tmod/load_unload\t0\n"), load);
	cr_expect_lt(place(job, "user\tmm/brk\t0\n"), place(job, "user\tnull/empty\t0\n"), "the others as they were");
	cr_expect_lt(place(job, "user\tvfs/stat\t0\n"), place(job, "kernel\tnull/empty\n"));
	boot_cases_release(&c);
}
