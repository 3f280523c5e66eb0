/* SPDX-License-Identifier: GPL-2.0-only */
/* Which bits of an arm64 instruction are where something lies, so that a link in another order has others there. */
#ifndef HB_CODE_FORM_ARM64_H
#define HB_CODE_FORM_ARM64_H

#include <stdint.h>

struct elf_func;

/*
 * form_arm64_pages - registers, a bit for each, that adrp fills somewhere in the function, or that get what it filled
 * from another register or from the stack: an offset from one of them may be the low 12 bits of an address
 */
uint32_t form_arm64_pages(const struct elf_func *f);

/*
 * form_arm64_word - instruction @w at @addr without them
 * Left out are: the distance of b, bl and adr that lead out of the function, that of every adrp, and the offset of an
 * add, a load or a store whose base is in @pages.
 */
uint32_t form_arm64_word(uint32_t w, uint64_t addr, const struct elf_func *f, uint32_t pages);

#endif
