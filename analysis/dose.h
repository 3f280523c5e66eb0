/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_DOSE_H
#define HB_ANALYSIS_DOSE_H

/* Where a case stands in a dose-response series. */
struct dose {
	char series[64]; /* "call/char64" */
	double dose; /* 16 */
};

/*
 * dose_of_name - the rule for a case that says nothing else: a number at the end of its name
 * "call/char64_16" is dose 16 of the series "call/char64". Behind the number k stands for 2^10 and
 * m for 2^20; p (pages) for nothing.
 * Returns 1 and fills @d, or 0 when the name has no such number
 */
int dose_of_name(const char *name, struct dose *d);

/*
 * dose_of_series - of a case that says it: @series as its file writes it, "call_char64", is named as cases are,
 * "call/char64", unless it has a slash already. Returns 1
 */
int dose_of_series(const char *series, double dose, struct dose *d);

/*
 * dose_of_source - what the file of a kernel case says: .series = "call_char64", .dose = 16
 * The series is named as cases are: "call/char64".
 * @text  in  the file
 * Returns 1 and fills @d, or 0 when it says nothing
 */
int dose_of_source(const char *text, struct dose *d);

#endif
