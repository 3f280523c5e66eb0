// SPDX-License-Identifier: GPL-2.0-only
#include "build/pe_image.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

enum { LEN = 4096 + 5, PADDED = 4096 + 8, HEAD = 1024, CSUM = 0x40 + 24 + 64, CERTS = 0x40 + 24 + 112 + 32 };

/* as a bzImage without an EFI stub begins: what nobody reads, then the header of its setup code */
static char *bzimage(void)
{
	char *image = malloc(LEN);

	for (size_t i = 0; i < LEN; i++)
		image[i] = (char)(i * 7);
	memset(image, 0xff, 0x1f1);
	memcpy(image + 0x202, "HdrS", 4);
	return image;
}

static unsigned int number(const char *at)
{
	const unsigned char *u = (const unsigned char *)at;

	return u[0] | u[1] << 8 | u[2] << 16 | (unsigned int)u[3] << 24;
}

Test(pe_image, a_head_where_nobody_reads)
{
	AUTO_FREE char *was = bzimage(), *image = bzimage();
	size_t len = LEN;

	cr_assert_eq(pe_image_head(&image, &len), 0);
	cr_assert_eq(len, PADDED);
	cr_expect(!memcmp(image, "MZ", 2) && !memcmp(image + number(image + 0x3c), "PE\0\0", 4));
	cr_expect(!memcmp(image + 0x1f1, was + 0x1f1, LEN - 0x1f1), "the kernel is as it was");
	cr_expect(!memcmp(image + LEN, "\0\0\0", 3));
}

/* by the order of the file: nothing of it is left out but the checksum and the entry of the certificates */
Test(pe_image, what_is_hashed)
{
	AUTO_FREE char *image = bzimage(), *all = malloc(PADDED);
	size_t len = LEN, n = 0;
	char hex[65], want[65];

	cr_assert_eq(pe_image_head(&image, &len), 0);
	cr_assert_eq(pe_image_hash(image, len, hex), 0);
	for (size_t i = 0; i < len; i++)
		if ((i < CSUM || i >= CSUM + 4) && (i < CERTS || i >= CERTS + 8))
			all[n++] = image[i];
	fs_sha256_hex(all, n, want);
	cr_expect_str_eq(hex, want);
	image[len / 2] ^= 1;
	cr_assert_eq(pe_image_hash(image, len, hex), 0);
	cr_expect_str_neq(hex, want);
	image[len / 2] ^= 1;
	image[CSUM] ^= 1;
	cr_assert_eq(pe_image_hash(image, len, hex), 0);
	cr_expect_str_eq(hex, want, "the checksum may change");
}

Test(pe_image, a_signature_behind_it)
{
	AUTO_FREE char *image = bzimage();
	size_t len = LEN;
	char hex[65];

	cr_assert_eq(pe_image_head(&image, &len), 0);
	cr_assert_eq(pe_image_attach(&image, &len, "signature", 9), 0);
	cr_assert_eq(len, PADDED + 24);
	cr_expect_eq(number(image + CERTS), PADDED);
	cr_expect_eq(number(image + CERTS + 4), 24, "whole words of 8 bytes");
	cr_expect_eq(number(image + PADDED), 8 + 9);
	cr_expect(!memcmp(image + PADDED + 4, "\0\2\2\0signature\0\0\0\0\0\0\0", 20));
	cr_expect_eq(pe_image_hash(image, len, hex), -EINVAL, "it is signed");
	cr_expect_eq(pe_image_attach(&image, &len, "signature", 9), -EINVAL);
}

