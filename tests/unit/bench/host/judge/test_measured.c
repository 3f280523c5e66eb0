// SPDX-License-Identifier: GPL-2.0-only
/* What others measured, as they have it: judged, or a reason; nothing is pooled or misread. */
#include <errno.h>
#include "bench/host/judge/reading.h"

#define THREE(x) (const char *const[]){ x, x, x, NULL }

/* texts that are equal but for a number */
static const char *const *varied(const char *format, double from, double step)
{
	static char text[12][500];
	static const char *at[12][7];
	static int nr, list;
	const char **out = at[list++];

	for (int i = 0; i < 3; i++) {
		snprintf(text[nr], sizeof(text[nr]), format, from + step * i * (1 + i));
		out[i] = text[nr++];
	}
	out[3] = NULL;
	return out;
}

Test(measured, a_zero_costs_the_others_nothing)
{
	struct samples *s = samples_new();
	struct table t = table_of(s,
				  varied("%.0f,,cycles,1,100.00,,\n0,,cpu-migrations,1,100.00,0.000,/sec\n", 1000, 1),
				  varied("%.0f,,cycles,1,100.00,,\n0,,cpu-migrations,1,100.00,0.000,/sec\n", 1500, 2));

	cr_assert_eq(row_of(&t, "cycles")->verdict, VERDICT_COST);
	cr_expect_eq(row_of(&t, "cpu-migrations")->verdict, VERDICT_IDENTICAL, "what never happened is the same");
	cr_expect_eq(row_of(&t, "cpu-migrations")->delta, 0);
	cr_assert_eq(t.nr_refusals, 0);
	table_release(&t);
	samples_free(s);
}

Test(measured, a_zero_in_some_boots_has_no_ratio)
{
	struct samples *s = samples_new();
	struct table t = table_of(s,
				  varied("%.0f,,cycles,1,100.00,,\n0,,cpu-migrations,1,100.00,0.000,/sec\n", 1000, 1),
				  varied("%.0f,,cycles,1,100.00,,\n7,,cpu-migrations,1,100.00,0.000,/sec\n", 1500, 2));

	row_says(&t, "cpu-migrations", "0 in 3 of 6 boots");
	cr_assert_eq(t.nr_refusals, 1);
	table_release(&t);
	samples_free(s);
}

Test(measured, a_metric_is_no_event)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s,
			       "5007,,instructions,1,100.00,0.58,insn per cycle\n,,,,,,1.29,stalled cycles per insn\n",
			       "off", "1", NULL),
		     0);
	cr_assert_eq(samples_extent(s)->names[UNIT_BENCH], 1);
	samples_free(s);
}

Test(measured, what_was_not_counted)
{
	static const char some[] = "<not counted>,,a,0,0.00,,\n<not counted>,,b,0,0.00,,\n",
			  all[] = "<not counted>,,a,0,0.00,,\n"
				  "7,,b,1,100.00,,\n";
	struct samples *s = samples_new();
	struct table t = table_of(s, (const char *const[]){ all, some, all, NULL }, THREE(all));

	cr_assert_eq(t.nr_left_out, 1);
	cr_assert_str_eq(t.left_out[0], "a");
	cr_assert_null(row_of(&t, "a"));
	row_says(&t, "b", "not counted in 1 of 6 boots");
	table_release(&t);
	samples_free(s);
}

Test(measured, an_estimate_is_no_count)
{
	struct samples *s = samples_new();
	struct table t = table_of(s, THREE("5007,,instructions,1041690,100.00,0.58,insn per cycle\n"),
				  THREE("5017,,instructions,1041690,10.63,0.58,insn per cycle\n"));

	row_says(&t, "instructions", "an estimate in 3 of 6 boots (counted 10.63 % of the time)");
	table_release(&t);
	samples_free(s);
	s = samples_new();
	t = table_of(s, varied("%.0f,,instructions,1,50.00,,\n", 5000, 1),
		     varied("%.0f,,instructions,1,10.63,,\n", 9000, 2));
	cr_assert_eq(row_of(&t, "instructions")->verdict, VERDICT_COST);
	cr_assert_eq(row_of(&t, "instructions")->class, CLASS_STAT);
	cr_assert(strstr(row_of(&t, "instructions")->reason, "an estimate: counted 10.63 % of the time"));
	table_release(&t);
	samples_free(s);
}

