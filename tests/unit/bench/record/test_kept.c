// SPDX-License-Identifier: GPL-2.0-only
/* What a reader makes of memory that was kept over a restart: as the guest left it, of another boot, damaged. */
#include "bench/record/kept.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/record.h"

#define OURS "0123456789abcdef0123456789abcdef"
#define OTHERS "ffffffffffffffffffffffffffffffff"
#define RECORDS "one two three"

enum { ROOM = 4096, RECORDS_LEN = sizeof(RECORDS) - 1 };

static unsigned char zone[ROOM];

static void put32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = (unsigned char)(v >> 8 * i);
}

/* as the kernel writes into its ring */
static void add(const void *data, size_t n)
{
	const int64_t at = kept_filled(zone, ROOM);

	memcpy(zone + KEPT_ZONE + at, data, n);
	put32(zone + 4, (uint32_t)((size_t)at + n));
	put32(zone + 8, (uint32_t)((size_t)at + n));
}

static void add_head(const char *token, uint64_t len, uint32_t crc)
{
	unsigned char head[KEPT_HEAD];

	kept_head(head, token, len, crc);
	add(head, sizeof(head));
}

static void empty(void)
{
	memset(zone, 0, sizeof(zone));
	put32(zone, 0x43474244);
}

static void whole(const char *token)
{
	empty();
	add_head(token, 0, 0);
	add_head(token, RECORDS_LEN, record_crc32c(0, RECORDS, RECORDS_LEN));
	add(RECORDS, RECORDS_LEN);
}

static enum kept find(size_t have)
{
	const unsigned char *at = NULL;
	uint64_t len = 0;
	const enum kept what = kept_find(zone, have, ROOM, OURS, &at, &len);

	if (what == KEPT_WHOLE) {
		cr_expect_eq(len, RECORDS_LEN);
		cr_expect_eq(memcmp(at, RECORDS, RECORDS_LEN), 0);
	} else {
		cr_expect(!at && *kept_says(what));
	}
	return what;
}

Test(kept, step_by_step_as_a_guest_writes)
{
	cr_expect_eq(find(sizeof(zone)), KEPT_NOTHING);
	empty();
	cr_expect_eq(find(sizeof(zone)), KEPT_EMPTY);
	add_head(OURS, 0, 0);
	cr_expect_eq(find(sizeof(zone)), KEPT_BEGUN);
	add_head(OURS, RECORDS_LEN, record_crc32c(0, RECORDS, RECORDS_LEN));
	cr_expect_eq(find(sizeof(zone)), KEPT_CUT);
	add(RECORDS, RECORDS_LEN - 1);
	cr_expect_eq(find(sizeof(zone)), KEPT_CUT);
	add(&RECORDS[RECORDS_LEN - 1], 1);
	cr_expect_eq(find(sizeof(zone)), KEPT_WHOLE);
}

Test(kept, another_boots_are_not_ours)
{
	whole(OTHERS);
	cr_expect_eq(find(sizeof(zone)), KEPT_OTHER);
	empty();		/* ours began, over what another one had left behind it */
	add_head(OURS, 0, 0);
	add_head(OTHERS, RECORDS_LEN, record_crc32c(0, RECORDS, RECORDS_LEN));
	add(RECORDS, RECORDS_LEN);
	cr_expect_eq(find(sizeof(zone)), KEPT_DAMAGED);
}

Test(kept, no_byte_may_be_another)
{
	const size_t end = KEPT_ZONE + 2 * KEPT_HEAD + RECORDS_LEN;

	for (size_t i = 0; i < end; i++)
		for (int bit = 0; bit < 8; bit++) {
			whole(OURS);
			zone[i] ^= (unsigned char)(1 << bit);
			/* where the next byte would go says nothing about those that are there */
			if (i < 4 || i >= 8)
				cr_expect_neq(find(sizeof(zone)), KEPT_WHOLE, "byte %zu, bit %d", i, bit);
		}
	whole(OURS);
	for (size_t have = 0; have < end; have++)
		cr_expect_neq(find(have), KEPT_WHOLE, "%zu bytes", have);
	cr_expect_eq(find(end), KEPT_WHOLE);
}

Test(kept, a_zone_says_no_more_than_fits)
{
	empty();
	put32(zone + 8, ROOM - KEPT_ZONE);
	cr_expect_eq(kept_filled(zone, ROOM), ROOM - KEPT_ZONE);
	put32(zone + 8, ROOM - KEPT_ZONE + 1);
	cr_expect_eq(kept_filled(zone, ROOM), -1);
	put32(zone + 8, 10);
	put32(zone + 4, 11);
	cr_expect_eq(kept_filled(zone, ROOM), -1);
	put32(zone + 8, UINT32_MAX);
	cr_expect_eq(kept_filled(zone, ROOM), -1);
	cr_expect_eq(kept_filled(zone, 1 << 19), -1);
}

Test(kept, messages_in_the_order_of_their_writing)
{
	char want[ROOM - KEPT_ZONE + 1], *text;
	size_t len;

	empty();
	add("booted\n", 7);
	text = kept_text(zone, ROOM, &len);
	cr_expect(len == 7 && !strcmp(text, "booted\n"));
	free(text);
	/* full, and 3 bytes over its end */
	memset(zone + KEPT_ZONE, 'b', ROOM - KEPT_ZONE);
	memcpy(zone + KEPT_ZONE, "ccc", 3);
	put32(zone + 4, 3);
	put32(zone + 8, ROOM - KEPT_ZONE);
	memset(want, 'b', sizeof(want) - 1);
	memcpy(want + sizeof(want) - 4, "ccc", 4);
	text = kept_text(zone, ROOM, &len);
	cr_expect(len == ROOM - KEPT_ZONE && !strcmp(text, want));
	free(text);
	zone[0] ^= 1;
	cr_expect_null(kept_text(zone, ROOM, &len));
}

Test(kept, room_for_records)
{
	static const struct { uint64_t size, room; } cases[] = {
		{ KEPT_LEAST, 512 << 10 }, { 2 << 20, 1 << 20 }, { 64 << 20, 32 << 20 },
		{ (64 << 20) + KEPT_CONSOLE, 64 << 20 }, { KEPT_MOST, 512 << 20 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		cr_expect_eq(kept_room(cases[i].size), cases[i].room, "%llu", (unsigned long long)cases[i].size);
		cr_expect_leq(KEPT_CONSOLE + kept_room(cases[i].size), cases[i].size);
	}
}
