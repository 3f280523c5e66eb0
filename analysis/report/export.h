/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_EXPORT_H
#define HB_ANALYSIS_REPORT_EXPORT_H

#include <stddef.h>
#include <stdio.h>
#include "analysis/verdict.h"

/*
 * Exporters of the verdict table: one file each, nothing computed in them. Rows are printed in the
 * order given; verdict_row_cmp sorts them.
 * @r     in  [n] rows; n may be 0
 * Errors  -EIO the stream has an error, -ENOMEM
 */
int verdict_csv(const struct verdict_row *r, size_t n, FILE *f); /* RFC 4180, with header */
int verdict_json(const struct verdict_row *r, size_t n, FILE *f); /* array of objects */
int verdict_text(const struct verdict_row *r, size_t n, FILE *f); /* for a terminal */

/* verdict_sentence - what a row says, as one line of text without a full stop; returns @buf */
char *verdict_sentence(const struct verdict_row *r, char *buf, size_t n);

#endif
