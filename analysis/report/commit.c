// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/commit.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "analysis/report/words.h"

enum { NAME_LEAST = 8, TOP = 8 };

void commit_wrap(const char *text, const char *indent, int columns, FILE *f)
{
	const int room = columns - (int)strlen(indent);
	int at = 0;

	while (*text) {
		int len = (int)strcspn(text, " \n");

		if (at && at + 1 + len > room) {
			fputc('\n', f);
			at = 0;
		}
		fprintf(f, "%s%.*s", at ? " " : indent, len < room ? len : room, text);
		at += (at ? 1 : 0) + (len < room ? len : room);
		text += len;
		text += strspn(text, " \n");
	}
	fputc('\n', f);
}

static int differs(const struct verdict_row *r)
{
	return r->verdict == VERDICT_COST || r->verdict == VERDICT_GAIN;
}

/* the function with most of a difference; "" when nothing is attributed */
static const char *main_symbol(const struct model_item *it)
{
	return it->nr_symbol ? it->symbol[0].symbol : "";
}

static bool is_put(const struct model_item *it)
{
	return differs(it->row) && verdict_is_operation(it->row->bench);
}

/* @width: of the column of operations. A function's name that does not fit ends in dots: what is cut is no name */
static void put_line(const struct model_item *it, int width, FILE *f)
{
	char a[48], delta[48], pct[32], line[256];
	const char *symbol = main_symbol(it);
	int used = snprintf(line, sizeof(line), "  %-*s %9s %8s %9s", width, it->row->bench,
			    words_number(it->row->a, a, sizeof(a)),
			    words_signed(it->row->delta, delta, sizeof(delta)),
			    model_percent(it->row, pct, sizeof(pct)));
	const int left = COMMIT_COLUMNS - used - 2;

	if (!*symbol || left < NAME_LEAST)
		fprintf(f, "%s\n", line);
	else if ((int)strlen(symbol) <= left)
		fprintf(f, "%s  %s\n", line, symbol);
	else
		fprintf(f, "%s  %.*s...\n", line, left - 3, symbol);
}

static int width_of(const struct model_pair *p)
{
	size_t width = 20, shown = 0;

	for (size_t i = 0; i < p->nr_item && shown < TOP; i++) {
		if (!is_put(p->sorted[i]))
			continue;
		shown++;
		if (strlen(p->sorted[i]->row->bench) > width)
			width = strlen(p->sorted[i]->row->bench);
	}
	return (int)width;
}

static void put_table(const struct model *m, const struct model_pair *p, FILE *f)
{
	size_t shown = 0, all = p->cost + p->gain;
	const int width = width_of(p);

	if (!all)
		return;
	fprintf(f, "\n  %-*s %9.9s %8s %9s  %s\n", width, m->timed ? "ns per op" : "instructions per op",
		p->row->baseline, "delta", "", m->timed ? "" : "most of it in");
	for (size_t i = 0; i < p->nr_item && shown < TOP; i++)
		if (is_put(p->sorted[i])) {
			put_line(p->sorted[i], width, f);
			shown++;
		}
	if (all > shown)
		fprintf(f, "  and %zu more operations that differ\n", all - shown);
}

static void put_pair(struct model *scratch, const struct model *m, const struct model_pair *p, FILE *f)
{
	const struct verdict_row *r = p->row;

	commit_wrap(model_text(scratch, "%s: %s.", r->key.feature, p->headline), "", COMMIT_COLUMNS, f);
	put_table(m, p, f);
	fputc('\n', f);
	commit_wrap(model_text(scratch, "%s %s -> %s, %s, kernel %s, %s; builds %s and %s",
			       r->key.feature, r->baseline, r->key.arm, r->key.arch, r->key.kernel, r->key.toolchain,
			       r->build_a ? r->build_a : "-", r->build_b ? r->build_b : "-"),
		    "  ", COMMIT_COLUMNS, f);
	fputc('\n', f);
}

int commit_text(const struct model *m, FILE *f)
{
	char seeds[48];
	struct model scratch = { 0 };

	for (size_t i = 0; i < m->nr_pair; i++)
		put_pair(&scratch, m, &m->pair[i], f);
	if (m->timed)
		commit_wrap(model_text(&scratch, "Timed by hardbench %s: %s, base %s, %ld boots per arm; %s. "
				       "Something may have disturbed %ld of %ld boots.", m->version, m->tier, m->base,
				       m->boots_per_arm, model_caveat(m), m->noisy, m->boots_done),
			    "", COMMIT_COLUMNS, f);
	else
		commit_wrap(model_text(&scratch,
			       "Counted by hardbench %s: %s, base %s, %s seeds per arm; %s. %ld of %ld "
			       "counts are equal in two boots of one seed.",
			       m->version, m->tier, m->base, model_seeds(m, seeds, sizeof(seeds)), model_no_time,
			       m->same_equal, m->same_pairs),
		    "", COMMIT_COLUMNS, f);
	if (*m->changed)
		commit_wrap(m->changed, "", COMMIT_COLUMNS, f);
	if (*m->differ)
		commit_wrap(m->differ, "", COMMIT_COLUMNS, f);
	commit_wrap(model_text(&scratch, "Repeat with: hardbench run %s (plan %.16s)", m->plan,
			       m->plan_hash),
		    "", COMMIT_COLUMNS, f);
	model_release(&scratch);
	return ferror(f) ? -EIO : 0;
}
