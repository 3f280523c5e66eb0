// SPDX-License-Identifier: GPL-2.0-only
/* The figure of attribution: which functions make up the difference of each case. */
#include "plot.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LAYERS = 8, NAME_SHOWN = 26, STACK_BOTTOM_PX = 128 };

/* the functions that get a colour: the largest shares over all cases */
struct layer {
	const char *symbol;
	double weight;
};

static const char *const colour[LAYERS + 1] = {
	"#a7adb5", "#0072b2", "#e69f00", "#009e73", "#cc79a7",
	"#56b4e9", "#d55e00", "#f0e442", "#6b4ea0",
};

static int drawn(const struct model_item *it)
{
	return it->nr_symbol && it->row->a > 0 && it->row->delta != 0;
}

size_t plot_stack_rows(const struct model_pair *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->nr_item; i++)
		n += (size_t)drawn(&p->item[i]);
	return n;
}

static int cmp_layer(const void *px, const void *py)
{
	const struct layer *x = px, *y = py;

	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return strcmp(x->symbol, y->symbol);
}

static int cmp_name(const void *px, const void *py)
{
	return strcmp(((const struct layer *)px)->symbol, ((const struct layer *)py)->symbol);
}

/* all functions with their weight (percent over cases), equal names merged, largest first */
static int weigh(const struct model_pair *p, struct layer **out, size_t *nr_out, size_t *all)
{
	size_t nr = 0, made = 0;
	struct layer *l;

	for (size_t i = 0; i < p->nr_item; i++)
		nr += drawn(&p->item[i]) ? p->item[i].nr_symbol : 0;
	l = calloc(nr + 1, sizeof(*l));
	if (!l)
		return -ENOMEM;
	nr = 0;
	for (size_t i = 0; i < p->nr_item; i++)
		for (size_t j = 0; drawn(&p->item[i]) && j < p->item[i].nr_symbol; j++) {
			const struct model_symbol *y = &p->item[i].symbol[j];

			l[nr++] = (struct layer){ y->symbol, fabs(y->delta) / p->item[i].row->a };
		}
	qsort(l, nr, sizeof(*l), cmp_name);
	for (size_t i = 0; i < nr; i++) {
		if (made && !strcmp(l[made - 1].symbol, l[i].symbol))
			l[made - 1].weight += l[i].weight;
		else
			l[made++] = l[i];
	}
	qsort(l, made, sizeof(*l), cmp_layer);
	*out = l;
	*nr_out = made < LAYERS ? made : LAYERS;
	*all = made;
	return 0;
}

static size_t layer_of(const struct layer *l, size_t nr, const char *symbol)
{
	for (size_t i = 0; i < nr; i++)
		if (!strcmp(l[i].symbol, symbol))
			return i + 1;
	return 0;
}

static void put_segment(const struct verdict_row *r, size_t rank, const char *symbol, size_t layer,
			double delta, double *right, double *left, FILE *f)
{
	double *end = delta > 0 ? right : left;
	const double from = *end, to = from + 100 * delta / r->a;

	*end = to;
	fprintf(f, "\"%s\",%zu,\"%s\",%zu,%.9g,%.9g,%.9g\n", r->bench, rank, symbol, layer, from,
		to, delta);
}

static void put_case(const struct model_item *it, size_t rank, const struct layer *l, size_t nr,
		     FILE *f)
{
	double right = 0, left = 0, more = 0, less = 0;

	for (size_t k = 1; k <= nr; k++)
		for (size_t j = 0; j < it->nr_symbol; j++)
			if (layer_of(l, nr, it->symbol[j].symbol) == k)
				put_segment(it->row, rank, it->symbol[j].symbol, k,
					    it->symbol[j].delta, &right, &left, f);
	for (size_t j = 0; j < it->nr_symbol; j++)
		if (!layer_of(l, nr, it->symbol[j].symbol))
			*(it->symbol[j].delta > 0 ? &more : &less) += it->symbol[j].delta;
	if (more > 0)
		put_segment(it->row, rank, "other functions", 0, more, &right, &left, f);
	if (less < 0)
		put_segment(it->row, rank, "other functions", 0, less, &right, &left, f);
}

int plot_stack_data(const struct model_pair *p, FILE *f)
{
	struct layer *l;
	size_t nr, all, rank = 0;

	if (weigh(p, &l, &nr, &all))
		return -ENOMEM;
	fputs("case,rank,symbol,layer,from,to,delta\n", f);
	for (size_t i = 0; i < p->nr_item; i++)
		if (drawn(p->sorted[i]))
			put_case(p->sorted[i], rank++, l, nr, f);
	free(l);
	return ferror(f) ? -EIO : 0;
}

static void put_layer(const char *csv, size_t k, const char *title, FILE *f)
{
	char name[NAME_SHOWN + 4];

	snprintf(name, sizeof(name), strlen(title) > NAME_SHOWN ? "%.23s..." : "%s", title);
	fprintf(f,
		" '%s' skip 1 using ($4 == %zu ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) "
		"with boxxyerror linecolor rgb '%s' title ",
		csv, k, colour[k]);
	plot_quote(name, f);
	fputs(" noenhanced, \\\n", f);
}

int plot_stack_script(const struct model *m, const struct model_pair *p, const char *name, FILE *f)
{
	struct model scratch = { .seeds = m->seeds, .boots_per_arm = m->boots_per_arm };
	const char *csv = model_text(&scratch, "%s.csv", name);
	struct layer *l;
	size_t nr, all;

	if (weigh(p, &l, &nr, &all))
		return -ENOMEM;
	plot_frame(
		&(struct plot_frame){
			.rows = plot_stack_rows(p),
			.bottom_px = STACK_BOTTOM_PX,
			.name = name,
			.title = model_text(&scratch,
					    "%s: functions that execute the extra instructions, "
					    "%s against %s",
					    p->row->feature, p->row->arm, p->row->baseline),
			.caption = plot_caption(&scratch, p),
		},
		f);
	fputs("set key on\nset autoscale x\n", f);
	fputs("plot \\\n", f);
	for (size_t k = 1; k <= nr; k++)
		put_layer(csv, k, l[k - 1].symbol, f);
	if (all > nr)
		put_layer(csv, 0, "other functions", f);
	fprintf(f,
		" '%s' skip 1 using (0):2:(''):ytic(1) with labels notitle\nunset arrow 1\nset "
		"output\n",
		csv);
	free(l);
	model_release(&scratch);
	return 0;
}