Test(measured, counts_that_repeat_are_exact)
{
	struct samples *s = samples_new();
	struct table t = table_of(
		s, THREE("8263708389,,instructions,1,100.00,,\n7,,b,1,100.00,,\n15.50,msec,task-clock,1,100.00,,\n"),
		THREE("8263708399,,instructions,1,100.00,,\n7,,b,1,100.00,,\n16.50,msec,task-clock,1,100.00,,\n"));
	const struct verdict_row *r = row_of(&t, "instructions");

	cr_assert(r->class == CLASS_EXACT && r->verdict == VERDICT_COST && r->delta == 10 && r->a == 8263708389);
	cr_assert(isnan(r->p) && isnan(r->ci_lo) && r->n_blocks == 3);
	cr_assert(row_of(&t, "b")->class == CLASS_EXACT && row_of(&t, "b")->verdict == VERDICT_IDENTICAL);
	row_says(&t, "task-clock", "no spread to judge by");
	table_release(&t);
	samples_free(s);
}

Test(measured, times_in_whole_numbers_are_no_counts)
{
	struct samples *s = samples_new();
	struct table t =
		table_of(s, THREE("Simple syscall: 10 nanoseconds\n"), THREE("Simple syscall: 11 nanoseconds\n"));

	row_says(&t, "Simple syscall", "no spread to judge by");
	table_release(&t);
	samples_free(s);
}

Test(measured, the_modifier_differs)
{
	struct samples *s = samples_new();
	struct table t = table_of(s,
				  THREE("5007,,instructions,1,100.00,,\n9,,cpu/event=1/,1,100.00,,\n3,,x,1,100.00,,\n"),
				  THREE("4007,,instructions:u,1,100.00,,\n9,,cpu/event=1/u,1,100.00,,\n"));

	row_says(&t, "instructions", "the modifier differs: instructions in arm off, instructions:u in arm on");
	row_says(&t, "instructions:u", "the modifier differs: instructions:u in arm on, instructions in arm off");
	row_says(&t, "cpu/event=1/", "cpu/event=1/u in arm on");
	row_says(&t, "x", "no block has both arms");
	table_release(&t);
	samples_free(s);
}

Test(measured, not_the_same_work)
{
#define BASIC(n)                                                                                                 \
	"# Running syscall/basic benchmark...\n# Executed " n " getppid() calls\n     Total time: 1.2 [sec]\n\n" \
	"  0.125 usecs/op\n"
	struct samples *s = samples_new();
	struct table t = table_of(s, THREE(BASIC("10,000")), THREE(BASIC("100,000")));

	row_says(&t, "syscall/basic",
		 "not the same work: \"Executed 10,000 getppid() calls\" and \"Executed 100,000 getppid()");
	table_release(&t);
	samples_free(s);
}

/* pids and addresses are no work: two runs of one command are comparable */
Test(measured, the_same_work)
{
#define WAKE(pid, at)                                                                                                 \
	"# Running 'futex/wake' benchmark:\nRun summary [PID " pid "]: blocking on 2 threads (at [private] futex " at \
	"), waking up 1 at a time.\n\nWokeup 2 of 2 threads in %.4f ms (+-3.1%%)\n"
	struct samples *s = samples_new();
	struct table t = table_of(s, varied(WAKE("123", "0x55eb1e677e5c"), .02, .0001),
				  varied(WAKE("456", "0x55eb1e677e58"), .04, .0001));

	cr_assert_eq(row_of(&t, "futex/wake")->verdict, VERDICT_COST, "%s", row_of(&t, "futex/wake")->reason);
	cr_assert_str_eq(row_of(&t, "futex/wake")->unit, "ms");
	table_release(&t);
	samples_free(s);
}

Test(measured, three_forms_of_a_heading)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s, "# Running 'syscall/basic' benchmark:\n 0.125 usecs/op\n"
				  "# Running sched/pipe benchmark...\n 4.5 usecs/op\n"
				  " # Running RAM-bw-local, \"perf bench numa mem -p 1\"\n"
				  " RAM-bw-local,  1.5, GB/sec,     thread-speed\n"
				  "# Running sched/messaging benchmark...\n", "off", "1", NULL), 0);
	cr_assert(only_value(s, "syscall/basic") == .125 && only_value(s, "sched/pipe") == 4.5);
	cr_assert(only_value(s, "numa/mem RAM-bw-local") == 1.5);
	cr_assert_eq(unit_of(s, "sched/messaging")->facts.mark, SAMPLE_NOT_COUNTED);
	samples_free(s);
}

Test(measured, numbers_of_a_locale, .init = cr_redirect_stderr)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s, "# Running 'uprobe/baseline' benchmark:\n# Executed 1,000 usleep(1000) calls\n"
				  " 1,053.064 usecs/op\n", "off", "1", NULL), 0);
	cr_assert_float_eq(only_value(s, "uprobe/baseline"), 1053.064, 1e-9);
	cr_assert_eq(read_boot(s, "# Running 'syscall/basic' benchmark:\n 0,125 usecs/op\n", "off", "2", NULL),
		     -EINVAL);
	cr_assert(strstr(said(), "t:2: a decimal comma: run perf with LC_ALL=C"));
	samples_free(s);
}

#define RESULT(more) "{\"results\":[{\"command\":\"x\",\"times\":[1.5,1.6,0.1]" more "}]}"

