/* SPDX-License-Identifier: GPL-2.0-only */
/* Proofs by instructions: what the compiled code of a kernel does. disasm.c alone includes capstone in bench/host. */
#ifndef HB_CODE_DISASM_H
#define HB_CODE_DISASM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct elf_image;

/*
 * disasm_callers - functions that call or jump straight to @symbol, each counted once
 * In an executable by decoding it, in a module by its relocations: there @symbol has to be one that the
 * module takes from the kernel, since the assembler resolves calls within a section.
 * Errors  -EINVAL no decoder for the file's machine (printed); -ENOMEM
 */
int disasm_callers(const struct elf_image *im, const char *symbol, size_t *functions);

/*
 * disasm_match - functions with an instruction whose text ("mnemonic operands", Intel order
 * on x86) matches the extended regular expression
 * Errors  as above; -EINVAL also for a regular expression that is none (printed)
 */
int disasm_match(const struct elf_image *im, const char *regex, size_t *functions);

/* one decoded instruction */
struct disasm_insn {
	uint64_t addr;
	size_t func;			/* index into elf_image.func */
	const char *mnemonic, *ops;	/* text, Intel order on x86; valid during the call */
	bool direct;			/* a call or jump straight to @target */
	uint64_t target;
};

/*
 * disasm_each - decode every function, call @fn for each instruction in order
 * Errors  as above
 */
int disasm_each(const struct elf_image *im, void (*fn)(void *ctx, const struct disasm_insn *i), void *ctx);

/*
 * disasm_forms - what the functions of an executable or a module are, whatever their place: a hash of every byte of
 * each one's code but those that its place is in
 * Left out are distances to what is not of the function itself, and on x86-64 offsets and constants that are addresses
 * of the image by their value, in instructions that take one; on arm64 offsets from what adrp has filled, which
 * are the low bits of an address or look like them. In a module no address is filled in yet, and no constant is
 * left out. To where such an operand leads is not looked at: functions that
 * differ in nothing but which variable or function they name have one form.
 * @form   out  [im->nr_funcs], in the order of im->func
 * Errors  -EINVAL as above; -ENOMEM
 */
int disasm_forms(const struct elf_image *im, uint64_t *form);

/* disasm_version - of the decoder: another one may know other instructions */
unsigned int disasm_version(void);

#endif
