// SPDX-License-Identifier: GPL-2.0-only
#include "build/pe_image.h"

#include <endian.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

/* PE Format, Microsoft 2024: offsets in the head, in its optional part (of 64 bits), in a section's entry */
enum {
	MZ_PE = 0x3c, PE_SECTIONS = 6, PE_OPT_SIZE = 20, PE_SIZE = 24, OPT_HEADER_SIZE = 60, OPT_CSUM = 64,
	OPT_DIRS = 108, OPT_SIZE = 112, DIR_SIZE = 8, DIR_CERTS = 4, SEC_SIZE = 40, SEC_RAW = 16, SEC_AT = 20,
	SECTIONS_MAX = 16,
};
enum { PE32_PLUS = 0x20b, ALIGN = 8, LARGEST = INT32_MAX };	/* offsets have 32 bits */

/* of a bzImage: Documentation/arch/x86/boot.rst */
enum { BZ_FREE = 0x1f1, BZ_MAGIC = 0x202, BZ_HEAD = 0x400, BZ_PE = 0x40, BZ_DIRS = 6 };

struct pe {
	size_t csum, certs, sections;	/* offsets in the file */
	size_t header_size, nr_sections;
};

static uint32_t get32(const char *at)
{
	uint32_t v;

	memcpy(&v, at, sizeof(v));
	return le32toh(v);
}

static uint16_t get16(const char *at)
{
	uint16_t v;

	memcpy(&v, at, sizeof(v));
	return le16toh(v);
}

static void put32(char *at, uint32_t v)
{
	v = htole32(v);
	memcpy(at, &v, sizeof(v));
}

static void put16(char *at, uint16_t v)
{
	v = htole16(v);
	memcpy(at, &v, sizeof(v));
}

static bool is_mz(const char *image, size_t len)
{
	return len > BZ_HEAD && !memcmp(image, "MZ", 2);
}

/* everything that the head says lies within [len] bytes of @image, the raw data of sections aside: see gather() */
static int parse(const char *image, size_t len, struct pe *pe)
{
	size_t at, opt;

	if (!is_mz(image, len))
		return -EINVAL;
	at = get32(image + MZ_PE);
	if (at > len - BZ_HEAD)		/* what is read of head and optional part is shorter than that */
		return -EINVAL;
	opt = at + PE_SIZE;
	if (memcmp(image + at, "PE\0\0", 4) || get16(image + opt) != PE32_PLUS ||
	    get32(image + opt + OPT_DIRS) <= DIR_CERTS)
		return -EINVAL;
	*pe = (struct pe){
		.csum = opt + OPT_CSUM, .certs = opt + OPT_SIZE + DIR_CERTS * DIR_SIZE,
		.sections = opt + get16(image + at + PE_OPT_SIZE), .header_size = get32(image + opt + OPT_HEADER_SIZE),
		.nr_sections = get16(image + at + PE_SECTIONS),
	};
	if (!pe->nr_sections || pe->nr_sections > SECTIONS_MAX || pe->header_size >= len ||
	    pe->sections + pe->nr_sections * SEC_SIZE > pe->header_size || pe->certs + DIR_SIZE > pe->sections)
		return -EINVAL;
	return get32(image + pe->certs) || get32(image + pe->certs + 4) ? -EINVAL : 0;
}

/* sections that the file has data of */
static size_t count_sections(const char *image, const struct pe *pe)
{
	size_t n = 0;

	for (size_t i = 0; i < pe->nr_sections; i++)
		n += get32(image + pe->sections + i * SEC_SIZE + SEC_RAW) != 0;
	return n;
}

/* the next section in the file behind @from; NULL = there is none */
static const char *section_behind(const char *image, const struct pe *pe, size_t from)
{
	const char *best = NULL;

	for (size_t i = 0; i < pe->nr_sections; i++) {
		const char *s = image + pe->sections + i * SEC_SIZE;

		if (get32(s + SEC_RAW) && get32(s + SEC_AT) >= from &&
		    (!best || get32(s + SEC_AT) < get32(best + SEC_AT)))
			best = s;
	}
	return best;
}

/*
 * What is signed, one piece after another, into @to: [len] bytes are enough, as sections that overlap each other or the
 * head are refused: the kernel would hash such bytes twice
 */
