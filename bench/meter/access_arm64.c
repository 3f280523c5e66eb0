// SPDX-License-Identifier: GPL-2.0-only
/* Arm Architecture Reference Manual (DDI 0487), C4.1: the encodings by their groups */
#include "bench/meter/access.h"

static const struct access unknown, plain = { .plain = true };

/* of the instructions with one or two registers: no pointer authentication, no tags, no check sums */
static bool is_plain_register(uint32_t w)
{
	const unsigned int opcode = w >> 10 & 0x3f;

	if ((w & 0x5fe00000) == 0x1ac00000)
		return opcode == 2 || opcode == 3 || (opcode >= 8 && opcode <= 11);	/* division, shifts */
	if ((w & 0x5fe00000) == 0x5ac00000)
		return !(w & 0x001f0000);
	return true;
}

static bool is_plain_branch(uint32_t w)
{
	const uint32_t reg = w & 0xfffffc1f;

	return (w & 0x7c000000) == 0x14000000 || (w & 0xff000010) == 0x54000000 ||	/* b, bl; b.cond */
	       (w & 0x7c000000) == 0x34000000 ||					/* cbz, cbnz, tbz, tbnz */
	       reg == 0xd61f0000 || reg == 0xd63f0000 || reg == 0xd65f0000 || w == 0xd503201f;
}

static struct access one_access(bool load, unsigned int bytes)
{
	return (struct access){ .load = load, .store = !load, .bytes = bytes };
}

static struct access pair(uint32_t w)
{
	const unsigned int size = w >> 30;
	const bool load = w & 1u << 22;
	struct access a;

	if (size == 3 || (size == 1 && !load))
		return unknown;
	a = one_access(load, size == 2 ? 8 : 4);
	a.pair = true;
	return a;
}

/* of those that store data with the tag: 16 bytes are what one tag stands for */
static struct access tag_store(unsigned int bytes)
{
	return (struct access){ .store = bytes, .bytes = bytes, .tags = true };
}

static bool is_tag_pair(uint32_t w)
{
	return (w & 0xfe400000) == 0x68000000 && w & 3u << 23;				/* stgp */
}

static bool is_tag_block(uint32_t w)
{
	return (w & 0xffffffe0) == 0xd50b7460 || (w & 0xffffffe0) == 0xd50b7480;	/* dc gva, dc gzva */
}

/* stg, stzg, st2g, stz2g, and with a zero in the field that tells them their addresses: stzgm, ldg, stgm, ldgm */
static struct access tag(uint32_t w)
{
	const unsigned int kind = w >> 22 & 3, form = w >> 10 & 3;

	return tag_store(!form || !(kind & 1) ? 0 : kind == 1 ? 16 : 32);
}

static struct access single(uint32_t w)
{
	const unsigned int size = w >> 30, kind = w >> 22 & 3, form = w >> 10 & 3;

	if (!(w & 1u << 24) && w & 1u << 21 && form != 2)
		return unknown;		/* atomics, authenticated loads */
	if ((size == 3 && kind >= 2) || (size == 2 && kind == 3))
		return unknown;		/* prefetches, and what is none */
	return one_access(kind, 1u << size);
}

static struct access literal(uint32_t w)
{
	const unsigned int size = w >> 30;

	return size == 3 ? unknown : one_access(true, size == 1 ? 8 : 4);
}

struct access access_arm64(uint32_t w)
{
	const unsigned int group = w >> 25 & 15;

	if ((w & 0xff200000) == 0xd9200000)
		return tag(w);
	if (is_tag_pair(w) || is_tag_block(w))
		return tag_store(is_tag_pair(w) ? 16 : 0);
	if ((group & 14) == 8)
		return plain;		/* with an immediate */
	if ((group & 7) == 5)
		return is_plain_register(w) ? plain : unknown;
	if ((group & 14) == 10)
		return is_plain_branch(w) ? plain : unknown;
	if (w & 1u << 26)
		return unknown;		/* vectors */
	if ((w & 0x3a000000) == 0x28000000)
		return pair(w);
	if ((w & 0x3a000000) == 0x38000000)
		return single(w);
	return (w & 0x3b000000) == 0x18000000 ? literal(w) : unknown;
}
