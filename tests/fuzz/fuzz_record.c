// SPDX-License-Identifier: GPL-2.0-only
/* The record parser, in pieces of any size: what it hands on lies within what it was given. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/record.h"

struct seen {
	uint32_t seq;
	uint64_t bytes;
	unsigned char sum;	/* so that the payload is read */
};

static int on_record(void *ctx, const struct record *r)
{
	struct seen *s = ctx;

	if (r->seq != s->seq++ || r->len > RECORD_MAX)
		abort();
	s->bytes += RECORD_HEAD + r->len + RECORD_TAIL;
	for (uint32_t i = 0; i < r->len; i++)
		s->sum ^= r->data[i];
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t step = size ? data[0] % 64 + 1 : 1;
	struct record_parser p;
	struct seen s = { 0 };
	int err = 0;

	record_parser_init(&p);
	for (size_t at = 1; at < size; at += step) {
		int now = record_parser_feed(&p, data + at, at + step < size ? step : size - at, on_record, &s);

		if (err && now != err)
			abort();	/* an error stays */
		err = now;
	}
	if (s.bytes > size || s.bytes != p.offset)
		abort();
	record_parser_finish(&p);
	record_parser_release(&p);
	return 0;
}
