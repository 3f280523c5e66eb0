// SPDX-License-Identifier: GPL-2.0-only
/* Records as lines of a console: what comes back, and what is refused. */
#include "bench/record/lines.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/record/record.h"

enum { BYTES = 2 * LINES_BYTES + 5, LINES = 5 };

static unsigned char data[BYTES];
static char line[LINES][LINES_MAX];

/* begin, two full lines, one of five bytes, end */
static void make(void)
{
	for (size_t i = 0; i < BYTES; i++)
		data[i] = (unsigned char)(i * 37);
	lines_begin(line[0], BYTES);
	for (uint32_t i = 0; i < 3; i++)
		cr_assert_lt(lines_data(line[i + 1], i, data + i * LINES_BYTES, i < 2 ? LINES_BYTES : 5),
			     LINES_MAX - 1);
	lines_end(line[4], record_crc32c(0, data, BYTES));
}

static int take(struct lines *l, const char *text)
{
	return lines_take(l, text, 1 << 20);
}

static int take_all(struct lines *l)
{
	int err = 0;

	for (size_t i = 0; !err && i < LINES; i++)
		err = take(l, line[i]);
	return err ? err : lines_finish(l);
}

static void refused(const char *why)
{
	struct lines l = { 0 };

	cr_assert_eq(take_all(&l), -EINVAL);
	cr_assert_str_eq(l.why, why);
	lines_release(&l);
}

Test(lines, come_back_as_they_were)
{
	static const char *const others[] = {
		"", "HBL here:", "HBL measures", "start: HBL begin", "HBL end of the test",
		"pattern 'HBL (?P<x>[0-9]+)'", "[    1.0] SHBL done",
	};
	struct lines l = { 0 };

	make();
	for (size_t i = 0; i < LINES; i++) {
		char around[LINES_MAX + 64];

		for (size_t k = 0; k < sizeof(others) / sizeof(others[0]); k++)
			cr_assert_eq(take(&l, others[k]), 0, "%s", others[k]);
		line[i][strcspn(line[i], "\n")] = '\0';
		snprintf(around, sizeof(around), "2026-11-29T20:00:00 %s\r\033[0m", line[i]);
		cr_assert_eq(take(&l, around), 0, "%s", l.why);
		cr_assert(i == 4 || i == 0 || !take(&l, line[i]), "a line that comes twice");
	}
	cr_assert_eq(lines_finish(&l), 0);
	cr_assert_eq(l.len, BYTES);
	cr_assert_eq(memcmp(l.data, data, BYTES), 0);
	lines_release(&l);
}

Test(lines, every_length_comes_back)
{
	for (size_t n = 0; n <= 7; n++) {
		struct lines l = { 0 };

		make();
		lines_begin(line[0], n);
		cr_assert_eq(take(&l, line[0]), 0);
		lines_data(line[1], 0, data, n);
		cr_assert(!n || !take(&l, line[1]), "%s", l.why);
		lines_end(line[2], record_crc32c(0, data, n));
		cr_assert_eq(take(&l, line[2]), 0, "%s", l.why);
		cr_assert(!lines_finish(&l) && l.len == n && !memcmp(l.data, data, n));
		lines_release(&l);
	}
}

Test(lines, damage_is_refused)
{
	make();
	line[2][40] ^= 1;
	refused("line 1 of the records is damaged");
	make();
	memcpy(line[2] + 20, "[   12.345678] a warning", 24);	/* the kernel's, in the middle */
	refused("line 1 of the records is damaged");
	make();
	strcpy(line[2] + 100, "\n");
	refused("line 1 of the records is damaged");
	make();
	line[0][11] = '9';
	refused("the line that begins the records is damaged");
	make();
	line[4][9] = line[4][9] == '0' ? '1' : '0';
	refused("the line that ends the records is damaged");
	make();
	lines_end(line[4], 1);
	refused("the checksum of all records is wrong");
}

Test(lines, what_is_missing_is_refused)
{
	make();
	*line[2] = '\0';
	refused("line 2 of the records, where line 1 is to be");
	make();
	*line[3] = '\0';
	refused("384 of 389 bytes of records, line 2 is missing");
	make();
	*line[4] = '\0';
	refused("it ends before line 3 of the records, after 389 of 389 bytes");
	make();
	*line[0] = '\0';
	refused("line 0 of the records, where line 0 is to be");
	for (size_t i = 0; i < LINES; i++)
		*line[i] = '\0';
	refused("no records in it");
	make();
	lines_data(line[2], 1, data, 7);
	refused("line 1 of the records has 7 bytes");
}

Test(lines, a_guest_that_was_restarted_begins_anew)
{
	struct lines l = { 0 };

	make();
	cr_assert(!take(&l, line[0]) && !take(&l, line[1]));
	cr_assert_eq(take_all(&l), 0, "%s", l.why);
	cr_assert_eq(take(&l, line[0]), -EINVAL);
	cr_assert_str_eq(l.why, "records of two boots");
	lines_release(&l);
	lines_begin(line[0], (1 << 20) + 1);
	cr_assert_eq(take(&l, line[0]), -EINVAL);
	lines_release(&l);
}
