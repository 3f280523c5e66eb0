// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/kept.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/handback.h"
#include "bench/record/record.h"

#define MAGIC "HBKEPT1\n"

enum { SIGN = 0x43474244, AT_TOKEN = 8, AT_LEN = 40, AT_CRC = 48, AT_HEAD_CRC = 52 };

static uint64_t get(const unsigned char *p, int bytes)
{
	uint64_t v = 0;

	while (bytes--)
		v = v << 8 | p[bytes];
	return v;
}

static void put(unsigned char *p, int bytes, uint64_t v)
{
	for (int i = 0; i < bytes; i++)
		p[i] = (unsigned char)(v >> 8 * i);
}

uint64_t kept_room(uint64_t size)
{
	uint64_t room = KEPT_CONSOLE;

	while (room * 2 <= size - KEPT_CONSOLE)
		room *= 2;
	return room;
}

void kept_head(unsigned char out[KEPT_HEAD], const char *token, uint64_t len, uint32_t crc)
{
	memcpy(out, MAGIC, AT_TOKEN);
	memcpy(out + AT_TOKEN, token, HANDBACK_TOKEN);
	put(out + AT_LEN, 8, len);
	put(out + AT_CRC, 4, crc);
	put(out + AT_HEAD_CRC, 4, record_crc32c(0, out, AT_HEAD_CRC));
}

int64_t kept_filled(const unsigned char *zone, uint64_t room)
{
	const uint64_t start = get(zone + 4, 4), size = get(zone + 8, 4);

	return get(zone, 4) == SIGN && size <= room - KEPT_ZONE && start <= size ? (int64_t)size : -1;
}

char *kept_text(const unsigned char *zone, uint64_t room, size_t *len)
{
	const int64_t n = kept_filled(zone, room);
	const uint64_t start = get(zone + 4, 4);
	const unsigned char *ring = zone + KEPT_ZONE;
	char *text = n < 0 ? NULL : malloc((size_t)n + 1);

	if (!text)
		return NULL;
	/* the oldest byte is where the next one would go; of a ring that never was full that is its end */
	memcpy(text, ring + start, (size_t)n - start);
	memcpy(text + n - start, ring, start);
	text[n] = '\0';
	*len = (size_t)n;
	return text;
}

static bool is_head(const unsigned char *p)
{
	return !memcmp(p, MAGIC, AT_TOKEN) && get(p + AT_HEAD_CRC, 4) == record_crc32c(0, p, AT_HEAD_CRC);
}

enum kept kept_find(const unsigned char *zone, size_t have, uint64_t room, const char *token, const unsigned char **at,
		    uint64_t *len)
{
	const int64_t n = have < KEPT_ZONE ? -1 : kept_filled(zone, room);
	const unsigned char *first = zone + KEPT_ZONE, *second = first + KEPT_HEAD, *data = second + KEPT_HEAD;
	uint64_t size;

	if (n <= 0)
		return n ? KEPT_NOTHING : KEPT_EMPTY;
	if ((uint64_t)n + KEPT_ZONE > have || n < KEPT_HEAD)
		return KEPT_CUT;
	if (!is_head(first))
		return KEPT_DAMAGED;
	if (memcmp(first + AT_TOKEN, token, HANDBACK_TOKEN))
		return KEPT_OTHER;
	if (n < 2 * KEPT_HEAD)
		return n == KEPT_HEAD ? KEPT_BEGUN : KEPT_CUT;
	if (!is_head(second) || memcmp(second + AT_TOKEN, token, HANDBACK_TOKEN))
		return KEPT_DAMAGED;
	size = get(second + AT_LEN, 8);
	if (size != (uint64_t)n - 2 * KEPT_HEAD)
		return size > (uint64_t)n - 2 * KEPT_HEAD ? KEPT_CUT : KEPT_DAMAGED;
	if (record_crc32c(0, data, size) != get(second + AT_CRC, 4))
		return KEPT_DAMAGED;
	*at = data;
	*len = size;
	return KEPT_WHOLE;
}

const char *kept_says(enum kept what)
{
	switch (what) {
	case KEPT_NOTHING:
		return "nothing of a guest in its memory: a restart clears it, or that kernel has no PSTORE_RAM";
	case KEPT_EMPTY:
		return "a kernel began, its runner did not";
	case KEPT_OTHER:
		return "what its memory has was left by another boot";
	case KEPT_BEGUN:
		return "its runner began, and did not end";
	case KEPT_CUT:
		return "not all of them are in its memory";
	case KEPT_DAMAGED:
		return "what its memory has is damaged: a checksum is wrong";
	case KEPT_WHOLE:
		break;
	}
	return "";
}
