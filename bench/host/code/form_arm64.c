// SPDX-License-Identifier: GPL-2.0-only
#include "code/form_arm64.h"

#include <endian.h>
#include <stdbool.h>
#include <string.h>

#include "code/elf.h"

/* Arm Architecture Reference Manual, C4.1: fields of the instructions */
enum { RD = 0x1f, BASE_AT = 5, RT2_AT = 10, RM_AT = 16, SP = 31, ZERO = 31, SLOTS = 512,
	OFFSET = 0x003ffc00, DISTANCE_26 = 0x03ffffff, DISTANCE_21 = 0x60ffffe0 };

static bool is_branch(uint32_t w)
{
	return (w & 0x7c000000) == 0x14000000;		/* b, bl */
}

static bool is_adr(uint32_t w)
{
	return (w & 0x9f000000) == 0x10000000;
}

static bool is_adrp(uint32_t w)
{
	return (w & 0x9f000000) == 0x90000000;
}

/* an offset of 12 bits without a sign, as the linker fills in the low bits of an address */
static bool has_offset(uint32_t w)
{
	return (w & 0xffc00000) == 0x91000000 ||	/* add of 64 bits, not shifted */
	       (w & 0x3b000000) == 0x39000000;		/* loads and stores */
}

static int64_t extended(uint64_t v, int bits)
{
	return (int64_t)(v << (64 - bits)) >> (64 - bits);
}

static bool leaves(const struct elf_func *f, uint64_t to)
{
	return to < f->addr || to >= f->end;
}

struct pages {
	uint32_t in;			/* registers */
	uint8_t on[SLOTS];		/* words of the stack, from its pointer on */
};

/* register @r goes to a word of the stack, or the word to it: what is known of one is known of the other */
static void move_slot(struct pages *p, bool load, uint32_t r, uint32_t slot)
{
	if (slot >= SLOTS)
		return;
	if (load)
		p->in |= (uint32_t)p->on[slot] << r;
	else
		p->on[slot] |= p->in >> r & 1;
}

static void take_word(struct pages *p, uint32_t w)
{
	const bool on_stack = (w >> BASE_AT & RD) == SP;

	if (is_adrp(w)) {
		p->in |= 1u << (w & RD);
	} else if ((w & 0xffe0ffe0) == 0xaa0003e0) {			/* mov of 64 bits */
		p->in |= (p->in >> (w >> RM_AT & RD) & 1) << (w & RD);
	} else if (on_stack && (w & 0xff800000) == 0xf9000000) {	/* str, ldr of 64 bits */
		move_slot(p, w >> 22 & 1, w & RD, w >> 10 & 0xfff);
	} else if (on_stack && (w & 0xff800000) == 0xa9000000) {	/* stp, ldp of 64 bits */
		move_slot(p, w >> 22 & 1, w & RD, w >> 15 & 0x7f);
		move_slot(p, w >> 22 & 1, w >> RT2_AT & RD, (w >> 15 & 0x7f) + 1);
	}
	p->in &= ~(1u << ZERO);
}

uint32_t form_arm64_pages(const struct elf_func *f)
{
	struct pages p = { 0 }, before;
	uint32_t w;

	do {	/* jumps go back too: until nothing is new */
		before = p;
		for (uint64_t i = 0; i + sizeof(w) <= f->end - f->addr; i += sizeof(w)) {
			memcpy(&w, f->code + i, sizeof(w));
			take_word(&p, le32toh(w));
		}
	} while (memcmp(&p, &before, sizeof(p)));
	return p.in;
}

uint32_t form_arm64_word(uint32_t w, uint64_t addr, const struct elf_func *f, uint32_t pages)
{
	if (is_branch(w))
		return leaves(f, addr + 4 * (uint64_t)extended(w, 26)) ? w & ~(uint32_t)DISTANCE_26 : w;
	if (is_adr(w))
		return leaves(f, addr + (uint64_t)extended((w >> 3 & 0x1ffffc) | (w >> 29 & 3), 21)) ?
		       w & ~(uint32_t)DISTANCE_21 : w;
	if (is_adrp(w))
		return w & ~(uint32_t)DISTANCE_21;
	if (has_offset(w) && pages & 1u << (w >> BASE_AT & RD))
		return w & ~(uint32_t)OFFSET;
	return w;
}
