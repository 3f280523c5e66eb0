// SPDX-License-Identifier: GPL-2.0-only
/* Intel SDM volume 2, appendix A: the opcode maps. Only what compilers make most of is here. */
#include "bench/meter/access.h"

#include <string.h>

enum {
	NONE = 0x01,		/* no memory operand */
	MODRM = 0x02,		/* memory unless its mode is 3 */
	LOAD = 0x04,
	STORE = 0x08,
	BOTH = LOAD | STORE,
	BYTE = 0x10,		/* the operand has 8 bits, else as the prefixes say */
	WORD = 0x20,		/* 16 bits */
	LONG = 0x30,		/* 32 bits, with any prefix */
	STACK = 0x40,		/* 8 bytes on the stack, or from it */
	GROUP = 0x80,		/* of_group() says it */
	SIZES = BYTE | WORD | LONG,
};

#define ALU(at, first) \
	[at] = MODRM | (first) | BYTE, [(at) + 1] = MODRM | (first), [(at) + 2] = MODRM | LOAD | BYTE, \
	[(at) + 3] = MODRM | LOAD, [(at) + 4 ... (at) + 5] = NONE

static const uint8_t one[256] = {
	ALU(0x00, BOTH), ALU(0x08, BOTH), ALU(0x10, BOTH), ALU(0x18, BOTH), ALU(0x20, BOTH), ALU(0x28, BOTH),
	ALU(0x30, BOTH), ALU(0x38, LOAD),
	[0x50 ... 0x57] = STACK | STORE, [0x58 ... 0x5f] = STACK | LOAD,	/* push, pop */
	[0x63] = MODRM | LOAD | LONG,						/* movslq */
	[0x68] = STACK | STORE, [0x6a] = STACK | STORE,
	[0x69] = MODRM | LOAD, [0x6b] = MODRM | LOAD,				/* imul */
	[0x70 ... 0x7f] = NONE,							/* jcc */
	[0x80] = GROUP | BYTE, [0x81] = GROUP, [0x83] = GROUP,
	[0x84] = MODRM | LOAD | BYTE, [0x85] = MODRM | LOAD,			/* test */
	[0x88] = MODRM | STORE | BYTE, [0x89] = MODRM | STORE, [0x8a] = MODRM | LOAD | BYTE, [0x8b] = MODRM | LOAD,
	[0x8d] = MODRM,								/* lea */
	[0x90] = NONE, [0x98 ... 0x99] = NONE, [0xa8 ... 0xa9] = NONE, [0xb0 ... 0xbf] = NONE,
	[0xc0] = MODRM | BOTH | BYTE, [0xc1] = MODRM | BOTH, [0xd0] = MODRM | BOTH | BYTE, [0xd1] = MODRM | BOTH,
	[0xd2] = MODRM | BOTH | BYTE, [0xd3] = MODRM | BOTH,			/* shifts */
	[0xc2 ... 0xc3] = STACK | LOAD, [0xc9] = STACK | LOAD,			/* ret, leave */
	[0xc6] = GROUP | BYTE, [0xc7] = GROUP,
	[0xe8] = STACK | STORE, [0xe9] = NONE, [0xeb] = NONE,
	[0xf6] = GROUP | BYTE, [0xf7] = GROUP, [0xfe] = GROUP | BYTE, [0xff] = GROUP,
};

static const uint8_t two[256] = {		/* behind 0f */
	[0x0d] = MODRM, [0x18] = MODRM, [0x1f] = MODRM,				/* prefetches, nop */
	[0x40 ... 0x4f] = MODRM | LOAD, [0x80 ... 0x8f] = NONE, [0x90 ... 0x9f] = MODRM | STORE | BYTE,
	[0xaf] = MODRM | LOAD,
	[0xb6] = MODRM | LOAD | BYTE, [0xb7] = MODRM | LOAD | WORD, [0xbe] = MODRM | LOAD | BYTE,
	[0xbf] = MODRM | LOAD | WORD, [0xc8 ... 0xcf] = NONE,			/* movz, movs, bswap */
};

