// SPDX-License-Identifier: GPL-2.0-only
/* Tables, and what is held of any file. */
#include <errno.h>
#include "bench/base/limit.h"
#include "bench/host/judge/reading.h"
#include "judge/judge_reader.h"

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

/* read a table; returns its error and hands the samples over */
static int read_table(const char *text, size_t n, struct samples **s, bool *paired)
{
	struct judge_input in = { .path = "t", .samples = samples_new() };
	int err;

	in.f = fmemopen((void *)(uintptr_t)text, n, "r");
	err = judge_tsv(&in);
	fclose(in.f);
	if (paired)
		*paired = in.paired;
	if (s)
		*s = in.samples;
	else
		samples_free(in.samples);
	return err;
}

static int read_text(const char *text, struct samples **s, bool *paired)
{
	return read_table(text, strlen(text), s, paired);
}

Test(judge, reads_a_table)
{
	struct samples *s;
	const struct unit *u;
	bool paired;
	size_t n;

	cr_assert_eq(read_text("# a fact\r\nvalue\tcase\tarm\tblock\tnote\r\n"
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
		"case\tarm\tblock\tvalue\nx\toff\t1\t\n",
		"case\tarm\tblock\tvalue\nx\toff\t\t1\n",
		"case\tarm\tblock\tvalue\n\toff\t1\t1\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\t1e60\n",
		"case\tarm\tblock\tvalue\nx\toff\t1\tinf\n",
		"case\tarm\tblock\tvalue\torder\nx\toff\t1\t1\tfirst\n",
		"case\tarm\tblock\tvalue\torder\nx\toff\t1\t1\t1\nx\toff\t1\t1\t2\n",
	};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert_eq(read_text(bad[i], NULL, NULL), -EINVAL, "%zu: %s", i,
			     bad[i]);
}

/* a unit is that of the value, a metric makes a case of its own, and the name of what is not read is printed */
Test(judge, columns_beside_the_value, .init = cr_redirect_stderr)
{
	struct samples *s;

	cr_assert_eq(read_text("case\tarm\tblock\tvalue\tunit\tmetric\tload\thost\nx\toff\t1\t3\tMB/s\trate\t1\th\n"
			       "x\toff\t1\t5\tmisses\t\t1\th\nx\toff\t1\t7\t\tns\t1\th\n", &s, NULL), 0);
	cr_assert(unit_of(s, "x rate")->facts.better == BETTER_HIGHER && !unit_of(s, "x rate")->facts.count);
	cr_assert(unit_of(s, "x")->facts.count && !strcmp(unit_name(s, "x"), "misses"));
	cr_assert(!strcmp(unit_name(s, "x ns"), "ns") && only_value(s, "x ns") == 7);
	cr_assert(strstr(said(), "t: column \"load\" and 1 more are not read"));
	samples_free(s);
}

Test(judge, a_batch_has_one_value, .init = cr_redirect_stderr)
{
#define BATCHES "case\tarm\tblock\tprocess\tbatch\tvalue\nx\toff\t1\t0\t0\t1\nx\toff\t1\t0\t1\t1\nx\toff\t1\t1\t0\t1\n"
	cr_assert_eq(read_text(BATCHES "x\ton\t1\t0\t0\t1\nx\toff\t2\t0\t0\t1\nx\toff\t1\t0\tNA\t1\n"
				       "x\toff\t1\t0\tNA\t1\n", NULL, NULL), 0);
	cr_assert_eq(read_text(BATCHES "x\toff\t1\t0\t1\t2\n", NULL, NULL), -EINVAL);
	cr_assert(strstr(said(), "t:5: batch 1 of the same case, arm, boot and process is in line 3 already"));
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
	cr_assert_eq(read_text(text, NULL, NULL), -EINVAL);
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
	const char *out;

	cr_redirect_stderr();
	cr_assert(read_boot(NULL, "CPU\0331,7,,cyc\033[31mles,0,100.00,,\n", "off", "1",
			    judge_format_named("perf-stat")) < 0);
	cr_assert(read_text("case\tarm\tblock\tvalue\nx\toff\t1\t1\033[31m\n", NULL, NULL) < 0);
	out = said();
	cr_assert(!strchr(out, '\033') && strstr(out, "t:2: value is not a number"), "%s", out);
}

static int read_bytes(const char *text, size_t n)
{
	struct judge_input in = { .path = "t", .arm = "off", .block = "1", .samples = samples_new() };
	int err;

	in.f = fmemopen((void *)(uintptr_t)text, n, "r");
	err = judge_read(&in, NULL);
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

/* as spreadsheets and R write tables: a byte order mark, commas, quotes, row names, a decimal comma */
Test(judge, tables_of_others)
{
	static const char *const good[] = {
		"\xef\xbb\xbf" "case\tarm\tboot\tvalue\nx, y\toff\t1\t1.5\n",
		"case,arm,boot,value\r\n\"x, y\",off,1,1.5\r\n",
		"\"case\",\"arm\",\"boot\",\"value\"\n\"x, y\",\"off\",\"1\",1.5\n",
		"\"\",\"case\",\"arm\",\"boot\",\"value\"\n\"1\",\"x, y\",\"off\",\"1\",1.5\n",
		"\"case\" \"arm\" \"boot\" \"value\"\n\"1\" \"x, y\" \"off\" \"1\" 1.5\n",
		"\"case\"\t\"arm\"\t\"boot\"\t\"value\"\t\"order\"\n\"1\"\t\"x, y\"\t\"off\"\t\"1\"\t1.5\tNA\n",
		"case;arm;boot;value\n\"x, y\";off;1;1,5\n",
	};

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct samples *s;

		cr_assert_eq(read_text(good[i], &s, NULL), 0, "%s", good[i]);
		cr_assert_float_eq(only_value(s, "x, y"), 1.5, 1e-12, "%s", good[i]);
		samples_free(s);
	}
}

Test(judge, doubled_quotes)
{
	struct samples *s;

	cr_assert_eq(read_text("case,arm,boot,value\n\"say \"\"x\"\"\",off,1,1.5\n\"\"\"\",off,1,2\n", &s, NULL), 0);
	cr_assert(only_value(s, "say \"x\"") == 1.5 && only_value(s, "\"") == 2);
	samples_free(s);
}

Test(judge, what_is_no_table_is_named, .init = cr_redirect_stderr)
{
	static const char utf16[] = "\xff\xfe" "c\0a\0s\0e\0\n\0";
	static const struct { const char *text, *words;
	} bad[] = {
		{ "case\tarm\tboot\tvalue\nx\toff\t1\t1,5\n",
		  "t:2: value \"1,5\" has a decimal comma: write it with LC_ALL=C" },
		{ "c\x01"
		  "ase\tarm\tboot\tvalue\n",
		  "t:1: no table: byte 0x01 in column 2 of the header" },
		{ "case,arm,boot,value\n\"x,off,1,1.5\n", "t:2: a quote that does not end" },
		{ "case,arm,boot,value\n\"x\"y,off,1,1.5\n", "t:2: a quote that does not end before its column does" },
		{ "{\n \"results\": [\n {\"command\": \"x\", \"times\": [1]}]}",
		  "as --from hyperfine reads it: give a file for each" },
		{ "# started on Mon\n\n5,,a,1,100.00,,\n", "as --from perf-stat reads it" },
		{ "# Running 'a/b' benchmark:\n 4.5 usecs/op\n",
		  "t:2: this is one boot of one arm, as --from perf-bench reads it" },
		{ "case\tarm\tboot\tvalue\nx\toff\t1\t-1\n", "t:2: value is below 0" },
	};
	char all[4000];

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert_eq(read_text(bad[i].text, NULL, NULL), -EINVAL, "%s", bad[i].text);
	cr_assert_eq(read_table(utf16, sizeof(utf16) - 1, NULL, NULL), -EINVAL);
	strcpy(all, said());
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(strstr(all, bad[i].words), "%s is not in\n%s", bad[i].words, all);
	cr_assert(strstr(all, "t:1: a NUL byte: not text but UTF-16 (iconv -f UTF-16 -t UTF-8 makes it one)"), "%s",
		  all);
}

/* three boots of two arms from one table */
static struct table judge_table(struct samples *s, bool paired, const char *unit)
{
	const struct table_rule rule = { .rule = { .alpha = .05 }, .baseline = "off", .paired = paired, .margin = .01,
					 .unit = unit, .scope = SCOPE_IMAGE_PAIR };
	struct table t;

	cr_assert_eq(table_make(s, &rule, &t), 0);
	return t;
}

Test(judge, a_zero_in_a_table_is_that_cases_own)
{
	struct samples *s;
	struct table t;

	cr_assert_eq(
		read_text(
			"case\tarm\tblock\tvalue\nx\toff\t1\t0\nx\toff\t2\t1\nx\toff\t3\t1\nx\ton\t1\t1\nx\ton\t2\t1\n"
			"x\ton\t3\t1\ny\toff\t1\t7\ny\toff\t2\t7\ny\toff\t3\t7\ny\ton\t1\t8\ny\ton\t2\t8\ny\ton\t3\t8"
			"\n",
			&s, NULL),
		0);
	t = judge_table(s, true, NULL);
	row_says(&t, "x", "0 in 1 of 6 boots");
	cr_assert(row_of(&t, "y")->delta == 1 && row_of(&t, "y")->class == CLASS_EXACT);
	cr_assert(strstr(row_of(&t, "y")->reason, "taken for counts"));
	table_release(&t);
	t = judge_table(s, true, "ns");
	row_says(&t, "y", "no spread to judge by");
	table_release(&t);
	t = judge_table(s, true, "instructions");
	cr_assert(row_of(&t, "y")->class == CLASS_EXACT && !row_of(&t, "y")->reason);
	table_release(&t);
	samples_free(s);
}

Test(judge, boots_without_an_order_are_said_to_have_none)
{
	char text[1000] = "case\tarm\tboot\tvalue\n";
	struct samples *s;
	struct table t;

	for (int i = 1; i <= 6; i++)
		sprintf(text + strlen(text), "x\toff\ta%d\t%d\nx\ton\tb%d\t%d\n", i, 1000 + 10 * i, i + 6,
			1060 + 10 * i);
	cr_assert_eq(read_text(text, &s, NULL), 0);
	t = judge_table(s, false, NULL);
	cr_assert_eq(row_of(&t, "x")->verdict, VERDICT_COST);
	cr_assert(strstr(row_of(&t, "x")->reason, "the order of the boots is not known"));
	cr_assert(t.order_unknown);
	table_release(&t);
	samples_free(s);
}
