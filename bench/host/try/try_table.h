/* SPDX-License-Identifier: GPL-2.0-only */
/* Which operation runs which function of the kernel, as a boot counted it. */
#ifndef HB_TRY_TRY_TABLE_H
#define HB_TRY_TRY_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/base/strlist.h"

struct try_run {			/* one function in one case */
	const char *domain, *kase;	/* "user" or "kernel"; "sys/getppid" */
	const char *symbol;		/* without what the compiler put behind it: ".isra.0", ".cold" */
	uint64_t instructions;		/* over all windows of the case */
};

struct try_table {
	struct try_run *at;		/* [n] by domain, case and symbol */
	size_t n;
	struct strlist text;		/* owns the strings */
};

/*
 * try_table_read - of the folder of a boot
 * try_table_write, try_table_load - one file; what is damaged is not there
 * Errors  -errno after printing; try_table_load() -ENOENT, nothing printed
 */
int try_table_read(struct try_table *t, const char *boot_dir);
int try_table_write(const struct try_table *t, const char *path);
int try_table_load(struct try_table *t, const char *path);
void try_table_release(struct try_table *t);

/* try_symbol - what a function is called in the source: the length of @symbol up to the compiler's suffix */
size_t try_symbol(const char *symbol);

/* One case, and how much of it is in functions that are asked for. */
struct try_case {
	const char *domain, *kase;	/* of the table */
	double share;			/* of its instructions in the kernel */
};

/*
 * try_table_cross - the cases that run any of the functions, the largest share first
 * @functions  in   sorted; names as try_symbol() has them
 * @out        out  [*n], to be freed
 * Errors  -ENOMEM after printing
 */
int try_table_cross(const struct try_table *t, const struct strlist *functions, struct try_case **out, size_t *n);

#endif
