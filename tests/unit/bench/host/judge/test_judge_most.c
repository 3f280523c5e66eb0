// SPDX-License-Identifier: GPL-2.0-only
/* What is held of a file for judge: at the limit it is read, and at one more the number is said. */
#include <errno.h>
#include "bench/base/cleanup.h"
#include "bench/base/limit.h"
#include "bench/host/judge/reading.h"
#include "judge/judge_reader.h"

#define HEAD "case\tarm\tblock\tvalue\n"

/* read once more, into the same samples if there are some */
static int read_as(int (*read)(struct judge_input *in), struct samples *s, const char *text, size_t n)
{
	struct judge_input in = { .path = "t", .arm = "off", .block = "1", .samples = s ? s : samples_new() };
	int err;

	in.f = fmemopen((void *)(uintptr_t)text, n, "r");
	err = read(&in);
	fclose(in.f);
	if (!s)
		samples_free(in.samples);
	return err;
}

static int perf_stat(struct judge_input *in)
{
	return judge_read(in, judge_format_named("perf-stat"));
}

static int hyperfine(struct judge_input *in)
{
	return judge_read(in, judge_format_named("hyperfine"));
}

static void refused(int (*read)(struct judge_input *in), struct samples *s, const char *text, size_t n,
		    const char *words)
{
	const char *out;

	cr_redirect_stderr();
	cr_assert_eq(read_as(read, s, text, n), -EINVAL, "no \"%s\"", words);
	out = said();
	cr_assert(strstr(out, words), "no \"%s\": %s", words, out);
}

/* @format @n times, with the number of each, behind @head */
static char *rows(const char *head, const char *format, int n)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	fputs(head, f);
	for (int i = 0; i < n; i++)
		fprintf(f, format, i);
	fclose(f);
	return text;
}

static void table(const char *text, const char *words)
{
	if (words)
		refused(judge_tsv, NULL, text, strlen(text), words);
	else
		cr_assert_eq(read_as(judge_tsv, NULL, text, strlen(text)), 0);
}

/* a million of them take seconds to read: it is told that they are here already */
Test(judge_most, processes)
{
	static const char row[] = HEAD "x\toff\t1\t1\n";
	struct samples *s = samples_new();
	struct samples_extent *have = (struct samples_extent *)(uintptr_t)samples_extent(s);

	cr_assert_eq(read_as(judge_tsv, s, row, sizeof(row) - 1), 0);
	cr_assert_eq(have->units, 1, "it counts them");
	have->units = LIMIT_JUDGE_UNITS;
	cr_assert_eq(read_as(judge_tsv, s, row, sizeof(row) - 1), 0, "one that is there");
	have->units++;
	refused(judge_tsv, s, row, sizeof(row) - 1, "t:2: more than 1000000 processes");
	samples_free(s);
}

Test(judge_most, bytes_of_names)
{
	static const char row[] = HEAD "x\toff\t1\t1\n", other[] = HEAD "y\toff\t1\t1\nz\toff\t1\t1\n";
	struct samples *s = samples_new();
	struct samples_extent *have = (struct samples_extent *)(uintptr_t)samples_extent(s);

	cr_assert_eq(read_as(judge_tsv, s, row, sizeof(row) - 1), 0);
	cr_assert_eq(have->bytes, 5, "it counts them");
	have->bytes = LIMIT_JUDGE_NAMES_BYTES - 1;
	refused(judge_tsv, s, other, sizeof(other) - 1, "t:3: more than 67108864 bytes of names");
	samples_free(s);
}

Test(judge_most, columns)
{
	AUTO_FREE char *fits = rows("", "c%d\t", LIMIT_JUDGE_COLUMNS - 4);
	AUTO_FREE char *over = rows("", "c%d\t", LIMIT_JUDGE_COLUMNS - 3);
	AUTO_FREE char *row = rows("", "%d\t", LIMIT_JUDGE_COLUMNS - 4);
	char text[2000];

	snprintf(text, sizeof(text), "%s" HEAD "%sx\toff\t1\t1\n", fits, row);
	table(text, NULL);
	snprintf(text, sizeof(text), "%s" HEAD, over);
	table(text, "t:1: more than 64 columns");
}

Test(judge_most, bytes_of_a_line)
{
	static const char before[] = HEAD "x\toff\t1\t";
	AUTO_FREE char *line = calloc(1, sizeof(before) + LIMIT_JUDGE_LINE + 2);
	char *value = line + sizeof(before) - 1, *end = line + strlen(HEAD) + LIMIT_JUDGE_LINE;

	memcpy(line, before, sizeof(before));
	memset(value, '0', (size_t)(end + 1 - value));
	end[-1] = '1';
	end[0] = '\n';
	table(line, NULL);
	end[0] = '\0';
	table(line, NULL);
	memcpy(end, "1\n", 3);
	table(line, "t:2: line longer than 262144 bytes");
}

Test(judge_most, events_of_a_run)
{
	AUTO_FREE char *fits = rows("", "7,,e%d,1,100.00,,\n", LIMIT_JUDGE_EVENTS);
	AUTO_FREE char *over = rows("", "7,,e%d,1,100.00,,\n", LIMIT_JUDGE_EVENTS + 1);

	cr_assert_eq(read_as(perf_stat, NULL, fits, strlen(fits)), 0);
	refused(perf_stat, NULL, over, strlen(over), "t:4097: more than 4096 events");
}

Test(judge_most, bytes_of_json)
{
	static const char good[] = "{\"results\": [{\"command\": \"x\", \"times\": [1, 2]}]}";
	AUTO_FREE char *text = malloc(LIMIT_JUDGE_JSON_BYTES + 1);

	memset(text, ' ', LIMIT_JUDGE_JSON_BYTES + 1);
	memcpy(text, good, sizeof(good) - 1);
	cr_assert_eq(read_as(hyperfine, NULL, text, LIMIT_JUDGE_JSON_BYTES), 0);
	refused(hyperfine, NULL, text, LIMIT_JUDGE_JSON_BYTES + 1, "t:1: larger than 16777216 bytes");
}
