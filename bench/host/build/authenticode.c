// SPDX-License-Identifier: GPL-2.0-only
#include "build/authenticode.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

enum { HASH = 32, INTEGER = 0x02, OCTETS = 0x04, SEQUENCE = 0x30, SET = 0x31, CONTEXT_0 = 0xa0 };

#define OID_SIGNED_DATA "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
#define OID_CONTENT_TYPE "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03"
#define OID_MESSAGE_DIGEST "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"
#define OID_INDIRECT_DATA "\x06\x0a\x2b\x06\x01\x04\x01\x82\x37\x02\x01\x04"
#define ALGORITHM_SHA256 "\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00"
#define ALGORITHM_RSA "\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00"
/* what was hashed: a PE image, of a file without a name */
#define PE_IMAGE_DATA "\x30\x17\x06\x0a\x2b\x06\x01\x04\x01\x82\x37\x02\x01\x0f" \
	"\x30\x09\x03\x01\x00\xa0\x04\xa2\x02\x80\x00"
#define VERSION_1 "\x02\x01\x01"

static void put(struct der *d, const void *bytes, size_t n)
{
	if (n > sizeof(d->at) - d->len)
		d->full = 1;
	else
		memcpy(d->at + d->len, bytes, n);
	d->len += d->full ? 0 : n;
}

#define PUT(d, text) put(d, text, sizeof(text) - 1)

static void put_tagged(struct der *d, unsigned char tag, const void *bytes, size_t n)
{
	const unsigned char size[] = { tag, 0x82, (unsigned char)(n >> 8), (unsigned char)n };
	const unsigned char size_1[] = { tag, 0x81, (unsigned char)n }, size_0[] = { tag, (unsigned char)n };

	if (n < 0x80)
		put(d, size_0, sizeof(size_0));
	else if (n < 0x100)
		put(d, size_1, sizeof(size_1));
	else
		put(d, size, sizeof(size));
	put(d, bytes, n);
}

static void put_der(struct der *d, unsigned char tag, const struct der *inner)
{
	d->full |= inner->full;
	put_tagged(d, tag, inner->at, inner->len);
}

