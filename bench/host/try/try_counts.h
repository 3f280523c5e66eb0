/* SPDX-License-Identifier: GPL-2.0-only */
/* Instructions per operation of one boot: of what repeats under another seed, one of each kernel is enough. */
#ifndef HB_TRY_TRY_COUNTS_H
#define HB_TRY_TRY_COUNTS_H

#include <stdbool.h>
#include <stddef.h>

#include "bench/base/strlist.h"

struct try_count {
	const char *domain, *kase;	/* borrowed from the counts */
	double per_op;			/* instructions: the median over the batches, what n operations more execute */
};

struct try_counts {
	struct try_count *at;		/* [n] in the boot's order */
	size_t n;
	char *text;			/* owns the strings */
};

/*
 * try_counts_read - of the folder of a boot
 * try_counts_parse - of a samples.tsv; @text is owned by the counts, also after an error
 * A case that was skipped or failed is not there. Errors -errno after printing; -ENOMEM
 */
int try_counts_read(struct try_counts *c, const char *boot_dir);
int try_counts_parse(struct try_counts *c, char *text);
void try_counts_release(struct try_counts *c);

/*
 * try_counts_differ - do two boots differ in an operation by more than @above, or has one of them not measured it?
 * @but    in   NULL, or operations that are left out
 * @words  out  the largest share first: "sig/catch is not measured any more, vfs/read_zero +3 instructions (+0.91 %)",
 *              fresh memory; not after an error
 * Returns 1 or 0; -ENOMEM after printing
 */
int try_counts_differ(const struct try_counts *a, const struct try_counts *b, const struct try_counts *but,
		      double above, char **words);

/*
 * try_counts_vary - of two boots of one kernel what they differ in, by which no kernels can be told apart
 * @out    out  to be released, also after an error; its strings are those of @a and @b
 * Errors  -ENOMEM after printing
 */
int try_counts_vary(const struct try_counts *a, const struct try_counts *b, double above, struct try_counts *out);

/* try_counts_has - is that operation among them? */
bool try_counts_has(const struct try_counts *c, const struct try_count *x);

#endif
