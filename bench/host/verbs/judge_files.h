/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_JUDGE_FILES_H
#define HB_VERBS_JUDGE_FILES_H

#include <stdbool.h>

#include "analysis/samples.h"

struct judge_format;

/*
 * judge_read_file - one positional argument: a table, "-", or with @arm the file of its @boot
 * @from    in   the format of a file of an arm; NULL = found out by the file
 * @paired  out  of a table: do its rows say which block they are of? NULL with @arm
 * Errors   -EINVAL and others after printing
 */
int judge_read_file(struct samples *s, const char *arg, const char *arm, int boot, const struct judge_format *from,
		    bool *paired);

/*
 * judge_read_arms - "ARM=FILE" [n]: the k-th file of every arm is its k-th boot
 * Errors   as above; one file twice in an arm
 */
int judge_read_arms(struct samples *s, int n, char **args, const struct judge_format *from);

/* judge_file_of - of these the file of a block of an arm; of none, as of a table, the first argument. Borrowed */
const char *judge_file_of(int n, char **args, const char *arm, const char *block);

#endif
