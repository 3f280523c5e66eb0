// SPDX-License-Identifier: GPL-2.0-only
/* What the table of a comparison says of times and not of counts: intervals, bounds, what is still open. */
#include "analysis/report/sections.h"

#include <math.h>

#include "analysis/report/words.h"

void section_time_columns(const struct model *m, struct document *d)
{
	char level[32];

	doc_column(d, words_interval(m->alpha, level, sizeof(level)), DOC_RIGHT);
	doc_column(d, "within", DOC_RIGHT);
}

void section_time_cells(const struct verdict_row *r, struct document *d)
{
	doc_value(d, DOC_PERCENTS, r->ci_lo - 1, r->ci_hi - 1);
	doc_value(d, DOC_SHARE, r->equiv_bound, NAN);
}

void section_time_unit(struct document *d)
{
	doc_span(d, DOC_PLAIN,
		 "Nanoseconds per operation: of each process the median of its batches, of a boot the mean of its "
		 "processes, of an arm that of its boots, all by logarithms. The interval is that of the relative "
		 "difference, at the level that the plan's rule tests at. Within: the smallest margin at which the "
		 "two arms would be shown to be equivalent.");
}

/* what a cost or a gain is to the margin */
static const char *against_margin(const struct verdict_row *r)
{
	static const char *const words[] = { [QUAL_NONE] = "",
					     [QUAL_BELOW_MARGIN] = "below the margin",
					     [QUAL_ABOVE_MARGIN] = "at least the margin",
					     [QUAL_UNRESOLVED] = "size against the margin unresolved" };

	return words[r->qualifier];
}

static void open_note(const struct verdict_row *r, struct document *d)
{
	const double margin = 100 * r->margin;

	if (isfinite(r->best_margin))
		doc_spanf(d, DOC_PLAIN, "margin of %.3g %% out of reach here, best %.3g %%", margin,
			  100 * r->best_margin);
	else if (r->gate == GATE_NOISE)
		doc_spanf(d, DOC_PLAIN, "noise floor above the margin of %.3g %%", margin);
	else if (r->n_more < 0)
		doc_spanf(d, DOC_PLAIN, "margin of %.3g %% out of reach here", margin);
	else if (r->n_more_upper < 0)
		doc_spanf(d, DOC_PLAIN, "%ld more blocks or beyond what can be asked for", r->n_more);
	else if (r->n_more_upper > r->n_more)
		doc_spanf(d, DOC_PLAIN, "%ld to %ld more blocks", r->n_more, r->n_more_upper);
	else
		doc_spanf(d, DOC_PLAIN, "%ld more block%s", r->n_more, r->n_more == 1 ? "" : "s");
}

void section_time_note(const struct verdict_row *r, struct document *d)
{
	doc_cell(d);
	if (r->verdict == VERDICT_NO_VERDICT)
		doc_span(d, DOC_TEXT, r->reason);
	else if (r->verdict == VERDICT_INCONCLUSIVE)
		open_note(r, d);
	else
		doc_span(d, DOC_PLAIN, against_margin(r));
}