static int gather(const char *image, size_t len, const struct pe *pe, char *to, size_t *n)
{
	const struct { size_t from, end; } head[] = {
		{ 0, pe->csum }, { pe->csum + 4, pe->certs }, { pe->certs + DIR_SIZE, pe->header_size },
	};
	size_t hashed = pe->header_size, at = hashed, left = count_sections(image, pe);
	const char *s;

	*n = 0;
	for (size_t i = 0; i < ARRAY_SIZE(head); i++) {
		memcpy(to + *n, image + head[i].from, head[i].end - head[i].from);
		*n += head[i].end - head[i].from;
	}
	while ((s = section_behind(image, pe, at))) {
		const size_t from = get32(s + SEC_AT), size = get32(s + SEC_RAW);

		if (from > len || size > len - from)
			return -EINVAL;
		memcpy(to + *n, image + from, size);
		*n += size;
		hashed += size;
		at = from + size;
		left--;
	}
	if (left)
		return -EINVAL;
	memcpy(to + *n, image + hashed, len - hashed);
	*n += len - hashed;
	return 0;
}

int pe_image_hash(const char *image, size_t len, char *hex)
{
	AUTO_FREE char *all = malloc(len);
	struct pe pe;
	size_t n;
	int err = all ? parse(image, len, &pe) : -ENOMEM;

	if (!err)
		err = gather(image, len, &pe, all, &n);
	if (!err)
		fs_sha256_hex(all, n, hex);
	return err;
}

/* @image with @more bytes of zero behind it; unchanged where that is an error */
static int grow(char **image, size_t *len, size_t more)
{
	char *longer;

	if (!more)			/* realloc() to nothing would free it */
		return 0;
	if (more > LARGEST || *len > LARGEST - more)
		return -EINVAL;
	longer = realloc(*image, *len + more);
	if (!longer)
		return -ENOMEM;
	memset(longer + *len, 0, more);
	*image = longer;
	*len += more;
	return 0;
}

/* a head for EFI would say more: this one is for who reads signatures */
static void put_head(char *image, size_t len)
{
	char *const pe = image + BZ_PE, *const opt = pe + PE_SIZE;
	char *const section = opt + OPT_SIZE + BZ_DIRS * DIR_SIZE;

	memset(image, 0, BZ_FREE);
	memcpy(image, "MZ", 2);
	put32(image + MZ_PE, BZ_PE);
	memcpy(pe, "PE\0\0", 4);
	put16(pe + 4, 0x8664);			/* x86-64 */
	put16(pe + PE_SECTIONS, 1);
	put16(pe + PE_OPT_SIZE, OPT_SIZE + BZ_DIRS * DIR_SIZE);
	put16(pe + 22, 0x206);			/* executable, without debug information */
	put16(opt, PE32_PLUS);
	put32(opt + 4, len - BZ_HEAD);
	put32(opt + 32, 4096);			/* alignment of sections, in memory */
	put32(opt + 36, 512);			/* and in the file */
	put32(opt + 56, len);
	put32(opt + OPT_HEADER_SIZE, BZ_HEAD);
	put16(opt + 68, 10);			/* an application of EFI */
	put32(opt + OPT_DIRS, BZ_DIRS);
	memcpy(section, ".text", 5);
	put32(section + 8, len - BZ_HEAD);
	put32(section + 12, BZ_HEAD);
	put32(section + SEC_RAW, len - BZ_HEAD);
	put32(section + SEC_AT, BZ_HEAD);
	put32(section + 36, 0x60000020);	/* code, to be executed and read */
}

int pe_image_head(char **image, size_t *len)
{
	const bool has_one = is_mz(*image, *len);
	int err;

	if (!has_one && (*len <= BZ_HEAD || memcmp(*image + BZ_MAGIC, "HdrS", 4)))
		return -EINVAL;
	err = grow(image, len, (ALIGN - *len % ALIGN) % ALIGN);
	if (!err && !has_one)
		put_head(*image, *len);
	return err;
}

int pe_image_attach(char **image, size_t *len, const char *signed_data, size_t n)
{
	const size_t at = *len, entry = 8 + n, padded = (entry + ALIGN - 1) / ALIGN * ALIGN;
	struct pe pe;
	int err = n > LARGEST || at % ALIGN ? -EINVAL : parse(*image, *len, &pe);

	if (!err)
		err = grow(image, len, padded);
	if (err)
		return err;
	put32(*image + pe.certs, at);
	put32(*image + pe.certs + 4, padded);
	put32(*image + at, entry);
	put16(*image + at + 4, 0x200);		/* revision 2.0 */
	put16(*image + at + 6, 2);		/* PKCS#7 */
	memcpy(*image + at + 8, signed_data, n);
	return 0;
}
