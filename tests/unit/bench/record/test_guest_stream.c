// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_stream.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "kmod/uapi.h"

static char *user_names[] = { (char *)"null/empty", (char *)"sys/getppid" };
static char *kernel_names[] = { (char *)"slab/kmalloc_64" };
static const struct strlist user = { user_names, 2 }, kernel = { kernel_names, 1 };

struct out {
	int fd;
	uint32_t seq;
};

static struct out out_new(void)
{
	return (struct out){ .fd = memfd_create("stream", 0) };
}

static void put(struct out *o, uint32_t type, const char *text)
{
	cr_assert_eq(record_write(o->fd, &o->seq, type, text, strlen(text)), 0);
}

static void put_start(struct out *o)
{
	put(o, REC_HELLO, "protocol\t1\narch\tx86_64\n");
	put(o, REC_EVIDENCE, "dmesg\t\nline 1\nline 2\n");
	put(o, REC_EVIDENCE, "file\t/sys/x\n1\n");
	put(o, REC_CASE, "sys/getppid\tuser\tgetppid(2)\tnull/empty\t1\t\t0\t32\t128\t");
	put(o, REC_READY, "");
}

static size_t bytes(const struct out *o, unsigned char *buf, size_t size)
{
	ssize_t n = pread(o->fd, buf, size, 0);

	cr_assert_gt(n, 0);
	close(o->fd);
	return n;
}

/* feeds in pieces of @step; what guest_stream_finish() or the first failed feed says */
static int read_all(struct guest_stream *s, const unsigned char *b, size_t len, size_t step)
{
	int err = 0;

	guest_stream_init(s, &user, &kernel, 5);
	for (size_t at = 0; !err && at < len; at += step)
		err = guest_stream_feed(s, b + at, at + step < len ? step : len - at);
	return err ? err : guest_stream_finish(s);
}

static int read_out(struct guest_stream *s, struct out *o)
{
	unsigned char buf[4096];
	size_t len = bytes(o, buf, sizeof(buf));

	return read_all(s, buf, len, len);
}

static struct out whole(void)
{
	struct out o = out_new();

	put_start(&o);
	put(&o, REC_SAMPLE, "sys/getppid\tuser\t0\t64\t2\t0\tok");
	put(&o, REC_SAMPLE, "sys/getppid\tuser\t0\t32\t1\t0\tok");
	put(&o, REC_SAMPLE, "slab/kmalloc_64\tkernel\t0\t0\t0\t0\tskip:Not supported");
	put(&o, REC_LOG, "a line");
	put(&o, REC_END, "0");
	return o;
}

Test(guest_stream, whole_in_any_pieces)
{
	struct out o = whole();
	unsigned char buf[4096];
	const size_t len = bytes(&o, buf, sizeof(buf));

	for (size_t step = 1; step <= len; step += 7) {
		struct guest_stream s;

		cr_assert_eq(read_all(&s, buf, len, step), 0, "%s", s.why);
		cr_assert(s.hello && s.ready && s.ended);
		cr_assert_str_eq(guest_stream_fact(&s, "arch"), "x86_64");
		cr_assert_str_eq(guest_stream_fact(&s, "none"), "");
		cr_assert_str_eq(guest_stream_find(&s, "dmesg", NULL)->data, "line 1\nline 2\n");
		cr_assert_null(guest_stream_find(&s, "file", "/sys/y"));
		cr_assert_eq(s.nr_samples, 3);
		cr_assert(!s.sample[0].windowed && s.sample[1].id == 1 && s.sample[2].id == 2);
		cr_assert_str_eq(s.log, "a line\n");
		guest_stream_release(&s);
	}
}

Test(guest_stream, every_cut_is_seen)
{
	struct out o = whole();
	unsigned char buf[4096];
	const size_t len = bytes(&o, buf, sizeof(buf));

	for (size_t cut = 0; cut < len; cut++) {
		struct guest_stream s;

		cr_assert_eq(read_all(&s, buf, cut, 64), -ENODATA, "cut at %zu", cut);
		cr_assert(*s.why);
		guest_stream_release(&s);
	}
}

Test(guest_stream, every_flipped_bit_is_seen)
{
	struct out o = whole();
	unsigned char buf[4096];
	const size_t len = bytes(&o, buf, sizeof(buf));

	for (size_t bit = 0; bit < 8 * len; bit++) {
		struct guest_stream s;

		buf[bit / 8] ^= 1 << bit % 8;
		cr_assert_lt(read_all(&s, buf, len, len), 0, "bit %zu", bit);
		guest_stream_release(&s);
		buf[bit / 8] ^= 1 << bit % 8;
	}
}

