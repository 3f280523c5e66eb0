// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/record.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint32_t crc_table(uint32_t crc, const unsigned char *p, size_t len)
{
	static uint32_t table[256];

	if (!table[1])
		for (uint32_t i = 0; i < 256; i++) {
			uint32_t c = i;

			for (int k = 0; k < 8; k++)
				c = c & 1 ? c >> 1 ^ 0x82f63b78u : c >> 1;
			table[i] = c;
		}
	while (len--)
		crc = table[(crc ^ *p++) & 0xff] ^ crc >> 8;
	return crc;
}

#ifdef __x86_64__
__attribute__((target("sse4.2"))) static uint32_t crc_sse42(uint32_t crc, const unsigned char *p,
							     size_t len)
{
	uint64_t c = crc, word;

	for (; len >= sizeof(word); len -= sizeof(word), p += sizeof(word)) {
		memcpy(&word, p, sizeof(word));
		c = __builtin_ia32_crc32di(c, word);
	}
	while (len--)
		c = __builtin_ia32_crc32qi(c, *p++);
	return c;
}
#endif

uint32_t record_crc32c(uint32_t crc, const void *data, size_t len)
{
#ifdef __x86_64__
	if (__builtin_cpu_supports("sse4.2"))	/* a boot's windows are tens of megabytes */
		return ~crc_sse42(~crc, data, len);
#endif
	return ~crc_table(~crc, data, len);
}

static void put32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = v >> 8 * i;
}

static uint32_t get32(const unsigned char *p)
{
	return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24;
}

static int write_all(int fd, const void *data, size_t len)
{
	const unsigned char *p = data;

	while (len) {
		ssize_t n = write(fd, p, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		p += n;
		len -= n;
	}
	return 0;
}

int record_write(int fd, uint32_t *seq, uint32_t type, const void *data, size_t len)
{
	unsigned char head[RECORD_HEAD], tail[RECORD_TAIL];
	int err;

	if (len > RECORD_MAX)
		return -EMSGSIZE;
	put32(head, RECORD_MAGIC);
	put32(head + 4, type);
	put32(head + 8, *seq);
	put32(head + 12, len);
	put32(tail, record_crc32c(record_crc32c(0, head, sizeof(head)), data, len));
	err = write_all(fd, head, sizeof(head));
	if (!err)
		err = write_all(fd, data, len);
	if (!err)
		err = write_all(fd, tail, sizeof(tail));
	if (!err)
		++*seq;
	return err;
}

void record_parser_init(struct record_parser *p)
{
	*p = (struct record_parser){ .max = RECORD_MAX };
}

void record_parser_release(struct record_parser *p)
{
	free(p->buf);
	memset(p, 0, sizeof(*p));
}

/* one record at the start of @p: its size when complete and intact, 0 when more bytes are needed */
static ssize_t parse_one(struct record_parser *p, const unsigned char *b, size_t len, struct record *r)
{
	if (len < RECORD_HEAD)
		return 0;
	if (get32(b) != RECORD_MAGIC)
		return -EBADMSG;
	r->type = get32(b + 4);
	r->seq = get32(b + 8);
	r->len = get32(b + 12);
	r->data = b + RECORD_HEAD;
	if (r->len > p->max)
		return -EMSGSIZE;
	if (len < RECORD_HEAD + (size_t)r->len + RECORD_TAIL)
		return 0;
	if (get32(r->data + r->len) != record_crc32c(0, b, RECORD_HEAD + (size_t)r->len))
		return -EBADMSG;
	if (r->seq != p->next_seq)
		return -EPROTO;
	return RECORD_HEAD + (ssize_t)r->len + RECORD_TAIL;
}

static int append(struct record_parser *p, const void *data, size_t len)
{
	if (p->len + len > p->cap) {
		size_t cap = p->len + len + 65536;
		unsigned char *buf = realloc(p->buf, cap);

		if (!buf)
			return -ENOMEM;
		p->buf = buf;
		p->cap = cap;
	}
	if (len)
		memcpy(p->buf + p->len, data, len);
	p->len += len;
	return 0;
}

int record_parser_feed(struct record_parser *p, const void *data, size_t len,
		       int (*fn)(void *ctx, const struct record *r), void *ctx)
{
	size_t at = 0;

	if (p->err)
		return p->err;
	p->err = append(p, data, len);
	while (!p->err) {
		struct record r;
		ssize_t size = parse_one(p, p->buf + at, p->len - at, &r);

		if (size < 0)
			p->err = size;
		if (size <= 0)
			break;
		p->err = fn(ctx, &r);
		p->next_seq++;
		p->offset += size;
		at += size;
	}
	if (at) {
		memmove(p->buf, p->buf + at, p->len - at);
		p->len -= at;
	}
	return p->err;
}

int record_parser_finish(const struct record_parser *p)
{
	if (p->err)
		return p->err;
	return p->len ? -ENODATA : 0;
}

const char *record_strerror(int err)
{
	switch (err) {
	case -EBADMSG: return "damaged record (wrong magic or checksum)";
	case -EMSGSIZE: return "impossible record length";
	case -EPROTO: return "a record is missing (sequence gap)";
	case -ENODATA: return "stream ends inside a record";
	case -ENOMEM: return "out of memory";
	default: return strerror(err < 0 ? -err : err);
	}
}
