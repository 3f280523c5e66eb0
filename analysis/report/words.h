/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers as a reader wants them, each returns @buf; and lists of words. */
#ifndef HB_ANALYSIS_REPORT_WORDS_H
#define HB_ANALYSIS_REPORT_WORDS_H

#include <stddef.h>

char *words_number(double x, char *buf, size_t n); /* "1,234.5", at most 2 decimals; "-" for NaN */
char *words_signed(double x, char *buf, size_t n); /* "+3", "-3", "0" */
char *words_percent(double ratio, char *buf, size_t n); /* of 0.021 "+2.10 %"; "" without a ratio */
char *words_interval(double alpha, char *buf, size_t n); /* of .05 "95 % interval"; of NaN or 0 "interval" */

/* words_globs_name - does one of the globs of @words, with a blank between them, name @bench? */
int words_globs_name(const char *words, const char *bench);

#endif
