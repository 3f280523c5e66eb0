// SPDX-License-Identifier: GPL-2.0-only
/* The figure of attribution: which functions make up the difference of each case. */
#include "analysis/report/plot.h"
#include "bench/base/csv_quote.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "analysis/report/words.h"

enum { NAMED = 3, STACK_BOTTOM_PX = 76, FIRST_NAME = 20, NAME_SHOWN = 30, TEXT_SHOWN = 60 };

/* by rank within the case, not by function: the names stand beside the bar */
static const struct {
	const char *colour, *title;
} layer[NAMED + 1] = {
	{ "#a7adb5", "all other functions" },
	{ "#0072b2", "largest" },
	{ "#56b4e9", "second" },
	{ "#e69f00", "third" },
};

static int drawn(const struct model_item *it)
{
	return it->shown && it->nr_symbol && verdict_is_operation(it->row->bench);
}

size_t plot_stack_rows(const struct model_pair *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->nr_item; i++)
		n += (size_t)drawn(&p->item[i]);
	return n;
}

struct bar {
	const char *bench;
	size_t rank;
	double all; /* of the functions' differences without their signs */
	double right, left;
};

static void put_segment(struct bar *b, const char *symbol, size_t k, double delta, FILE *f)
{
	double *end = delta > 0 ? &b->right : &b->left;
	const double from = *end, to = from + 100 * delta / b->all;

	*end = to;
	csv_quote(b->bench, f);
	fprintf(f, ",%zu,", b->rank);
	csv_quote(symbol, f);
	fprintf(f, ",%zu,%.9g,%.9g,%.9g\n", k, from, to, delta);
}

static void put_case(const struct model_item *it, size_t rank, FILE *f)
{
	struct bar b = { .bench = it->row->bench, .rank = rank };
	double more = 0, less = 0;

	for (size_t i = 0; i < it->nr_symbol; i++)
		b.all += fabs(it->symbol[i].delta);
	for (size_t i = 0; i < it->nr_symbol; i++) {
		const struct model_symbol *y = &it->symbol[i];

		if (i < NAMED)
			put_segment(&b, y->symbol, i + 1, y->delta, f);
		else
			*(y->delta > 0 ? &more : &less) += y->delta;
	}
	if (more > 0)
		put_segment(&b, "all other functions", 0, more, f);
	if (less < 0)
		put_segment(&b, "all other functions", 0, less, f);
}

int plot_stack_data(const struct model_pair *p, FILE *f)
{
	size_t rank = 0;

	fputs("case,rank,symbol,layer,from,to,delta\n", f);
	for (size_t i = 0; i < p->nr_item; i++)
		if (drawn(p->sorted[i]))
			put_case(p->sorted[i], rank++, f);
	return ferror(f) ? -EIO : 0;
}

/* "vfs_read +7, ksys_read +6 and 2 more" right of the bar, as many names as there is room for */
static const char *names(struct model *scratch, const struct model_item *it)
{
	const char *said = "", *more;
	char num[48];
	size_t i;

	for (i = 0; i < it->nr_symbol && i < NAMED; i++) {
		more = model_text(scratch, "%s%s%.*s %s", said, i ? ", " : "", NAME_SHOWN,
				  it->symbol[i].symbol,
				  words_signed(it->symbol[i].delta, num, sizeof(num)));
		if (i && strlen(more) > TEXT_SHOWN)
			break;
		said = more;
	}
	if (it->nr_symbol > i)
		said = model_text(scratch, "%s and %zu more", said, it->nr_symbol - i);
	return said;
}

static void put_names(struct model *scratch, const struct model_pair *p, FILE *f)
{
	size_t rank = 0;

	for (size_t i = 0; i < p->nr_item; i++) {
		if (!drawn(p->sorted[i]))
			continue;
		fprintf(f, "set label %zu ", rank + FIRST_NAME);
		plot_quote(names(scratch, p->sorted[i]), f);
		fprintf(f,
			" at graph 1.02,first %zu left font ',11' textcolor rgb '" PLOT_INK "'\n",
			rank++);
	}
}

/*
 * gnuplot's own key would be as narrow as the bars: a legend of labels in one line above the
 * caption
 */
static void put_legend(const struct model_pair *p, FILE *f)
{
	static const double at[NAMED + 1] = { 0.46, 0.22, 0.30, 0.38 };
	const double y = 38.0 / plot_height(plot_stack_rows(p), STACK_BOTTOM_PX);

	for (size_t k = 0; k <= NAMED; k++)
		fprintf(f,
			"set label %zu '\u25a0' at screen %.2f,%.6f font ',15' textcolor rgb '%s'\n"
			"set label %zu '%s' at screen %.3f,%.6f left font ',11' textcolor rgb "
			"'" PLOT_INK "'\n",
			3 + k, at[k], y, layer[k].colour, 3 + NAMED + 1 + k, layer[k].title,
			at[k] + 0.018, y);
}

static int any_layer(const struct model_pair *p, size_t k)
{
	for (size_t i = 0; i < p->nr_item; i++)
		if (drawn(&p->item[i]) && p->item[i].nr_symbol > (k ? k - 1 : NAMED))
			return 1;
	return 0;
}

int plot_stack_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f)
{
	struct model scratch = plot_scratch(m);
	const struct verdict_row *r = p->row;

	plot_frame(
		&(struct plot_frame){
			.rows = plot_stack_rows(p),
			.bottom_px = STACK_BOTTOM_PX,
			.right_px = 460,
			.name = name,
			.title = model_text(&scratch,
					    "%s: share of each function in the difference, %s "
					    "against %s",
					    r->key.feature, r->key.arm, r->baseline),
			.caption = plot_caption(&scratch, p),
		},
		f);
	put_names(&scratch, p, f);
	put_legend(p, f);
	fputs("set autoscale x\nset xtics 50\nplot \\\n", f);
	for (size_t i = 1; i <= NAMED + 1; i++) {
		const size_t k = i % (NAMED + 1);

		if (any_layer(p, k))
			fprintf(f,
				" '%s.csv' skip 1 using ($4 == %zu ? ($5+$6)/2 : "
				"NaN):2:5:6:($2-0.32):"
				"($2+0.32) with boxxyerror linecolor rgb '%s' notitle, \\\n",
				name, k, layer[k].colour);
	}
	fprintf(f,
		" '%s.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle\nunset arrow 1\n"
		"set xtics autofreq\nset output\n",
		name);
	model_release(&scratch);
	return 0;
}