static void refuse_sample(const char *sample, const char *why)
{
	struct out o = out_new();
	struct guest_stream s;

	put_start(&o);
	put(&o, REC_SAMPLE, sample);
	put(&o, REC_END, "0");
	cr_assert_eq(read_out(&s, &o), -EINVAL, "%s", sample);
	cr_assert(strstr(s.why, why), "%s: %s", sample, s.why);
	guest_stream_release(&s);
}

Test(guest_stream, samples_that_are_not_believed)
{
	refuse_sample("sys/evil\tuser\t0\t32\t1\t0\tok", "not in the job");
	refuse_sample("slab/kmalloc_64\tuser\t0\t32\t1\t0\tok", "not in the job");
	refuse_sample("sys/getppid\troot\t0\t32\t1\t0\tok", "no domain");
	refuse_sample("sys/getppid\tuser\t5\t32\t1\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t999\t1\t1\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t1000\t2\t1\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t1001\t1\t1\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t-1\t32\t1\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t0\t32 \t1\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t0\t32\t4294967296\t0\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t0\t32\t1\t99999999999999999999\tok", "impossible");
	refuse_sample("sys/getppid\tuser\t0\t32\t0\t0\tok", "without id");
	refuse_sample("sys/getppid\tuser\t0\t0\t1\t0\tok", "without id");
	refuse_sample("sys/getppid\tuser\t0\t32\t1\t0\tgood", "status");
	refuse_sample("sys/getppid\tuser\t0\t32\t1\t0", "seven");
	refuse_sample("sys/getppid\tuser\t0\t32\t1\t0\tok\tmore", "seven");
	refuse_sample("", "seven");
}

static void refuse_order(const uint32_t *types, const char *const *texts, size_t n)
{
	struct out o = out_new();
	struct guest_stream s;

	for (size_t i = 0; i < n; i++)
		put(&o, types[i], texts[i]);
	cr_assert_eq(read_out(&s, &o), -EINVAL, "%s", s.why);
	guest_stream_release(&s);
}

Test(guest_stream, records_out_of_order)
{
	static const char sample[] = "sys/getppid\tuser\t0\t32\t1\t0\tok", hello[] = "protocol\t1\n";

	refuse_order((uint32_t[]){ REC_READY }, (const char *[]){ "" }, 1);
	refuse_order((uint32_t[]){ REC_HELLO, REC_SAMPLE }, (const char *[]){ hello, sample }, 2);
	refuse_order((uint32_t[]){ REC_HELLO, REC_HELLO }, (const char *[]){ hello, hello }, 2);
	refuse_order((uint32_t[]){ REC_HELLO, REC_READY, REC_EVIDENCE },
		     (const char *[]){ hello, "", "dmesg\t\nx" }, 3);
	refuse_order((uint32_t[]){ REC_HELLO, REC_END, REC_LOG }, (const char *[]){ hello, "0", "x" }, 3);
	refuse_order((uint32_t[]){ REC_HELLO, 99 }, (const char *[]){ hello, "" }, 2);
	refuse_order((uint32_t[]){ REC_HELLO }, (const char *[]){ "protocol\t2\n" }, 1);
	refuse_order((uint32_t[]){ REC_HELLO, REC_END }, (const char *[]){ hello, "x" }, 2);
	refuse_order((uint32_t[]){ REC_HELLO, REC_READY, REC_READY }, (const char *[]){ hello, "", "" }, 3);
	refuse_order((uint32_t[]){ REC_HELLO }, (const char *[]){ "protocol\t1\nboot\tanother\n" }, 1);
	refuse_order((uint32_t[]){ REC_HELLO }, (const char *[]){ "protocol\t1\narch\tx\narch\ty\n" }, 1);
}

Test(guest_stream, the_first_operation_is_of_no_batch)
{
	struct out o = out_new();
	struct guest_stream s;
	char line[80];

	snprintf(line, sizeof(line), "sys/getppid\tuser\t%d\t1\t7\t0\tok", HBK_BATCH_FIRST);
	put_start(&o);
	put(&o, REC_SAMPLE, "sys/getppid\tuser\t0\t1\t8\t0\tok");
	put(&o, REC_SAMPLE, line);
	put(&o, REC_END, "0");
	cr_assert_eq(read_out(&s, &o), 0, "%s", s.why);
	cr_expect(s.sample[0].first && s.sample[0].ok && s.sample[0].windowed);
	cr_expect_eq(s.sample[0].batch, HBK_BATCH_FIRST);
	cr_expect_not(s.sample[1].first);
	guest_stream_release(&s);
}

