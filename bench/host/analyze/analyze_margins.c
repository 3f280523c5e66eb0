// SPDX-License-Identifier: GPL-2.0-only
/*
 * margins.csv: how far the verdicts of a comparison depend on the margin (METHOD 2.1). By the endpoint that decides, as
 * suite.csv.
 */
#include "analyze/analyze.h"

#include <errno.h>

#include "analysis/suite.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fs.h"

static void one_pair(const struct analyze *an, const struct comparison *p, struct csv *f)
{
	size_t said[SUITE_MARGINS][SUITE_KINDS], nr;
	const struct verdict_row *row = analyze_rows_of(an, p, &nr);

	suite_margins(row, nr, analyze_endpoint(an), said);
	for (int at = 0; at < SUITE_MARGINS; at++) {
		analyze_put_comparison(f, an, p);
		csv_text(f, analyze_endpoint(an));
		csv_number(f, suite_times(at));
		for (int k = 0; k < SUITE_KINDS; k++)
			csv_int(f, (long long)said[at][k]);
		csv_end(f);
	}
}

static char *columns(void)
{
	char *text = fs_path("plan,feature,arm,baseline,arch,kernel,toolchain,metric,times");

	for (int k = 0; k < SUITE_KINDS; k++) {
		AUTO_FREE char *before = text;

		text = fs_path("%s,%s", before, suite_kind_name(k));
	}
	return text;
}

int analyze_margins(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/margins.csv", dir);
	AUTO_FREE char *head = columns();
	struct csv f;

	if (!an->set.nr_pairs)
		return 0;
	if (csv_open(&f, head))
		return -ENOMEM;
	for (size_t i = 0; i < an->set.nr_pairs; i++)
		one_pair(an, &an->set.pairs[i], &f);
	return csv_commit(&f, path);
}
