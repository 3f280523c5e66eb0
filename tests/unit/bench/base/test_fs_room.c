// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "scratch.h"

Test(fs_room, a_disk_without_any_is_told_apart)
{
	cr_redirect_stderr();
	cr_expect_eq(fs_room("/tmp"), 0);
	cr_expect_eq(fs_room("/proc"), -ENOSPC, "it has no blocks at all");
	cr_expect_eq(fs_room("/no/such/folder"), -ENOENT);
	scratch_expect_stderr("/proc: less than 16 MiB is free: No space left on device");
}
