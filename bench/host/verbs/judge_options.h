/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_JUDGE_OPTIONS_H
#define HB_VERBS_JUDGE_OPTIONS_H

#include <stdbool.h>
#include "analysis/table.h"
#include "verbs/verb.h"

struct judge_options {
	struct table_rule rule;
	double fail_above; /* relative; NaN = no gate */
	const char *fail_if;
	char planted[128]; /* name of the arm, for rule.planted */
	bool json, csv, unpaired_files;
};

extern const struct opt judge_opts[];

/* judge_option - one option of the command line, for verb_args; @ctx is a struct judge_options */
int judge_option(void *ctx, const char *name, const char *arg);

#endif
