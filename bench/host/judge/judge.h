/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_JUDGE_JUDGE_H
#define HB_JUDGE_JUDGE_H

#include <stdbool.h>
#include <stdio.h>
#include "analysis/samples.h"

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

/*
 * judge_number - a decimal number that fills the whole text; no hexadecimal, no infinity, no NaN
 * Returns false when it is not one
 */
bool judge_number(struct text t, double *x);

/* judge_add - samples_add with the error printed; @line as in the file */
int judge_add(struct judge_input *in, const struct sample *x);

/* judge_slurp - the rest of a file of at most 64 MiB, with a NUL behind; the caller frees it */
char *judge_slurp(struct judge_input *in, size_t *n);

#endif
