// SPDX-License-Identifier: GPL-2.0-only
#include "tests/attack/lies.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#ifdef __x86_64__
#include <sys/io.h>
#endif

#include "bench/guest/runner.h"
#include "kmod/marker.h"

#define USER "null/empty\tuser"

static void put32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = v >> 8 * i;
}

/* a header of any kind, without what should follow it */
static void put_head(const struct runner *r, uint32_t type, uint32_t seq, uint32_t len)
{
	unsigned char b[RECORD_HEAD];

	put32(b, RECORD_MAGIC);
	put32(b + 4, type);
	put32(b + 8, seq);
	put32(b + 12, len);
	if (write(r->fd, b, sizeof(b)) != sizeof(b))
		exit_runner(r, 3);
}

static void zeros(const struct runner *r, size_t len)
{
	static const char none[65536];

	while (len) {
		ssize_t n = write(r->fd, none, len < sizeof(none) ? len : sizeof(none));

		if (n <= 0)
			exit_runner(r, 3);
		len -= n;
	}
}

static void long_record(struct runner *r) { put_head(r, REC_LOG, r->seq, RECORD_MAX + 1); zeros(r, RECORD_MAX); }
static void longest_record(struct runner *r) { put_head(r, REC_LOG, r->seq, UINT32_MAX); zeros(r, RECORD_MAX); }
static void wrong_crc(struct runner *r) { put_head(r, REC_LOG, r->seq, 8); zeros(r, 12); }
static void wrong_seq(struct runner *r) { r->seq += 2; out_printf(r, REC_LOG, "one is missing"); }
static void old_seq(struct runner *r) { r->seq -= 2; out_printf(r, REC_LOG, "one is here again"); }
static void unknown_type(struct runner *r) { out_printf(r, 99, "what is this?"); }
static void second_hello(struct runner *r) { out_hello(r); }
static void second_ready(struct runner *r) { out_record(r, REC_READY, NULL, 0); }
static void after_end(struct runner *r) { out_printf(r, REC_END, "0"); out_printf(r, REC_LOG, "not the last"); }
static void early_sample(struct runner *r) { out_printf(r, REC_SAMPLE, USER "\t0\t32\t1\t0\tok"); }
static void late_evidence(struct runner *r) { (void)r; lie_evidence("dmesg", "", NULL, 1); }
static void other_evidence(struct runner *r) { (void)r; lie_evidence("file", "/etc/shadow", NULL, 1); }
static void same_evidence(struct runner *r) { (void)r; lie_evidence("dmesg", "", NULL, 1); }
static void other_fact(struct runner *r) { out_printf(r, REC_CASE, "sys/evil\tuser\tx\t\t0\t\t0\t1\t1\t"); }
static void other_case(struct runner *r) { (void)r; lie_case("../../etc/passwd", "user"); }
static void no_case(struct runner *r) { (void)r; }
static void one_case(struct runner *r) { (void)r; lie_case("null/empty", "user"); }

static void all_evidence(struct runner *r)
{
	for (int i = 0; i < 256; i++)
		lie_evidence("file", "/x", NULL, RECORD_MAX - 16);
	(void)r;
}

static void most_evidence(struct runner *r)
{
	for (int i = 0; i < 256; i++)
		lie_evidence("file", "/x", NULL, 4 << 20);
	(void)r;
}

static void long_sample(struct runner *r)
{
	char text[3000];

	memset(text, 'y', sizeof(text));
	out_printf(r, REC_SAMPLE, USER "\t0\t32\t1\t0\tfail:%.*s", (int)sizeof(text), text);
}

static void nul_sample(struct runner *r)
{
	out_record(r, REC_SAMPLE, USER "\t0\t32\t1\t0\tok\0\t0", 34);
}

static void same_id(struct runner *r)
{
	for (int i = 0; i < 2; i++)
		out_printf(r, REC_SAMPLE, USER "\t0\t32\t1\t0\tok");
}

/* samples of windows that were never open, and windows of no sample */
static void no_window(struct runner *r)
{
	for (unsigned int k = 0; k < 3; k++)
		out_printf(r, REC_SAMPLE, USER "\t%u\t%u\t%u\t0\tok", k ? 0 : 1000, k ? 32 * k : 1, 1 + k);
}

static void many_samples(struct runner *r)
{
	for (uint32_t id = 1; id; id++)
		out_printf(r, REC_SAMPLE, USER "\t0\t32\t%u\t0\tok", id);
}

static void windows_for_ever(struct runner *r)
{
	(void)r;
	for (;;) {
		MARK(MARK_BEGIN);
		MARK(MARK_END);
	}
}

