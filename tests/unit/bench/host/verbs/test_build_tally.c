// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "results/results.h"
#include "scratch.h"
#include "verbs/build_tally.h"

static void expect_line(const struct build_tally *t, const char *want)
{
	cr_redirect_stdout();
	build_tally_print(t);
	fflush(stdout);
	cr_expect_stdout_eq_str(want);
}

/* one in the cache, one in the results alone, one without a word about its objects, and two to make */
Test(build_tally, counts_kernels_and_their_objects)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir);
	struct build_tally t = { .arms = 7 };

	setenv("XDG_CACHE_HOME", dir, 1);
	results_set_dir(results);
	scratch_put(dir, "hardbench/build/0a/manifest.json", "{\"objects_compiled\": 912, \"objects_reused\": 0}");
	scratch_put(results, "build/0b/manifest.json", "{\"objects_compiled\": 537, \"objects_reused\": 375}");
	scratch_put(results, "build/0c/manifest.json", "{}");
	build_tally_add(&t, &(struct build){ .id = "0a", .is_baseline = true }, false);
	build_tally_add(&t, &(struct build){ .id = "0b" }, false);
	build_tally_add(&t, &(struct build){ .id = "0c" }, false);
	build_tally_add(&t, &(struct build){ .id = "0d", .is_baseline = true }, true);
	build_tally_add(&t, &(struct build){ .id = "0e" }, true);
	expect_line(&t, "total  5 kernels for 7 arms; 3 there, 1449 objects compiled for them and 375 reused; "
			"2 to make, 1 of them from the objects of a baseline\n");
	scratch_remove(dir);
}

Test(build_tally, nothing_asked_for)
{
	expect_line(&(struct build_tally){ .arms = 3 }, "");
}

Test(build_tally, arms_are_first_boots_that_are_asked_for)
{
	struct build asked = { .asked = true }, other = { .asked = false };
	struct boot boots[] = {
		{ .build = &asked }, { .build = &asked, .index = 1 }, { .build = &other }, { .build = &asked },
	};

	cr_expect_eq(build_tally_arms(&(struct matrix){ .boots = boots, .nr_boots = 4 }), 2);
}