Test(pe_image, what_is_none)
{
	static const struct { size_t at; const char *bytes; size_t n; } wrong[] = {
		{ 0x3c, "\xff\xff\xff\x7f", 4 },			/* a head outside of the file */
		{ 0x40 + 24, "\x0b\x01", 2 },				/* of 32 bits */
		{ 0x40 + 6, "\0\0", 2 },				/* no section */
		{ 0x40 + 6, "\xff\xff", 2 },
		{ 0x40 + 24 + 60, "\xff\xff\xff\xff", 4 },		/* a header longer than the file */
		{ 0x40 + 24 + 108, "\x04\0\0\0", 4 },			/* no entry of certificates */
		{ 0x40 + 24 + 112 + 48 + 16, "\xff\xff\xff\xff", 4 },	/* a section larger than the file */
		{ 0x40 + 24 + 112 + 48 + 20, "\xf0\xff\xff\xff", 4 },
		{ 0x40 + 24 + 112 + 48 + 20, "\x40\0\0\0", 4 },		/* a section in the head */
		{ 0x40 + 24 + 112 + 32, "\1\0\0\0", 4 },			/* a place of certificates */
	};
	char hex[65];

	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		AUTO_FREE char *image = bzimage();
		size_t len = LEN;

		cr_assert_eq(pe_image_head(&image, &len), 0);
		memcpy(image + wrong[i].at, wrong[i].bytes, wrong[i].n);
		cr_expect_eq(pe_image_hash(image, len, hex), -EINVAL, "%zu", i);
	}
	AUTO_FREE char *other = calloc(1, LEN);
	size_t len = LEN;

	cr_expect_eq(pe_image_head(&other, &len), -EINVAL, "neither of the two");
	len = 8;
	cr_expect_eq(pe_image_head(&other, &len), -EINVAL);
}

/* the kernel hashes such bytes twice, so a hash of ours would be another one */
Test(pe_image, sections_that_overlap)
{
	enum { SECOND = 0x40 + 24 + 112 + 48 + 40 };
	AUTO_FREE char *image = bzimage();
	size_t len = LEN;
	char hex[65];

	cr_assert_eq(pe_image_head(&image, &len), 0);
	image[0x40 + 6] = 2;
	cr_expect_eq(pe_image_hash(image, len, hex), 0, "one without data is nowhere");
	image[SECOND + 16] = 16;
	memcpy(image + SECOND + 20, "\0\x08", 2);
	cr_expect_eq(pe_image_hash(image, len, hex), -EINVAL);
}

/* of that many bytes and no more: one that is read behind them is seen */
static void check_short(size_t len, const char *begin, unsigned char rest)
{
	AUTO_FREE char *image = malloc(len + !len);
	size_t n = len, most = strlen(begin) < len ? strlen(begin) : len;
	char hex[65];

	memset(image, rest, len);
	memcpy(image, begin, most);
	if (!len) {
		free(image);
		image = NULL;
	}
	cr_expect_eq(pe_image_hash(image, len, hex), -EINVAL, "%zu", len);
	cr_expect_eq(pe_image_attach(&image, &n, "s", 1), -EINVAL, "%zu", len);
	cr_expect_eq(n, len);
	if (len <= HEAD)
		cr_expect_eq(pe_image_head(&image, &n), -EINVAL, "%zu", len);
}

Test(pe_image, short_ones_whatever_their_head_says)
{
	static const unsigned char rest[] = { 0, 0x40, 0x7f, 0xff };

	for (size_t i = 0; i < ARRAY_SIZE(rest); i++)
		for (size_t len = 0; len < 2 * HEAD + 8; len += len < 80 || len > HEAD - 8 ? 1 : 37) {
			check_short(len, "MZ", rest[i]);
			check_short(len, "", rest[i]);
		}
}

Test(pe_image, too_large)
{
	AUTO_FREE char *image = bzimage();
	size_t len = LEN, huge = (size_t)INT32_MAX - 2;
	char hex[65];

	cr_expect_eq(pe_image_head(&image, &huge), -EINVAL, "padded it is larger than 2 GiB");
	cr_expect_eq(huge, (size_t)INT32_MAX - 2);
	cr_assert_eq(pe_image_head(&image, &len), 0);
	cr_expect_eq(pe_image_attach(&image, &len, "", SIZE_MAX - 12), -EINVAL);
	cr_expect_eq(pe_image_attach(&image, &len, "", INT32_MAX), -EINVAL);
	cr_expect_eq(len, PADDED, "it is as it was");
	cr_expect_eq(pe_image_hash(image, len, hex), 0);
}