Test(measured, a_run_that_failed)
{
	struct samples *s = samples_new();
	struct table t =
		table_of(s, THREE(RESULT(",\"exit_codes\":[0,2,0]")), THREE(RESULT(",\"exit_codes\":[0,0,0]")));

	row_says(&t, "x", "a run failed in 3 of 6 boots");
	table_release(&t);
	samples_free(s);
	s = samples_new();
	t = table_of(s, THREE(RESULT(",\"exit_codes\":[0,0,null]")), THREE(RESULT("")));
	row_says(&t, "x", "a run failed in 3 of 6 boots");
	table_release(&t);
	samples_free(s);
}

Test(measured, parameters_are_part_of_the_name)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s,
			       "{\"results\":[{\"command\":\"x\",\"times\":[1],\"parameters\":{\"n\":\"1\"}},"
			       "{\"command\":\"x\",\"times\":[2],\"parameters\":{\"n\":\"2\",\"k\":3}}]}",
			       "off", "1", NULL),
		     0);
	cr_assert(only_value(s, "x [n=1]") == 1 && only_value(s, "x [n=2 k=3]") == 2);
	samples_free(s);
}

Test(measured, one_name_twice_is_not_pooled)
{
#define TWICE "{\"results\":[{\"command\":\"x\",\"times\":[1]},{\"command\":\"x\",\"times\":[2]}]}"
	struct samples *s = samples_new();
	struct table t = table_of(s, THREE(TWICE), THREE(TWICE));

	row_says(&t, "x", "two values of one name in 6 of 6 boots");
	table_release(&t);
	samples_free(s);
	s = samples_new();
	t = table_of(s, THREE("5,,a,1,100.00,,\n7,,b,1,100.00,,\n8,,b,1,100.00,,\n"),
		     THREE("5,,a,1,100.00,,\n7,,b,1,100.00,,\n"));
	row_says(&t, "b", "two values of one name in 3 of 6 boots");
	cr_assert_eq(row_of(&t, "a")->verdict, VERDICT_IDENTICAL);
	table_release(&t);
	samples_free(s);
}

/* a group and one of several builds are part of the name; a name that is there twice has no value, not a median */
Test(measured, what_tells_two_values_apart)
{
#define CASE(x) "{\"name\":\"read\",\"measurements\":[{\"value\":" x ",\"unit\":\"us\"}]}"
#define GROUP(name, x) "{\"name\":\"" name "\",\"test_cases\":[" x "]}"
#define PATH(build, x) \
	"{\"origin\":\"o\",\"path\":\"a\",\"build_id\":\"" build "\",\"number\":{\"value\":" x "}}"
#define LAVA(suite, x) \
	"{\"suite\":\"" suite "\",\"name\":\"r\",\"result\":\"pass\",\"measurement\":\"" x "\"}"
#define STRESS(x) "    - stressor: pipe\n      bogo-ops-per-second-real-time: " x "\n"
#define TEST "<Result><Identifier>t</Identifier><Data><Entry><Value>2</Value><RawString>2:3</RawString></Entry>" \
	"</Data></Result>"
	static const struct { const char *text, *bench; double value; } is[] = {
		{ "{\"name\":\"g\",\"sub_groups\":[" GROUP("x", CASE("3")) "," GROUP("y", CASE("5")) "]}",
		  "g/x/read", 3 },
		{ GROUP("g", CASE("3") "," CASE("5")), "g/read", NAN },
		{ "{\"tests\":[" PATH("b", "3") "]}", "a", 3 },
		{ "{\"tests\":[" PATH("b", "3") "," PATH("c", "5") "]}", "a [c]", 5 },
		{ "{\"tests\":[" PATH("b", "3") "," PATH("b", "5") "]}", "a", NAN },
		{ "[" LAVA("x", "3") "," LAVA("y", "5") "]", "y/r", 5 },
		{ "[" LAVA("x", "3") "," LAVA("x", "5") "]", "x/r", NAN },
		{ "suite,result,measurement,unit,name\nx,pass,3,us,r\nx,pass,5,us,r\n", "x/r", NAN },
		{ "---\nmetrics:\n" STRESS("3") STRESS("5"), "pipe", NAN },
		{ "TAP version 13\n1..1\n# a: 3 ns\n# a: 5 ns\nok 1 x\n", "a", NAN },
		{ "<PhoronixTestSuite>" TEST "</PhoronixTestSuite>", "t", 2.5 },
		{ "<PhoronixTestSuite>" TEST TEST "</PhoronixTestSuite>", "t", NAN },
		{ "\"t (us)\",LIB,3\n\"t (us)\",LIB,5\n", "t", NAN },
	};

	for (size_t i = 0; i < sizeof(is) / sizeof(is[0]); i++) {
		struct samples *s = samples_new();

		cr_assert_eq(read_boot(s, is[i].text, "off", "1", NULL), 0, "%s", is[i].text);
		cr_assert(unit_of(s, is[i].bench), "no %s in %s", is[i].bench, is[i].text);
		cr_expect_eq(unit_of(s, is[i].bench)->facts.mark,
			     isnan(is[i].value) ? SAMPLE_UNCLEAR : SAMPLE_VALUE, "%s", is[i].text);
		cr_expect(isnan(is[i].value) || only_value(s, is[i].bench) == is[i].value, "%s", is[i].text);
		samples_free(s);
	}
}

