/* SPDX-License-Identifier: GPL-2.0-only */
/* Proofs by instructions: what the compiled code of a kernel does. proof_insn.c is the only include of capstone. */
#ifndef HB_PROOF_INSN_H
#define HB_PROOF_INSN_H

#include <stddef.h>
#include <stdint.h>

struct elf_image;

/*
 * proof_insn_calls - functions that call or jump straight to @symbol, each counted once
 * In an executable by decoding it, in a module by its relocations: there @symbol has to be one that the
 * module takes from the kernel, since the assembler resolves calls within a section.
 * Errors  -EINVAL no decoder for the file's machine (printed); -ENOMEM
 */
int proof_insn_calls(const struct elf_image *im, const char *symbol, size_t *functions);

/*
 * proof_insn_match - functions with an instruction whose text ("mnemonic operands", Intel order
 * on x86) matches the extended regular expression
 * Errors  as above; -EINVAL also for a regular expression that is none (printed)
 */
int proof_insn_match(const struct elf_image *im, const char *regex, size_t *functions);

#endif
