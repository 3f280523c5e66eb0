// SPDX-License-Identifier: GPL-2.0-only
/* Records out of logs: a console's, LAVA's YAML, what its tools print of that. */
#include "boot/import_log.h"

#include <errno.h>

#include "scratch.h"
#include "bench/base/memfile.h"
#include "bench/record/lines.h"
#include "bench/record/record.h"

enum { BYTES = 500 };

static unsigned char data[BYTES];

/* @before, @after: around each line of the device; @noise a line of somebody else */
static char *make(const char *before, const char *after, const char *noise)
{
	struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	char line[LINES_MAX];

	for (size_t i = 0; i < BYTES; i++)
		data[i] = (unsigned char)(i * 7);
	lines_begin(line, BYTES);
	fprintf(f, "%s%.*s%s\n", before, (int)strcspn(line, "\n"), line, after);
	for (uint32_t i = 0; i * LINES_BYTES < BYTES; i++) {
		const size_t left = BYTES - i * LINES_BYTES;

		lines_data(line, i, data + i * LINES_BYTES, left < LINES_BYTES ? left : LINES_BYTES);
		fprintf(f, "%s\n%s%.*s%s\n", noise, before, (int)strcspn(line, "\n"), line, after);
	}
	lines_end(line, record_crc32c(0, data, BYTES));
	fprintf(f, "%s%.*s%s\n", before, (int)strcspn(line, "\n"), line, after);
	return memfile_take(&m);
}

static void found(const char *before, const char *after, const char *noise)
{
	AUTO_FREE char *text = make(before, after, noise);
	AUTO_FREE unsigned char *records = NULL;
	char why[160] = "";
	size_t len = 0;

	cr_assert_eq(import_log_cut(text, strlen(text), &records, &len, why, sizeof(why)), 0, "%s: %s", before, why);
	cr_assert(len == BYTES && !memcmp(records, data, BYTES), "%s", before);
}

static void refused(char *text, const char *expected)
{
	unsigned char *records = NULL;
	char why[160] = "";
	size_t len = 0;

	cr_assert_eq(import_log_cut(text, strlen(text), &records, &len, why, sizeof(why)), -EINVAL);
	cr_assert_str_eq(why, expected);
	cr_assert_null(records);
	free(text);
}

Test(import_log, every_form_of_a_log)
{
	found("", "", "[    1.000000] random: crng init done");
	found("", "\r", "");
	found("2026-11-29T20:00:00 ", "\033[0m", "2026-11-29T20:00:01 end: 3 lava-test-monitor");
	found("- {\"dt\": \"2026-11-29T20:00:00.1\", \"lvl\": \"target\", \"msg\": \"", "\"}",
	      "- {\"dt\": \"2026-11-29T20:00:00.2\", \"lvl\": \"debug\", \"msg\": \"HBL 1 AAAA 00000000\"}");
	found("- {dt: '2026-11-29T20:00:00.1', lvl: feedback, ns: x, msg: '", "'}",
	      "- {dt: x, lvl: results, msg: {case: HBL 7 AAAA 00000000, result: pass}}");
	found("{\"dt\": \"x\", \"lvl\": \"target\", \"msg\": \"", "\"}", "");
	found("- dt: x\n  lvl: target\n  msg: ", "", "");
}

Test(import_log, what_is_no_log_or_not_all_of_one)
{
	char *text = make("", "", "");

	refused(strdup("a text\nof two lines\n"), "no records in it");
	refused(strdup(""), "no records in it");
	refused(fs_path("%.200s", text), "line 3: line 0 of the records is damaged");
	*strrchr(text, 'H') = 'h';
	refused(text, "it ends before line 3 of the records, after 500 of 500 bytes");
	text = make("- {\"lvl\": \"target\", \"msg\": \"", "\"}", "");
	strstr(text, "HBL 1")[20] = '!';
	refused(text, "line 5: line 1 of the records is damaged");
}
