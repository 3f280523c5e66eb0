// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "scratch.h"
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

/* what `table ARGS` prints of that set, in a folder whose name is put before each column */
static void table(const char *const *args, int status, char *out, size_t size)
{
	char *dir = scratch_make(), *argv[16] = { "table" };
	int argc = 1, got;

	scratch_put(dir, "verdicts.csv", verdicts);
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
			      "| `sys/d` | 10 | ≈ | - |\n| `sys/e` | 10 | ? | - |\n| `sys/f` | - | ? | - |\n");
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
Test(table, no_such_arm) { refused(":f/of", "sys/b", "has no f/of there"); }
Test(table, no_such_place) { refused(":f/on@x86_64", "sys/b", "has no f/on there"); }
Test(table, no_such_case) { refused(":g/on", "sys/z", "table: no column has a case sys/z"); }
Test(table, no_column) { refused("set", "sys/z", "expected SET:FEATURE/ARM"); }

Test(table, what_sets_are_made_of)
{
	const char *const args[] = { "--sets", ":", NULL };
	char out[4096];

	table(args, EXIT_DONE, out, sizeof(out));
	cr_expect_not_null(strstr(out, "|\n|---|---|---|---|---|---|---|\n| `"));
	cr_expect_not_null(strstr(out, "` | 4 | 23 | 3 | 10 | 2 of 4 | 79 of 80 |\n"), "%s", out);
}
