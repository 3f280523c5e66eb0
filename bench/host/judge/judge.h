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
	const char *text; /* [n] and a NUL: the file, for the reader of a format */
	size_t n;
};

/* One format that a measuring tool writes. A file judge_NAME.c has one, and judge_formats.c lists them. */
struct judge_format {
	const char *name; /* for --from */
	const char *what; /* what writes it, and what is read of it */
	bool (*recognise)(const char *head); /* by the first 64 KiB of a file, NUL added */
	int (*read)(struct judge_input *in); /* in->text */
	/* how the message on a file without an arm ends: what to do with several arms in one; NULL = nothing to say */
	const char *in_one_file;
};

/* judge_format - all formats, the first that recognises a file is the one; ends with NULL */
extern const struct judge_format *const judge_format[];

/* judge_format_named - by its name; NULL: there is none, nothing is printed */
const struct judge_format *judge_format_named(const char *name);

/* judge_recognise - the format of a text of [n] bytes, or NULL */
const struct judge_format *judge_recognise(const char *text, size_t n);

/*
 * judge_tsv - a table of all boots: case arm block|boot [process] [batch] value [order] [unit] [metric], by tabs or
 * as CSV; the names of other columns are printed
 */
int judge_tsv(struct judge_input *in);

/*
 * judge_read - one boot of one arm, as a measuring tool wrote it
 * @from  in  the format; NULL = find out
 */
int judge_read(struct judge_input *in, const struct judge_format *from);

#endif
