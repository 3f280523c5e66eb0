/* SPDX-License-Identifier: GPL-2.0-only */
/* Which functions were compiled differently in the two builds of a comparison. */
#ifndef HB_CODE_FUNCTION_SIZES_H
#define HB_CODE_FUNCTION_SIZES_H

#include <stdbool.h>
#include <stddef.h>

struct code_size {
	char *name; /* "vmlinux:vfs_read" */
	size_t size[2]; /* bytes, of all functions of that name, in build a and b */
};

struct code {
	struct code_size *at; /* by name */
	size_t nr;
	bool known; /* both builds were there to be read, and are two */
};

/*
 * code_table - make sure of results/build/<id>.functions.tsv: the functions of vmlinux and hbk.ko, and their bytes
 * It is all that a comparison needs of a kernel that is no longer there.
 * Returns 0; 1 when there is neither the table nor vmlinux. Errors -errno after printing
 */
int code_table(const char *id);

/*
 * code_load - functions of vmlinux and hbk.ko of both builds, by their sizes, from their tables
 * @build_a, @build_b  in  ids; NULL = none
 * A build that is not in results/build, or twice the same, leaves @known false. Errors -ENOMEM; others printed
 */
int code_load(struct code *c, const char *build_a, const char *build_b);
void code_release(struct code *c);

/* code_differs - has the function another size in the two builds, or is it in one only? */
bool code_differs(const struct code *c, const char *object, const char *symbol);

#endif
