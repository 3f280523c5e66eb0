// SPDX-License-Identifier: GPL-2.0-only
/*
 * The reader of a guest's stream, behind the checksums: the input says which records come (type, length,
 * payload), they are framed as they should be, so that the fuzzer reaches what reads their contents.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/guest_stream.h"

static char *user_names[] = { (char *)"a/b", (char *)"c/d" };
static char *kernel_names[] = { (char *)"a/b" };

static void put32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = v >> 8 * i;
}

static int feed(struct guest_stream *s, uint32_t seq, uint32_t type, const uint8_t *data, size_t len)
{
	unsigned char b[RECORD_HEAD + 255 + RECORD_TAIL];

	put32(b, RECORD_MAGIC);
	put32(b + 4, type);
	put32(b + 8, seq);
	put32(b + 12, len);
	if (len)
		memcpy(b + RECORD_HEAD, data, len);
	put32(b + RECORD_HEAD + len, record_crc32c(0, b, RECORD_HEAD + len));
	return guest_stream_feed(s, b, RECORD_HEAD + len + RECORD_TAIL);
}

/* what was believed must be fit for a table */
static void check(const struct guest_stream *s)
{
	for (size_t i = 0; i < s->nr_samples; i++) {
		const struct guest_sample *y = &s->sample[i];

		if (!y->kase || !y->status || strpbrk(y->status, "\t\n") ||
		    (y->first || y->steady ? y->n != 1 : y->batch >= s->batches))
			abort();
		if (y->ok && (!y->id || !y->n))
			abort();
		if (i && y->windowed && y->id == s->sample[i - 1].id)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct strlist user = { user_names, 2 }, kernel = { kernel_names, 1 };
	struct guest_stream s;
	uint32_t seq = 0;
	int err = 0;

	guest_stream_init(&s, &user, &kernel, 5);
	err = feed(&s, seq++, REC_HELLO, (const uint8_t *)"protocol\t1\n", 11);
	while (!err && size >= 2) {
		size_t len = data[1] < size - 2 ? data[1] : size - 2;

		err = feed(&s, seq++, data[0] % 10, data + 2, len);
		data += 2 + len;
		size -= 2 + len;
	}
	if (err && !*s.why)
		abort();	/* an error without a reason */
	if (!err && !guest_stream_finish(&s))
		check(&s);
	guest_stream_find(&s, "config", "x");
	guest_stream_release(&s);
	return 0;
}
