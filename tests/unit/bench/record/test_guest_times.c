// SPDX-License-Identifier: GPL-2.0-only
/* The time tier's records: what is taken of them, and everything that is not believed. */
#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/record/guest_stream.h"

#define HELLO "protocol\t1\nkernel\t6.12\nversion\t#1\narch\tx86_64\n"
#define CASE "a/b\tuser\tone\t\t0\t\t0\t32\t128\t"
#define HEAD "processes\t2\nbatches\t1\ncolumns\tns\tcycles"

struct rec {
	uint32_t type;
	const char *text;
};

static const struct rec whole[] = {
	{ REC_HELLO, HELLO }, { REC_FACT, "run\tmachine\tcafe\n" }, { REC_CASE, CASE }, { REC_READY, "" },
	{ REC_TIMES, HEAD }, { REC_TIME, "a/b\tuser\t0\t0\t8\t1000\t2500\tok" },
	{ REC_TIME, "a/b\tuser\t1\t0\t8\t1100\t2600\tok" }, { REC_END, "0" }, { 0, NULL },
};

/* the stream as the runner would write it, by way of a file; what came of it */
static int feed(struct guest_stream *s, const struct rec *r, size_t n)
{
	char path[] = "/tmp/hb-times-XXXXXX", buf[4096];
	const int fd = mkstemp(path);
	uint32_t seq = 0;
	ssize_t len;
	int err = 0;

	unlink(path);
	for (size_t i = 0; i < n && r[i].text; i++)
		cr_assert_eq(record_write(fd, &seq, r[i].type, r[i].text, strlen(r[i].text)), 0);
	guest_stream_init(s, NULL, NULL, 0);
	lseek(fd, 0, SEEK_SET);
	while (!err && (len = read(fd, buf, sizeof(buf))) > 0)
		err = guest_stream_feed(s, buf, len);
	close(fd);
	return err ? err : guest_stream_finish(s);
}

Test(guest_times, all_of_it)
{
	struct guest_stream s;

	cr_assert_eq(feed(&s, whole, 99), 0, "%s", s.why);
	cr_expect_eq(guest_stream_timed(&s), 0, "%s", s.why);
	cr_expect_eq(s.processes, 2);
	cr_expect_eq(s.time_batches, 1);
	cr_assert_eq(s.nr_columns, 2);
	cr_expect_str_eq(s.column[1], "cycles");
	cr_assert_eq(s.nr_times, 2);
	cr_expect_eq(s.time[1].process, 1);
	cr_expect_eq(s.time[1].n, 8);
	cr_expect_eq(s.time[1].value[0], 1100);
	cr_expect_eq(s.time[1].value[1], 2600);
	cr_expect_str_eq(guest_stream_told(&s, "run", "machine"), "cafe");
	cr_expect_null(guest_stream_told(&s, "before", "machine"));
	guest_stream_release(&s);
}

/* an event that nobody counted in that process has no number; a clock always has */
Test(guest_times, not_counted)
{
	struct rec all[sizeof(whole) / sizeof(whole[0])];
	struct guest_stream s;

	memcpy(all, whole, sizeof(whole));
	all[4].text = HEAD "\tinstructions:u";
	all[5].text = "a/b\tuser\t0\t0\t8\t1000\t2500\t77\tok";
	all[6].text = "a/b\tuser\t1\t0\t8\t1100\t2600\tNA\tok";
	cr_assert_eq(feed(&s, all, 99), 0, "%s", s.why);
	cr_expect_eq(s.time[0].value[2], 77);
	cr_expect_eq(s.time[1].value[2], GUEST_NO_VALUE);
	guest_stream_release(&s);
	all[6].text = "a/b\tuser\t1\t0\t8\tNA\t2600\t77\tok";
	cr_expect_eq(feed(&s, all, 99), -EINVAL);
	cr_expect(strstr(s.why, "no number in column ns"), "%s", s.why);
	guest_stream_release(&s);
}

/* one record of the whole in another's place; "" = left out */
static void expect(size_t at, struct rec r, const char *why)
{
	struct rec all[sizeof(whole) / sizeof(whole[0])];
	struct guest_stream s;
	int err;

	memcpy(all, whole, sizeof(whole));
	all[at] = r;
	err = feed(&s, all, 99);
	if (!err)
		err = guest_stream_timed(&s);
	cr_expect_eq(err, why ? -EINVAL : 0, "%s: %d", r.text, err);
	cr_expect(!why || strstr(s.why, why), "\"%s\": said \"%s\"", r.text, s.why);
	guest_stream_release(&s);
}

Test(guest_times, what_is_not_believed)
{
	enum { AT_FACT = 1, AT_HEAD = 4, AT_TIME = 6 };
	const struct { size_t at; struct rec r; const char *why; } bad[] = {
		{ AT_FACT, { REC_FACT, "later\tmachine\tcafe" }, "no time, key and value" },
		{ AT_FACT, { REC_FACT, "run\tmachine" }, "no time, key and value" },
		{ AT_HEAD, { REC_TIMES, "processes\t2\nbatches\t1" }, "lacks" },
		{ AT_HEAD, { REC_TIMES, "processes\t0\nbatches\t1\ncolumns\tns" }, "says processes 0" },
		{ AT_HEAD, { REC_TIMES, "processes\t99\nbatches\t1\ncolumns\tns" }, "says processes 99" },
		{ AT_HEAD, { REC_TIMES, "processes\t2\nbatches\t1\ncolumns\tns\tns" }, "a second time" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t0\t0\t8\t1000\t2500\tok" }, "twice" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t1\t8\t1000\t2500\tok" }, "impossible numbers" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t2\t0\t8\t1000\t2500\tok" }, "impossible numbers" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t0\t0\t1000\t2500\tok" }, "impossible numbers" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t0\t8\t0\t2500\tok" }, "a batch of a/b took no time" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t0\t8\t-1\t2500\tok" }, "no number in column ns" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t0\t8\t1000\tok" }, "status" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t0\t8\t1000\t2500\tfine" }, "status" },
		{ AT_TIME, { REC_TIME, "a/b\tkernel\t1\t0\t8\t1000\t2500\tok" }, "not in the job" },
		{ AT_TIME, { REC_TIME, "a/c\tuser\t1\t0\t8\t1000\t2500\tok" }, "not in the job" },
		{ AT_TIME, { REC_TIME, "a/b\tuser\t1\t0\t8\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17"
			     "\tok" },
		  "another number of fields" },
		{ AT_TIME, { REC_LOG, "nothing" }, "not every batch" },
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		expect(bad[i].at, bad[i].r, bad[i].why);
	expect(AT_TIME, (struct rec){ REC_TIME, "a/b\tuser\t0\t0\t0\tfail:Input/output error" }, NULL);
}

Test(guest_times, too_early)
{
	const struct rec early[] = { { REC_HELLO, HELLO }, { REC_CASE, CASE }, { REC_TIMES, HEAD }, { 0, NULL } };
	const struct rec headless[] = { { REC_HELLO, HELLO }, { REC_CASE, CASE }, { REC_READY, "" },
					{ REC_TIME, "a/b\tuser\t0\t0\t8\t1\t2\tok" }, { 0, NULL } };
	struct guest_stream s;

	cr_expect_eq(feed(&s, early, 99), -EINVAL);
	guest_stream_release(&s);
	cr_expect_eq(feed(&s, headless, 99), -EINVAL);
	guest_stream_release(&s);
}
