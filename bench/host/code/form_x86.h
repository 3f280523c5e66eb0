/* SPDX-License-Identifier: GPL-2.0-only */
/* Instructions of x86-64 that capstone does not know yet: how long they are, so that what follows is read in step. */
#ifndef HB_CODE_FORM_X86_H
#define HB_CODE_FORM_X86_H

#include <stddef.h>
#include <stdint.h>

/*
 * form_x86_length - of an instruction by the rules that every one of the two-byte, three-byte and VEX maps follows
 * @code   in   [left] bytes, at least one
 * @disp   out  where its distance of 32 bits from the next instruction begins; 0 = it has none
 * Returns  1 to @left; 1 where it is of no such map
 */
size_t form_x86_length(const uint8_t *code, size_t left, size_t *disp);

#endif
