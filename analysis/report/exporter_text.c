// SPDX-License-Identifier: GPL-2.0-only
/* Plain text: for a commit message, and how the numbers were made. */
#include "analysis/report/commit.h"
#include "analysis/report/exporter.h"
#include "analysis/report/method.h"

static const struct exporter_file files[] = {
	{ "commit.txt", commit_text }, { "method.txt", method_text }, { NULL, NULL },
};

const struct exporter exporter_text = { .files = files };