static unsigned int digit(char c)
{
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

/* of fs_sha256_hex() */
static void hash_bytes(const char *hex, unsigned char *out)
{
	for (int i = 0; i < HASH; i++)
		out[i] = (unsigned char)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
}

/* SpcIndirectDataContent without its tag: what the message digest is of */
static void put_content(struct der *d, const char *hex)
{
	unsigned char hash[HASH];
	struct der info = { .len = 0 };

	hash_bytes(hex, hash);
	PUT(d, PE_IMAGE_DATA);
	PUT(&info, ALGORITHM_SHA256);
	put_tagged(&info, OCTETS, hash, sizeof(hash));
	put_der(d, SEQUENCE, &info);
}

/* the two attributes, in the order of their DER, without the tag of their set */
static void put_attributes(struct der *d, const char *hex)
{
	struct der content = { .len = 0 }, type = { .len = 0 }, digest = { .len = 0 }, value = { .len = 0 };
	unsigned char hash[HASH];
	char hex_content[65];

	put_content(&content, hex);
	fs_sha256_hex((const char *)content.at, content.len, hex_content);
	hash_bytes(hex_content, hash);
	PUT(&type, OID_CONTENT_TYPE);
	put_tagged(&type, SET, OID_INDIRECT_DATA, sizeof(OID_INDIRECT_DATA) - 1);
	put_der(d, SEQUENCE, &type);
	PUT(&digest, OID_MESSAGE_DIGEST);
	put_tagged(&value, OCTETS, hash, sizeof(hash));
	put_der(&digest, SET, &value);
	put_der(d, SEQUENCE, &digest);
}

void authenticode_attributes(const char *hex, struct der *out)
{
	struct der attributes = { .len = 0 };

	*out = (struct der){ .len = 0 };
	put_attributes(&attributes, hex);
	put_der(out, SET, &attributes);
}

struct part { const unsigned char *at, *value, *end; };

/* one element of DER, with @tag, at the beginning of [@at, @end) */
static int take(const unsigned char *at, const unsigned char *end, int tag, struct part *p)
{
	size_t len, bytes = 0;

	if (end - at < 2 || (tag >= 0 && *at != tag))
		return -EINVAL;
	len = at[1];
	if (len & 0x80) {
		bytes = len & 0x7f;
		if (bytes > 2 || (size_t)(end - at) < 2 + bytes)
			return -EINVAL;
		len = bytes == 2 ? (size_t)at[2] << 8 | at[3] : at[2];
	}
	*p = (struct part){ at, at + 2 + bytes, at + 2 + bytes + len };
	return len <= (size_t)(end - p->value) ? 0 : -EINVAL;
}

/* IssuerAndSerialNumber, of a certificate of version 3 */
static int put_issuer(struct der *d, const char *certificate, size_t n)
{
	const unsigned char *const at = (const unsigned char *)certificate;
	struct part all, body, version, serial, algorithm, issuer;
	struct der who = { .len = 0 };
	int err = take(at, at + n, SEQUENCE, &all);

	if (!err)
		err = take(all.value, all.end, SEQUENCE, &body);
	if (!err)
		err = take(body.value, body.end, CONTEXT_0, &version);
	if (!err)
		err = take(version.end, body.end, INTEGER, &serial);
	if (!err)
		err = take(serial.end, body.end, SEQUENCE, &algorithm);
	if (!err)
		err = take(algorithm.end, body.end, SEQUENCE, &issuer);
	if (err)
		return err;
	put(&who, issuer.at, issuer.end - issuer.at);
	put(&who, serial.at, serial.end - serial.at);
	put_der(d, SEQUENCE, &who);
	return 0;
}

static int put_signer(struct der *d, const char *hex, const char *certificate, size_t nr_certificate,
		      const char *signature, size_t nr_signature)
{
	struct der signer = { .len = 0 }, attributes = { .len = 0 }, all = { .len = 0 };
	int err;

	put_attributes(&attributes, hex);
	PUT(&signer, VERSION_1);
	err = put_issuer(&signer, certificate, nr_certificate);
	PUT(&signer, ALGORITHM_SHA256);
	put_der(&signer, CONTEXT_0, &attributes);
	PUT(&signer, ALGORITHM_RSA);
	put_tagged(&signer, OCTETS, signature, nr_signature);
	put_der(&all, SEQUENCE, &signer);
	put_der(d, SET, &all);
	return err;
}

int authenticode_signed(const char *hex, const char *certificate, size_t nr_certificate, const char *signature,
			size_t nr_signature, struct der *out)
{
	struct der content = { .len = 0 }, wrapped = { .len = 0 }, info = { .len = 0 }, data = { .len = 0 };
	struct der all = { .len = 0 }, message = { .len = 0 };
	int err;

	*out = (struct der){ .len = 0 };
	put_content(&content, hex);
	put_der(&wrapped, SEQUENCE, &content);
	PUT(&info, OID_INDIRECT_DATA);
	put_der(&info, CONTEXT_0, &wrapped);
	PUT(&data, VERSION_1);
	put_tagged(&data, SET, ALGORITHM_SHA256, sizeof(ALGORITHM_SHA256) - 1);
	put_der(&data, SEQUENCE, &info);
	put_tagged(&data, CONTEXT_0, certificate, nr_certificate);
	err = put_signer(&data, hex, certificate, nr_certificate, signature, nr_signature);
	put_der(&all, SEQUENCE, &data);
	PUT(&message, OID_SIGNED_DATA);
	put_der(&message, CONTEXT_0, &all);
	put_der(out, SEQUENCE, &message);
	return err ? err : out->full ? -E2BIG : 0;
}
