// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/record.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct seen {
	unsigned int nr;
	uint32_t types[16];
	uint32_t lens[16];
	char first[16][64];
	int answer;	/* what the callback returns */
};

static int keep(void *ctx, const struct record *r)
{
	struct seen *s = ctx;
	size_t len = r->len < 63 ? r->len : 63;

	if (s->nr < 16) {
		s->types[s->nr] = r->type;
		s->lens[s->nr] = r->len;
		memcpy(s->first[s->nr], r->data, len);
	}
	s->nr++;
	return s->answer;
}

/* what the writer makes of three records, read back through a pipe */
static size_t stream(unsigned char *buf, size_t size)
{
	uint32_t seq = 0;
	ssize_t n;
	int fd[2];

	cr_assert_eq(pipe(fd), 0);
	cr_assert_eq(record_write(fd[1], &seq, REC_HELLO, "protocol\t1\n", 11), 0);
	cr_assert_eq(record_write(fd[1], &seq, REC_READY, NULL, 0), 0);
	cr_assert_eq(record_write(fd[1], &seq, REC_END, "0", 1), 0);
	cr_assert_eq(seq, 3);
	close(fd[1]);
	n = read(fd[0], buf, size);
	close(fd[0]);
	cr_assert_eq(n, 3 * (RECORD_HEAD + RECORD_TAIL) + 12);
	return n;
}

static int feed_all(const unsigned char *b, size_t len, struct seen *s, int *finish)
{
	struct record_parser p;
	int err;

	record_parser_init(&p);
	err = record_parser_feed(&p, b, len, keep, s);
	*finish = record_parser_finish(&p);
	record_parser_release(&p);
	return err;
}

Test(record, crc32c_is_castagnoli)
{
	const unsigned char zeros[32] = { 0 };

	/* RFC 3720 (2004), appendix B.4 */
	cr_assert_eq(record_crc32c(0, zeros, 32), 0x8a9136aau);
	cr_assert_eq(record_crc32c(0, "123456789", 9), 0xe3069283u);
	cr_assert_eq(record_crc32c(record_crc32c(0, "1234", 4), "56789", 5), 0xe3069283u);
	cr_assert_eq(record_crc32c(7, NULL, 0), 7);
}

Test(record, what_is_written_is_read)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));
	struct seen s = { 0 };
	int finish;

	cr_assert_eq(feed_all(b, len, &s, &finish), 0);
	cr_assert_eq(finish, 0);
	cr_assert_eq(s.nr, 3);
	cr_assert_eq(s.types[0], REC_HELLO);
	cr_assert_str_eq(s.first[0], "protocol\t1\n");
	cr_assert_eq(s.types[1], REC_READY);
	cr_assert_eq(s.lens[1], 0);
	cr_assert_str_eq(s.first[2], "0");
}

Test(record, byte_by_byte_is_the_same)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));
	struct seen s = { 0 };
	struct record_parser p;

	record_parser_init(&p);
	for (size_t i = 0; i < len; i++) {
		unsigned char *one = malloc(1);		/* so that ASan sees a byte too far */

		*one = b[i];
		cr_assert_eq(record_parser_feed(&p, one, 1, keep, &s), 0);
		cr_assert_eq(record_parser_finish(&p),
			     p.len ? -ENODATA : 0, "after byte %zu", i);
		free(one);
	}
	cr_assert_eq(s.nr, 3);
	cr_assert_eq(p.offset, len);
	record_parser_release(&p);
}

Test(record, every_cut_is_noticed)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));

	for (size_t cut = 1; cut < len; cut++) {
		struct seen s = { 0 };
		int finish, err = feed_all(b, cut, &s, &finish);

		cr_assert_eq(err, 0);
		if (cut == 31 || cut == 51)		/* the records' borders */
			cr_assert_eq(finish, 0);
		else
			cr_assert_eq(finish, -ENODATA, "cut at %zu", cut);
	}
}

Test(record, every_flipped_bit_is_noticed)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));

	for (size_t bit = 0; bit < 8 * len; bit++) {
		struct seen s = { 0 };
		int finish, err;

		b[bit / 8] ^= 1 << bit % 8;
		err = feed_all(b, len, &s, &finish);
		cr_assert(err < 0 || finish < 0, "bit %zu", bit);
		cr_assert_leq(s.nr, 2);
		b[bit / 8] ^= 1 << bit % 8;
	}
}

Test(record, a_lost_record_is_noticed_and_nothing_after_it_believed)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));
	struct seen s = { 0 };
	struct record_parser p;

	memmove(b + 31, b + 51, len - 51);		/* the second one is gone */
	record_parser_init(&p);
	cr_assert_eq(record_parser_feed(&p, b, len - 20, keep, &s), -EPROTO);
	cr_assert_eq(s.nr, 1);
	cr_assert_eq(record_parser_feed(&p, b, 31, keep, &s), -EPROTO);
	cr_assert_eq(record_parser_finish(&p), -EPROTO);
	cr_assert_eq(s.nr, 1);
	record_parser_release(&p);
}

Test(record, an_impossible_length_is_an_error_not_an_allocation)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));
	struct seen s = { 0 };
	int finish;

	memset(b + 12, 0xff, 4);
	cr_assert_eq(feed_all(b, len, &s, &finish), -EMSGSIZE);
	cr_assert_eq(s.nr, 0);
}

Test(record, noise_is_an_error)
{
	unsigned char b[1024];
	struct seen s = { 0 };
	int finish;

	srand(1);
	for (size_t i = 0; i < sizeof(b); i++)
		b[i] = rand();
	cr_assert_eq(feed_all(b, sizeof(b), &s, &finish), -EBADMSG);
	cr_assert_eq(s.nr, 0);
}

Test(record, the_callers_code_stops_the_parser)
{
	unsigned char b[256];
	size_t len = stream(b, sizeof(b));
	struct seen s = { .answer = -ECANCELED };
	int finish;

	cr_assert_eq(feed_all(b, len, &s, &finish), -ECANCELED);
	cr_assert_eq(s.nr, 1);
}

Test(record, the_writer_refuses_what_the_reader_would)
{
	uint32_t seq = 5;

	cr_assert_eq(record_write(-1, &seq, REC_LOG, NULL, RECORD_MAX + 1u), -EMSGSIZE);
	cr_assert_eq(record_write(-1, &seq, REC_LOG, "x", 1), -EBADF);
	cr_assert_eq(seq, 5);
}

Test(record, each_error_has_words)
{
	const int errs[] = { -EBADMSG, -EMSGSIZE, -EPROTO, -ENODATA, -ENOMEM, -EIO };

	for (size_t i = 0; i < sizeof(errs) / sizeof(errs[0]); i++)
		cr_assert_gt(strlen(record_strerror(errs[i])), 5);
}
