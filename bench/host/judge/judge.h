/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_JUDGE_JUDGE_H
#define HB_JUDGE_JUDGE_H

#include <stdbool.h>
#include <stdio.h>
#include "analysis/samples.h"
#include "bench/base/number.h"

/*
 * One input of `judge`. The readers print why they fail ("file:line: reason") and return -errno; what they read is
 * untrusted.
 */
struct judge_input {
	const char *path; /* for messages */
	FILE *f;
	const char *arm; /* arm and boot of the whole file; NULL = the file has columns for them */
	const char *block;
	struct samples *samples;
	bool paired; /* out: the table has a column "block" */
};

int judge_tsv(struct judge_input *in); /* case arm block|boot [process] [batch] value [order] */
int judge_perf_bench(struct judge_input *in); /* perf bench, default format */
int judge_perf_stat(struct judge_input *in); /* perf stat -x SEP */
int judge_hyperfine(struct judge_input *in); /* hyperfine --export-json; each run is a process */

/* judge_read - find out what kind of file it is, and read it */
int judge_read(struct judge_input *in);

/* judge_number - number_decimal() of a text */
static inline bool judge_number(struct text t, double *x)
{
	return number_decimal(t.at, t.n, x);
}

/* judge_add - samples_add with the error printed, and the limits on names and processes; @line as in the file */
int judge_add(struct judge_input *in, const struct sample *x);

/* judge_slurp - the rest of a file of at most @most bytes of text, a NUL behind; the caller frees it. NULL: printed */
char *judge_slurp(struct judge_input *in, size_t most, size_t *n);

#endif
