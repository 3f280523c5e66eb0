// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "scratch.h"
#include "analysis/verdict.h"
#include "bench/base/fail.h"
#include "verbs/verb.h"

extern const struct verb verb_table;

static const char verdicts[] =
	"plan,feature,arm,baseline,arch,kernel,toolchain,machine,case,metric,unit,a,b,delta,class,verdict\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/a,instructions,instructions,100,100,0,EXACT,identical\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/b,instructions,instructions,50,55,5,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/b,loads,loads,7,8,1,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/c,instructions,instructions,12.25,10,-2.25,STAT,gain\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/d,instructions,instructions,10,11,1,STAT,no-impact\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/e,instructions,instructions,10,11,1,STAT,inconclusive\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/e,instructions:steady,instructions,8,9,1,STAT,inconclusive\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/h,instructions,instructions,231,300,69,STAT,inconclusive\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/h,instructions:steady,instructions,250,305,55,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/i,instructions,instructions,231,300,69,STAT,inconclusive\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/i,instructions:steady,instructions,250,250,0,EXACT,identical\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/j,instructions,instructions,200,272,72,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/j,instructions:steady,instructions,250,305,55,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/j,instructions:amortised,instructions,250,360,110,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/k,instructions,instructions,200,255,55,STAT,inconclusive\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/k,instructions:steady,instructions,250,305,55,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/k,instructions:amortised,instructions,250,305,55,EXACT,cost\n"
	"p,f,on,off,arm64,7.3,gcc,tcg,sys/f,instructions,instructions,,,,EXACT,no-verdict\n"
	"p,f,on,off,arm64,7.3,clang,tcg,sys/b,instructions,instructions,50,150,100,EXACT,cost\n"
	"p,g,on,off,arm64,7.3,gcc,tcg,sys/b,instructions,instructions,50,51,1,EXACT,cost\n";

#define ROW_OF(arm, baseline) "p,f," arm "," baseline ",arm64,7.3,gcc,tcg,"
#define ROW ROW_OF("on", "off")
static const char reasons[] =
	"plan,feature,arm,baseline,arch,kernel,toolchain,machine,case,metric,unit,a,b,delta,class,verdict,gate,reason\n"
	/* what has no count, and why; another comparison has one of the baseline, in a row that comes later */
	ROW "sys/skipped,instructions,i,,,,,no-verdict,input,arm on: skip:Operation not supported\n"
	ROW_OF("two", "off") "sys/skipped,instructions,i,70,75,5,EXACT,cost,,\n"
	ROW "sys/refused,instructions,i,,,,,no-verdict,input,arm off: skip:Operation not supported\n"
	ROW_OF("two", "off") "sys/refused,instructions,i,,,,,no-verdict,input,not available: X exists on x86 only\n"
	ROW "sys/failed,instructions,i,,,,,no-verdict,input,arm on: fail:Input/output error\n"
	ROW "sys/panic,instructions,i,,,,,no-verdict,input,arm on: no boot finished (panic)\n"
	ROW_OF("two", "off") "sys/panic,instructions,i,30,30,0,EXACT,identical,,\n"
	ROW "sys/less,instructions,i,,,,,no-verdict,input,a window of 2n operations counts less than one of n\n"
	ROW "sys/few,instructions,i,40,41,1,,no-verdict,input,fewer than 3 repeats\n"
	ROW "sys/order,instructions,i,40,41,1,STAT,no-verdict,order,all boots of one arm before the other\n"
	/* verdicts of most operations, and what is nearly exact */
	ROW "sys/near,instructions,i,10000.5,10010,9.5,NEAR_EXACT,cost,,\n"
	ROW "sys/most,instructions,i,200,272,72,NEAR_EXACT,cost,," VERDICT_OF_MOST "+55\n"
	ROW "sys/most,instructions:steady,i,250,305,55,EXACT,cost,,\n"
	ROW "sys/nearly,instructions,i,200,272,72,NEAR_EXACT,cost,," VERDICT_OF_MOST "+54\n"
	ROW "sys/nearly,instructions:steady,i,250,304,54,NEAR_EXACT,cost,,\n"
	ROW "sys/average,instructions,i,200,272,72,NEAR_EXACT,cost,," VERDICT_OF_MOST "+55\n"
	ROW "sys/average,instructions:steady,i,250,305,55,EXACT,cost,,\n"
	ROW "sys/average,instructions:amortised,i,250,360,110,EXACT,cost,,\n"
	ROW "sys/open,instructions,i,200,272,72,STAT,inconclusive,,\n"
	ROW "sys/open,instructions:steady,i,250,304,54,NEAR_EXACT,cost,,\n"
	/* another order does as much, of all operations and of most */
	ROW "sys/placebo,instructions,i,200,272,72,STAT,no-verdict,placebo,another layout of the same arm differs\n"
	ROW "sys/placebo,instructions:steady,i,250,305,55,EXACT,cost,,\n"
	ROW "sys/withheld,instructions,i,200,272,72,STAT,inconclusive,,\n"
	ROW "sys/withheld,instructions:steady,i,250,305,55,EXACT,no-verdict,placebo,another layout\n"
	/* a series: the first patch is what the second is held against */
	"p,try,a_second,first,arm64,7.3,gcc,tcg,sys/a,instructions,i,105,107,2,EXACT,cost,,\n"
	"p,try,first,base,arm64,7.3,gcc,tcg,sys/a,instructions,i,100,105,5,EXACT,cost,,\n";