Test(guest_stream, an_id_is_used_once)
{
	struct out o = out_new();
	struct guest_stream s;

	put_start(&o);
	put(&o, REC_SAMPLE, "sys/getppid\tuser\t0\t32\t7\t0\tok");
	put(&o, REC_SAMPLE, "null/empty\tuser\t0\t32\t7\t0\tok");
	put(&o, REC_END, "0");
	cr_assert_eq(read_out(&s, &o), -EINVAL);
	cr_assert(strstr(s.why, "two samples with id 7"), "%s", s.why);
	guest_stream_release(&s);
}

Test(guest_stream, control_characters_do_not_get_through)
{
	struct out o = out_new();
	struct guest_stream s;

	put(&o, REC_HELLO, "protocol\t1\nkernel\t\x1b[31mred\n");
	put(&o, REC_LOG, "\x1b]0;title\a");
	put(&o, REC_END, "0");
	cr_assert_eq(read_out(&s, &o), 0);
	cr_assert_str_eq(guest_stream_fact(&s, "kernel"), "?[31mred");
	cr_assert_str_eq(s.log, "?]0;title?\n");
	guest_stream_release(&s);
}

Test(guest_stream, facts_of_cases_in_the_job_each_once_and_in_time)
{
	static const char *const wrong[] = {
		"sys/getppid\tuser\t\t\t0\t\t0\t1\t0\t", "fs/other\tuser\t\t\t0\t\t0\t1\t0\t",
		"slab/kmalloc_64\tuser\t\t\t0\t\t0\t1\t0\t", "sys/getppid\tuser",
	};
	struct guest_stream s;
	struct out o = whole();

	cr_assert_eq(read_out(&s, &o), 0);
	cr_assert_eq(s.nr_cases, 1);
	cr_expect_str_eq(s.kase[0].name, "sys/getppid");
	cr_expect_eq(s.kase[0].warmup, 128);
	guest_stream_release(&s);
	for (size_t i = 0; i <= sizeof(wrong) / sizeof(wrong[0]); i++) {
		o = out_new();
		put(&o, REC_HELLO, "protocol\t1\n");
		put(&o, REC_CASE, "sys/getppid\tuser\t\t\t0\t\t0\t1\t0\t");
		if (i == sizeof(wrong) / sizeof(wrong[0]))
			put(&o, REC_READY, "");
		put(&o, REC_CASE, i < sizeof(wrong) / sizeof(wrong[0]) ? wrong[i] :
				  "slab/kmalloc_64\tkernel\t\t\t0\t\t0\t1\t0\t");
		put(&o, REC_END, "0");
		cr_expect_eq(read_out(&s, &o), -EINVAL, "%zu", i);
		guest_stream_release(&s);
	}
}

/* what @job asks for, and then these pieces of evidence: the last is one too many, the others are not */
static void refuse_last(const char *job, const char *const *evidence, size_t n)
{
	for (size_t k = n - 1; k <= n; k++) {
		struct out o = out_new();
		unsigned char buf[4096];
		struct guest_stream s;

		put(&o, REC_HELLO, "protocol\t1\n");
		for (size_t i = 0; i < k; i++)
			put(&o, REC_EVIDENCE, evidence[i]);
		put(&o, REC_END, "0");
		guest_stream_init(&s, &user, &kernel, 5);
		s.job = job;
		guest_stream_feed(&s, buf, bytes(&o, buf, sizeof(buf)));
		cr_expect_eq(guest_stream_finish(&s), k == n ? -EINVAL : 0, "%zu of %s", k, evidence[n - 1]);
		cr_expect(k < n || strstr(s.why, "not asked for"), "%s", s.why);
		guest_stream_release(&s);
	}
}

Test(guest_stream, evidence_that_nobody_asked_for)
{
	static const char job[] = "evidence\tconfig\nevidence\tdmesg\nevidence\tfile\t/sys/x\nevidence\tfile\t/sys/x\n";

	refuse_last(job, (const char *[]){ "config\t/proc/config.gz\nx", "dmesg\t\nx", "file\t/etc/shadow\nx" }, 3);
	refuse_last(job, (const char *[]){ "dmesg\t\nx", "dmesg\t\ny" }, 2);
	refuse_last(job, (const char *[]){ "file\t/sys/x\n1", "file\t/sys/x\n2", "file\t/sys/x\n3" }, 3);
	refuse_last(job, (const char *[]){ "missing\t/sys/x\nno", "module\thbk\n.text\t0" }, 2);
}

