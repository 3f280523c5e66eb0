/* SPDX-License-Identifier: GPL-2.0-only */
/* Which functions were compiled differently in the two builds of a comparison. */
#ifndef HB_CODE_FUNCTION_SIZES_H
#define HB_CODE_FUNCTION_SIZES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct code_size {
	char *name; /* "vmlinux:vfs_read" */
	size_t size[2]; /* bytes, of all functions of that name, in build a and b */
	uint64_t form[2]; /* sums of disasm_forms(), where both tables have them */
};

struct code {
	struct code_size *at; /* by name */
	size_t nr;
	bool known; /* both builds were there to be read, and are two */
	bool by_form; /* what differs is known by its instructions; else by size: what has one size may differ */
};

/*
 * code_table - make sure of results/build/<id>.functions.tsv: the functions of vmlinux and hbk.ko, their bytes and
 * forms. It is all that a comparison needs of a kernel that is no longer there. A table of an older version, without
 * forms, is made anew where vmlinux is there.
 * @by_form  out  has it forms? May be NULL
 * Returns 0; 1 when there is neither the table nor vmlinux. Errors -errno after printing
 */
int code_table(const char *id, bool *by_form);

/*
 * code_load - functions of vmlinux and hbk.ko of both builds, by their sizes and forms, from their tables
 * @build_a, @build_b  in  ids; NULL = none
 * A build that is not in results/build, or twice the same, leaves @known false. Errors -ENOMEM; others printed
 */
int code_load(struct code *c, const char *build_a, const char *build_b);
void code_release(struct code *c);

/*
 * code_differs - has the function other instructions in the two builds, addresses aside, or is it in one only? Where
 * @by_form is false: has it another size?
 * code_entry_differs - the same of an entry of @c
 */
bool code_differs(const struct code *c, const char *object, const char *symbol);
bool code_entry_differs(const struct code *c, const struct code_size *s);

#endif