/* titles without a quote, rows with their unit, and what is none of these is said */
Test(measured, all_of_lmbench, .init = cr_redirect_stderr)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s,
			       "[lmbench3.0 results]\n[MB: 64]\nSimple read: nan microseconds\ntlb: 64 pages\n"
			       "mappings\n0.5 12\n1.0 x\n\nSocket bandwidth using localhost\n0.001 1501.5 MB/sec\n\n"
			       "Avg xfer: 3.2KB, 41.8KB in 1.2 millisecs, 34.15 MB/sec\nMemory load latency\n"
			       "\"stride=16\n0.5 1.5\n\nRandom load latency\n\"stride=16\n0.5 90\n\n"
			       "parallelism\n1 2.5\n",
			       "off", "1", NULL),
		     0);
	cr_expect(only_value(s, "mappings 0.5") == 12 && !strcmp(unit_name(s, "mappings 0.5"), "us"));
	cr_expect(only_value(s, "Socket bandwidth using localhost 0.001") == 1501.5);
	cr_expect(only_value(s, "Avg xfer") == 34.15 && unit_of(s, "Avg xfer")->facts.better == BETTER_HIGHER);
	cr_expect(only_value(s, "stride=16 0.5") == 1.5 && only_value(s, "random stride=16 0.5") == 90);
	cr_expect_eq(samples_extent(s)->names[UNIT_BENCH], 5);
	cr_expect(strstr(said(), "t:3: looks like a result and is not read, one of 4 such lines"));
	samples_free(s);
}

/* an interval in which the task slept has no counts, one in which the event had no counter has none either */
Test(measured, intervals_are_summed)
{
	struct samples *s = samples_new();

	cr_assert_eq(
		read_boot(s,
			  "     1.000000001,10,,a,1,100.00,,\n     1.000000001,3,,b,1,100.00,,\n"
			  "     2.000000001,<not counted>,,a,0,100.00,,\n     2.000000001,<not counted>,,b,0,0.00,,\n"
			  "     3.000000001,5,,a,1,50.00,,\n     3.000000001,3,,b,1,100.00,,\n",
			  "off", "1", NULL),
		0);
	cr_assert(only_value(s, "a") == 15 && unit_of(s, "a")->facts.mark == SAMPLE_ESTIMATE);
	cr_assert_eq(unit_of(s, "b")->facts.mark, SAMPLE_NOT_COUNTED);
	samples_free(s);
}

/* less is worse of a rate, and the file says that it is one */
Test(measured, a_rate_that_falls_is_a_cost)
{
	struct samples *s = samples_new();
	struct table t = table_of(s, varied("Pipe bandwidth: %.1f MB/sec\n\"size=0k ovr=0.55\n2 1.23\n", 3000, 1),
				  varied("Pipe bandwidth: %.1f MB/sec\n\"size=0k ovr=0.55\n2 1.23\n", 2000, 1));

	cr_assert_eq(row_of(&t, "Pipe bandwidth")->verdict, VERDICT_COST);
	cr_assert_lt(row_of(&t, "Pipe bandwidth")->ci_hi, 1);
	cr_assert_str_eq(row_of(&t, "Pipe bandwidth")->unit, "MB/sec");
	table_release(&t);
	samples_free(s);
}

Test(measured, a_test_that_is_not_ok)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s,
			       "TAP version 13\n1..2\n# selftests: seccomp: bench\n# # getpid native: 180 ns\n"
			       "ok 1 selftests: seccomp: bench\n# selftests: x: y\n# # fast: 1 us\nnot ok 2 selftests: "
			       "x: y # exit=1\n",
			       "off", "1", NULL),
		     0);
	cr_assert(only_value(s, "seccomp: bench: getpid native") == 180);
	cr_assert_eq(unit_of(s, "x: y: fast")->facts.mark, SAMPLE_FAILED);
	samples_free(s);
}

Test(measured, units_that_differ)
{
	struct samples *s = samples_new();
	struct table t =
		table_of(s, THREE("Simple read: 1.5 microseconds\n"), THREE("Simple read: 1500 nanoseconds\n"));

	row_says(&t, "Simple read", "the unit is microseconds in one boot, nanoseconds in another");
	table_release(&t);
	samples_free(s);
}
