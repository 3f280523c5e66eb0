// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/sketch.h"
#include "bench/base/limit.h"
#include "judge/judge.h"

static bool number(const char *s, double *x)
{
	return judge_number((struct text){ s, strlen(s) }, x);
}

Test(judge, numbers_are_those_of_strtod)
{
	static const char *const good[] = {
		"1",
		"-1",
		"+2.5",
		"0.1",
		"1e3",
		"1.5E-7",
		"123456789012345678901234567890",
		".5",
		"5.",
		"0.30000000000000004",
		"9007199254740993",
		"1e-300",
		"4.35",
		"100.0001",
		"1e22",
		"1e23",
	};
	static const char *const bad[] = {
		"",    " 1", "1 ", "nan",   "inf", "0x10",  "1e",
		"1e+", ".",  "-",  "1.2.3", "1,5", "1e999",
	};
	double x;

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		cr_assert(number(good[i], &x), "%s", good[i]);
		cr_assert(x == strtod(good[i], NULL), "%s: %.17g", good[i], x);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(!number(bad[i], &x), "%s", bad[i]);
}

Test(judge, random_numbers)
{
	char buf[64];
	double x;

	srand(4);
	for (int i = 0; i < 20000; i++) {
		snprintf(buf, sizeof(buf), "%.*g", 1 + rand() % 17,
			 ldexp(rand() + rand() / 2147483648., rand() % 80 - 60));
		cr_assert(number(buf, &x));
		cr_assert(x == strtod(buf, NULL), "%s", buf);
	}
}

/* read @text with one reader; returns its error and hands the samples over */
static int read_text(int (*reader)(struct judge_input *), const char *text, struct samples **s,
		     bool *paired)
{
	struct judge_input in = { .path = "t",
				  .arm = reader == judge_tsv ? NULL : "off",
				  .block = "1" };
	int err;

	in.samples = samples_new();
	in.f = fmemopen((void *)(uintptr_t)text, strlen(text), "r");
	err = reader(&in);
	fclose(in.f);
	if (paired)
		*paired = in.paired;
	if (s)
		*s = in.samples;
	else
		samples_free(in.samples);
	return err;
}

Test(judge, reads_a_table)
{
	struct samples *s;
	const struct unit *u;
	bool paired;
	size_t n;

	cr_assert_eq(read_text(judge_tsv,
			       "# a fact\r\nvalue\tcase\tarm\tblock\tnote\r\n"
			       "1.5\tx\toff\t1\thello\r\n\n2.5\tx\toff\t1\t\n3\tx\ton\t1\t",
			       &s, &paired),
		     0);
	cr_assert(paired);
	cr_assert_eq(samples_units(s, &u, &n), 0);
	cr_assert(n == 2 && u[0].line == 3);
	cr_assert(sketch_mean(u[0].sketch) == 2 && sketch_mean(u[1].sketch) == 3);
	samples_free(s);
}

Test(judge, refuses_tables, .init = cr_redirect_stderr)
{
	static const char *const bad[] = {
		"",
		"\n\n",
		"case\tarm\tvalue\n",
		"case\tarm\tblock\tboot\tvalue\n",
		"case\tcase\tarm\tblock\tvalue\n",
		"case\tblock\tvalue\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\t1\t1\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\tnan\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\t-1\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\t0\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\t\n",
		"case\tarm\tblock\tvalue\nx\toff\t\t1\n",
		"case\tarm\tblock\tvalue\n\toff\t1\t1\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\t1e60\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\tinf\n",
		"case\tarm\tblock\tvalue\torder\nx\toff\t1\t1\tfirst\n",
		"case\tarm\tblock\tvalue\torder\nx\toff\t1\t1\t1\nx\toff\t1\t1\t2\n",
	};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert_eq(read_text(judge_tsv, bad[i], NULL, NULL), -EINVAL, "%zu: %s", i,
			     bad[i]);
}

static double only_value(struct samples *s, const char *bench)
{
	const struct unit *u;
	size_t n;

	cr_assert_eq(samples_units(s, &u, &n), 0);
	for (size_t i = 0; i < n; i++)
		if (!strcmp(samples_name(s, u[i].id[UNIT_BENCH]), bench))
			return sketch_mean(u[i].sketch);
	return NAN;
}

Test(judge, perf_bench)
{
	struct samples *s;

	cr_assert_eq(read_text(judge_perf_bench,
			       "# Running 'syscall/basic' benchmark:\n# Executed 10,000,000 calls\n"
			       "     Total time: 1.233 [sec]\n\n       0.125000 usecs/op\n"
			       "        8105167 ops/sec\n# Running 'sched/pipe' benchmark:\n"
			       "       4.5 usecs/op\n",
			       &s, NULL),
		     0);
	cr_assert(only_value(s, "syscall/basic") == .125 && only_value(s, "sched/pipe") == 4.5);
	samples_free(s);
	cr_assert_eq(read_text(judge_perf_bench,
			       "# Running 'sched/messaging' benchmark:\n"
			       "     Total time: 0.308 [sec]\n",
			       &s, NULL),
		     0);
	cr_assert(fabs(only_value(s, "sched/messaging") - .308) < 1e-12);
	samples_free(s);
}

