/* SPDX-License-Identifier: GPL-2.0-only */
/* Standard input and output, also where there are none, or nobody reads. */
#ifndef HB_BASE_OUTPUT_H
#define HB_BASE_OUTPUT_H

/*
 * output_begin - first of all: a closed descriptor 0 to 2 must not become that of a file that is opened later
 * Using it still fails; what goes to a closed standard error is lost. A write to a pipe without a reader fails from now
 * on, and is no death: the work is worth more than what is said of it.
 */
void output_begin(void);

/*
 * output_end - flush standard output
 * Returns @status; or EXIT_CANNOT after printing, where something could not be written. Where the reader of a pipe has
 * left (| head) it does not return: death by SIGPIPE, without a word, unless that signal was ignored when we started.
 */
int output_end(int status);

#endif
