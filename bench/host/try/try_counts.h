/* SPDX-License-Identifier: GPL-2.0-only */
/* Instructions per operation of one boot: where counts are exact, one boot of each of two kernels is enough. */
#ifndef HB_TRY_TRY_COUNTS_H
#define HB_TRY_TRY_COUNTS_H

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
 * try_counts_differ - in which operations two boots differ by more than @above, largest share first
 * @words  out  NULL = not wanted; "vfs/read_zero +3 instructions (+0.91 %), ...", fresh memory
 * Returns how many
 */
size_t try_counts_differ(const struct try_counts *a, const struct try_counts *b, double above, char **words);

#endif