static void records_for_ever(struct runner *r)
{
	static char text[65536];

	memset(text, 'z', sizeof(text));
	for (;;)
		out_record(r, REC_LOG, text, sizeof(text));
}

static void silence(struct runner *r)
{
	(void)r;
	for (;;)
		pause();
}

/* as fast as the machine takes it: 4 GiB */
static void console_for_ever(struct runner *r)
{
	static char text[1 << 20];

	memset(text, 'c', sizeof(text));
	for (int i = 0; i < 4096; i++) {
#ifdef __x86_64__
		const char *at = text;
		unsigned long n = sizeof(text);

		if (iopl(3))
			exit_runner(r, 4);
		__asm__ volatile("rep outsb" : "+S"(at), "+c"(n) : "d"(0x3f8) : "memory");
#else
		if (write(1, text, sizeof(text)) < 0)
			exit_runner(r, 4);
#endif
	}
}

/* what a terminal, a table, a page or printf would do something with */
static void hostile_console(struct runner *r)
{
	static const char text[] = "\nWARNING: \033[2J\033]0;title\a%s%n <script>alert(1)</script> \302\233 \377\r\n";

	if (write(1, text, sizeof(text) - 1) < 0)
		exit_runner(r, 4);
}

static void hostile_log(struct runner *r)
{
	static const char text[] = "\033[31m%s%s%n\n<b>bold\n\0\377";

	hostile_console(r);
	out_record(r, REC_LOG, text, sizeof(text) - 1);
}

/* through the door that only the exit should pass: a file of the host, a command, and words without end */
#ifdef __aarch64__
static unsigned long semihost(unsigned long op, const void *arg)
{
	register unsigned long x0 __asm__("x0") = op;
	register const void *x1 __asm__("x1") = arg;

	__asm__ volatile("hlt #0xf000" : "+r"(x0) : "r"(x1) : "memory");
	return x0;
}

static void host_file(struct runner *r)
{
	static const char path[] = "stolen", command[] = "touch stolen-by-command";
	const unsigned long open_it[] = { (unsigned long)path, 4, sizeof(path) - 1 };
	const unsigned long run_it[] = { (unsigned long)command, sizeof(command) - 1 };
	unsigned long fd = semihost(0x01, open_it);
	unsigned long write_it[] = { fd, (unsigned long)command, 8 };

	semihost(0x05, write_it);
	semihost(0x12, run_it);
	out_printf(r, REC_LOG, "the host opened %ld", (long)fd);
}

static void host_words(struct runner *r)
{
	static char text[1 << 20];

	(void)r;
	memset(text, 'h', sizeof(text) - 1);
	for (int i = 0; i < 4096; i++)
		semihost(0x04, text);
}
#else
static void host_file(struct runner *r) { (void)r; }
static void host_words(struct runner *r) { (void)r; }
#endif

static const struct lie lies[] = {
	{ .name = "none" },
	{ "long-record", .early = long_record }, { "longest-record", .early = longest_record },
	{ "wrong-crc", .early = wrong_crc }, { "wrong-seq", .early = wrong_seq }, { "old-seq", .early = old_seq },
	{ "unknown-type", .early = unknown_type }, { "second-hello", .early = second_hello },
	{ "second-ready", .late = second_ready }, { "after-end", .late = after_end },
	{ "early-sample", .early = early_sample }, { "late-evidence", .late = late_evidence },
	{ "other-evidence", .early = other_evidence }, { "same-evidence", .early = same_evidence },
	{ "other-fact", .early = other_fact }, { "other-case", .late = other_case },
	{ "no-case", .late = no_case }, { "one-case", .late = one_case },
	{ "all-evidence", .early = all_evidence }, { "most-evidence", .early = most_evidence },
	{ "long-sample", .late = long_sample }, { "nul-sample", .late = nul_sample },
	{ "same-id", .late = same_id }, { "no-window", .late = no_window }, { "many-samples", .late = many_samples },
	{ "windows-for-ever", .late = windows_for_ever }, { "records-for-ever", .late = records_for_ever },
	{ "console-for-ever", .late = console_for_ever }, { "silence", .late = silence },
	{ "other-code", .code = 42 },
	{ "hostile-words", .early = hostile_log,
	  .text = "<script>alert(1)</script> %s%n \033[2J | a & b \\input{/etc/passwd} ](javascript:x) `$(id)`" },
	{ "host-file", .early = host_file }, { "host-words", .early = host_words },
};

const struct lie *lie_find(const char *name)
{
	for (size_t i = 0; i < sizeof(lies) / sizeof(lies[0]); i++)
		if (!strcmp(lies[i].name, name))
			return &lies[i];
	return NULL;
}
