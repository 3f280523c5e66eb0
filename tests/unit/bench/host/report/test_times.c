// SPDX-License-Identifier: GPL-2.0-only
/* The report of a plan that was timed: what each format says of two images, and of one image with a parameter. */
#include "golden.h"
#include "scratch.h"

static const char *const format[] = { "index.html", "report.md", "verdicts.tex", "commit.txt" };

static char *text[ARRAY_SIZE(format)];

/* each format's text, its lines joined: they may be broken anywhere */
static int keep(void *ctx, const char *name, const char *data, size_t len)
{
	(void)ctx;
	for (size_t i = 0; i < ARRAY_SIZE(format); i++) {
		if (strcmp(name, format[i]))
			continue;
		text[i] = strndup(data, len);
		for (char *c = text[i]; *c; c++)
			*c = *c == '\n' ? ' ' : *c;
	}
	return 0;
}

static void make(void)
{
	const struct export_sink to = { keep, NULL };
	struct report r;

	results_set_dir("tests/golden/times/in");
	cr_assert_eq(report_read(&r, "times", "times"), 0);
	cr_assert_eq(export_report(&r.model, &to), 0);
	report_release(&r);
	for (size_t i = 0; i < ARRAY_SIZE(format); i++)
		cr_assert(text[i], "%s", format[i]);
}

static void drop(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(format); i++)
		free(text[i]);
}

TestSuite(times, .init = make, .fini = drop);

static const char *find(const char *name, const char *wanted)
{
	for (size_t i = 0; i < ARRAY_SIZE(format); i++)
		if (!strcmp(name, format[i]))
			return strstr(text[i], wanted);
	return NULL;
}

/* METHOD 1.5: these two images differ; what costs is a feature, and of it they say nothing */
Test(times, two_images_differ_and_their_layout_is_unquantified)
{
	static const char images[] = "the image of on differs from that of off in 3 of 5 operations on x86";
	const char *end;

	for (size_t i = 0; i < ARRAY_SIZE(format); i++) {
		cr_expect(strstr(text[i], "layout unquantified"), "%s", format[i]);
		cr_expect_null(strstr(text[i], "on takes more time"), "%s", format[i]);
		cr_expect(strstr(text[i], "What it costs") == NULL && strstr(text[i], " cost?") == NULL, "%s",
			  format[i]);
	}
	cr_expect(find("report.md", images) && find("verdicts.tex", images) && find("commit.txt", images) &&
		  find("index.html", images));
	end = find("report.md", "| slower |");
	cr_expect(end && end < find("report.md", "| cost |"), "the first arm is the one of two images");
	cr_expect(find("verdicts.tex", "& slower "));
}

Test(times, one_image_with_a_parameter_has_a_cost)
{
	for (size_t i = 0; i < ARRAY_SIZE(format); i++)
		cr_expect(strstr(text[i], "toggled takes more time than off in 3 of 5 operations on x86"), "%s",
			  format[i]);
	cr_expect(find("report.md", "| cost |") && find("verdicts.tex", "& cost "));
}

/* METHOD 2.1: the bound that was achieved is the number to quote; intervals are at the level of the rule */
Test(times, the_table_has_intervals_and_bounds)
{
	cr_expect(find("report.md", "| relative | 98.3 % interval | within | verdict | note |"));
	cr_expect(find("report.md", "| +6.32 % | +4.40 % to +8.27 % | 7.91 % | slower |"));
	cr_expect(find("verdicts.tex", "& 98.3 \\% interval & within & verdict"));
	cr_expect(find("verdicts.tex", "& +6.32 \\% & +4.40 \\% to +8.27 \\% & 7.91 \\% & slower"));
	cr_expect(find("index.html", ">98.3 % interval</th>"));
	for (size_t i = 0; i < ARRAY_SIZE(format); i++)
		cr_expect(!strstr(text[i], ">over blocks<") && !strstr(text[i], "| over blocks |"),
			  "%s: least and most of one arm are no interval", format[i]);
}

Test(times, an_open_row_says_what_would_settle_it)
{
	cr_expect(find("report.md", "| inconclusive | 39 to 68 more blocks |"), "%s", text[1]);
	cr_expect(find("index.html", "39 to 68 more blocks"));
	cr_expect(find("report.md", "| inconclusive | margin of 3 % out of reach here, best 5.2 % |"), "%s", text[1]);
}

/* medians over the operations, of which the empty loop is none */
Test(times, from_what_to_what_they_vary)
{
	cr_expect(find("report.md", "From what to what the times vary"));
	cr_expect(find("report.md", "| 12 × 3 × 10 | 0.60 %, 55 % of it | 1.20 %, 35 % of it "));
	cr_expect(find("report.md", "| 1.20 %, 35 % of it | 3.00 %, 10 % of it |"));
	cr_expect(find("index.html", "id=\"variance\""));
}
