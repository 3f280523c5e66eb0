// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/durations.h"
#include "scratch.h"

Test(durations, what_varies_is_a_range)
{
	char *dir = scratch_make();
	AUTO_FREE char *none = NULL;
	AUTO_FREE char *one = NULL;
	AUTO_FREE char *range = NULL;

	setenv("XDG_CACHE_HOME", dir, 1);
	none = durations_range("build x");
	cr_assert_null(none);
	durations_put_range("build x", 46);
	one = durations_range("build x");
	cr_assert_str_eq(one, "46");
	durations_put_range("build x", 1778);
	durations_put_range("build x", 60);
	durations_put("build", 1);
	range = durations_range("build x");
	cr_assert_str_eq(range, "46 to 1778");
	cr_assert_eq(durations_get("build x"), 60);
	scratch_remove(dir);
}
