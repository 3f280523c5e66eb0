// SPDX-License-Identifier: GPL-2.0-only
/* From what to what times vary: what there has to be more of, so that an interval is narrower. */
#include "analysis/report/sections.h"

#include <math.h>
#include <stdlib.h>

#include "analysis/report/words.h"
#include "analysis/summary.h"
#include "bench/base/cleanup.h"

static const char explained[] =
	"Of so many boots × processes × batches, medians over the operations: the standard deviation from boot to"
	" boot, from process to process of one boot and from batch to batch of one process, each without what the"
	" level below brings into it; and what part of the variance of a boot's value it has, with as many "
	"processes and batches as there were. The boot is the unit: where most is its own, more boots alone "
	"narrow an interval; where most is the processes' or the batches', more of these do as well, and cost "
	"less. variance.csv has each operation.";

static size_t rows_of_one(const struct model *m, size_t from)
{
	size_t n = 1;

	while (from + n < m->nr_variance && arm_key_equal(&m->variance[from].key, &m->variance[from + n].key))
		n++;
	return n;
}

/* over the [n] rows; NaN where none has a number */
static double median(const struct model_variance *v, size_t n, double *x,
		     enum model_variance_value of, enum component level)
{
	size_t k = 0;

	for (size_t i = 0; i < n; i++)
		if (!isnan(v[i].value[of][level]))
			x[k++] = v[i].value[of][level];
	return summary_median(x, k);
}

static void level_cell(const struct model_variance *v, size_t n, double *x, enum component level, struct document *d)
{
	const double sd = median(v, n, x, VARIANCE_SD, level);
	const double share = median(v, n, x, VARIANCE_SHARE, level);

	doc_cell(d);
	if (isnan(sd))	/* one of each: nothing is known of it */
		return;
	doc_spanf(d, DOC_PLAIN, "%.2f %%", 100 * sd);
	doc_span(d, DOC_NEXT, ", ");
	doc_spanf(d, DOC_SMALL, "%.0f %% of it", 100 * share);
}

static void comparison_row(const struct model_variance *v, size_t n, double *x, struct document *d)
{
	doc_row(d);
	section_arm_cells(d, &v->key);
	doc_cell_text(d, v->baseline);
	doc_value(d, DOC_NUMBER, (double)n, NAN);
	doc_cell(d);
	doc_spanf(d, DOC_PLAIN, "%.3g × %.3g × %.3g", median(v, n, x, VARIANCE_N, OF_BOOTS),
		  median(v, n, x, VARIANCE_N, OF_PROCESSES), median(v, n, x, VARIANCE_N, OF_BATCHES));
	for (int i = OF_BOOTS; i >= 0; i--)
		level_cell(v, n, x, (enum component)i, d);
}

void section_variance(const struct model *m, struct document *d)
{
	AUTO_FREE double *x = calloc(m->nr_variance + 1, sizeof(*x));

	if (!m->nr_variance || !x)
		return;
	section_begin(d, "variance", "Variance", "From what to what the times vary");
	doc_para(d, "unit");
	doc_span(d, DOC_PLAIN, explained);
	doc_table(d, "");
	section_arm_columns(d, DOC_HEAD, "on");
	doc_column(d, "against", 0);
	doc_column(d, "operations", DOC_RIGHT);
	doc_column(d, "of", DOC_RIGHT);
	doc_column(d, "boots", DOC_RIGHT);
	doc_column(d, "processes", DOC_RIGHT);
	doc_column(d, "batches", DOC_RIGHT);
	for (size_t i = 0, n; i < m->nr_variance; i += n) {
		n = rows_of_one(m, i);
		comparison_row(&m->variance[i], n, x, d);
	}
}