Test(judge, perf_stat)
{
	struct samples *s;

	cr_assert_eq(read_text(judge_perf_stat,
			       "# started on Mon\n\n"
			       "1234567,,instructions:u,1000000,100.00,1.2,insn per cycle\n"
			       "12.5,msec,task-clock,12500000,100.00,0.9,CPUs utilized\n",
			       &s, NULL),
		     0);
	cr_assert(only_value(s, "instructions:u") == 1234567 &&
		  only_value(s, "task-clock") == 12.5);
	samples_free(s);
}

Test(judge, hyperfine)
{
	struct samples *s;

	cr_assert_eq(read_text(judge_hyperfine,
			       "{\"results\":[{\"command\":\"sleep 1\","
			       "\"times\":[1.5]}]}",
			       &s, NULL),
		     0);
	cr_assert(only_value(s, "sleep 1") == 1.5);
	samples_free(s);
}

Test(judge, refuses_other_files, .init = cr_redirect_stderr)
{
	cr_assert(read_text(judge_perf_bench, "hello\n", NULL, NULL) < 0);
	cr_assert(read_text(judge_perf_stat, "<not counted>,,cycles,0,100.00,,\n", NULL, NULL) < 0);
	cr_assert(read_text(judge_perf_stat, "hello\n", NULL, NULL) < 0);
	cr_assert(read_text(judge_hyperfine, "{\"results\":[]}", NULL, NULL) < 0);
	cr_assert(read_text(judge_hyperfine, "{\"results\":[{\"command\":\"x\"}]}", NULL, NULL) <
		  0);
	cr_assert(read_text(judge_hyperfine,
			    "{\"results\":[{\"command\":\"x\",\"times\":[\"a\"]}]}", NULL,
			    NULL) < 0);
	cr_assert(read_text(judge_hyperfine, "{", NULL, NULL) < 0);
}

/* memory goes to names and processes: each is held, with the line at which it was too many */
static void too_many(const char *format, int n, const char *words)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);
	char said[500] = "";

	fputs("case\tarm\tblock\tvalue\n", f);
	for (int i = 0; i < n; i++)
		fprintf(f, format, i);
	fclose(f);
	cr_redirect_stderr();
	cr_assert_eq(read_text(judge_tsv, text, NULL, NULL), -EINVAL);
	fflush(stderr);
	said[fread(said, 1, sizeof(said) - 1, cr_get_redirected_stderr())] = '\0';
	cr_assert(strstr(said, words), "%s", said);
	free(text);
}

Test(judge, no_more_arms_than_the_limit)
{
	too_many("x\tarm%d\t1\t1\n", LIMIT_JUDGE_ARMS + 1, "t:1002: more than 1000 arms");
}

Test(judge, no_more_cases_than_the_limit)
{
	too_many("case%d\toff\t1\t1\n", LIMIT_JUDGE_CASES + 1, "t:50002: more than 50000 cases");
}

Test(judge, hostile_bytes_are_not_printed)
{
	char said[500] = "";

	cr_redirect_stderr();
	cr_assert(read_text(judge_perf_stat, "<not counted>,,cyc\033[31mles,0,100.00,,\n", NULL, NULL) < 0);
	fflush(stderr);
	said[fread(said, 1, sizeof(said) - 1, cr_get_redirected_stderr())] = '\0';
	cr_assert(strstr(said, "event cyc?[31mles was") && !strchr(said, '\033'), "%s", said);
}

static int read_bytes(const char *text, size_t n)
{
	struct judge_input in = { .path = "t", .arm = "off", .block = "1", .samples = samples_new() };
	int err;

	in.f = fmemopen((void *)(uintptr_t)text, n, "r");
	err = judge_read(&in);
	fclose(in.f);
	samples_free(in.samples);
	return err;
}

Test(judge, nul_is_not_text, .timeout = 10)
{
	static const char zeros[1 << 16], start[] = "# Running 'a\0b' benchmark:\n 4.5 usecs/op\n";

	cr_redirect_stderr();
	cr_assert_eq(read_bytes(zeros, sizeof(zeros)), -EINVAL);
	cr_assert_eq(read_bytes(start, sizeof(start) - 1), -EINVAL);
	cr_assert_eq(read_bytes("\n\n\n\n", 4), -EINVAL);
}
