/* SPDX-License-Identifier: GPL-2.0-only */
/* Batches of a timed boot as they come, process by process, and what a row says of those whose level moved. */
#ifndef HB_ANALYZE_ANALYZE_DRIFT_H
#define HB_ANALYZE_ANALYZE_DRIFT_H

#include <stdint.h>

#include "analysis/drift.h"

/* The process at hand, of one boot; zeroed = none yet. */
struct analyze_process {
	struct drift *of; /* what its case is counted in; borrowed */
	uint32_t number;
	double *batch;
	size_t n;
};

/*
 * analyze_drift_batch - one more batch; where it is of another case or process, the one before is counted
 * @of  inout  of its case
 * Errors  -ENOMEM
 */
int analyze_drift_batch(struct analyze_process *p, struct drift *of, uint32_t number, double value);

/* analyze_drift_end - the boot has no more: the last process is counted, and the memory freed */
void analyze_drift_end(struct analyze_process *p);

/* analyze_drift_words - for a reason, fresh memory; NULL where no more moved than by chance, or without memory */
char *analyze_drift_words(const struct drift *d);

#endif
