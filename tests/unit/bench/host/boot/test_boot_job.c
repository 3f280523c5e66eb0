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
	const struct feature f = { .arms = &a, .nr_arms = 1 };
	const struct boot b = { .build = &build, .feature = &f, .arm = &a, .arch = "x86_64" };
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

/* the arm at hand asks for nothing, the one beside it for @sysctl or @guest: is the module first in its guest? */
static bool module_first(const char *sysctl, const char *guest)
{
	struct arm a[] = { { .name = (char *)"off" }, { .name = (char *)"on" } };
	const struct feature f = { .arms = a, .nr_arms = ARRAY_SIZE(a) };
	const struct build build = { .arm = &a[0], .arch = "x86_64", .id = "0123456789abcdef" };
	const struct boot b = { .build = &build, .feature = &f, .arm = &a[0], .arch = "x86_64" };
	const struct plan p = { .batches = 3 };
	const struct proof_list none = { 0 };
	struct boot_cases c = { .user = { 0 } };
	AUTO_FREE char *job = NULL;
	size_t len;

	cr_assert_eq(strlist_add_words(&c.user, "null/empty"), 0);
	cr_assert_eq(sysctl ? strlist_add(&a[1].sysctl, sysctl) : 0, 0);
	cr_assert_eq(guest ? strlist_add(&a[1].guest, guest) : 0, 0);
	cr_assert_eq(boot_job(&b, &c, &none, &p, BOOT_COUNTS, NULL, &job, &len), 0);
	strlist_release(&a[1].sysctl);
	strlist_release(&a[1].guest);
	boot_cases_release(&c);
	cr_expect(!strstr(job, "sysctl") && !strstr(job, "guest"));
	return !strncmp(job, "module\n", strlen("module\n"));
}

/* what it leaves in the allocators is in both arms then; else cases that run alone do not meet it */
Test(boot_job, the_module_is_first_in_all_arms_where_one_could_refuse_it)
{
	cr_expect(module_first("kernel.modules_disabled=1", NULL));
	cr_expect(module_first(NULL, "selinux enforcing"));
	cr_expect_not(module_first(NULL, "seccomp allow"), "each process takes it on");
	cr_expect_not(module_first(NULL, NULL));
}