Test(guest_stream, evidence_is_bounded_in_total)
{
	static char text[4 << 20] = "file\t/sys/x\n";
	struct guest_stream s;
	struct out o = out_new();
	size_t taken = 0, len;
	unsigned char *b;
	int err = 0;

	memset(text + 12, 'x', sizeof(text) - 13);
	put(&o, REC_HELLO, "protocol\t1\n");
	for (int i = 0; i < 20; i++)
		put(&o, REC_EVIDENCE, text);
	len = lseek(o.fd, 0, SEEK_END);
	b = mmap(NULL, len, PROT_READ, MAP_PRIVATE, o.fd, 0);
	guest_stream_init(&s, &user, &kernel, 5);
	for (; !err && taken < len; taken += 65536)
		err = guest_stream_feed(&s, b + taken, taken + 65536 < len ? 65536 : len - taken);
	cr_expect_eq(err, -EINVAL);
	cr_expect_str_eq(s.why, "evidence of more than 64 MiB");
	cr_expect_leq(s.nr_evidence, 16);
	guest_stream_release(&s);
	munmap(b, len);
	close(o.fd);
}

Test(guest_stream, a_record_larger_than_any_evidence_is_not_waited_for)
{
	const uint32_t head[] = { RECORD_MAGIC, REC_EVIDENCE, 0, GUEST_RECORD_MAX + 1 };
	struct guest_stream s;

	guest_stream_init(&s, &user, &kernel, 5);
	cr_expect_eq(guest_stream_feed(&s, head, sizeof(head)), -EMSGSIZE);
	guest_stream_release(&s);
}

Test(guest_stream, a_nul_hides_nothing)
{
	struct out o = out_new();
	struct guest_stream s;

	put(&o, REC_HELLO, "protocol\t1\n");
	cr_assert_eq(record_write(o.fd, &o.seq, REC_EVIDENCE, "dmesg\t\na\0b", 10), 0);
	cr_assert_eq(record_write(o.fd, &o.seq, REC_EVIDENCE, "config\t\na\0b", 11), 0);
	put(&o, REC_END, "0");
	cr_assert_eq(read_out(&s, &o), 0, "%s", s.why);
	cr_expect_str_eq(guest_stream_find(&s, "dmesg", NULL)->data, "a?b");
	cr_expect_arr_eq(guest_stream_find(&s, "config", NULL)->data, "a\0b", 3);
	guest_stream_release(&s);
}

Test(guest_stream, no_more_samples_than_the_job_has)
{
	struct out o = out_new();
	struct guest_stream s;
	char line[80];

	put_start(&o);
	for (unsigned int i = 1; i <= 3 * HBK_WINDOWS(5, 0, 0) + 1; i++) {
		snprintf(line, sizeof(line), "null/empty\tuser\t0\t1\t%u\t0\tok", i);
		put(&o, REC_SAMPLE, line);
	}
	cr_expect_eq(read_out(&s, &o), -EINVAL);
	cr_expect_eq(s.nr_samples, 3 * HBK_WINDOWS(5, 0, 0));
	guest_stream_release(&s);
}

static int read_counted(struct guest_stream *s, const char *first, const char *second)
{
	struct out o = out_new();

	put_start(&o);
	put(&o, REC_SAMPLE, "sys/getppid\tuser\t0\t64\t2\t0\tok");
	put(&o, REC_COUNTED, first);
	put(&o, REC_SAMPLE, "sys/getppid\tuser\t0\t32\t1\t0\tok");
	if (second)
		put(&o, REC_COUNTED, second);
	put(&o, REC_END, "0");
	return read_out(s, &o);
}

Test(guest_stream, counters_of_a_window)
{
	static const struct { const char *first, *second, *why; } bad[] = {
		{ "1\t7", NULL, "of no sample before them" }, { "2", NULL, "0 of them" },
		{ "2\t7", "2\t8", "of no sample before them" }, { "2\t7", "1\t8\t9", "2 of them" },
		{ "2\t-7", NULL, "no number" }, { "x\t7", NULL, "of no sample" }, { "", NULL, "of no sample" },
		{ "2\t1\t2\t3\t4\t5\t6\t7\t8\t9", NULL, "too many" },
	};
	struct guest_stream s;

	cr_assert_eq(read_counted(&s, "2\t70\t80", "1\t18446744073709551615\t0"), 0, "%s", s.why);
	cr_assert_eq(s.nr_counted, 2);
	cr_expect_eq(s.nr_events, 2);
	cr_assert_not_null(guest_stream_counted(&s, 2));
	cr_expect_eq(guest_stream_counted(&s, 2)->value[1], 80);
	cr_expect_eq(guest_stream_counted(&s, 1)->value[0], UINT64_MAX);
	cr_expect_null(guest_stream_counted(&s, 3));
	guest_stream_release(&s);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		cr_expect_eq(read_counted(&s, bad[i].first, bad[i].second), -EINVAL, "%s", bad[i].first);
		cr_expect(strstr(s.why, bad[i].why), "%s: %s", bad[i].first, s.why);
		guest_stream_release(&s);
	}
}
