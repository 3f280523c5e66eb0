/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From instruction addresses to functions. Functions of one name in one object are one row, wherever
 * they are (static functions of one name in several files; noted in boot.json as names_merged).
 */
#ifndef HB_CODE_SYMBOLIZE_H
#define HB_CODE_SYMBOLIZE_H

#include <stddef.h>
#include <stdint.h>

#include "bench/record/meter.h"

struct elf_image;
struct symbolizer;

struct symbol_row {
	char space;			/* 'u' or 'k' */
	const char *object;		/* "vmlinux", "hbk", "runner", "program", "?" */
	const char *symbol;		/* "?" = no object there; "[vmlinux+gap]" = in its text, in no function */
	uint64_t count[M_METRICS];
};

/*
 * symbolize_new - the map of one boot
 * @vmlinux, @runner  in  executables; their names are borrowed for the symbolizer's life
 * @hbk               in  the module, sections placed and sorted; NULL = none was loaded
 * Errors  -ENOMEM
 */
int symbolize_new(struct symbolizer **s, const struct elf_image *vmlinux, const struct elf_image *hbk,
		  const struct elf_image *runner);
void symbolize_free(struct symbolizer *s);	/* NULL is fine */

/* symbolize_merged - how many functions share their row with another of the same name */
size_t symbolize_merged(const struct symbolizer *s);

/*
 * symbolize_window - sum the rows of one window by function
 * @rows   in   [n], any order
 * @out    out  array owned by the symbolizer, valid until the next call; sorted (space, object, symbol)
 * @total  out  sums over all rows; equal to the sums over @out
 * Errors  -ERANGE when the two sums differ (a counter wrapped); -ENOMEM
 */
int symbolize_window(struct symbolizer *s, const struct meter_row *rows, size_t n,
		     const struct symbol_row **out, size_t *nr_out, uint64_t total[M_METRICS]);

#endif