/* opcodes whose second byte says which of several it is */
static uint8_t of_group(uint8_t opcode, unsigned int which)
{
	switch (opcode) {
	case 0x80: case 0x81: case 0x83:
		return MODRM | (which == 7 ? LOAD : BOTH);	/* cmp only looks */
	case 0xc6: case 0xc7:
		return which ? 0 : MODRM | STORE;
	case 0xf6: case 0xf7:	/* test, not, neg; to multiply and to divide are others */
		return which < 2 ? MODRM | LOAD : which < 4 ? MODRM | BOTH : 0;
	case 0xfe:
		return which < 2 ? MODRM | BOTH : 0;
	default:		/* ff; a call and a push through a register have one access, the others two */
		return which < 2 ? MODRM | BOTH : which == 4 ? MODRM | STACK | LOAD : 0;
	}
}

struct prefixes {
	bool half, wide;	/* 16 bits, 64 bits */
};

/* returns how many bytes they are, or -1: one that makes another instruction of it */
static int take_prefixes(const uint8_t *b, unsigned int size, struct prefixes *p)
{
	unsigned int at = 0;

	*p = (struct prefixes){ 0 };
	for (; at < size; at++) {
		if (b[at] == 0x66)
			p->half = true;
		else if (!memchr("\x26\x2e\x36\x3e\x64\x65", b[at], 6))
			break;
	}
	if (at < size && (b[at] & 0xf0) == 0x40) {
		p->wide = b[at] & 8;
		at++;
	}
	return at < size && !memchr("\xf0\xf2\xf3\x67\x66", b[at], 5) ? (int)at : -1;
}

static uint8_t bytes_of(uint8_t kind, const struct prefixes *p)
{
	switch (kind & SIZES) {
	case BYTE: return 1;
	case WORD: return 2;
	case LONG: return 4;
	default: return kind & STACK || p->wide ? 8 : p->half ? 2 : 4;
	}
}

static bool is_branch(bool two_bytes, uint8_t opcode)
{
	if (two_bytes)
		return (opcode & 0xf0) == 0x80;
	return (opcode & 0xf0) == 0x70 || memchr("\xc2\xc3\xe8\xe9\xeb\xff", opcode, 6);
}

/* rep stos, rep movs: one access a round or two, as large as an element; the prefix makes no other instruction of it */
static bool is_rep_string(const uint8_t *b, unsigned int size, struct access *a)
{
	unsigned int at = 1;
	bool wide = false, moves;

	if (size < 2 || (b[0] != 0xf3 && b[0] != 0xf2))
		return false;
	if ((b[at] & 0xf0) == 0x40)
		wide = b[at++] & 8;
	moves = (b[at] & 0xfe) == 0xa4;
	if (at + 1 != size || (!moves && (b[at] & 0xfe) != 0xaa))
		return false;
	*a = (struct access){ .load = moves, .store = true, .bytes = !(b[at] & 1) ? 1 : wide ? 8 : 4 };
	return true;
}

struct access access_x86_64(const uint8_t *bytes, unsigned int size)
{
	static const uint8_t endbr64[] = { 0xf3, 0x0f, 0x1e, 0xfa };
	const struct access unknown = { 0 };
	struct access a = { .plain = true };
	struct prefixes p;
	uint8_t kind, modrm;
	bool two_bytes;
	int at;

	if (size == sizeof(endbr64) && !memcmp(bytes, endbr64, size))
		return a;
	if (is_rep_string(bytes, size, &a))
		return a;
	at = take_prefixes(bytes, size, &p);
	if (at < 0)
		return unknown;
	two_bytes = bytes[at] == 0x0f && at + 1 < (int)size;
	kind = two_bytes ? two[bytes[++at]] : one[bytes[at]];
	modrm = at + 1 < (int)size ? bytes[at + 1] : 0;
	a.leaves = is_branch(two_bytes, bytes[at]);
	if (kind & GROUP)
		kind = of_group(bytes[at], modrm >> 3 & 7) | (kind & BYTE);
	if (!(kind & (NONE | MODRM | STACK)) || (p.half && kind & (STACK | LONG)))
		return unknown;
	if (kind & NONE || (kind & MODRM && (modrm >> 6 == 3 || !(kind & BOTH))))
		return a;
	return (struct access){
		.load = kind & LOAD, .store = kind & STORE, .bytes = bytes_of(kind, &p), .leaves = a.leaves,
	};
}
