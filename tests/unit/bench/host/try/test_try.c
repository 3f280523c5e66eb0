// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "config/plan.h"
#include "results/results.h"
#include "scratch.h"
#include "try/try.h"
#include "try/try_cases.h"

#define DIFF(n) "--- a/" n "\n+++ b/" n "\n@@ -1 +1 @@\n-a\n+b\n"

static struct series_patch a_patch(const char *subject, const char *diff)
{
	return (struct series_patch){ .subject = fs_path("%s", subject), .text = fs_path("%s", diff),
				      .len = strlen(diff), .id = "0123456789012345678901234567890123456789" };
}

static void words(struct strlist *l, const char *text)
{
	cr_assert_eq(strlist_add_words(l, text), 0);
}

/* two patches, then an option, then a parameter and a sysctl of their own */
static void make(struct try_job *j)
{
	struct series_patch p[2] = { a_patch("mm: one #1", DIFF("x")), a_patch("fs: two", DIFF("y")) };
	struct series s = { p, 2, NULL };
	struct strlist config = { 0 }, param = { 0 }, sysctl = { 0 }, none = { 0 };

	*j = (struct try_job){ .kernel = fs_path("6.12"), .arch = fs_path("x86_64"), .toolchain = fs_path("gcc"),
			       .base = fs_path("lean"), .where = fs_path("%s", "") };
	words(&config, "CONFIG_X CONFIG_Y=n");
	words(&param, "init_on_alloc=1");
	words(&sysctl, "kernel.x=1");
	cr_assert_eq(try_add_series(j, &s), 0);
	cr_assert_eq(try_add_option(j, &config, &none, &none), 0);
	cr_assert_eq(try_add_option(j, &none, &param, &sysctl), 0);
	cr_assert_eq(try_cases_short(j), 0);
	cr_assert_eq(try_finish(j), 0);
	for (size_t i = 0; i < 2; i++) {
		free(p[i].subject);
		free(p[i].text);
	}
	strlist_release(&config);
	strlist_release(&param);
	strlist_release(&sysctl);
}

static char *in_scratch(void)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/re sults", dir);

	results_set_dir(results);
	return dir;
}

Test(try, what_is_written_is_a_plan_that_can_be_read)
{
	char *dir = in_scratch();
	AUTO_FREE char *path = NULL;
	struct try_job j;
	struct plan p;
	const struct arm *arm;

	make(&j);
	cr_assert_eq(try_write(&j, &path), 0);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(p.features[0].nr_arms, 5);
	arm = p.features[0].arms;
	cr_assert_str_eq(arm[0].name, "base");
	cr_assert_eq(arm[1].patch.n, 1);
	cr_assert_eq(arm[2].patch.n, 2);
	cr_assert(strstr(arm[2].patch.at[1], "/0002-fs-two.patch"), "%s", arm[2].patch.at[1]);
	cr_assert_eq(arm[3].patch.n, 2);
	cr_assert_str_eq(arm[3].config.at[0], "CONFIG_X=y");
	cr_assert_str_eq(arm[3].config.at[1], "CONFIG_Y=n");
	cr_assert_str_eq(arm[4].image, arm[3].name);
	cr_assert_str_eq(arm[4].cmdline, "init_on_alloc=1");
	cr_assert_str_eq(arm[4].sysctl.at[0], "kernel.x=1");
	cr_assert_eq(p.boots, 3);
	cr_assert_str_eq(p.summary, "mm: one  1, and 3 more");
	plan_release(&p);
	try_release(&j);
	scratch_remove(dir);
}

/* boots are found by the names of their arms: another patch of the same subject has to be another arm */
Test(try, arms_are_called_by_what_they_are)
{
	struct try_job a, b;

	make(&a);
	make(&b);
	cr_assert_str_eq(a.name, b.name);
	free(b.step[0].patch);
	b.step[0].patch = fs_path(DIFF("z"));
	for (size_t i = 0; i < b.n; i++) {
		free(b.step[i].arm);
		free(b.step[i].file);
		b.step[i].arm = b.step[i].file = NULL;
	}
	cr_assert_eq(try_finish(&b), 0);
	for (size_t i = 0; i < a.n; i++)
		cr_assert_str_neq(a.step[i].arm, b.step[i].arm);
	cr_assert_str_neq(a.name, b.name);
	try_release(&a);
	try_release(&b);
}

Test(try, what_is_no_option_is_refused)
{
	const struct { const char *config, *param, *sysctl, *words; } bad[] = {
		{ "CONFIG_", "", "", "\"CONFIG_\": expected the name of a kernel option" },
		{ "", "a\tb\001", "", "--param" },
		{ "", "", "kernel", "--sysctl kernel: expected NAME=VALUE" },
	};

	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
		struct try_job j = { 0 };
		struct strlist config = { 0 }, param = { 0 }, sysctl = { 0 };

		words(&config, bad[i].config);
		words(&sysctl, bad[i].sysctl);
		if (*bad[i].param)
			cr_assert_eq(strlist_add(&param, bad[i].param), 0);
		cr_assert_eq(try_add_option(&j, &config, &param, &sysctl), -EINVAL, "%zu", i);
		strlist_release(&config);
		strlist_release(&param);
		strlist_release(&sysctl);
		try_release(&j);
	}
	scratch_expect_stderr(bad[0].words);
}

Test(try, of_cases_that_run_changed_code_one_size_each)
{
	static const struct try_case c[] = {
		{ "user", "fs/copy_1024", 0.9 }, { "user", "fs/copy_256", 0.8 }, { "user", "fs/copy_direct", 0.7 },
		{ "user", "sched/ring_2_16k", 0.6 }, { "user", "sched/ring_8", 0.5 }, { "user", "poll/poll_128", 0.4 },
		{ "kernel", "slab/kmalloc_8", 0.3 }, { "kernel", "slab/kzalloc_64", 0.2 },
		{ "user", "vfs/read_zero_4k", 0.1 },
	};
	struct try_job j = { 0 };
	AUTO_FREE char *user = NULL, *kernel = NULL;

	words(&j.cases, "poll/poll_10");	/* the short list has it */
	words(&j.kcases, "slab/kmalloc_64");
	cr_assert_eq(try_cases_add(&j, c, ARRAY_SIZE(c)), 0);
	user = strlist_join(&j.cases, " ");
	kernel = strlist_join(&j.kcases, " ");
	cr_expect_str_eq(user, "poll/poll_10 fs/copy_1024 fs/copy_direct sched/ring_2_16k vfs/read_zero_4k");
	cr_expect_str_eq(kernel, "slab/kmalloc_64 slab/kzalloc_64");
	strlist_release(&j.cases);
	strlist_release(&j.kcases);
}

Test(try, a_slug_is_letters_and_digits)
{
	static const struct { const char *in; size_t most; const char *out; } want[] = {
		{ "mm/slub: fix ../../x", 40, "mm-slub-fix-x" }, { "[] \xc3\xa9", 40, "" }, { "abc def", 4, "abc" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		AUTO_FREE char *slug = try_slug(want[i].in, want[i].most);

		cr_assert_str_eq(slug, want[i].out);
	}
}