static const char *set = verdicts;

/* what `table ARGS` prints of that set, in a folder whose name is put before each column */
static void table(const char *const *args, int status, char *out, size_t size)
{
	char *dir = scratch_make(), *argv[16] = { "table" };
	int argc = 1, got;

	scratch_put(dir, "verdicts.csv", set);
	scratch_put(dir, "facts.csv", "key,value\nbuilds,4\nboots,24\nboots_done,23\npairs,3\n");
	scratch_put(dir, "proofs.csv", "proof,status\nx,held\ny,failed\nz,held\nw,skipped\n");
	scratch_put(dir, "determinism.csv", "arm,pairs,equal\noff,40,40\non,40,39\n");
	for (; *args; args++)
		argv[argc++] = **args == ':' ? fs_path("%s%s", dir, (*args)[1] ? *args : "") : fs_path("%s", *args);
	cr_redirect_stdout();
	cr_redirect_stderr();
	got = verb_table.main(&verb_table, argc, argv);
	fflush(stdout);
	cr_assert_eq(got, status, "%d", got);
	out[fread(out, 1, size - 1, cr_get_redirected_stdout())] = '\0';
	while (argc > 1)
		free(argv[--argc]);
	scratch_remove(dir);
}

Test(table, every_kind_of_verdict)
{
	const char *const args[] = { "--cases", "sys/a sys/b sys/c", "--cases", "sys/d sys/e sys/f", ":f/off@gcc",
				     ":f/on@gcc,arm64=`x` on", ":f/on@clang", NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_assert_str_eq(out, "| operation | off | `x` on | f |\n|---|---|---|---|\n"
			      "| `sys/a` | 100 | 0 | - |\n| `sys/b` | 50 | +5 | +100 |\n| `sys/c` | 12.2 | -2.2 | - |\n"
			      "| `sys/d` | 10 | ≈ | - |\n| `sys/e` | 10 | ? | - |\n| `sys/f` | ? | ? | - |\n");
}

Test(table, most_operations_took_the_same)
{
	const char *const args[] = { "--cases", "sys/h sys/i sys/j sys/k", "--percent", ":f/off@gcc", ":f/on@gcc",
				     NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_assert_str_eq(out, "| operation | off | f |\n|---|---|---|\n"
			      "| `sys/h` | 231 | mostly +55 (24 %) |\n| `sys/i` | 231 | mostly 0 |\n"
			      "| `sys/j` | 200 | +110 (55 %), mostly +55 |\n| `sys/k` | 200 | +55 (28 %) |\n");
}

static void of_reasons(const char *kase, const char *const column[3], const char *expected)
{
	const char *const args[] = { "--cases", kase, column[0], column[1], column[2], NULL };
	char out[4096], *body;

	set = reasons;
	table(args, EXIT_DONE, out, sizeof(out));
	body = strstr(out, "|\n| `");
	cr_assert(body, "%s", out);
	cr_expect_str_eq(body + 2, expected);
}

static const char *const arms[3] = { ":f/off", ":f/on", ":f/two" };

Test(table, skipped_not_counted_and_cannot_tell_are_three_things)
{
	of_reasons("sys/skipped sys/refused sys/failed sys/panic sys/less sys/few sys/order", arms,
		   "| `sys/skipped` | 70 | skipped | +5 |\n"	/* a baseline by the comparison that has it */
		   "| `sys/refused` | skipped | - | - |\n"
		   "| `sys/failed` | - | failed | - |\n"
		   "| `sys/panic` | 30 | - | 0 |\n"
		   "| `sys/less` | ? | ? | - |\n"
		   "| `sys/few` | 40 | ? | - |\n"
		   "| `sys/order` | 40 | ? | - |\n");
}

Test(table, nearly_exact_and_verdicts_of_most)
{
	of_reasons("sys/near sys/most sys/nearly sys/average sys/open", arms,
		   "| `sys/near` | 10000.5 | +9.5 | - |\n"
		   "| `sys/most` | 200 | mostly +55 | - |\n"
		   "| `sys/nearly` | 200 | mostly +54 | - |\n"
		   "| `sys/average` | 200 | +110, mostly +55 | - |\n"
		   "| `sys/open` | 200 | ? | - |\n");
}

Test(table, another_order_of_the_same_code_comes_before_what_most_operations_take)
{
	of_reasons("sys/placebo sys/withheld", arms,
		   "| `sys/placebo` | 200 | ~ | - |\n| `sys/withheld` | 200 | ? | - |\n");
}

Test(table, in_a_series_an_arm_has_its_own_rows)
{
	static const char *const series[3] = { ":try/base", ":try/first", ":try/a_second" };

	of_reasons("sys/a", series, "| `sys/a` | 100 | +5 | +2 |\n");
}

Test(table, the_sum_of_parts_and_what_is_beyond_it)
{
	const char *const args[] = { "--cases", "sys/a sys/b sys/i", ":f/on@clang=whole", "sum=sum", "rest",
				     ":f/on@gcc=f", ":g/on", NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_assert_str_eq(out, "| operation | whole | sum | rest | f | g |\n|---|---|---|---|---|---|\n"
			      "| `sys/a` | - | ? | ? | 0 | - |\n| `sys/b` | +100 | +6 | +94 | +5 | +1 |\n"
			      "| `sys/i` | - | ? | ? | mostly 0 | - |\n");
}

/* each sum is of the columns up to the next one */
Test(table, several_sums)
{
	const char *const args[] = { "--cases", "sys/b", "sum=one|two", ":f/on@gcc", "sum=T", ":f/on@clang", ":g/on",
				     NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_assert_str_eq(out, "| operation | one\\|two | f | T | f | g |\n|---|---|---|---|---|---|\n"
			      "| `sys/b` | +5 | +5 | +101 | +100 | +1 |\n");
}

Test(table, percent)
{
	const char *const args[] = { "--cases", "sys/a sys/b", "--percent", ":f/on@gcc", ":f/on@clang", ":g/on", NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_assert_str_eq(out, "| operation | f | f | g |\n|---|---|---|---|\n| `sys/a` | 0 | - | - |\n"
			      "| `sys/b` | +5 (10 %) | +100 (200 %) | +1 (2.0 %) |\n");
}

static void refused(const char *column, const char *kase, const char *message)
{
	const char *const args[] = { "--cases", kase, column, NULL };
	char out[4096];

	table(args, EXIT_CANNOT, out, sizeof(out));
	scratch_expect_stderr(message);
}

Test(table, an_arm_that_ran_in_two_places) { refused(":f/on", "sys/b", "say which with @"); }
Test(table, a_sum_of_nothing) { refused("sum", "sys/b", "table: sum: no column follows"); }
Test(table, no_such_arm) { refused(":f/of", "sys/b", "has no f/of there"); }
Test(table, no_such_place) { refused(":f/on@x86_64", "sys/b", "has no f/on there"); }
Test(table, no_such_case) { refused(":g/on", "sys/z", "table: no column has a case sys/z"); }

Test(table, no_such_metric)
{
	const char *const args[] = { "--cases", "sys/b", "--metric", "ns", ":g/on", NULL };
	char out[4096];

	table(args, EXIT_CANNOT, out, sizeof(out));
	scratch_expect_stderr("has the metric \"ns\", only instructions");
}

Test(table, no_column) { refused("set", "sys/z", "expected SET:FEATURE/ARM"); }

Test(table, what_sets_are_made_of)
{
	const char *const args[] = { "--sets", ":", NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_expect_not_null(strstr(out, "|\n|---|---|---|---|---|---|---|\n| `"));
	cr_expect_not_null(strstr(out, "` | 4 | 23 | 3 | 10 | 2 of 4 | 79 of 80 |\n"), "%s", out);
}
