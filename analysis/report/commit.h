/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_COMMIT_H
#define HB_ANALYSIS_REPORT_COMMIT_H

#include <stdio.h>

#include "analysis/report/model.h"

enum { COMMIT_COLUMNS = 72 };

/*
 * commit_text - what is pasted into a commit message; no line is longer than 72 columns. Errors
 * -EIO
 */
int commit_text(const struct model *m, FILE *f);

/*
 * commit_wrap - words of @text in lines of at most @columns, each begun with @indent; a word
 * longer than
 * a line gets its own and is cut */
void commit_wrap(const char *text, const char *indent, int columns, FILE *f);

#endif
