/* SPDX-License-Identifier: GPL-2.0-only */
/* From the names in a symbol table to the functions of an image, and where these are: without libelf. */
#ifndef HB_CODE_ELF_FUNCS_H
#define HB_CODE_ELF_FUNCS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "code/elf.h"

struct elf_name {			/* a symbol that may name code */
	const char *name;
	uint64_t at, size;		/* in its section, within it; size 0 = not known */
	unsigned int text;		/* index into elf_image.text */
	bool is_func, local;		/* STT_FUNC; STB_LOCAL */
};

/*
 * elf_funcs_make - functions that do not overlap: an unsized label inside a sized function belongs to it, an unsized
 * one elsewhere reaches to the next name
 * @im     inout  with its texts; im->func has room for @n and is filled, addr and end being offsets in the section
 * @names  inout  [n] sorted by place
 */
void elf_funcs_make(struct elf_image *im, struct elf_name *names, size_t n);

#endif
