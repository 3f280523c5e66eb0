/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The sizes of a modelled core, and the text by which the host hands them to the emulator's plugin: a line for each
 * part, its name and its numbers with blanks between them, in the order of the fields.
 */
#ifndef HB_MODEL_GEOMETRY_H
#define HB_MODEL_GEOMETRY_H

#include <stdint.h>
#include <stdio.h>

struct model_cache {		/* size / (ways * line) sets: a power of 2, as the line is */
	uint64_t bytes, ways, line;
};

struct model_table {		/* entries / ways sets: a power of 2 */
	uint64_t entries, ways;
};

struct model_geometry {
	struct model_cache l1i, l1d, l2;
	struct model_table itlb, dtlb;
	uint64_t page, kernel_page;	/* bytes that an entry of a TLB covers, in user space and in the kernel */
	/* two-bit counters, found by address and by so many last directions; the counters are a power of 2 */
	uint64_t counters, history;
	struct model_table btb;		/* targets of indirect jumps and calls */
	uint64_t return_stack;		/* entries; a call more overwrites the oldest */
};

/* what a line of the text may be called, and what its numbers are */
struct model_part {
	const char *name, *numbers;	/* "l1i", "BYTES WAYS LINE" */
};

/* model_part - number @i of all parts; name is NULL after the last */
struct model_part model_part(unsigned int i);

/*
 * model_read - the text, all parts in any order
 * Errors  -EINVAL: @why [at least 80 bytes] says what, with the part's name
 */
int model_read(struct model_geometry *g, const char *text, char *why, size_t size);

/* model_read_part - the numbers of one part alone; a number may have K or M behind it. Errors as model_read() */
int model_read_part(struct model_geometry *g, const char *name, const char *numbers, char *why, size_t size);

/* model_write - the text of @g */
void model_write(const struct model_geometry *g, FILE *f);

#endif
