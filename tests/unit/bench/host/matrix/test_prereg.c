// SPDX-License-Identifier: GPL-2.0-only
/* what a plan says of margins and planted costs, and what is written down of it before the first boot */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>

#include "bench/base/cleanup.h"
#include "matrix/prereg.h"
#include "scratch.h"

#define FEATURE "[feature]\nsummary = s\narch = x86_64\n[off]\nprove = dmesg x\n" \
		"[slower]\nimage = off\ndelay = 2 margins\nprove = dmesg x\n" \
		"[slow]\nimage = off\ndelay = 1 margin\nprove = dmesg x\n"
#define PLAIN "[feature]\nsummary = s\narch = x86_64\n[off]\nprove = dmesg x\n[on]\nCONFIG_X = y\nprove = dmesg x\n"

static char *stage(const char *feature, const char *plan)
{
	char *dir = scratch_make();

	scratch_put(dir, "p.plan", plan);
	scratch_put(dir, "f.feature", feature);
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 1.2\nprovider = dir /nonexistent\n");
	return dir;
}

static int load(struct plan *p, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/p.plan", dir);

	return plan_load(p, path, NULL);
}

#define PLAN(more) \
	"[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 4\n" more

/* so that what is out of memory can be tried */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1:max_allocation_size_mb=16";
}

/* an empty rule on record would be another one than any */
Test(prereg, without_memory_there_is_no_rule, .init = cr_redirect_stderr)
{
	enum { MANY = 1 << 20 };
	char *dir = stage(PLAIN, PLAN(""));
	AUTO_FREE char **names = calloc(MANY, sizeof(*names));
	struct prereg_state state;
	struct plan p;

	cr_assert(names && !load(&p, dir));
	for (size_t i = 0; i < MANY; i++)
		names[i] = "a name of thirty-two characters..";
	strlist_release(&p.primary);
	p.primary = (struct strlist){ .at = names, .n = MANY };
	cr_expect_null(prereg_text(&p));
	cr_expect_eq(prereg_check(&p, &state), -ENOMEM);
	p.primary = (struct strlist){ 0 };
	plan_release(&p);
	scratch_remove(dir);
}

static void refused(const char *feature, const char *plan, const char *message)
{
	char *dir = stage(feature, plan);
	struct plan p;

	cr_redirect_stderr();
	cr_assert(load(&p, dir) < 0);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

Test(prereg, a_margin_in_nanoseconds_beside_the_share)
{
	char *dir = stage(PLAIN, PLAN("margin = sys/* 2% 2ns\nmargin = vfs/* 1 % 0.5 ns\nmargin = * 3%\n"));
	struct plan p;

	cr_assert_eq(load(&p, dir), 0);
	cr_expect_float_eq(p.margins[0].ratio, .02, 1e-12);
	cr_expect_float_eq(p.margins[0].ns, 2, 1e-12);
	cr_expect_float_eq(p.margins[1].ratio, .01, 1e-12);
	cr_expect_float_eq(p.margins[1].ns, .5, 1e-12);
	cr_expect_float_eq(p.margins[2].ns, 0, 0);
	{
		AUTO_FREE char *text = prereg_text(&p);

		cr_expect(strstr(text, "margin sys/* 0.02, and 2 ns\nmargin vfs/* 0.01, and 0.5 ns\nmargin * 0.03\n"));
	}
	plan_release(&p);
	scratch_remove(dir);
}

#define REFUSED(name, feature, plan, message) \
	Test(prereg, name) { refused(feature, plan, message); }

REFUSED(no_share, PLAIN, PLAN("margin = sys/* 2ns\n"), "or \"GLOB N% Mns\", got \"sys/* 2ns\"")
REFUSED(another_unit, PLAIN, PLAN("margin = sys/* 2% 2ms\n"), "got \"sys/* 2% 2ms\"")
REFUSED(a_word_too_many, PLAIN, PLAN("margin = sys/* 2% 2 ns 3\n"), "got \"sys/* 2% 2 ns 3\"")
REFUSED(no_margin, PLAIN, PLAN("margin = sys/*\n"), "got \"sys/*\"")

static void delays(const char *plan, const char *slower, const char *slow)
{
	char *dir = stage(FEATURE, plan);
	struct plan p;

	cr_assert_eq(load(&p, dir), 0);
	cr_expect_str_eq(p.features[0].arms[1].delay, slower);
	cr_expect_str_eq(p.features[0].arms[2].delay, slow);
	plan_release(&p);
	scratch_remove(dir);
}

Test(prereg, a_planted_cost_in_margins)
{
	delays(PLAN("margin = * 3%\n"), "6%", "3%");
	delays(PLAN(""), "2%", "1%");
}

#define NONE "[feature]\nsummary = s\narch = x86_64\n[off]\nprove = dmesg x\n[b]\nimage = off\ndelay = 2 ms\n"

REFUSED(two_margins, FEATURE, PLAN("margin = sys/* 2%\nmargin = * 3%\n"),
	"delay = 2 margins: expected one margin for all")
REFUSED(the_rest_has_another, FEATURE, PLAN("margin = sys/* 2%\n"), "expected one margin for all cases")
REFUSED(by_the_time_of_a_case, FEATURE, PLAN("margin = * 2% 2ns\n"), "expected one margin for all cases")
REFUSED(more_than_all, FEATURE, PLAN("margin = * 60%\n"), "more than 100 %")
REFUSED(no_delay, NONE, PLAN(""), "or \"N margins\", got \"2 ms\"")

static char *rule_of(const char *more)
{
	char *dir = stage(PLAIN, more);
	struct plan p;
	char *text;

	cr_assert_eq(load(&p, dir), 0);
	text = prereg_text(&p);
	plan_release(&p);
	scratch_remove(dir);
	return text;
}

/* what verdicts depend on is in the rule, so that changing it later shows */
Test(prereg, what_decides_is_in_the_rule)
{
	AUTO_FREE char *fixed = rule_of(PLAN(""));
	AUTO_FREE char *apart = rule_of(PLAN("each = 64\nfootprint = 1\n"));
	AUTO_FREE char *any = rule_of("[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = *\n"
				      "looks = anytime\nbudget = 40\nprimary = sys/getppid\n");

	cr_expect(strstr(fixed, "\nlevel 0.05, Holm within the cases of a comparison\n"));
	cr_expect(strstr(fixed, "\noperations told apart in a window of their own: 0\n"));
	cr_expect(strstr(apart, "\noperations told apart in a window of their own: 64\n"));
	cr_expect(strstr(any, "\nlevel 0.05 at every number of blocks, over the number of cases of a comparison\n"));
	cr_expect(strstr(any, "\ncorrected among the primary cases, and among the others\n"));
}
