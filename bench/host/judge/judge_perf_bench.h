/* SPDX-License-Identifier: GPL-2.0-only */
/* The lines of perf bench that hold a value. Texts are trimmed and borrowed from the line. */
#ifndef HB_JUDGE_JUDGE_PERF_BENCH_H
#define HB_JUDGE_JUDGE_PERF_BENCH_H

#include "analysis/samples.h"

struct bench_value {
	double value;
	const char *unit; /* NULL = none was printed */
	struct text what; /* what of the benchmark, where it has several; else empty */
	bool higher; /* is better */
};

/*
 * bench_value - the value of a line
 * Errors  -ENOENT it has none; -EDOM its number has a decimal comma
 */
int bench_value(struct text t, struct bench_value *out);

/* bench_total - "Total time: 0.308 [sec]" */
bool bench_total(struct text t, double *seconds);

/* bench_part - a line from which on the values are of another function, size or number of threads */
bool bench_part(struct text t, struct text *part);

#endif
