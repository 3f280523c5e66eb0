/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_JUDGE_OPTIONS_H
#define HB_VERBS_JUDGE_OPTIONS_H

#include <stdbool.h>
#include "analysis/table.h"
#include "verbs/row_filter.h"
#include "verbs/verb.h"

struct judge_format;

struct judge_options {
	struct table_rule rule;
	double fail_above; /* relative; NaN = no gate */
	struct regression_gate gate; /* of --fail-if: its verdicts */
	const char *margin_unit; /* of an absolute margin, or NULL; borrowed */
	char planted[128]; /* name of the arm, for rule.planted */
	const struct judge_format *from; /* NULL = found out by each file */
	bool json, csv, unpaired_files, list_formats;
};

extern const struct opt judge_opts[];

/* judge_option - one option of the command line, for verb_args; @ctx is a struct judge_options */
int judge_option(void *ctx, const char *name, const char *arg);

/*
 * judge_options_check - what only all options together show: is the margin's unit that of the values?
 * Errors  -EINVAL after printing
 */
int judge_options_check(const struct judge_options *o);

#endif
