// SPDX-License-Identifier: GPL-2.0-only
/* The results of one LAVA job or suite as its page's CSV: what has a measurement, as judge_lava.c reads it */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"
#include "judge/judge_table_row.h"

enum { SUITE, RESULT, MEASUREMENT, UNIT, NAME, NR_KNOWN, COLUMNS = 32 };

static const char *const known[NR_KNOWN] = { "suite", "result", "measurement", "unit", "name" };

/* where each known column is; false: this is no header */
static bool find_columns(struct text header, int *at, int *columns)
{
	struct text column[COLUMNS];
	int found = 0;

	*columns = table_split(header, ',', column, COLUMNS);
	for (int k = 0; k < NR_KNOWN; k++)
		for (int i = 0; i < *columns && i < COLUMNS; i++)
			if (text_is(column[i], known[k])) {
				at[k] = i;
				found++;
				break;
			}
	return found == NR_KNOWN && *columns <= COLUMNS;
}

static int one_row(struct judge_input *in, const struct text *column, const int *at, unsigned long line, size_t *nr)
{
	const struct text suite = column[at[SUITE]], name = column[at[NAME]], m = text_trim(column[at[MEASUREMENT]]);
	AUTO_FREE char *full = NULL;
	struct sample x;

	if (!m.n || text_is(m, "None") || text_is(suite, "lava"))
		return 0;
	if (asprintf(&full, "%.*s/%.*s", (int)suite.n, suite.at, (int)name.n, name.at) < 0) {
		full = NULL;
		return fail(-ENOMEM, "%s", in->path);
	}
	x = judge_sample(in, text_of(full), 0, text_trim(column[at[UNIT]]), line);
	if (!judge_number(m, &x.value))
		return fail(-EINVAL, "%s:%lu: \"%.*s\" is no number", in->path, line, (int)(m.n < 60 ? m.n : 60), m.at);
	if (!text_is(column[at[RESULT]], "pass"))
		x.mark = SAMPLE_FAILED;
	++*nr;
	return judge_add_once(in, &x);
}

static int read_lava_csv(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct text column[COLUMNS];
	int at[NR_KNOWN], columns = 0, err = 0;
	size_t nr = 0;

	if (!judge_next(&l) || !find_columns(text_trim(l.t), at, &columns))
		return fail(-EINVAL, "%s:1: no header with suite, result, measurement, unit and name", in->path);
	while (!err && judge_next(&l)) {
		const struct text t = text_trim(l.t);

		if (!t.n)
			continue;
		if (table_split(t, ',', column, COLUMNS) != columns)
			return fail(-EINVAL, "%s:%lu: not a row of the header's %d columns", in->path, l.line, columns);
		err = one_row(in, column, at, l.line, &nr);
	}
	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no result of this job has a measurement", in->path);
	return err;
}

static bool recognise(const char *head)
{
	struct judge_lines l = judge_lines(head, strlen(head));
	int at[NR_KNOWN], columns;

	/* its header has no quotes, so that splitting it changes nothing */
	return judge_next(&l) && !memchr(l.t.at, '"', l.t.n) && find_columns(text_trim(l.t), at, &columns);
}

const struct judge_format judge_format_lava_csv = {
	.name = "lava-csv",
	.what = "results of a LAVA job as CSV: what has a measurement, by suite",
	.recognise = recognise,
	.read = read_lava_csv,
};
