// SPDX-License-Identifier: GPL-2.0-only
#include "machine/kernel_places.h"

#include <errno.h>

#include "scratch.h"

/* what a kernel without one of them counts as would be wrong: there is no such file, and no boot */
Test(kernel_places, a_kernel_without_a_place_is_refused)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/places", dir);

	cr_redirect_stderr();
	cr_expect_eq(kernel_places_write("/proc/self/exe", path), -EINVAL);
	cr_expect(!fs_exists(path));
	scratch_expect_stderr("contexts cannot be told");
	scratch_remove(dir);
}
