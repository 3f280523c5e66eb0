// SPDX-License-Identifier: GPL-2.0-only
/* The verb, on tables as `analyze` writes them. */
#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/export.h"
#include "verbs/verb.h"
#include "scratch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"

struct place {		/* where a row was measured, and what came out */
	const char *arm, *arch, *kernel, *bench;
	double a, delta;
};

extern const struct verb verb_compare;

static void put_rows(const char *dir, const char *name, const char *base, const struct place *p, size_t n,
		     const char *metric)
{
	const bool time = !strcmp(metric, "ns");
	struct verdict_row row[8];
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *verdicts = fs_path("%s/verdicts.csv", name), *facts = fs_path("%s/facts.csv", name);
	char say[64];
	size_t len;
	FILE *f = open_memstream(&text, &len);

	cr_assert(f && n <= ARRAY_SIZE(row));
	for (size_t i = 0; i < n; i++) {
		verdict_row_init(&row[i]);
		row[i].plan = "plan", row[i].key.feature = "feature", row[i].key.arm = p[i].arm;
		row[i].baseline = "off";
		row[i].key.arch = p[i].arch, row[i].key.kernel = p[i].kernel, row[i].key.toolchain = "gcc";
		row[i].bench = p[i].bench, row[i].metric = row[i].unit = metric;
		row[i].a = p[i].a, row[i].delta = p[i].delta, row[i].b = p[i].a + p[i].delta;
		row[i].ratio = row[i].b / row[i].a;
		row[i].verdict = p[i].delta > 0 ? VERDICT_COST : time ? VERDICT_NO_IMPACT : VERDICT_IDENTICAL;
	}
	cr_assert_eq(verdict_csv(row, n, f), 0);
	fclose(f);
	scratch_put(dir, verdicts, text);
	snprintf(say, sizeof(say), "key,value\nbase,%s\n", base);
	scratch_put(dir, facts, say);
}

static void put_set(const char *dir, const char *name, const char *base, const struct place *p, size_t n)
{
	put_rows(dir, name, base, p, n, "instructions");
}

/* what `hardbench compare` prints of two sets in @dir; its exit status in @status */
extern const struct verb verb_compare;

static char *run(const char *dir, const char *first, const char *second, const char *option, int *status)
{
	char *x = fs_path("%s/%s", dir, first), *y = fs_path("%s/%s", dir, second);
	char *argv[] = { (char *)"compare", x, y, (char *)option, NULL };
	char *out = calloc(1, 1 << 16);

	cr_assert_not_null(out);
	cr_redirect_stdout();
	cr_redirect_stderr();
	*status = verb_compare.main(&verb_compare, option ? 4 : 3, argv);
	fflush(stdout);
	out[fread(out, 1, (1 << 16) - 1, cr_get_redirected_stdout())] = '\0';
	free(x);
	free(y);
	return out;
}

static const struct place lean[] = {
	{ "on", "x86_64", "7.3", "sys/a", 100, 10 },
	{ "on", "x86_64", "7.3", "sys/b", 100, 0 },
	{ "other", "x86_64", "7.3", "sys/a", 100, 3 },
}, full[] = {
	{ "on", "x86_64", "7.3", "sys/a", 300, 10 },
	{ "on", "x86_64", "7.3", "sys/b", 120, 8 },
	{ "on", "arm64", "7.3", "sys/a", 700, 7 },
}, old[] = {
	{ "on", "arm64", "6.12", "sys/a", 400, 2 },
};

Test(compare_sets, one_arm_in_two_bases)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	out = run(dir, "lean", "full", NULL, &status);
	cr_assert_eq(status, EXIT_DONE);
	cr_expect(strstr(out, "base lean, x86_64, kernel 7.3, gcc"));
	cr_expect(strstr(out, "base full, x86_64, kernel 7.3, gcc"));
	cr_expect(strstr(out, "2 operations in both; without the arm 2.10 times as long"));
	cr_expect(strstr(out, "1 cost in both, 1 of them the same"));
	cr_expect(strstr(out, "sys/b      100    0    identical  120     +8   cost"), "%s", out);
	cr_expect(strstr(out, "arms in both: 1; in the first alone: 1, in the second: 1"));
	cr_expect_not(strstr(out, "arm64"));	/* x86_64 is in both: nothing is held against another architecture's */
	cr_assert_eq(fs_remove(dir), 0);
}

/* the label is of the machine that the boots ran on; facts of before there were kinds say none */
Test(compare_sets, how_the_machines_counted)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	scratch_put(dir, "full/facts.csv", "key,value\ntier,counts of nothing (fake)\n");
	out = run(dir, "lean", "full", NULL, &status);
	cr_assert_eq(status, EXIT_DONE);
	cr_expect(strstr(out, "\nexact counts by emulator (tcg) | counts of nothing (fake); "), "%s", out);
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, what_the_sets_do_not_share_is_what_is_compared)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_set(dir, "old", "lean", old, ARRAY_SIZE(old));
	out = run(dir, "lean", "old", "--json", &status);
	cr_assert_eq(status, EXIT_DONE);
	cr_expect(strstr(out, "\"kernel\": \"6.12\""));
	cr_expect(strstr(out, "\"delta\": 10"));
	cr_expect(strstr(out, "\"delta\": 2"));
	cr_expect_not(strstr(out, "sys/b"));
	cr_assert_eq(fs_remove(dir), 0);
}

