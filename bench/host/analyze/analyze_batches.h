/* SPDX-License-Identifier: GPL-2.0-only */
/* Batches of timed boots into samples, which analysis/table.h judges. */
#ifndef HB_ANALYZE_ANALYZE_BATCHES_H
#define HB_ANALYZE_ANALYZE_BATCHES_H

#include "analysis/drift.h"
#include "analysis/samples.h"
#include "analyze/analyze.h"

/* Batches of a case, how many of them were over before a millisecond was, and processes that kept no level. */
struct analyze_lasted {
	size_t all, too_short;
	struct drift drift;
};

/* What an operation takes that does nothing, by domain, in the unit of the metric; NaN = not timed. */
struct analyze_loop {
	double user, kernel;
};

/* One metric of a comparison. */
struct analyze_batches {
	const char *metric;
	const struct analyze_loop *less; /* taken off each operation; NaN leaves a case out. NULL = nothing */
	struct samples *to;
	struct analyze_lasted *lasted; /* inout [an->nr_kase], or NULL */
};

/* analyze_loop_of - that of the domain of a case */
double analyze_loop_of(const struct analyze_loop *l, const struct analyze_case *k);

/* analyze_batches_add - those of one arm. Errors -errno after printing */
int analyze_batches_add(const struct analyze *an, const struct comparison *p, const struct arm *arm,
			const struct analyze_batches *b);

#endif
