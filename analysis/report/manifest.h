/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_REPORT_MANIFEST_H
#define HB_ANALYSIS_REPORT_MANIFEST_H

#include <stdio.h>

#include "analysis/report/model.h"

/*
 * manifest_json - every id, hash, version and command line that the report rests on. Errors
 * -EIO, -ENOMEM
 */
int manifest_json(const struct model *m, FILE *f);

#endif