static const struct place timed[] = {
	{ "on", "x86_64", "7.3", "sys/a", 50, 0 },	/* costs instructions, and no time */
	{ "on", "x86_64", "7.3", "sys/b", 50, 5 },	/* costs time, and no instructions */
};

/* METHOD 2.4; the sets may come in either order */
Test(compare_sets, a_count_beside_a_time)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_rows(dir, "timed", "lean", timed, ARRAY_SIZE(timed), "ns");
	out = run(dir, "timed", "lean", NULL, &status);
	cr_assert_eq(status, EXIT_DONE);
	cr_expect(strstr(out, "feature: on against off, instructions beside ns\n"), "%s", out);
	cr_expect(strstr(out, "  absorbed: no measurable time\n"), "%s", out);
	cr_expect(strstr(out, "  +10.00 %  -         cost       layout or microarchitecture: "), "%s", out);
	cr_expect(strstr(out, "of 2 operations in both: 1 absorbed, 1 layout\n"), "%s", out);
	cr_assert_eq(fs_remove(dir), 0);
}

/* intervals are at the level of the rule, which a look divides: look.csv has it */
Test(compare_sets, the_level_of_an_interval_is_that_of_its_rule)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_rows(dir, "timed", "lean", timed, ARRAY_SIZE(timed), "ns");
	scratch_put(dir, "timed/look.csv", "rule,blocks,alpha\nlooks 6 12 24,6,0.0166666667\n");
	out = run(dir, "timed", "lean", NULL, &status);
	cr_expect(strstr(out, "  98.3 % INTERVAL  SAYS"), "%s", out);
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, a_time_beside_a_count_for_programs)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_rows(dir, "timed", "lean", timed, ARRAY_SIZE(timed), "ns");
	out = run(dir, "lean", "timed", "--json", &status);
	cr_assert_eq(status, EXIT_DONE);
	cr_expect(strstr(out, "\"together\": \"absorbed\""), "%s", out);
	cr_expect(strstr(out, "\"together\": \"layout\""), "%s", out);
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, no_figure_of_two_metrics)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL, *svg = fs_path("--svg=%s/a.svg", dir);
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_rows(dir, "timed", "lean", timed, ARRAY_SIZE(timed), "ns");
	out = run(dir, "lean", "timed", svg, &status);
	cr_expect_eq(status, EXIT_CANNOT);
	scratch_expect_stderr("compare: --svg draws one metric: these sets have instructions and ns");
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, a_figure_of_one_arm)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL, *svg = fs_path("--svg=%s/a.svg", dir), *text = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	out = run(dir, "lean", "full", svg, &status);
	cr_assert_eq(status, EXIT_DONE);
	text = scratch_get(dir, "a.svg");
	cr_expect(strstr(text, "base full, x86_64, kernel 7.3, gcc"));
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, each_arm_has_a_figure_of_its_name)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL, *svg = fs_path("--svg=%s/a.svg", dir);
	AUTO_FREE char *on = NULL, *other = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	out = run(dir, "lean", "lean", svg, &status);
	cr_assert_eq(status, EXIT_DONE);
	on = scratch_get(dir, "a-feature-on-x86_64-7.3-gcc.svg");
	other = scratch_get(dir, "a-feature-other-x86_64-7.3-gcc.gp");
	cr_expect(strstr(on, "feature: on against off"));
	cr_expect(strstr(other, "feature: other against off"));
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, a_figure_of_another_kind)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	out = run(dir, "full", "full", "--svg=x.png", &status);
	cr_expect_eq(status, EXIT_CANNOT);
	scratch_expect_stderr("ends in .svg");
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, no_arm_in_common)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "other", "lean", &lean[2], 1);
	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	out = run(dir, "other", "full", NULL, &status);
	cr_expect_eq(status, EXIT_CANNOT);
	cr_expect_str_empty(out);
	scratch_expect_stderr("no arm in common: the first has feature other over off, the second feature on over off");
	cr_assert_eq(fs_remove(dir), 0);
}

/* one that is timed has no instructions, and the other no ns: no name would do for both */
Test(compare_sets, a_metric_that_a_set_has_not)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_rows(dir, "timed", "lean", lean, ARRAY_SIZE(lean), "ns");
	out = run(dir, "lean", "timed", "--metric=ns", &status);
	cr_expect_eq(status, EXIT_CANNOT);
	cr_expect_str_empty(out);
	scratch_expect_stderr("/lean has no rows of ns, only of instructions: leave --metric out, and each set goes");
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, an_arm_that_a_set_has_not)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "lean", "lean", lean, ARRAY_SIZE(lean));
	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	out = run(dir, "lean", "full", "--arm=othr", &status);
	cr_expect_eq(status, EXIT_CANNOT);
	scratch_expect_stderr("/lean has the arm \"othr\", did you mean \"other\"?");
	cr_assert_eq(fs_remove(dir), 0);
}

Test(compare_sets, a_set_that_is_not_there)
{
	AUTO_FREE char *dir = scratch_make(), *out = NULL;
	int status;

	put_set(dir, "full", "full", full, ARRAY_SIZE(full));
	out = run(dir, "full", "absent", NULL, &status);
	cr_expect_eq(status, EXIT_CANNOT);
	scratch_expect_stderr("neither a folder with a verdicts.csv nor an analyzed plan");
	cr_assert_eq(fs_remove(dir), 0);
}
